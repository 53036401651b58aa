package org.colloquy.internal.dialect.parting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.dialect.line.Labels;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Line.Start;
import org.colloquy.internal.dialect.words.Clock;
import org.colloquy.internal.dialect.words.Counting;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.model.Content;
import org.colloquy.model.PlainText;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/** A table with a column of speakers, one of what they say and perhaps one of times. */
public final class SpeakerTable {
  private static final int LONGEST_NAME = 60;
  private static final int FEWEST_ROWS = 3;
  private static final double MOST = .6;
  private static final int FEWEST_QUESTIONS = 2;

  private SpeakerTable() {}

  private record Row(String name, @Nullable Duration time, List<Content> said) {}

  /**
   * The lines, such tables as lines with voices and text behind one as nobody's, if they hold most
   * of the text or somebody in them does nothing but ask; else the same.
   */
  public static List<Line> opened(List<Line> lines) {
    double all = 0;
    double inside = 0;
    boolean asked = false;
    List<Line> opened = new ArrayList<>();
    for (Line line : lines) {
      List<Line> rows = lines(line);
      all += line.text().length();
      inside += rows.isEmpty() ? 0 : line.text().length();
      asked |= oneAsks(rows);
      boolean apart = inside > 0 && rows.isEmpty() && line.isText() && line.voice() == null;
      opened.addAll(rows.isEmpty() ? List.of(apart ? line.saidBy("") : line) : rows);
    }
    return inside > 0 && (asked || inside >= MOST * all) ? opened : lines;
  }

  /** Whether one of two or more who speak in rows asks each time, and nobody else ever. */
  private static boolean oneAsks(List<Line> rows) {
    Set<String> asking = new HashSet<>();
    Set<String> telling = new HashSet<>();
    int questions = 0;
    for (Line row : rows) {
      boolean asks = QuestionMarks.endsInQuestion(row.text());
      (asks ? asking : telling).add(Names.key(row.voice() == null ? "" : row.voice()));
      questions += asks ? 1 : 0;
    }
    return asking.size() == 1
        && questions >= FEWEST_QUESTIONS
        && !telling.isEmpty()
        && !telling.containsAll(asking);
  }

  /** The heads of columns that were left out, which nobody speaks. */
  public static List<Diagnostic> heads(List<Line> source, List<Line> opened) {
    if (opened == source) {
      return List.of();
    }
    Set<Line> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    kept.addAll(opened);
    List<Diagnostic> heads = new ArrayList<>();
    for (Line line : source) {
      String head = kept.contains(line) ? "" : head(line.content());
      if (!head.isEmpty()) {
        heads.add(
            Diagnostic.of(Code.R050, "the head of a table of speakers is left out: '" + head + "'")
                .at(line.span()));
      }
    }
    return heads;
  }

  private static String head(@Nullable Content content) {
    List<String> head = new ArrayList<>();
    if (content instanceof Content.Table table && isHeaded(table)) {
      table.rows().get(0).cells().forEach(c -> head.add(PlainText.of(c.content()).strip()));
    }
    return String.join(", ", head);
  }

  /** Whether the first row names the columns; one that names a speaker of other rows does not. */
  private static boolean isHeaded(Content.Table table) {
    if (table.rows().isEmpty()
        || !table.rows().get(0).cells().stream().allMatch(Content.Cell::header)) {
      return false;
    }
    List<Content.Row> all = table.rows();
    return rows(all).isEmpty() || all.stream().skip(1).noneMatch(r -> isSame(r, all.get(0)));
  }

  private static boolean isSame(Content.Row row, Content.Row head) {
    int count = head.cells().size();
    for (int i = 0; i + 1 < count && row.cells().size() == count; i++) {
      String name = Names.key(name(head.cells().get(i)));
      if (!name.isEmpty() && name.equals(Names.key(name(row.cells().get(i))))) {
        return true;
      }
    }
    return false;
  }

  /** The lines of such a table without its head, each with its voice; empty for anything else. */
  private static List<Line> lines(Line line) {
    return line.content() instanceof Content.Table table && line.voice() == null
        ? lines(table, line.span())
        : List.of();
  }

  private static List<Line> lines(Content.Table table, Span span) {
    int from = isHeaded(table) ? 1 : 0;
    List<Row> rows = rows(table.rows().subList(from, table.rows().size()));
    if (rows.size() < FEWEST_ROWS) {
      return List.of();
    }
    List<Line> lines = new ArrayList<>();
    for (Row row : rows) {
      int first = lines.size();
      row.said().forEach(c -> lines.add(Opened.line(c, span).saidBy(row.name())));
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
    int skipped = isCounted(all) ? 1 : 0;
    for (Content.Row row : all) {
      List<Content.Cell> cells = row.cells().stream().skip(skipped).toList();
      int count = cells.size();
      if (count < 2 || count > 3) {
        return List.of();
      }
      int at = count == 3 && time(cells.get(0)) != null ? 1 : 0;
      Duration time = count == 3 ? time(cells.get(1 - at)) : null;
      String name = name(cells.get(at));
      boolean named = !name.isEmpty() && LabelScanner.isLabel(name, name.length());
      if (!named || name.length() > LONGEST_NAME || count == 3 && time == null) {
        return List.of();
      }
      names.add(Names.key(name));
      rows.add(new Row(name, time, cells.get(count - 1).content()));
    }
    return names.size() * 2 <= rows.size() + 1 ? rows : List.of();
  }

  /** Whether the first cells of all rows count them, one by one. */
  private static boolean isCounted(List<Content.Row> all) {
    for (int i = 0; i < all.size(); i++) {
      List<Content.Cell> cells = all.get(i).cells();
      String text = cells.size() < 3 ? "" : PlainText.of(cells.get(0).content());
      if (!Counting.isAlone(text, i + 1)) {
        return false;
      }
    }
    return true;
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
}
