package org.colloquy.internal.dialect.parting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.dialect.line.Labels;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Line.Start;
import org.colloquy.internal.dialect.words.Clock;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.model.Content;
import org.colloquy.model.PlainText;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/** A table with a column of speakers, one of what they say and perhaps one of times. */
public final class SpeakerTable {
  private static final int LONGEST_NAME = 60;
  private static final int FEWEST_ROWS = 3;

  private SpeakerTable() {}

  private record Row(String name, @Nullable Duration time, List<Content> said) {}

  /** What the row says that heads the columns, which nobody speaks; empty if there is none. */
  public static String head(Content.Table table) {
    List<String> head = new ArrayList<>();
    if (isHeaded(table)) {
      table.rows().get(0).cells().forEach(c -> head.add(PlainText.of(c.content()).strip()));
    }
    return String.join(", ", head);
  }

  private static boolean isHeaded(Content.Table table) {
    return !table.rows().isEmpty()
        && table.rows().get(0).cells().stream().allMatch(Content.Cell::header);
  }

  /** The lines of such a table without its head, each with its voice; empty for any other table. */
  public static List<Line> lines(Content.Table table, Span span) {
    int from = isHeaded(table) ? 1 : 0;
    List<Row> rows = rows(table.rows().subList(from, table.rows().size()));
    if (rows.size() < FEWEST_ROWS) {
      return List.of();
    }
    List<Line> lines = new ArrayList<>();
    for (Row row : rows) {
      int first = lines.size();
      add(lines, row.said(), span, row.name());
      if (lines.size() == first) {
        lines.add(Line.text(Start.PARAGRAPH, List.of(), span).saidBy(row.name()));
      }
      lines.set(first, lines.get(first).at(row.time()));
    }
    return lines;
  }

  /** The rows, or none if one of them does not name a speaker or hardly a name recurs. */
  private static List<Row> rows(List<Content.Row> all) {
    List<Row> rows = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Content.Row row : all) {
      int count = row.cells().size();
      if (count < 2 || count > 3) {
        return List.of();
      }
      int at = count == 3 && time(row.cells().get(0)) != null ? 1 : 0;
      Duration time = count == 3 ? time(row.cells().get(1 - at)) : null;
      String name = name(row.cells().get(at));
      boolean named = !name.isEmpty() && LabelScanner.isLabel(name, name.length());
      if (!named || name.length() > LONGEST_NAME || count == 3 && time == null) {
        return List.of();
      }
      names.add(Names.key(name));
      rows.add(new Row(name, time, row.cells().get(count - 1).content()));
    }
    return names.size() * 2 <= rows.size() + 1 ? rows : List.of();
  }

  private static String name(Content.Cell cell) {
    String text = PlainText.of(cell.content()).strip();
    int last = text.length() - 1;
    boolean colon = last > 0 && LabelScanner.isColon(text.charAt(last));
    return Labels.bare(colon ? text.substring(0, last).strip() : text);
  }

  private static @Nullable Duration time(Content.Cell cell) {
    String text = PlainText.of(cell.content()).strip();
    Clock clock = Clock.at(text, 0);
    return clock != null && clock.end() == text.length() ? clock.time() : null;
  }

  private static void add(List<Line> lines, List<Content> contents, Span span, String voice) {
    for (Content content : contents) {
      Line line =
          content instanceof Content.Paragraph paragraph
              ? Line.text(
                  Start.PARAGRAPH, paragraph.inlines(), paragraph.origin().span().orElse(span))
              : Line.content(content, span);
      lines.add(line.saidBy(voice));
    }
  }
}
