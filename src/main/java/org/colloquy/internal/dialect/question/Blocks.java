package org.colloquy.internal.dialect.question;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntFunction;
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

  private final boolean apart;

  /** For each line asked for, the last one before it on which somebody speaks, and two more. */
  private final int[] before;

  private final BitSet asked = new BitSet();
  private final BitSet said = new BitSet();

  private Blocks(Document document, boolean apart) {
    this.document = document;
    this.apart = apart;
    before = new int[document.lines().size() + 1];
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
    for (int i = line + 1; i < end; i++) {
      if (begins(i)) {
        return i;
      }
    }
    return -1;
  }

  /** The last block that begins behind a line and before another, or -1. */
  int last(int line, int end) {
    for (int i = end - 1; i > line && document.line(i).isText(); i--) {
      if (begins(i)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Where the paragraph of a line begins, if behind another line and somebody speaks there; or -1.
   */
  int opening(int behind, int line) {
    int from = line;
    while (from > behind && !document.line(from).startsParagraph()) {
      from--;
    }
    return from > behind && from < line && isSaid(from) ? from : -1;
  }

  /** The last line before another on which somebody speaks, or -1. */
  int before(int line) {
    int at = line;
    while (at > 0 && before[at] == 0 && !isSaid(at - 1)) {
      at--;
    }
    Arrays.fill(before, at, line + 1, before[at] == 0 ? at + 1 : before[at]);
    return before[line] - 2;
  }

  /** Whether some lines say a word of those that are counted. */
  boolean say(ToIntFunction<String> words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.applyAsInt(document.line(i).text()) > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean begins(int i) {
    Line line = document.line(i);
    boolean begins =
        line.startsParagraph()
            || !apart && (line.start() == Line.Start.BREAK || isBehindSentence(i))
            || line.start() == Line.Start.BREAK && Look.beginsWithLongDash(line.text());
    return begins && isSaid(i);
  }

  private boolean isBehindSentence(int i) {
    return i > 0 && QuestionMarks.endsSentence(document.line(i - 1).text());
  }

  private boolean isSaid(int i) {
    if (!asked.get(i)) {
      Line line = document.line(i);
      boolean words = line.isText() && !line.text().isBlank();
      asked.set(i);
      said.set(i, words && !document.isTime(i) && Marks.event(line.text()) == null);
    }
    return said.get(i);
  }
}
