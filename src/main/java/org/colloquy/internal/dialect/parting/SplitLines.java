package org.colloquy.internal.dialect.parting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Look;
import org.colloquy.internal.dialect.line.SetPart;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.Quotes;

/**
 * Parts lines that hold a question and its answer: {@code **Why?** Because.}, {@code — Why? —
 * Because.} and {@code Why? “Because.”}, where a document has several.
 */
final class SplitLines {
  private static final int SEVERAL = 3;
  private static final int MANY = 6;
  private static final int SHORTEST = 6;

  private SplitLines() {}

  static List<Line> of(List<Line> lines) {
    Map<Look, Integer> whole = new HashMap<>();
    int bold = 0;
    int said = 0;
    int answered = 0;
    int dashed = 0;
    int quoted = 0;
    for (Line line : lines) {
      boolean asks = line.isText() && QuestionMarks.endsInQuestion(line.text());
      whole.merge(asks ? Look.of(line) : Look.PLAIN, 1, Integer::sum);
      bold += afterBold(line) > 0 ? 1 : 0;
      said += afterSaid(line) > 0 ? 1 : 0;
      answered += SetPart.answer(line) != null ? 1 : 0;
      dashed += beforeDash(line) > 0 ? 1 : 0;
      quoted += beforeQuote(line) > 0 ? 1 : 0;
    }
    boolean bolds = bold + whole.getOrDefault(Look.BOLD, 0) >= SEVERAL;
    boolean slants = areSlanted(lines, whole.getOrDefault(Look.ITALIC, 0));
    boolean sentences = bold >= SEVERAL && 2 * bold >= said;
    boolean answers = answered >= SEVERAL;
    boolean dashes = dashed >= SEVERAL;
    boolean quotes = quoted >= SEVERAL && 2 * quoted >= lines.size();
    Cuts cuts =
        Cuts.of(
            lines,
            line -> {
              int at = bolds ? afterBold(line) : -1;
              at = at < 0 && sentences ? afterSaid(line) : at;
              at = at < 0 && slants ? afterSlanted(line) : at;
              at = at < 0 && answers ? beforeSet(line) : at;
              at = at < 0 && dashes ? beforeDash(line) : at;
              at = at < 0 && quotes ? beforeQuote(line) : at;
              return at < 0 ? List.of() : List.of(at);
            });
    return quotes ? cuts.paragraphs() : cuts.made();
  }

  /**
   * Whether an interview has its questions in italics: before most paragraphs, or many; an essay
   * asks itself some.
   *
   * @param whole how many are all of their lines
   */
  private static boolean areSlanted(List<Line> lines, int whole) {
    int asked = whole;
    int paragraphs = 0;
    for (Line line : lines) {
      asked += afterSlanted(line) > 0 ? 1 : 0;
      paragraphs += asked > whole && line.isText() && line.startsParagraph() ? 1 : 0;
    }
    return whole >= SEVERAL || asked >= MANY || asked >= SEVERAL && 2 * asked > paragraphs;
  }

  /** A line as two paragraphs where it is a bold question and its answer; else alone. */
  static List<Line> bold(Line line) {
    int at = afterBold(line);
    return new Cuts(List.of(line), List.of(at < 0 ? List.of() : List.of(at))).paragraphs();
  }

  /** Where the answer begins behind a bold question with which a line begins, or -1. */
  static int afterBold(Line line) {
    SetPart question = SetPart.question(line);
    return question != null && question.bold() ? answer(line.text(), question.to()) : -1;
  }

  /** The same behind a question in italics; what goes on in lower case is no answer. */
  private static int afterSlanted(Line line) {
    SetPart question = SetPart.question(line);
    int at = question == null || question.bold() ? -1 : answer(line.text(), question.to());
    return at < 0 || Character.isLowerCase(firstVisible(line.text(), at)) ? -1 : at;
  }

  /** Where what is said behind a bold sentence begins with which a line begins, or -1. */
  private static int afterSaid(Line line) {
    int end = line.bold();
    String text = line.text();
    boolean both = line.isText() && end >= SHORTEST && end + 1 < text.length();
    if (!both || !LabelScanner.isBlank(text.charAt(end))) {
      return -1;
    }
    return QuestionMarks.endsSentence(text.substring(0, end)) ? answer(text, end) : -1;
  }

  /** Where the answer that is set apart begins behind a plain question, or -1. */
  private static int beforeSet(Line line) {
    SetPart answer = SetPart.answer(line);
    return answer == null ? -1 : answer.from();
  }

  /** Where words begin behind an offset, with their dash or marks of quotation, or -1. */
  private static int answer(String text, int from) {
    return Character.isLetterOrDigit(firstVisible(text, from))
        ? LabelScanner.skipSpace(text, from)
        : -1;
  }

  private static int firstVisible(String text, int from) {
    int at = LabelScanner.skipSpace(text, from);
    while (at < text.length() && "\"“„«‘'([—–-".indexOf(text.charAt(at)) >= 0) {
      at = LabelScanner.skipSpace(text, at + 1);
    }
    return at < text.length() ? text.codePointAt(at) : ' ';
  }

  /** Where the answer behind a dash begins that follows a question behind one, or -1. */
  private static int beforeDash(Line line) {
    String text = line.text();
    if (!line.isText() || text.isEmpty() || !Look.isLongDash(text.charAt(0))) {
      return -1;
    }
    for (int i = 1; i + 3 < text.length(); i++) {
      boolean dash = Look.isLongDash(text.charAt(i + 1)) && text.charAt(i + 2) == ' ';
      if (dash && text.charAt(i) == ' ' && QuestionMarks.isMark(text.charAt(i - 1))) {
        return i + 1;
      }
    }
    return -1;
  }

  /** Where the answer in marks of quotation begins behind a question, or -1. */
  private static int beforeQuote(Line line) {
    String text = line.text().stripTrailing();
    int last = text.length() - (text.endsWith(".") ? 2 : 1);
    if (!line.isText() || last < SHORTEST || !Quotes.CORNERED.closes(text.charAt(last))) {
      return -1;
    }
    for (int i = 1; i + 1 < last; i++) {
      boolean blank = text.charAt(i) == ' ' && Quotes.CORNERED.opens(text.charAt(i + 1));
      if (blank && QuestionMarks.isMark(text.charAt(i - 1))) {
        return i + 1;
      }
    }
    return -1;
  }
}
