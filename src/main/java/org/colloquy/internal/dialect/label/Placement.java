package org.colloquy.internal.dialect.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;

/**
 * Where nearly all labels of a scheme stand: at the beginning of a paragraph or below a time, their
 * text right behind them or on the line below. One more label that stands so is no heading.
 */
final class Placement {
  private static final double NEARLY_ALL = .9;
  private static final double MOST = .8;
  private static final int FEWEST = 3;

  /** So many labels show that whatever stands so is one. */
  private static final int MANY = 8;

  /** What stands before a label and where its text begins. */
  private enum Place {
    /** Text behind it in the line, a paragraph before. */
    INLINE,
    /** Text on the line below, a paragraph before. */
    ABOVE,
    /** Text on the line below, a time of the recording before. */
    BELOW_TIME,
    /** Anything else. */
    OTHER;

    static Place of(Candidate label, Document document) {
      int at = label.line();
      boolean inline = document.line(at).text().length() > label.extent();
      boolean next = at + 1 < document.lines().size() && document.line(at + 1).isText();
      boolean above = !inline && next && !document.line(at + 1).startsParagraph();
      if (document.isTime(at - 1) && !inline && next) {
        return BELOW_TIME;
      }
      boolean starts = document.line(at).startsParagraph();
      return !starts ? OTHER : inline ? INLINE : above ? ABOVE : OTHER;
    }
  }

  private final Document document;
  private final Place usual;
  private final boolean everywhere;
  private final boolean everyLine;

  private Placement(Document document, Place usual, boolean everywhere, boolean everyLine) {
    this.document = document;
    this.usual = usual;
    this.everywhere = everywhere;
    this.everyLine = everyLine;
  }

  static Placement of(List<Candidate> labels, Document document) {
    Map<Place, Integer> counts = new HashMap<>();
    labels.forEach(c -> counts.merge(Place.of(c, document), 1, Integer::sum));
    Place usual = Place.OTHER;
    for (Map.Entry<Place, Integer> each : counts.entrySet()) {
      boolean nearlyAll = each.getValue() >= Math.max(FEWEST, NEARLY_ALL * labels.size());
      usual = nearlyAll ? each.getKey() : usual;
    }
    double share = usual == Place.INLINE ? share(labels, document) : 0;
    boolean leads = usual == Place.INLINE && share < MOST;
    boolean everywhere = labels.size() >= MANY && share >= NEARLY_ALL;
    int all = labels.isEmpty() ? 0 : document.lines().size() - labels.get(0).line();
    boolean everyLine = labels.size() >= Math.max(MANY, NEARLY_ALL * all);
    return new Placement(document, leads ? Place.OTHER : usual, everywhere, everyLine);
  }

  /** Of all paragraphs from the first label on, the share of those that begin with one. */
  private static double share(List<Candidate> labels, Document document) {
    double paragraphs = 0;
    for (int i = labels.get(0).line(); i < document.lines().size(); i++) {
      paragraphs += document.line(i).startsParagraph() ? 1 : 0;
    }
    return labels.size() / paragraphs;
  }

  /** Whether hardly a line is without a label, so that none goes on with the one before. */
  boolean isOnEveryLine() {
    return everyLine;
  }

  /** Whether most lines of text from the first label on have what may be one. */
  static boolean areMost(List<Candidate> labels, Document document) {
    int text = 0;
    for (int i = labels.isEmpty() ? 0 : labels.get(0).line(); i < document.lines().size(); i++) {
      text += document.line(i).isText() ? 1 : 0;
    }
    return labels.size() >= Math.max(MANY, MOST * text);
  }

  /** Whether a label stands as all others do, and hardly a paragraph is without one. */
  boolean holdsEverywhere(Candidate label) {
    return everywhere && holds(label);
  }

  /** Whether a label does not stand elsewhere than nearly all others do. */
  boolean mayHold(Candidate label) {
    return usual == Place.OTHER || Place.of(label, document) == usual;
  }

  /** Whether a label stands as nearly all others do. */
  boolean holds(Candidate label) {
    return usual != Place.OTHER && Place.of(label, document) == usual;
  }
}
