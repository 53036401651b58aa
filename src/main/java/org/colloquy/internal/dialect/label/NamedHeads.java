package org.colloquy.internal.dialect.label;

import java.util.BitSet;
import java.util.List;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.Shape;

/**
 * Headings that all name people, as over the turns of a press conference: from the first label that
 * comes again, no other heading of its level is anything but a name.
 */
final class NamedHeads {
  private static final int FEWEST = 3;

  private NamedHeads() {}

  /**
   * Whether all headings are such.
   *
   * @param sure those of people who speak again
   * @param level of all of them, or 0
   * @param all that may be labels
   */
  static boolean are(List<Candidate> sure, int level, List<Candidate> all, Document document) {
    if (sure.size() < FEWEST || level == 0) {
      return false;
    }
    BitSet named = new BitSet();
    all.stream().filter(NamedHeads::isFull).forEach(c -> named.set(c.line()));
    sure.forEach(c -> named.set(c.line()));
    int first = sure.get(0).line();
    for (int i = first; i < document.lines().size(); i++) {
      if (isHeading(document, i) && document.line(i).level() == level && !named.get(i)) {
        return false;
      }
    }
    return true;
  }

  /** The level of the headings that all of some labels are; 0 where they are not, or of several. */
  static int level(List<Candidate> sure, Document document) {
    int level = sure.isEmpty() ? 0 : document.line(sure.get(0).line()).level();
    return sure.stream()
            .allMatch(
                c -> isHeading(document, c.line()) && document.line(c.line()).level() == level)
        ? level
        : 0;
  }

  private static boolean isHeading(Document document, int line) {
    return document.line(line).kind() == Line.Kind.HEADING;
  }

  private static boolean isFull(Candidate label) {
    return label.key().indexOf(' ') > 0 && Shape.of(label.label()) == Shape.NAME;
  }
}
