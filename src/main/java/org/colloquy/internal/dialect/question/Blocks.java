package org.colloquy.internal.dialect.question;

import java.util.BitSet;
import java.util.List;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Look;
import org.colloquy.internal.dialect.line.Marks;
import org.colloquy.internal.dialect.words.QuestionMarks;

/**
 * The paragraphs between some labels; where labels stand on lines that begin none, every line is
 * one that a sentence ends before.
 */
final class Blocks {
  private static final double MOST = .7;

  private final Document document;

  /** For each line, the last one before it on which somebody speaks, or -1. */
  private final int[] before;

  private final BitSet begins = new BitSet();

  private Blocks(Document document, boolean apart) {
    this.document = document;
    before = new int[document.lines().size() + 1];
    before[0] = -1;
    for (int i = 0; i < document.lines().size(); i++) {
      boolean said = isSaid(i);
      before[i + 1] = said ? i : before[i];
      begins.set(i, said && begins(i, apart));
    }
  }

  /**
   * @param labels whether most of them begin paragraphs tells what a block is
   */
  static Blocks of(List<Candidate> labels, Document document) {
    long heads = labels.stream().filter(c -> document.line(c.line()).startsParagraph()).count();
    return new Blocks(document, heads >= MOST * labels.size());
  }

  /** The line on which what a label heads begins. */
  int said(Candidate label) {
    int next = label.line() + 1;
    boolean alone = label.extent() >= document.line(label.line()).text().strip().length();
    return alone && next < document.lines().size() ? next : label.line();
  }

  /** The first block that begins behind a line and before another, or -1. */
  int next(int line, int end) {
    int next = begins.nextSetBit(line + 1);
    return next < end ? next : -1;
  }

  /** The last block that begins behind a line and before another, or -1. */
  int last(int line, int end) {
    for (int i = end - 1; i > line && document.line(i).isText(); i--) {
      if (begins.get(i)) {
        return i;
      }
    }
    return -1;
  }

  /** The last line before another on which somebody speaks, or -1. */
  int before(int line) {
    return before[line];
  }

  /** What some lines say. */
  String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(document.line(i).text()).append('\n');
    }
    return text.toString();
  }

  private boolean begins(int i, boolean apart) {
    Line line = document.line(i);
    boolean ends = i > 0 && QuestionMarks.endsSentence(document.line(i - 1).text());
    return line.startsParagraph()
        || !apart && (line.start() == Line.Start.BREAK || ends)
        || line.start() == Line.Start.BREAK && Look.beginsWithLongDash(line.text());
  }

  private boolean isSaid(int i) {
    Line line = document.line(i);
    boolean words = line.isText() && !line.text().isBlank();
    return words && !document.isTime(i) && Marks.event(line.text()) == null;
  }
}
