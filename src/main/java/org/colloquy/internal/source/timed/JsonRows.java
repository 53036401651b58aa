package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.timed.Sheet.Cell;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/** A table as a list of lists: {@code [["Ana", "Deep?"], ["Tom", "Yes."]]}. */
final class JsonRows implements JsonWalk.Visitor {
  private static final int FEWEST = 4;

  private final JsonPath row;
  private final @Nullable JsonPath cell;
  private final List<List<Cell>> rows = new ArrayList<>();
  private List<Cell> cells = new ArrayList<>();

  private JsonRows(JsonPath row) {
    this.row = row;
    this.cell = row.find("[]");
  }

  /** The rows of a document, of the largest table if it has several; none if it has none. */
  static List<List<Cell>> of(JsonWalk walk, Told told) {
    JsonPath most = null;
    for (JsonPath place : walk.root().all()) {
      JsonPath cells = place.lists() < FEWEST ? null : place.find("[]");
      boolean table = cells != null && cells.hasLetters() && cells.values() >= 2 * place.lists();
      most = table && (most == null || length(place) > length(most)) ? place : most;
    }
    if (most == null) {
      return List.of();
    }
    JsonRows rows = new JsonRows(most);
    walk.each(rows, told);
    return rows.rows;
  }

  private static long length(JsonPath row) {
    JsonPath cells = row.find("[]");
    return cells == null ? 0 : cells.characters();
  }

  @Override
  public void list(JsonPath path) {
    if (path == row) {
      cells = new ArrayList<>();
    }
  }

  @Override
  public void value(JsonPath path, String text, Span span) {
    if (path == cell) {
      if (cells.isEmpty()) {
        rows.add(cells);
      }
      cells.add(new Cell(text.strip(), span));
    }
  }
}
