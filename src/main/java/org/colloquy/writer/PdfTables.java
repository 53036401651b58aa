package org.colloquy.writer;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.pdf.Element;
import org.colloquy.internal.pdf.Role;
import org.colloquy.internal.typeset.Align;
import org.colloquy.internal.typeset.Block;
import org.colloquy.internal.typeset.Keep;
import org.colloquy.internal.typeset.Shape;
import org.colloquy.internal.typeset.Spacing;
import org.colloquy.internal.typeset.TextStyle;
import org.colloquy.model.Content;

/**
 * Sets tables: the cells of a row side by side, a rule above, one below the head, one at the end.
 * What is in a cell is set as anywhere, in the measure of the cell.
 */
final class PdfTables {
  private static final double THIN = 0.5;

  /** Room between rows and between the parts of a cell, in steps of the grid. */
  private static final double BETWEEN = 0.25;

  private final PdfJob job;

  PdfTables(PdfJob job) {
    this.job = job;
  }

  /**
   * Sets a table.
   *
   * @param measure the width in which it has to find room
   */
  void set(Content.Table table, Element into, PdfSetting setting, double measure) {
    job.flow().settle();
    Element element = into.add(Role.TABLE);
    if (!table.caption().isEmpty()) {
      Element caption = element.add(Role.CAPTION).add(Role.PARAGRAPH);
      PdfInlines line = new PdfInlines(job, caption, PdfStyles.italic(setting.style()));
      line.add(table.caption());
      job.flow().paragraph(line.pieces(), setting.shape(), Keep.heading(2));
    }
    PdfTableGrid grid = PdfTableGrid.of(job, table, setting, measure);
    rule(grid, setting, Keep.NONE.withNext(1));
    boolean ruled = true;
    for (int i = 0; i < table.rows().size(); i++) {
      Content.Row row = table.rows().get(i);
      boolean head = i == 0 && row.cells().stream().allMatch(Content.Cell::header);
      boolean more = i + 1 < table.rows().size();
      job.flow().space(job.styles().grid(ruled ? 0 : BETWEEN));
      row(row, element.add(Role.ROW), grid, head && more);
      ruled = head && more;
      if (ruled) {
        rule(grid, setting, Keep.NONE.withNext(1));
      }
    }
    rule(grid, setting, Keep.NONE.afterPrevious());
    job.flow().space(Math.max(setting.between(), job.styles().grid(BETWEEN)));
  }

  private void rule(PdfTableGrid grid, PdfSetting setting, Keep keep) {
    double height = job.styles().grid(0.5);
    int colour = Tokens.Ink.RULE.ordinal();
    double left = setting.shape().left();
    int mark = job.marks().ofNothing();
    double width = grid.width();
    job.flow().rule(new Block.Rule(left, width, THIN, height, colour, Spacing.NONE, keep, mark));
  }

  private void row(Content.Row row, Element element, PdfTableGrid grid, boolean head) {
    List<Block.Column> columns = new ArrayList<>();
    for (int i = 0; i < grid.count(); i++) {
      if (i >= row.cells().size()) {
        // Rows that are shorter in the source: the standards ask for as many cells in each.
        element.add(Role.CELL);
        continue;
      }
      Content.Cell cell = row.cells().get(i);
      Element own =
          cell.header()
              ? element.add(new Element(Role.HEADER_CELL).heading(head))
              : element.add(Role.CELL);
      double width = grid.width(i);
      List<Block> blocks = blocks(cell, own, grid, width);
      columns.add(new Block.Column(grid.start(i), width, blocks));
    }
    job.flow().columns(columns, head ? Keep.heading(1) : Keep.NONE);
  }

  private List<Block> blocks(Content.Cell cell, Element own, PdfTableGrid grid, double width) {
    TextStyle style = cell.header() ? PdfStyles.bold(grid.style()) : grid.style();
    Shape shape = Shape.of(grid.leading(), Align.START).with(job.styles().rules());
    PdfSetting setting = new PdfSetting(style, shape, Keep.NONE, job.styles().grid(BETWEEN));
    Runnable adding = () -> job.contents().add(cell.content(), own, setting);
    return job.flow().apart(() -> job.contents().within(width, adding));
  }
}
