package org.colloquy.internal.press.web;

import java.util.List;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.model.Content.Cell;
import org.colloquy.model.Content.Row;
import org.colloquy.model.Content.Table;

/**
 * Writes tables: rows of header cells at the top are the head, other header cells head their row.
 */
final class XhtmlTables {
  private final Xhtml x;

  XhtmlTables(Xhtml x) {
    this.x = x;
  }

  XmlWriter write(Table table) {
    int columns = table.rows().stream().mapToInt(r -> r.cells().size()).max().orElse(0);
    if (columns == 0) {
      return caption(table, "p");
    }
    XmlWriter out = x.start("div", "table").start("table");
    caption(table, "caption");
    List<Row> rows = table.rows();
    int head = 0;
    while (head < rows.size() && isHead(rows.get(head))) {
      head++;
    }
    rows("thead", rows.subList(0, head), columns);
    rows("tbody", rows.subList(head, rows.size()), columns);
    return out.end().end().raw("\n");
  }

  private XmlWriter caption(Table table, String element) {
    if (table.caption().isEmpty()) {
      return x.out();
    }
    x.out().start(element);
    return x.inlines(table.caption()).end().raw("\n");
  }

  private static boolean isHead(Row row) {
    return !row.cells().isEmpty() && row.cells().stream().allMatch(Cell::header);
  }

  private void rows(String group, List<Row> rows, int columns) {
    if (rows.isEmpty()) {
      return;
    }
    XmlWriter out = x.out().start(group).raw("\n");
    String scope = group.equals("thead") ? "col" : "row";
    for (Row row : rows) {
      out.start("tr");
      for (Cell cell : row.cells()) {
        out.start(cell.header() ? "th" : "td");
        if (cell.header()) {
          out.attribute("scope", scope);
        }
        // a space between cells for whoever takes the text alone
        x.contents.tight(cell.content()).end().raw("\n");
      }
      // every row of a valid table has as many cells as the others
      for (int i = row.cells().size(); i < columns; i++) {
        out.start("td").end();
      }
      out.end().raw("\n");
    }
    out.end().raw("\n");
  }
}
