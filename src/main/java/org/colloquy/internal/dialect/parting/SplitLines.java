package org.colloquy.internal.dialect.parting;

import java.util.List;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Look;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.Quotes;

/**
 * Parts lines that hold a question and its answer: {@code **Why?** Because.}, {@code — Why? —
 * Because.} and {@code Why? “Because.”}, where a document has several.
 */
final class SplitLines {
  private static final int SEVERAL = 3;
  private static final int SHORTEST = 6;

  private SplitLines() {}

  static List<Line> of(List<Line> lines) {
    int bold = 0;
    int said = 0;
    int dashed = 0;
    int quoted = 0;
    for (Line line : lines) {
      bold += afterBold(line) > 0 ? 1 : 0;
      said += afterSaid(line) > 0 ? 1 : 0;
      dashed += beforeDash(line) > 0 ? 1 : 0;
      quoted += beforeQuote(line) > 0 ? 1 : 0;
    }
    boolean bolds = bold >= SEVERAL;
    boolean sentences = bolds && 2 * bold >= said;
    boolean dashes = dashed >= SEVERAL;
    boolean quotes = quoted >= SEVERAL && 2 * quoted >= lines.size();
    Cuts cuts =
        Cuts.of(
            lines,
            line -> {
              int at = sentences ? afterSaid(line) : bolds ? afterBold(line) : -1;
              at = at < 0 && dashes ? beforeDash(line) : at;
              at = at < 0 && quotes ? beforeQuote(line) : at;
              return at < 0 ? List.of() : List.of(at + 1);
            });
    return quotes ? cuts.paragraphs() : cuts.made();
  }

  /** A line as two paragraphs where it is a bold question and its answer; else alone. */
  static List<Line> bold(Line line) {
    int at = afterBold(line);
    return new Cuts(List.of(line), List.of(at < 0 ? List.of() : List.of(at + 1))).paragraphs();
  }

  /** Where the space stands behind a bold question with which a line begins, or -1. */
  static int afterBold(Line line) {
    int end = afterSaid(line);
    return end > 0 && QuestionMarks.endsInQuestion(line.text().substring(0, end)) ? end : -1;
  }

  /** Where the space stands behind a bold sentence with which a line begins, or -1. */
  private static int afterSaid(Line line) {
    int end = line.bold();
    String text = line.text();
    boolean both = line.isText() && end >= SHORTEST && end + 1 < text.length();
    if (!both || !LabelScanner.isBlank(text.charAt(end))) {
      return -1;
    }
    boolean ends = QuestionMarks.endsSentence(text.substring(0, end));
    return ends && Character.isLetterOrDigit(firstVisible(text, end + 1)) ? end : -1;
  }

  private static int firstVisible(String text, int from) {
    int at = LabelScanner.skipSpace(text, from);
    while (at < text.length() && "\"“„«‘'([—–".indexOf(text.charAt(at)) >= 0) {
      at = LabelScanner.skipSpace(text, at + 1);
    }
    return at < text.length() ? text.codePointAt(at) : ' ';
  }

  /** Where the space stands between a question behind a dash and an answer behind one, or -1. */
  private static int beforeDash(Line line) {
    String text = line.text();
    if (!line.isText() || text.isEmpty() || !Look.isLongDash(text.charAt(0))) {
      return -1;
    }
    for (int i = 1; i + 3 < text.length(); i++) {
      boolean dash = Look.isLongDash(text.charAt(i + 1)) && text.charAt(i + 2) == ' ';
      if (dash && text.charAt(i) == ' ' && QuestionMarks.isMark(text.charAt(i - 1))) {
        return i;
      }
    }
    return -1;
  }

  /** Where the space stands between a question and an answer in marks of quotation, or -1. */
  private static int beforeQuote(Line line) {
    String text = line.text().stripTrailing();
    int last = text.length() - (text.endsWith(".") ? 2 : 1);
    if (!line.isText() || last < SHORTEST || !Quotes.CORNERED.closes(text.charAt(last))) {
      return -1;
    }
    for (int i = 1; i + 1 < last; i++) {
      boolean blank = text.charAt(i) == ' ' && Quotes.CORNERED.opens(text.charAt(i + 1));
      if (blank && QuestionMarks.isMark(text.charAt(i - 1))) {
        return i;
      }
    }
    return -1;
  }
}
