package org.colloquy.internal.dialect.label;

import java.util.List;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Line;

/** Whether hardly a paragraph is without a label, and the same few take turns. */
final class Throughout {
  private static final int FEWEST = 4;
  private static final double NEARLY_ALL = .9;
  private static final double CHANGING = .6;

  private Throughout() {}

  /**
   * @param labels there is one at least
   */
  static boolean are(List<Candidate> labels, Document document) {
    long keys = labels.stream().map(Candidate::key).distinct().count();
    double changes = 0;
    for (int i = 1; i < labels.size(); i++) {
      changes += labels.get(i).key().equals(labels.get(i - 1).key()) ? 0 : 1;
    }
    return labels.size() >= FEWEST
        && keys > 1
        && 2 * keys <= labels.size()
        && changes >= CHANGING * (labels.size() - 1)
        && share(labels, document) >= NEARLY_ALL;
  }

  /** Of all paragraphs from the first label on, the share of those that have one, or one above. */
  private static double share(List<Candidate> labels, Document document) {
    double paragraphs = 0;
    double labelled = 0;
    int next = 0;
    boolean above = false;
    for (int i = labels.get(0).line(); i < document.lines().size(); i++) {
      Line line = document.line(i);
      boolean here = next < labels.size() && labels.get(next).line() == i;
      boolean alone = here && labels.get(next).extent() >= line.text().length();
      next += here ? 1 : 0;
      if (here || line.isText() && line.startsParagraph()) {
        paragraphs++;
        labelled += here || above ? 1 : 0;
      }
      above = alone || above && !line.startsParagraph();
    }
    return labelled / paragraphs;
  }
}
