package org.colloquy.internal.dialect.parting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Line.Start;
import org.colloquy.internal.dialect.words.QuestionMarks;

/**
 * Parts paragraphs in which a question has a line and its answer the next ones, neither with a
 * mark. Most paragraphs of several lines are such, and the answer's line begins on purpose.
 */
public final class AskedLines {
  private static final int FEWEST = 3;
  private static final double MOST = .6;

  /** Where paragraphs hold several, so many of their lines begin an answer. */
  private static final double LINES = .2;

  private AskedLines() {}

  /** The lines, questions and answers as paragraphs; the same list where there are none. */
  public static List<Line> of(List<Line> source) {
    List<Line> lines = CountedLines.of(source);
    BitSet begins = new BitSet();
    int paragraphs = 0;
    int asking = 0;
    int answered = 0;
    int within = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean several = i + 1 < lines.size() && !lines.get(i + 1).startsParagraph();
      boolean asks = asks(lines, i) || i > 1 && begins.get(i - 1) && turns(lines, i);
      boolean answer = several && asks && isAnswer(lines.get(i + 1));
      paragraphs += several && lines.get(i).startsParagraph() ? 1 : 0;
      within += lines.get(i).startsParagraph() ? 0 : 1;
      asking += asks ? 1 : 0;
      answered += answer ? 1 : 0;
      if (answer) {
        begins.set(i, i + 2);
      }
    }
    boolean flat = answered > paragraphs;
    boolean pairs = flat ? answered >= LINES * within : answered >= MOST * paragraphs;
    return answered >= FEWEST && answered >= MOST * asking && pairs ? parted(lines, begins) : lines;
  }

  /** Whether a line that begins a paragraph, or stands behind a sentence, is a question. */
  private static boolean asks(List<Line> lines, int i) {
    Line line = lines.get(i);
    boolean begins =
        line.startsParagraph() || i > 0 && QuestionMarks.endsSentence(lines.get(i - 1).text());
    return begins && isPlain(line) && QuestionMarks.endsInQuestion(line.text());
  }

  /** Whether a line behind an answer's only one begins on purpose, and is a question. */
  private static boolean turns(List<Line> lines, int i) {
    Line line = lines.get(i);
    return line.start() == Start.BREAK
        && isPlain(line)
        && QuestionMarks.endsInQuestion(line.text())
        && !QuestionMarks.endsInQuestion(lines.get(i - 1).text());
  }

  private static boolean isAnswer(Line line) {
    return line.start() != Start.PARAGRAPH
        && isPlain(line)
        && !QuestionMarks.endsInQuestion(line.text())
        && !Character.isLowerCase(line.text().strip().codePointAt(0));
  }

  static boolean isPlain(Line line) {
    return line.isText() && line.voice() == null && line.time() == null && !line.text().isBlank();
  }

  static List<Line> parted(List<Line> lines, BitSet begins) {
    List<Line> parted = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      parted.add(begins.get(i) ? line.with(Start.PARAGRAPH, line.inlines(), line.span()) : line);
    }
    return parted;
  }
}
