package org.colloquy.internal.dialect.opening;

import java.util.List;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.RoleWords;
import org.jspecify.annotations.Nullable;

/** Tells which label an inflected name means: endings differ, stems are the same. */
final class Inflections {
  private static final int ENDING = 2;
  private static final int LONGER = 3;
  private static final int STEM = 2;

  private Inflections() {}

  /** The one label that a name means, its surname at least; null if there is none or two. */
  static @Nullable String label(String inflected, List<Candidate> labels) {
    List<String> words = Names.parts(inflected);
    List<String> means =
        labels.stream()
            .map(Candidate::label)
            .distinct()
            .filter(l -> RoleWords.of(l) == null && isSame(words, Names.parts(l)))
            .toList();
    String fullest = null;
    for (String label : means) {
      boolean longer = fullest == null || label.length() > fullest.length();
      fullest = longer ? label : fullest;
    }
    return fullest;
  }

  /** The same for a label that has as many words; the name itself where that is no other. */
  static String whole(String inflected, List<Candidate> labels) {
    List<String> words = Names.parts(inflected);
    String label = label(inflected, labels);
    List<String> own = label == null ? words : Names.parts(label);
    return label == null || own.equals(words) || own.size() != words.size() ? inflected : label;
  }

  /** Whether the words of a label are the last ones of a name but for their endings. */
  private static boolean isSame(List<String> name, List<String> label) {
    int less = name.size() - label.size();
    if (less < 0 || label.isEmpty()) {
      return false;
    }
    for (int i = 0; i < label.size(); i++) {
      if (!sameStem(name.get(less + i), label.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameStem(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int same = 0;
    while (same < shorter && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same >= Math.max(STEM, shorter - ENDING)
        && Math.abs(one.length() - other.length()) <= LONGER;
  }
}
