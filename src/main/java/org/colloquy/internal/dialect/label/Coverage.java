package org.colloquy.internal.dialect.label;

import java.util.List;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.document.Extents;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Line;

/**
 * How much of a document stands behind some labels.
 *
 * @param characters behind the first label
 * @param allCharacters of the document
 * @param paragraphs between the first label and the last
 * @param asking how many of the labels have a question mark between themselves and the next
 */
record Coverage(double characters, double allCharacters, double paragraphs, int asking) {
  /** There is one label at least. */
  static Coverage of(Document document, List<Candidate> labels) {
    List<Line> lines = document.lines();
    Extents extents = document.extents();
    int from = labels.get(0).line();
    int to = labels.get(labels.size() - 1).line();
    double behind = 0;
    double paragraphs = 0;
    int asking = 0;
    int next = 0;
    boolean open = false;
    for (int i = 0; i < lines.size(); i++) {
      if (next < labels.size() && labels.get(next).line() == i) {
        next++;
        open = true;
      }
      double length = extents.of(i);
      behind += i >= from ? length : 0;
      paragraphs += i >= from && i <= to && lines.get(i).startsParagraph() ? 1 : 0;
      if (open && extents.asks(i)) {
        asking++;
        open = false;
      }
    }
    return new Coverage(behind, extents.ofAll(), Math.max(1, paragraphs), asking);
  }

  /** The same where at least so many ask. */
  Coverage asking(int atLeast) {
    return new Coverage(characters, allCharacters, paragraphs, Math.max(asking, atLeast));
  }
}
