package org.colloquy.internal.dialect;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.Line.Start;
import org.colloquy.model.Inline;
import org.colloquy.model.Origin;
import org.colloquy.model.PlainText;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Parts lines that hold a question and its answer: {@code **Why?** Because.} and {@code — Why? —
 * Because.}, where a document has several. The second part wraps from the first, so that nothing is
 * changed where no turn begins there.
 */
final class SplitLines {
  private static final int SEVERAL = 3;
  private static final int SHORTEST = 6;

  private SplitLines() {}

  static List<Line> of(List<Line> lines) {
    int bold = 0;
    int dashed = 0;
    for (Line line : lines) {
      bold += afterBold(line) > 0 ? 1 : 0;
      dashed += beforeDash(line) > 0 ? 1 : 0;
    }
    if (bold < SEVERAL && dashed < SEVERAL) {
      return lines;
    }
    List<Line> split = new ArrayList<>(lines.size() + bold + dashed);
    for (Line line : lines) {
      int at = bold >= SEVERAL ? afterBold(line) : -1;
      at = at < 0 && dashed >= SEVERAL ? beforeDash(line) : at;
      List<Line> parts = at < 0 ? List.of(line) : parts(line, at);
      split.addAll(parts);
    }
    return split;
  }

  /** Where the space stands behind a bold question with which a line begins, or -1. */
  private static int afterBold(Line line) {
    int end = line.bold();
    String text = line.text();
    boolean both = line.isText() && end >= SHORTEST && end + 1 < text.length();
    if (!both || text.charAt(end) != ' ') {
      return -1;
    }
    boolean asks = QuestionMarks.endsInQuestion(text.substring(0, end));
    return asks && Character.isLetterOrDigit(firstVisible(text, end + 1)) ? end : -1;
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

  private static List<Line> parts(Line line, int at) {
    List<Inline> first = new ArrayList<>();
    List<Inline> rest = new ArrayList<>();
    int from = 0;
    for (Inline inline : line.inlines()) {
      int length = PlainText.ofInlines(List.of(inline)).length();
      boolean within = from < at && at < from + length || at == from && length > 0;
      if (!within) {
        (from < at ? first : rest).add(inline);
      } else if (inline instanceof Inline.Text text) {
        if (at > from) {
          first.add(InlineCut.part(text, 0, at - from));
        }
        rest.add(InlineCut.part(text, at - from + 1, length));
      } else {
        return List.of(line);
      }
      from += length;
    }
    Span place = place(rest);
    return first.isEmpty() || place == null
        ? List.of(line)
        : List.of(line.with(line.start(), first, line.span()), line.with(Start.WRAP, rest, place));
  }

  private static @Nullable Span place(List<Inline> inlines) {
    return inlines.stream()
        .map(Inline::origin)
        .map(Origin::span)
        .flatMap(java.util.Optional::stream)
        .findFirst()
        .orElse(null);
  }
}
