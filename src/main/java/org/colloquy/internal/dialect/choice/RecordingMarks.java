package org.colloquy.internal.dialect.choice;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.dialect.document.Scheme;
import org.colloquy.internal.dialect.label.LabelScheme;
import org.colloquy.internal.dialect.line.Candidate;

/**
 * Lines that look like labels but name nobody, with nothing but times or numbers behind them: a
 * break, a jingle, who examines from there on.
 */
final class RecordingMarks {
  private static final String BY = "by ";

  private RecordingMarks() {}

  /**
   * The lines.
   *
   * @param letters whether the labels in use say who asks
   */
  static Set<Integer> of(List<Candidate> labels, RankedSchemes schemes, boolean letters) {
    Set<Integer> marks = new HashSet<>();
    Set<String> people = new HashSet<>();
    labels.forEach(c -> people.add(c.key()));
    for (Scheme scheme : schemes.all()) {
      boolean in = schemes.chosen().contains(scheme);
      for (Candidate c : scheme.candidates()) {
        boolean examiner = scheme instanceof LabelScheme names && names.isExaminer(c);
        if (in && scheme.isMark(c) || examiner && (letters || isNamedBehind(c.key(), people))) {
          marks.add(c.line());
        }
      }
    }
    return marks;
  }

  /** {@code Submissions by MR RUIZ}: whether it ends in a label. */
  private static boolean isNamedBehind(String head, Set<String> labels) {
    return labels.contains(head.substring(head.lastIndexOf(BY) + BY.length()));
  }
}
