package org.colloquy.internal.source.marks;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.dialect.words.Clock;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.jspecify.annotations.Nullable;

/**
 * Tables out of which programs have taken the text, a row a line: {@code 00:04:12 | CDR | Go ahead.
 * |}. Where the names in rows that begin with a time come again, they become labels, and the bars
 * that close the rows go.
 */
final class BarredRows {
  private static final int NAME = 60;
  private static final char BAR = '|';

  /**
   * A row that begins with a time.
   *
   * @param behind the bar behind the name
   * @param closing the bar at the row's end; -1 where none stands there
   */
  private record Cells(String name, int behind, int closing) {}

  private BarredRows() {}

  /**
   * A source with such rows as labelled lines, so that all else stays in its place.
   *
   * @param told is told of the bars
   */
  static SourceText opened(SourceText source, int from, Told told) {
    String text = source.text();
    if (text.indexOf(BAR, from) < 0) {
      return source;
    }
    List<Cells> rows = new ArrayList<>();
    for (SourceText.Row row : source.rows(from)) {
      Cells cells = cells(text, row);
      if (cells != null) {
        rows.add(cells);
      }
    }
    boolean closed = rows.stream().anyMatch(r -> r.closing > 0);
    if (!closed || !Recurrence.of(rows.stream().map(r -> Names.withoutAside(r.name)).toList())) {
      return source;
    }
    Rewriting out = new Rewriting(source);
    for (Cells row : rows) {
      out.set(row.behind, ':');
      if (row.closing > 0) {
        out.set(row.closing, ' ');
        String message = "the bar that closes a row is left out";
        told.tell(Code.R050, source.span(row.closing, row.closing + 1), message);
      }
    }
    return out.made();
  }

  private static @Nullable Cells cells(String text, SourceText.Row row) {
    Clock clock = Clock.at(text, LabelScanner.skipSpace(text, row.start()));
    int first = clock == null ? row.end() : LabelScanner.skipSpace(text, clock.end());
    int behind = first < row.end() && text.charAt(first) == BAR ? text.indexOf(BAR, first + 1) : -1;
    if (behind < 0 || behind > Math.min(row.end(), first + NAME)) {
      return null;
    }
    String name = text.substring(first + 1, behind).strip();
    int next = text.indexOf(BAR, behind + 1);
    int closing = next < 0 || next >= row.end() ? -1 : next;
    boolean whole = closing < 0 || text.substring(closing + 1, row.end()).isBlank();
    boolean label = !name.isEmpty() && LabelScanner.isLabel(name, name.length());
    return whole && label ? new Cells(name, behind, closing) : null;
  }
}
