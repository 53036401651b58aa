package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.SpeechSigns;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.timed.Cue.Placed;
import org.colloquy.internal.source.timed.Sheet.Cell;
import org.colloquy.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table, one of whose columns holds what is said: a row is a piece of speech. One without a
 * speaker goes on with the row before, or is nobody's where all of it stands in brackets.
 */
public final class SheetTranscript {
  /** In so many lines a table of Markdown begins. */
  private static final int RULE = 200;

  /** Tables with tabs that nothing names have so many cells in a row. */
  private static final int WIDE = 5;

  private static final int FEWEST = 4;

  /** The voice of what nobody says. */
  private static final String NOBODY = "";

  private final SourceText source;
  private final Told told;
  private final List<List<Cell>> rows;
  private final SheetColumns columns;

  private final Set<@Nullable String> names;

  /** How many cells each row has at least that is one of the table. */
  private final int narrowest;

  private SheetTranscript(
      SourceText source, Told told, List<List<Cell>> rows, SheetColumns columns) {
    this.source = source;
    this.told = told;
    this.rows = rows;
    this.columns = columns;
    names =
        columns.speaker() < 0
            ? Set.of()
            : rows.stream()
                .filter(r -> r.size() > 1)
                .map(r -> value(r, columns.speaker()))
                .collect(Collectors.toSet());
    narrowest = rows.stream().mapToInt(List::size).filter(n -> n > 1).min().orElse(0);
  }

  /**
   * What a table says.
   *
   * @param day null where the table tells none, or several
   */
  public record Read(List<Line> lines, @Nullable PartialDate day) {}

  /** What a table says from an offset on; null if no column looks like speech. */
  public static @Nullable Read read(SourceText source, int from, Told told) {
    int body = skipHint(source.text(), from);
    char separator = separator(source.text(), body);
    List<List<Cell>> rows = Sheet.rows(source, body, separator == ' ' ? ',' : separator, told);
    SheetColumns named = SheetColumns.of(rows);
    SheetDay day = named == null ? null : SheetDay.of(rows, named.header());
    List<Line> lines = SheetTalks.of(source, rows, told);
    if (lines == null) {
      List<Cue> cues = cues(rows, named, source, told);
      lines = cues == null ? null : CueLines.of(cues);
      boolean stated = named != null && named.statesSpeaker(rows);
      lines = lines == null || stated || SpeechSigns.areIn(lines) ? lines : null;
    }
    return lines == null ? null : new Read(lines, day == null ? null : day.date());
  }

  private static @Nullable List<Cue> cues(
      List<List<Cell>> rows, @Nullable SheetColumns named, SourceText source, Told told) {
    SheetTokens tokens = SheetTokens.of(rows);
    if (tokens != null) {
      return tokens.cues(rows, told);
    }
    SheetQuestions questions = SheetQuestions.of(rows);
    List<Cue> cues =
        questions == null ? TypedRows.ofTable(rows, told) : questions.cues(rows, source, told);
    if (cues == null) {
      SheetColumns columns = named == null ? SheetLabels.of(rows) : named;
      cues = columns == null ? null : new SheetTranscript(source, told, rows, columns).cues();
    }
    return cues;
  }

  /** The cues of rows that stand elsewhere; none if they do not tell who speaks. */
  static List<Cue> of(List<List<Cell>> rows, SourceText source, Told told) {
    SheetQuestions questions = SheetQuestions.of(rows);
    if (questions != null) {
      return questions.cues(rows, source, told);
    }
    SheetColumns columns = SheetColumns.of(rows);
    return columns == null || columns.speaker() < 0
        ? List.of()
        : new SheetTranscript(source, told, rows, columns).cues();
  }

  /** Whether the beginning of a text is a table with a row of names that are known. */
  public static boolean hasHeader(String head) {
    List<List<Cell>> rows = head(head);
    SheetColumns columns = SheetColumns.of(rows);
    SheetQuestions questions = SheetQuestions.of(rows);
    return questions != null
        ? questions.header() >= 0
        : columns != null && columns.header() >= 0 || SheetTokens.of(rows) != null;
  }

  /** Whether the beginning of a text is a table of speech. */
  public static boolean looksLikeIt(String head) {
    List<List<Cell>> rows = head(head);
    return SheetQuestions.of(rows) != null || SheetColumns.of(rows) != null;
  }

  /** Whether the beginning of a text has a table of Markdown, with a row of dashes, of talk. */
  public static boolean isRuled(String head) {
    return head.lines().limit(RULE).anyMatch(Sheet::isRule)
        && SheetQuestions.of(head(head)) == null;
  }

  /**
   * Whether a text is nothing but rows between bars, of which one column tells who speaks, or such
   * rows of many cells with tabs between, both times among them, as ELAN exports them.
   */
  public static boolean isPlain(String head) {
    char separator = head.indexOf('|') < 0 && head.indexOf('\t') < 0 ? ' ' : separator(head, 0);
    List<List<Cell>> rows = separator == '|' || separator == '\t' ? head(head) : List.of();
    if (rows.size() < FEWEST) {
      return false;
    }
    int cells = rows.get(0).size();
    SheetColumns columns = SheetColumns.of(rows);
    return columns != null
        && columns.speaker() >= 0
        && (separator == '|' || cells >= WIDE && columns.end() >= 0)
        && rows.stream().limit(rows.size() - 1).allMatch(r -> r.size() == cells);
  }

