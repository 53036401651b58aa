package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Lead;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Shape;
import org.colloquy.internal.dialect.words.Stops;
import org.colloquy.internal.dialect.words.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Questions to a government, numbered, that a record reports: {@code 3. Mr. Ruiz asked the Minister
 * when the pier will open.} Whoever asks has a label elsewhere, or several are reported so. One
 * that a line of its own announces, {@code MS. T. RUIZ asked the Minister, upon notice:}, is sure.
 */
public final class ReportedQuestions {
  private static final int SEVERAL = 2;

  /** No name is longer. */
  private static final int LONGEST = 60;

  private static final List<String> ASKED =
      WordLists.list("asking.txt", "reported").stream().map(w -> w.replace('_', ' ')).toList();

  private ReportedQuestions() {}

  /** The questions beside the labels of a record, in order. */
  public static List<Candidate> of(List<Candidate> labels, Document document) {
    if (labels.size() < SEVERAL || document.isTimed()) {
      return List.of();
    }
    Set<Integer> taken = new HashSet<>();
    labels.forEach(label -> taken.add(label.line()));
    List<Candidate> found = new ArrayList<>();
    for (Lead lead : document.leads()) {
      Candidate asked = taken.contains(lead.index()) ? null : question(lead);
      if (asked != null) {
        found.add(asked);
      }
    }
    if (!found.isEmpty() && found.size() < SEVERAL) {
      Set<String> surnames = new HashSet<>();
      labels.forEach(label -> surnames.add(surname(label.label())));
      found.removeIf(c -> !isAnnounced(c.written()) && !surnames.contains(surname(c.label())));
    }
    return found;
  }

  private static @Nullable Candidate question(Lead lead) {
    String text = lead.text();
    int from = lead.from();
    boolean counted = from > 0 && text.substring(0, from).chars().anyMatch(Character::isDigit);
    boolean announced = isAnnounced(text.substring(from).strip());
    if (!counted && !announced) {
      return null;
    }
    String head = text.substring(from, Math.min(text.length(), from + LONGEST));
    int end = ASKED.stream().mapToInt(head::indexOf).filter(i -> i > 0).min().orElse(-1);
    String name = end < 0 ? "" : LabelScanner.trimmed(head, end);
    Shape shape = Shape.of(name);
    boolean named = shape == Shape.NAME || shape == Shape.CAPITALS;
    return end < 0 || !named || name.indexOf(' ') < 0
        ? null
        : new Candidate(
            announced ? Candidate.Kind.NAME : Candidate.Kind.QUESTION,
            lead.index(),
            name,
            Names.key(name),
            (announced ? text : text.substring(0, from + end)).strip(),
            announced ? text.length() : LabelScanner.skipSpace(text, from + end),
            lead.time(),
            0);
  }

  /** Whether a line ends in a colon, and begins with an honorific in capitals. */
  private static boolean isAnnounced(String line) {
    int space = line.indexOf(' ');
    return line.length() <= 2 * LONGEST
        && line.endsWith(":")
        && space > 0
        && Stops.isTitledCapitals(line.substring(0, space));
  }

  private static String surname(String name) {
    List<String> parts = Names.parts(name);
    return parts.isEmpty() ? "" : parts.get(parts.size() - 1);
  }
}
