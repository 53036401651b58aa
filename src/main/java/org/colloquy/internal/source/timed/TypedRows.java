package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.timed.Cue.Placed;
import org.colloquy.internal.source.timed.Sheet.Cell;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Records whose rows are of kinds: {@code Speaker} names whoever says the rows behind it that are
 * of the kind which mostly follows, {@code Spoken Text}; the others, {@code Header}, are nobody's.
 */
public final class TypedRows {
  private static final int FEWEST = 4;
  private static final int KINDS = 30;
  private static final int NAME = 80;

  private TypedRows() {}

  /** A row: of what kind it is, and what stands in it. */
  record Row(String kind, Placed text) {}

  /** What the rows of a table say; null if none of its columns tells of what kind they are. */
  static @Nullable List<Cue> ofTable(List<List<Cell>> rows, Told told) {
    int columns = rows.isEmpty() ? 0 : Math.min(KINDS, rows.get(0).size());
    for (int i = 0; i < columns; i++) {
      int kind = i;
      long speakers =
          rows.stream().filter(r -> kind < r.size() && names(r.get(kind).text())).count();
      int text = speakers < 2 ? -1 : longest(rows, kind);
      List<Cue> cues = text < 0 ? null : of(rows(rows, kind, text));
      if (cues != null) {
        tell(rows.get(0), Set.of(kind, text), told);
        return cues;
      }
    }
    return null;
  }

  /**
   * What records say, each of which has texts by the names of fields; none if no field tells of
   * what kind they are.
   */
  public static List<Cue> ofRecords(List<Map<String, Placed>> records, Told told) {
    Map<String, Cell> names = new LinkedHashMap<>();
    for (Map<String, Placed> record : records) {
      if (names.size() < KINDS) {
        record.forEach((k, v) -> names.putIfAbsent(k, new Cell(k, v.span())));
      }
    }
    List<List<Cell>> table = new ArrayList<>();
    table.add(List.copyOf(names.values()));
    for (Map<String, Placed> record : records) {
      List<Cell> row = new ArrayList<>();
      names.forEach(
          (name, head) -> {
            Placed said = record.getOrDefault(name, new Placed("", head.span()));
            row.add(new Cell(said.text(), said.span()));
          });
      table.add(row);
    }
    List<Cue> cues = ofTable(table, told);
    return cues == null ? List.of() : cues;
  }

  private static void tell(List<Cell> names, Set<Integer> used, Told told) {
    for (int i = 0; i < names.size(); i++) {
      Cell cell = names.get(i);
      if (!used.contains(i) && !cell.text().isEmpty()) {
        told.tell(Code.R043, cell.span(), "the column '" + cell.text() + "' is left out");
      }
    }
  }

  /** The longest column of a table beside another. */
  private static int longest(List<List<Cell>> table, int kind) {
    Map<Integer, Long> lengths = new HashMap<>();
    for (List<Cell> row : table) {
      for (int i = 0; i < row.size(); i++) {
        lengths.merge(i, i == kind ? -1L : row.get(i).text().length(), Long::sum);
      }
    }
    return Collections.max(lengths.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  /** The rows of a table without the names of its columns. */
  private static List<Row> rows(List<List<Cell>> table, int kind, int text) {
    List<Row> rows = new ArrayList<>();
    for (List<Cell> row : table) {
      if (Math.max(kind, text) < row.size()) {
        Cell cell = row.get(text);
        rows.add(new Row(row.get(kind).text(), new Placed(cell.text(), cell.span())));
      }
    }
    String first = rows.isEmpty() ? "" : rows.get(0).kind();
    boolean heads =
        rows.stream().filter(r -> r.kind().equals(first)).count() == 1
            && !rows.get(0).text().text().contains(" ");
    return heads ? rows.subList(1, rows.size()) : rows;
  }

  /** What rows of kinds in a document say; none if it has no such rows. */
  static List<Cue> in(JsonWalk walk, Told told) {
    int tried = 0;
    for (JsonPath item : walk.root().all()) {
      for (JsonPath kind : item.mayBeItem() ? item.below() : List.<JsonPath>of()) {
        boolean few = kind.recurs() && kind.values() >= FEWEST && kind.hasSpeaker();
        JsonPath text = few ? JsonShape.words(item, kind) : null;
        if (text != null && text != kind && tried++ < KINDS) {
          Objects rows = new Objects(item, kind, text);
          walk.each(rows, told);
          List<Cue> cues = of(rows.rows);
          if (cues != null) {
            return cues;
          }
        }
      }
    }
    return List.of();
  }

  private static @Nullable List<Cue> of(List<Row> rows) {
    String spoken = spoken(rows);
    if (spoken == null) {
      return null;
    }
    List<Cue> cues = new ArrayList<>();
    String who = "";
    for (Row row : rows) {
      if (names(row.kind())) {
        who = row.text().text().strip();
      } else {
        cues.add(Cue.of(null, null, row.kind().equals(spoken) ? who : "", row.text()));
      }
    }
    return cues;
  }

  /** The kind of rows that mostly follow those that name; null where no rows are like that. */
  private static @Nullable String spoken(List<Row> rows) {
    Map<String, Integer> kinds = new HashMap<>();
    Map<String, Integer> behind = new HashMap<>();
    int speakers = 0;
    for (int i = 0; i < rows.size() && kinds.size() <= KINDS; i++) {
      Row row = rows.get(i);
      kinds.merge(row.kind(), 1, Integer::sum);
      if (names(row.kind())) {
        if (row.text().text().length() > NAME) {
          return null;
        }
        speakers++;
      } else if (i > 0 && names(rows.get(i - 1).kind())) {
        behind.merge(row.kind(), 1, Integer::sum);
      }
    }
    Map.Entry<String, Integer> most =
        behind.entrySet().stream().max(Map.Entry.comparingByValue()).orElse(null);
    boolean talk = speakers > 1 && kinds.size() <= KINDS && rows.size() >= FEWEST;
    return talk && most != null && 2 * most.getValue() > speakers ? most.getKey() : null;
  }

  private static boolean names(String kind) {
    return SheetNames.isSpeaker(kind);
  }

  /** Takes kind and text of each object. */
  private static final class Objects implements JsonWalk.Visitor {
    private final List<Row> rows = new ArrayList<>();
    private final JsonPath item;
    private final JsonPath kind;
    private final JsonPath text;
    private String now = "";
    private @Nullable Placed said;

    Objects(JsonPath item, JsonPath kind, JsonPath text) {
      this.item = item;
      this.kind = kind;
      this.text = text;
    }

    @Override
    public void object(JsonPath path) {
      if (path == item) {
        now = "";
        said = null;
      }
    }

    @Override
    public void value(JsonPath path, String value, Span span) {
      if (path == kind) {
        now = value.strip();
      } else if (path == text) {
        said = new Placed(value, span);
      }
    }

    @Override
    public void end(JsonPath path) {
      if (path == item && said != null) {
        rows.add(new Row(now, said));
      }
    }
  }
}
