package org.colloquy.writer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.colloquy.internal.pdf.Element;
import org.colloquy.internal.pdf.Role;
import org.colloquy.internal.typeset.Align;
import org.colloquy.internal.typeset.Cell;
import org.colloquy.internal.typeset.Keep;
import org.colloquy.internal.typeset.Piece;
import org.colloquy.internal.typeset.TextStyle;
import org.colloquy.model.Content;
import org.colloquy.model.PlainText;

/** Sets tables: columns side by side, a rule above, one below the head, one at the end. */
final class PdfTables {
  private static final double GUTTER = 12;
  private static final double THIN = 0.5;

  /** Columns are as wide as their longest cell asks, within these numbers of characters. */
  private static final int FEWEST = 6;

  private static final int MOST = 40;

  /** Where columns begin, and how cells are set. */
  private record Grid(double[] columns, PdfSetting setting) {}

  private final PdfJob job;

  PdfTables(PdfJob job) {
    this.job = job;
  }

  void set(Content.Table table, Element into, PdfSetting setting) {
    Element element = into.add(Role.TABLE);
    if (!table.caption().isEmpty()) {
      Element caption = element.add(Role.CAPTION).add(Role.PARAGRAPH);
      PdfInlines line = new PdfInlines(job, caption, PdfStyles.italic(setting.style()));
      line.add(table.caption());
      job.flow().paragraph(line.pieces(), setting.shape(), Keep.heading(2));
    }
    double[] columns = columns(table, setting);
    rule(setting, columns);
    for (int i = 0; i < table.rows().size(); i++) {
      Content.Row row = table.rows().get(i);
      boolean head = i == 0 && row.cells().stream().allMatch(Content.Cell::header);
      row(row, element.add(Role.ROW), new Grid(columns, setting), head);
      if (head && table.rows().size() > 1) {
        rule(setting, columns);
      }
    }
    rule(setting, columns);
    job.flow().space(setting.between());
  }

  private void rule(PdfSetting setting, double[] columns) {
    double width = columns[columns.length - 1] - setting.shape().left() - GUTTER;
    double height = job.styles().grid(0.5);
    job.flow().rule(setting.shape().left(), Math.max(GUTTER, width), THIN, height);
  }

  /** Where each column begins, and one more would. */
  private double[] columns(Content.Table table, PdfSetting setting) {
    int count = table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(1);
    int[] longest = new int[Math.max(1, count)];
    Arrays.fill(longest, FEWEST);
    for (Content.Row row : table.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        int length = PlainText.of(row.cells().get(i).content()).length();
        longest[i] = Math.max(longest[i], Math.min(MOST, length));
      }
    }
    double left = setting.shape().left();
    double free = job.styles().measure() - left - setting.shape().right();
    int characters = Arrays.stream(longest).sum();
    // About half an em for a character; a small table stays small.
    double unit =
        Math.min(
            0.6 * setting.style().size(),
            (free + GUTTER) / characters - GUTTER * longest.length / characters);
    double[] starts = new double[longest.length + 1];
    starts[0] = left;
    for (int i = 0; i < longest.length; i++) {
      starts[i + 1] = starts[i] + longest[i] * unit + GUTTER;
    }
    return starts;
  }

  private void row(Content.Row row, Element element, Grid grid, boolean head) {
    double[] columns = grid.columns();
    PdfSetting setting = grid.setting();
    for (int i = 0; i + 1 < columns.length; i++) {
      if (i < row.cells().size()) {
        Content.Cell cell = row.cells().get(i);
        TextStyle style = cell.header() ? PdfStyles.bold(setting.style()) : setting.style();
        double width = Math.max(GUTTER, columns[i + 1] - columns[i] - GUTTER);
        List<Piece> pieces = pieces(cell, element, head, style);
        double leading = setting.shape().leading();
        job.flow().cell(new Cell(pieces, columns[i], width, Align.START, leading, Cell.Row.FIRST));
      } else {
        // Rows that are shorter in the source: the standards ask for as many cells in each.
        element.add(Role.CELL);
      }
    }
    Keep keep = head ? Keep.heading(1) : Keep.NONE;
    job.flow().paragraph(List.of(), setting.shape(), keep);
  }

  private List<Piece> pieces(Content.Cell cell, Element row, boolean head, TextStyle style) {
    Element element =
        cell.header() ? row.add(new Element(Role.HEADER_CELL).heading(head)) : row.add(Role.CELL);
    PdfCells cells = new PdfCells(job, element, style);
    cells.add(cell.content());
    return new ArrayList<>(cells.pieces());
  }
}
