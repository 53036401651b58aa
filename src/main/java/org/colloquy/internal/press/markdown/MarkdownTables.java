package org.colloquy.internal.press.markdown;

import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.format.CharWidthProvider;
import com.vladsch.flexmark.util.format.MarkdownTable;
import com.vladsch.flexmark.util.format.TableCell;
import com.vladsch.flexmark.util.format.TableFormatOptions;
import com.vladsch.flexmark.util.format.options.DiscretionaryText;
import com.vladsch.flexmark.util.html.CellAlignment;
import com.vladsch.flexmark.util.sequence.LineAppendable;
import com.vladsch.flexmark.util.sequence.LineAppendableImpl;
import java.util.List;
import org.colloquy.diagnostic.DiagnosticPrinter;
import org.colloquy.model.Content;

/** Writes tables as in GFM, section 4.10: one header row, then rows of as many cells. */
final class MarkdownTables {
  private static final CharWidthProvider WIDTHS =
      new CharWidthProvider() {
        @Override
        public int getSpaceWidth() {
          return 1;
        }

        @Override
        public int getCharWidth(char c) {
          return Math.max(1, DiagnosticPrinter.columns(String.valueOf(c)));
        }
      };

  private static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(TableFormatOptions.FORMAT_CHAR_WIDTH_PROVIDER, WIDTHS)
          .set(TableFormatOptions.FORMAT_TABLE_FILL_MISSING_COLUMNS, true)
          .set(TableFormatOptions.FORMAT_TABLE_LEFT_ALIGN_MARKER, DiscretionaryText.REMOVE)
          .toImmutable();

  private MarkdownTables() {}

  /** The lines of a table; none where it has no cells. */
  static List<String> lines(Content.Table table, MarkdownJob job) {
    int columns = table.rows().stream().mapToInt(r -> r.cells().size()).max().orElse(0);
    if (columns == 0) {
      return List.of();
    }
    List<Content.Row> rows = table.rows();
    boolean headed = isHeader(rows.get(0));
    MarkdownTable out = new MarkdownTable("", OPTIONS);
    out.setHeader();
    row(out, headed ? rows.get(0) : new Content.Row(List.of()), columns, job);
    out.setSeparator();
    for (int i = 0; i < columns; i++) {
      out.addCell(new TableCell(null, "---", 1, 1, CellAlignment.NONE));
    }
    out.setSeparator(false);
    out.setHeader(false);
    for (Content.Row row : headed ? rows.subList(1, rows.size()) : rows) {
      if (row.cells().stream().anyMatch(Content.Cell::header)) {
        job.lost(MarkdownLoss.CELL);
      }
      row(out, row, columns, job);
      out.nextRow();
    }
    out.finalizeTable();
    LineAppendable lines = new LineAppendableImpl(0);
    out.appendTable(lines);
    return lines.toString(0, 0, false).lines().toList();
  }

  private static boolean isHeader(Content.Row row) {
    return !row.cells().isEmpty() && row.cells().stream().allMatch(Content.Cell::header);
  }

  private static void row(MarkdownTable out, Content.Row row, int columns, MarkdownJob job) {
    for (int i = 0; i < columns; i++) {
      String text = i < row.cells().size() ? MarkdownCell.text(row.cells().get(i), job) : "";
      out.addCell(new TableCell(null, text, 1, 1, CellAlignment.LEFT));
    }
  }
}
