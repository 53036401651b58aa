package org.colloquy.internal.dialect.parting;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Line.Start;
import org.colloquy.internal.dialect.line.Look;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.Span;

/**
 * Opens preformatted text that holds a talk, as the log of a chat is set: most of the document
 * stands in it, and most of its lines begin with names in angle brackets, be it behind a time.
 */
public final class FencedTalk {
  private static final int FEWEST = 4;
  private static final double MOST = .6;
  private static final int NICK = 40;

  private FencedTalk() {}

  /** The lines with such texts as lines of their own; the same list where there are none. */
  public static List<Line> of(List<Line> lines) {
    double all = 0;
    double fenced = 0;
    int rows = 0;
    int named = 0;
    for (Line line : lines) {
      all += line.text().length();
      if (line.content() instanceof Content.Preformatted text) {
        fenced += line.text().length();
        for (String row : text.text().split("\n")) {
          rows += row.isBlank() ? 0 : 1;
          named += isNamed(row) ? 1 : 0;
        }
      }
    }
    boolean talk = named >= FEWEST && named >= MOST * rows && fenced >= MOST * all;
    return talk ? opened(lines) : lines;
  }

  /** Whether a row begins with a name in angle brackets. */
  private static boolean isNamed(String row) {
    int from = Look.time(row);
    int open = LabelScanner.skipSpace(row, from);
    int close = row.startsWith("<", open) ? row.indexOf("> ", open) : -1;
    return close > open + 1 && close - open <= NICK;
  }

  private static List<Line> opened(List<Line> lines) {
    List<Line> opened = new ArrayList<>();
    for (Line line : lines) {
      if (line.content() instanceof Content.Preformatted text) {
        rows(text.text(), line.span(), opened);
      } else {
        opened.add(line);
      }
    }
    return opened;
  }

  /** A row without a name goes on with what the one before says. */
  private static void rows(String text, Span span, List<Line> opened) {
    for (String row : text.split("\n")) {
      if (!row.isBlank()) {
        Start start = isNamed(row) ? Start.PARAGRAPH : Start.WRAP;
        opened.add(Line.text(start, List.of(new Inline.Text(row.strip())), span));
      }
    }
  }
}
