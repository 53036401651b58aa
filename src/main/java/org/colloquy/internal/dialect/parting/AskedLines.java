package org.colloquy.internal.dialect.parting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Line.Start;
import org.colloquy.internal.dialect.line.Look;
import org.colloquy.internal.dialect.words.QuestionMarks;

/**
 * Parts paragraphs in which a question has a line or two and its answer the next ones, neither with
 * a mark. Most paragraphs of several lines are such, and the answer's line begins on purpose. Where
 * dashes stand before questions alone, a sentence behind a dash is one, whatever its end.
 */
public final class AskedLines {
  private static final int FEWEST = 3;
  private static final double MOST = .6;
  private static final double NEARLY_ALL = .9;

  /** Where paragraphs hold several, so many of their lines begin an answer. */
  private static final double LINES = .2;

  /** A line that is shorter is no wrapped one: it may be a name. */
  private static final int WRAPPED = 20;

  /** A question is wrapped into no more lines. */
  private static final int LONGEST = 4;

  private final List<Line> lines;
  private final BitSet begins = new BitSet();
  private final BitSet dashed = new BitSet();
  private int paragraphs;
  private int asking;
  private int answered;
  private int within;
  private int dashes;
  private int dashesAsk;

  /** The line behind the first of the answer before. */
  private int behindAnswer = -1;

  private AskedLines(List<Line> lines) {
    this.lines = lines;
  }

  /** The lines, questions and answers as paragraphs; the same list where there are none. */
  public static List<Line> of(List<Line> source) {
    AskedLines asked = new AskedLines(CountedLines.of(source));
    for (int i = 0; i < asked.lines.size(); i++) {
      asked.see(i);
    }
    BitSet begins = asked.areDashed() ? asked.dashed : new BitSet();
    begins.or(asked.arePairs() ? asked.begins : new BitSet());
    return begins.isEmpty() ? asked.lines : parted(asked.lines, begins);
  }

  private void see(int i) {
    Line line = lines.get(i);
    boolean several = i + 1 < lines.size() && !lines.get(i + 1).startsParagraph();
    int last = last(i);
    boolean asks = asks(i, last) || i == behindAnswer && turns(lines, i);
    boolean next = last + 1 < lines.size();
    boolean answer = several && asks && next && isAnswer(lines.get(last + 1));
    paragraphs += several && line.startsParagraph() ? 1 : 0;
    within += line.startsParagraph() ? 0 : 1;
    asking += asks ? 1 : 0;
    answered += answer ? 1 : 0;
    if (answer) {
      begins.set(i);
      begins.set(last + 1);
      behindAnswer = last + 2;
    }
    if (isPlain(line) && Look.hasDash(line)) {
      dashes++;
      dashesAsk += QuestionMarks.endsInQuestion(lines.get(last).text()) ? 1 : 0;
      if (next && isAnswer(lines.get(last + 1)) && !Look.hasDash(lines.get(last + 1))) {
        dashed.set(i);
        dashed.set(last + 1);
      }
    }
  }

  /** Whether nearly all dashes begin sentences with lines of their own, and half of these ask. */
  private boolean areDashed() {
    return dashes >= FEWEST
        && 2 * dashesAsk >= dashes
        && dashed.cardinality() >= 2 * NEARLY_ALL * dashes;
  }

  private boolean arePairs() {
    boolean flat = answered > paragraphs;
    boolean pairs = flat ? answered >= LINES * within : answered >= MOST * paragraphs;
    return answered >= FEWEST && answered >= MOST * asking && pairs;
  }

  /** The line with which the sentence ends that a line begins, or that line itself. */
  private int last(int i) {
    int last = i;
    while (last < i + LONGEST && !QuestionMarks.endsSentence(lines.get(last).text())) {
      if (lines.get(last).text().length() < WRAPPED) {
        return i;
      }
      last++;
      if (last == lines.size() || lines.get(last).startsParagraph() || !isPlain(lines.get(last))) {
        return i;
      }
    }
    return last < i + LONGEST ? last : i;
  }

  /** Whether a line that begins a paragraph, or stands behind a sentence, begins a question. */
  private boolean asks(int i, int last) {
    Line line = lines.get(i);
    boolean begins =
        line.startsParagraph() || i > 0 && QuestionMarks.endsSentence(lines.get(i - 1).text());
    return begins && isPlain(line) && QuestionMarks.endsInQuestion(lines.get(last).text());
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
