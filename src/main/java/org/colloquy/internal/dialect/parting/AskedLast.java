package org.colloquy.internal.dialect.parting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Look;
import org.colloquy.internal.dialect.line.SetPart;
import org.colloquy.internal.dialect.words.QuestionMarks;

/**
 * Paragraphs that end with a question that is set apart: what stands before it there is the answer
 * to the one before where no other paragraph is, and where there is one, leads up to it.
 */
public final class AskedLast {
  private static final int SEVERAL = 3;

  private final List<Line> lines;

  /** Lines that end so, or are such a question at the end of a plain paragraph. */
  private final BitSet last = new BitSet();

  /** Whether one of them is in italics, as last words of an answer may be. */
  private boolean slanted;

  /** How many paragraphs are such questions as a whole. */
  private int whole;

  /** How many of them stand in the only paragraph behind the question before. */
  private int alone;

  private int behindOthers;

  private AskedLast(List<Line> lines) {
    this.lines = lines;
  }

  /** The lines, with these questions as paragraphs where they stand behind answers. */
  static List<Line> of(List<Line> lines) {
    AskedLast asked = seen(lines);
    return asked.areSeveral() && asked.alone > 2 * asked.behindOthers ? asked.parted() : lines;
  }

  /** Whether what stands before such questions leads up to them. */
  public static boolean isLedUpTo(List<Line> lines) {
    AskedLast asked = seen(lines);
    return asked.areSeveral() && asked.behindOthers > 2 * asked.alone;
  }

  private static AskedLast seen(List<Line> lines) {
    AskedLast asked = new AskedLast(lines);
    boolean any = false;
    int paragraphs = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      paragraphs += line.startsParagraph() && line.isText() ? 1 : 0;
      boolean ends = i + 1 == lines.size() || lines.get(i + 1).startsParagraph();
      boolean asks = line.isText() && ends && QuestionMarks.endsInQuestion(line.text());
      boolean within = asks && asked.isLast(i);
      if (within) {
        asked.last.set(i);
        asked.slanted |= isSlanted(line);
        asked.alone += any && paragraphs == 1 ? 1 : 0;
        asked.behindOthers += any && paragraphs > 1 ? 1 : 0;
      }
      boolean alone = asks && !within && isSet(line);
      asked.whole += alone ? 1 : 0;
      if (within || alone) {
        any = true;
        paragraphs = 0;
      }
    }
    return asked;
  }

  private boolean areSeveral() {
    return last.cardinality() + (slanted ? 0 : whole) >= SEVERAL;
  }

  /** Whether a line that ends a paragraph ends with a question that the rest does not share. */
  private boolean isLast(int i) {
    Line line = lines.get(i);
    return SetPart.lastQuestion(line) != null
        || !line.startsParagraph()
            && i > 0
            && isSet(line)
            && Look.of(lines.get(i - 1)).equals(Look.PLAIN)
            && QuestionMarks.endsSentence(lines.get(i - 1).text());
  }

  private static boolean isSlanted(Line line) {
    SetPart part = SetPart.lastQuestion(line);
    return part == null ? Look.of(line).equals(Look.ITALIC) : !part.bold();
  }

  private static boolean isSet(Line line) {
    Look look = Look.of(line);
    return look.equals(Look.BOLD) || look.equals(Look.ITALIC);
  }

  private List<Line> parted() {
    BitSet begins = new BitSet();
    List<List<Integer>> offsets = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      SetPart part = last.get(i) ? SetPart.lastQuestion(lines.get(i)) : null;
      begins.set(i, last.get(i) && part == null);
      offsets.add(part == null ? List.of() : List.of(part.from()));
    }
    return new Cuts(AskedLines.parted(lines, begins), offsets).paragraphs();
  }
}
