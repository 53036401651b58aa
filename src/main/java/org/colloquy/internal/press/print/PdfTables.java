package org.colloquy.internal.press.print;

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
    int from = job.flow().blocks().size();
    rule(grid, setting, Keep.NONE.withNext(1));
    List<Content.Row> rows = table.rows();
    List<Block> head = List.of();
    Element body = element;
    boolean headed = rows.size() > 1 && isHead(rows.get(0));
    if (headed) {
      row(
          rows.get(0),
          element.add(Role.TABLE_HEAD).add(Role.ROW),
          grid,
          new Place(true, List.of()));
      rule(grid, setting, Keep.NONE.withNext(1));
      List<Block> blocks = job.flow().blocks();
      head = List.copyOf(blocks.subList(from, blocks.size()));
      body = element.add(Role.TABLE_BODY);
    }
    for (int i = headed ? 1 : 0; i < rows.size(); i++) {
      job.flow().space(job.styles().grid(i <= (headed ? 1 : 0) ? 0 : BETWEEN));
      row(rows.get(i), body.add(Role.ROW), grid, new Place(false, head));
    }
    rule(grid, setting, Keep.NONE.afterPrevious());
    job.flow().space(Math.max(setting.between(), job.styles().grid(BETWEEN)));
  }

  private static boolean isHead(Content.Row row) {
    return row.cells().stream().allMatch(Content.Cell::header);
  }

  private void rule(PdfTableGrid grid, PdfSetting setting, Keep keep) {
    double height = job.styles().grid(0.5);
    int colour = Tokens.Ink.RULE.ordinal();
    double left = setting.shape().left();
    int mark = job.marks().ofNothing();
    double width = grid.width();
    job.flow().rule(new Block.Rule(left, width, THIN, height, colour, Spacing.NONE, keep, mark));
  }

  /**
   * Where a row stands.
   *
   * @param head whether it is the head
   * @param above the head, drawn again where the table goes on; nothing for the head itself
   */
  private record Place(boolean head, List<Block> above) {}

  private void row(Content.Row row, Element element, PdfTableGrid grid, Place place) {
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
              ? element.add(new Element(Role.HEADER_CELL).heading(place.head()))
              : element.add(Role.CELL);
      double width = grid.width(i);
      List<Block> blocks = blocks(cell, own, grid, width);
      columns.add(new Block.Column(grid.start(i), width, blocks));
    }
    job.flow().columns(columns, place.above(), place.head() ? Keep.heading(1) : Keep.NONE);
  }

  private List<Block> blocks(Content.Cell cell, Element own, PdfTableGrid grid, double width) {
    TextStyle style = cell.header() ? PdfStyles.bold(grid.style()) : grid.style();
    Shape shape = Shape.of(grid.leading(), Align.START).with(job.styles().rules());
    PdfSetting setting = new PdfSetting(style, shape, Keep.NONE, job.styles().grid(BETWEEN));
    Runnable adding = () -> job.contents().add(cell.content(), own, setting);
    return job.flow().apart(() -> job.contents().within(width, adding));
  }
}
