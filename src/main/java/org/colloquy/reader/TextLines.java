package org.colloquy.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.colloquy.internal.dialect.Line;
import org.colloquy.internal.dialect.Line.Start;
import org.colloquy.internal.source.SourceText;
import org.colloquy.model.Inline;
import org.colloquy.model.Origin;
import org.colloquy.model.Span;
import org.colloquy.model.Words;

/** Cuts plain text into lines and says which line ends are meant and which only wrap. */
final class TextLines {
  /** A text whose lines are no longer than this, but for a few, was wrapped by hand or program. */
  private static final int WRAPPED = 120;

  /** Below this length a line that does not end a sentence was broken on purpose. */
  private static final int SHORT = 40;

  /** A line that could not have taken the next word but for so much of the width was wrapped. */
  private static final double RAGGED = .85;

  private final SourceText source;
  private final List<Span> spans = new ArrayList<>();
  private final List<Boolean> blankBefore = new ArrayList<>();

  private TextLines(SourceText source) {
    this.source = source;
  }

  /** The lines of a text from an offset on, without blank ones. */
  static List<Line> of(SourceText source, int from) {
    TextLines lines = new TextLines(source);
    lines.cut(from);
    return lines.lines();
  }

  private void cut(int from) {
    String text = source.text();
    boolean blank = true;
    int start = from;
    for (int i = from; i <= text.length(); i++) {
      char c = i == text.length() ? '\n' : text.charAt(i);
      if (!isLineEnd(c)) {
        continue;
      }
      Span span = visible(start, i);
      if (span.end() > span.start()) {
        spans.add(span);
        blankBefore.add(blank);
        blank = false;
      } else {
        boolean crlf = c == '\n' && i > 0 && i < text.length() && text.charAt(i - 1) == '\r';
        blank |= !crlf;
      }
      blank |= c == '\f' || c == '\u2029';
      start = i + 1;
    }
  }

  private static boolean isLineEnd(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000b'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  /** The line without blanks at either end. */
  private Span visible(int start, int end) {
    String text = source.text();
    int from = start;
    int to = end;
    while (from < to && Words.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && Words.isSpace(text.charAt(to - 1))) {
      to--;
    }
    return source.span(from, to);
  }

  private List<Line> lines() {
    int width = width();
    List<Line> lines = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      Start start = blankBefore.get(i) ? Start.PARAGRAPH : start(i, width);
      Inline.Text text = new Inline.Text(text(i), Origin.at(span));
      lines.add(Line.text(start, List.of(text), span));
    }
    return lines;
  }

  private String text(int i) {
    Span span = spans.get(i);
    return source.text().substring(span.start(), span.end());
  }

  private int length(int i) {
    return spans.get(i).end() - spans.get(i).start();
  }

  /** The width at which the text was wrapped; 0 if it was not. */
  private int width() {
    if (spans.isEmpty()) {
      return 0;
    }
    int[] lengths = new int[spans.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = length(i);
    }
    Arrays.sort(lengths);
    int longest = lengths[lengths.length - 1 - lengths.length / 50];
    return longest > WRAPPED ? 0 : longest;
  }

  /** How a line hangs on the one directly above it. */
  private Start start(int i, int width) {
    if (width == 0) {
      if (length(i - 1) > WRAPPED || endsSentence(text(i - 1))) {
        return Start.PARAGRAPH;
      }
      return length(i - 1) < SHORT ? Start.BREAK : Start.WRAP;
    }
    return length(i - 1) + 1 + firstWord(text(i)) > RAGGED * width ? Start.WRAP : Start.BREAK;
  }

  private static boolean endsSentence(String text) {
    return ".?!…。？！\"”»」".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static int firstWord(String text) {
    if (Character.isIdeographic(text.codePointAt(0))) {
      return 1;
    }
    int length = 0;
    while (length < text.length() && !Words.isSpace(text.charAt(length))) {
      length++;
    }
    return length;
  }
}
