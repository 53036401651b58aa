package org.colloquy.internal.dialect.speaker;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.words.Introduction;
import org.colloquy.internal.dialect.words.Likeness;
import org.colloquy.internal.dialect.words.Names;
import org.jspecify.annotations.Nullable;

/**
 * Those whom a record names once by their office, {@code The Minister for Canals (Mr. Tom Vidal)},
 * and from then on by honorific and surname.
 */
final class Holders {
  /** Beyond this many labels slips are not looked for. */
  private static final int COMPARED = 200;

  private final List<Candidate> labels;
  private final Set<String> surnames;

  /**
   * @param all the first use of each label
   */
  Holders(List<Candidate> all) {
    labels = all.stream().filter(c -> Introduction.of(c.label()).isOfHolder(c.label())).toList();
    surnames =
        labels.isEmpty()
            ? Set.of()
            : all.stream()
                .map(c -> Names.parts(c.label()))
                .filter(parts -> parts.size() == 1)
                .map(parts -> parts.get(0))
                .collect(Collectors.toUnmodifiableSet());
  }

  boolean any() {
    return !labels.isEmpty();
  }

  /**
   * The one of them whose surname a label with an honorific has but for a slip of the pen, where no
   * label has it as it is; null if there is none or two.
   */
  @Nullable Candidate meant(Candidate label) {
    List<String> parts = Names.parts(label.label());
    if (parts.size() != 1 || labels.size() > COMPARED || !Names.isTitled(label.label())) {
      return null;
    }
    List<Candidate> alike = labels.stream().filter(h -> isSlip(surname(h), parts.get(0))).toList();
    return alike.size() == 1 && !surnames.contains(surname(alike.get(0))) ? alike.get(0) : null;
  }

  private static boolean isSlip(String surname, String said) {
    return Likeness.oneSlip(surname, said) && Slips.isInside(surname, said);
  }

  private static String surname(Candidate holder) {
    List<String> parts = Names.parts(Introduction.of(holder.label()).name());
    return parts.get(parts.size() - 1);
  }
}
