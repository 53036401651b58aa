package org.colloquy.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Line.Start;
import org.colloquy.internal.dialect.line.Look;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.pages.PageLayout;
import org.colloquy.internal.source.pages.Row;
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

  private static final String ADDRESS = "://";

  private final SourceText source;
  private final List<Row> rows;

  private TextLines(SourceText source, List<Row> rows) {
    this.source = source;
    this.rows = rows;
  }

  /** The lines of a text, without blank ones. */
  static List<Line> of(SourceText source, PageLayout layout) {
    return new TextLines(source, layout.rows()).lines();
  }

  private List<Line> lines() {
    int width = width();
    List<Line> lines = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      Start start =
          switch (row.before()) {
            case GAP -> Start.PARAGRAPH;
            case WRAP -> Start.WRAP;
            case LINE_END -> start(i, width);
          };
      Inline text = new Inline.Text(text(i), Origin.at(row.span()));
      List<Inline> inlines = row.mark() == null ? List.of(text) : List.of(row.mark(), text);
      lines.add(Line.text(start, inlines, row.span()));
    }
    return lines;
  }

  private String text(int i) {
    Span span = rows.get(i).span();
    return source.text().substring(span.start(), span.end());
  }

  /** Of a row that was several lines the length of the last. */
  private int length(int i) {
    Span span = rows.get(i).span();
    return Math.min(span.end() - span.start(), source.span(span.end(), span.end()).column() - 1);
  }

  /** The width at which the text was wrapped; 0 if it was not. An address has any. */
  private int width() {
    int[] lengths =
        IntStream.range(0, rows.size())
            .filter(i -> !text(i).contains(ADDRESS))
            .map(this::length)
            .sorted()
            .toArray();
    int longest = lengths.length == 0 ? 0 : lengths[lengths.length - 1 - lengths.length / 50];
    return longest > WRAPPED ? 0 : longest;
  }

  /** How a line hangs on the one directly above it. */
  private Start start(int i, int width) {
    if (width == 0) {
      if (length(i - 1) > WRAPPED || endsSentence(text(i - 1))) {
        return Look.isRule(text(i)) ? Start.BREAK : Start.PARAGRAPH;
      }
      boolean wide =
          length(i - 1) >= SHORT && isFull(i - 1, length(i)) && !Look.beginsWithLongDash(text(i));
      return wide ? Start.WRAP : Start.BREAK;
    }
    return isFull(i - 1, width) ? Start.WRAP : Start.BREAK;
  }

  /** Whether the next word had no room in a line. */
  private boolean isFull(int i, int width) {
    return length(i) + 1 + firstWord(text(i + 1)) > RAGGED * width;
  }

  private static boolean endsSentence(String text) {
    return ".?!…。？！\"”»」".indexOf(text.charAt(text.length() - 1)) >= 0
        || QuestionMarks.endsInQuestion(text);
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