  private static List<List<Cell>> head(String head) {
    int body = skipHint(head, 0);
    char separator = separator(head, body);
    SourceText source = new SourceText("", head);
    return separator == ' ' ? List.of() : Sheet.rows(source, body, separator, new Told(source));
  }

  /** Spreadsheets write the separator into a first line {@code sep=;}. */
  private static int skipHint(String text, int from) {
    if (!text.startsWith("sep=", from)) {
      return from;
    }
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }

  private static char separator(String text, int from) {
    String head = text.substring(from, Math.min(text.length(), from + (1 << 14)));
    return Sheet.separator(head, SheetColumns::isHead);
  }

  private List<Cue> cues() {
    List<List<Cell>> body = rows.subList(columns.header() + 1, rows.size());
    if (columns.header() >= 0) {
      names(rows.get(columns.header()));
    }
    JsonTimes times =
        JsonTimes.of(body.stream().map(r -> value(r, columns.start())).toList(), false);
    List<Cue> cues = new ArrayList<>(rows.size());
    for (List<Cell> row : rows.subList(0, Math.max(0, columns.header()))) {
      row.forEach(c -> cues.add(Cue.of(null, null, "", new Placed(c.text(), c.span()))));
    }
    String before = null;
    boolean aside = false;
    for (List<Cell> row : body) {
      Placed text = text(row);
      String name = name(value(row, columns.speaker()));
      before = name == null ? before : name;
      name = name == null && aside ? before : name;
      aside = name == null && Sheet.isAside(text.text());
      Cue cue =
          Cue.of(
              times.read(value(row, columns.start())),
              times.read(value(row, columns.end())),
              aside ? NOBODY : name,
              text);
      cues.add(columns.speaker() < 0 || aside ? cue : CellVoices.of(cue));
    }
    return cues;
  }

  /** A speaker's name without the colon that some of the cells have behind it. */
  private static @Nullable String name(@Nullable String cell) {
    boolean colon =
        cell != null && cell.length() > 1 && ":：".indexOf(cell.charAt(cell.length() - 1)) >= 0;
    return cell != null && colon ? cell.substring(0, cell.length() - 1).strip() : cell;
  }

  /** Tells of columns that are left out. */
  private void names(List<Cell> header) {
    SheetDay day = SheetDay.of(rows, columns.header());
    for (int i = 0; i < header.size(); i++) {
      boolean used =
          i == columns.text()
              || i == columns.speaker()
              || i == columns.start()
              || i == columns.end()
              || day != null && i == day.column();
      Cell cell = header.get(i);
      if (!used && !cell.text().isEmpty()) {
        told.tell(Code.R043, cell.span(), "the column '" + cell.text() + "' is left out");
      }
    }
  }

  private static @Nullable String value(List<Cell> row, int column) {
    String value = column >= 0 && column < row.size() ? row.get(column).text() : "";
    return value.isEmpty() || SheetNames.isNothing(value) ? null : value;
  }

  /** The text of a row, with what separators in it have cut off. */
  private Placed text(List<Cell> row) {
    int column = columns.text();
    if (column >= row.size()) {
      Cell last = row.get(row.size() - 1);
      if (row.size() == 1 && names.contains(last.text())) {
        told.tell(Code.R043, last.span(), "this row has a name alone, and nothing that is said");
      } else if (row.size() == 1) {
        told.tell(Code.R043, last.span(), "this row has one cell alone; it is taken for speech");
        return new Placed(last.text(), last.span());
      }
      return new Placed("", last.span());
    }
    boolean last =
        columns.header() >= 0
            ? column == rows.get(columns.header()).size() - 1
            : columns.isTextAlone() || goesOn(row);
    return last ? toEnd(row, column, source, told) : placed(row.get(column));
  }

  /**
   * Whether the text of a row, the last cell that all rows have, goes on in the next one, for a
   * blank stands behind the separator: {@code Ana,Hello, how are you?}
   */
  private boolean goesOn(List<Cell> row) {
    int next = columns.text() + 1;
    boolean more = next < row.size() && next == narrowest;
    int start = more ? row.get(next).span().start() : 0;
    int end = more ? row.get(columns.text()).span().end() : 0;
    return more && source.text().startsWith(" ", start - 1) && start - end == 2;
  }

  /** A cell of the last column, with what separators in it have cut off. */
  static Placed toEnd(List<Cell> row, int column, SourceText source, Told told) {
    Cell cell = row.get(column);
    if (row.size() > column + 1) {
      Cell end = row.get(row.size() - 1);
      told.tell(Code.R043, cell.span(), "separators in the text should stand in quotation marks");
      String whole = source.text().substring(cell.span().start(), end.span().end());
      return new Placed(whole, source.span(cell.span().start(), end.span().end()));
    }
    return placed(cell);
  }

  private static Placed placed(Cell cell) {
    return new Placed(cell.text(), cell.span());
  }
}
