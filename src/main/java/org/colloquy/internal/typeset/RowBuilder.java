package org.colloquy.internal.typeset;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.typeset.Problem.Kind;

/** Sets blocks into rows of one measure. */
final class RowBuilder implements Block.Visitor<List<Row>> {
  /** Where the baseline lies in the box of a line. */
  static final double BASELINE = 0.7;

  private static final double TOLERANCE = 0.01;

  private final double measure;
  private final double noteMeasure;
  private final double tallest;
  private final Typefaces typefaces;

  private final List<Row> rows = new ArrayList<>();
  private double spaceAfter;
  private Row.Start start = Row.Start.ANYWHERE;
  private List<Block> headed = List.of();
  private RowHead head = RowHead.NONE;

  /**
   * A builder of rows.
   *
   * @param tallest what a figure must not exceed
   */
  RowBuilder(double measure, double tallest, Typefaces typefaces) {
    this(measure, measure, tallest, typefaces);
  }

  private RowBuilder(double measure, double noteMeasure, double tallest, Typefaces typefaces) {
    this.measure = measure;
    this.noteMeasure = noteMeasure;
    this.tallest = tallest;
    this.typefaces = typefaces;
  }

  /** A builder for a column: its notes stand at the foot of the page, in the measure of this. */
  RowBuilder ofColumn(double width) {
    return new RowBuilder(width, noteMeasure, tallest, typefaces);
  }

  /** The rows of these blocks, with the cost of page breaks among them. */
  List<Row> build(List<? extends Block> blocks) {
    BreakCosts costs = new BreakCosts(rows);
    for (Block block : blocks) {
      List<Row> more = block.accept(this);
      more.forEach(row -> row.setMeasure(measure));
      rows.addAll(more);
      costs.add(block, more.size());
    }
    costs.finish();
    return rows;
  }

  private List<Row> lead(List<Row> more, Spacing spacing) {
    double above = rows.isEmpty() ? spacing.before() : spaceAfter + spacing.before();
    more.get(0).lead(above, spacing, start);
    more.get(more.size() - 1).setLast();
    spaceAfter = spacing.after();
    start = Row.Start.ANYWHERE;
    return more;
  }

  @Override
  public List<Row> paragraph(Paragraph paragraph) {
    Shape shape = paragraph.shape();
    double leading = shape.leading();
    List<SetLine> lines = typefaces.memory().lines(paragraph.pieces(), shape, measure);
    List<Row> more = new ArrayList<>(lines.size());
    for (SetLine line : lines) {
      Row row = new Row(paragraph, line, leading, BASELINE * leading);
      if (!line.notes().isEmpty()) {
        row.setNotes(notes(line.notes()));
      }
      more.add(row);
    }
    addCells(paragraph, more);
    return lead(more, paragraph.spacing());
  }

  private List<Row> notes(List<Piece.Note> notes) {
    List<Block> blocks = new ArrayList<>();
    for (Piece.Note note : notes) {
      blocks.addAll(note.blocks());
    }
    return new RowBuilder(noteMeasure, tallest, typefaces).build(blocks);
  }

  private void addCells(Paragraph paragraph, List<Row> more) {
    List<Cell> before = new ArrayList<>(0);
    List<Cell> after = new ArrayList<>(0);
    double deepest = 0;
    for (Cell cell : paragraph.cells()) {
      (cell.row() == Cell.Row.FIRST ? before : after).add(cell);
      if (cell.row() == Cell.Row.FIRST) {
        Shape shape = Shape.of(cell.leading(), cell.align());
        int lines = typefaces.memory().lines(cell.pieces(), shape, cell.width()).size();
        deepest = Math.max(deepest, (lines - 1) * cell.leading());
      }
    }
    double leading = paragraph.shape().leading();
    for (int i = 1; i < more.size() && (i - 1) * leading < deepest - TOLERANCE; i++) {
      more.get(i).addBreakCost(PageCosts.OVERHANG);
    }
    double depth = (more.size() - 1) * leading;
    Row last = more.get(more.size() - 1);
    last.grow(Math.max(0, deepest - depth));
    more.get(0).setCellsBefore(before);
    last.setCellsAfter(after);
  }

  @Override
  public List<Row> rule(Block.Rule rule) {
    Placement box =
        new Placement.RuleBox(
            rule.mark(),
            true,
            rule.colour(),
            typefaces.rightToLeft() ? measure - rule.x() - rule.width() : rule.x(),
            -rule.thickness() / 2,
            rule.width(),
            rule.thickness());
    Row row = new Row(rule, line(box, List.of()), rule.height(), rule.height() / 2);
    return lead(List.of(row), rule.spacing());
  }

  @Override
  public List<Row> figure(Block.Figure figure) {
    double scale = Math.min(1, Math.min(measure / figure.width(), tallest / figure.height()));
    double width = figure.width() * scale;
    double height = figure.height() * scale;
    double free = measure - width;
    double x =
        switch (figure.align()) {
          case START, JUSTIFY -> typefaces.rightToLeft() ? free : 0;
          case CENTRE -> free / 2;
          case END -> typefaces.rightToLeft() ? 0 : free;
        };
    Placement box = new Placement.FigureBox(figure.mark(), false, x, 0, width, height);
    List<Problem> problems =
        scale == 1 ? List.of() : List.of(new Problem(Kind.TOO_LARGE, figure.mark(), 0, ""));
    return lead(List.of(new Row(figure, line(box, problems), height, 0)), figure.spacing());
  }

  @Override
  public List<Row> columns(Block.Columns columns) {
    RowHead head = head(columns.head());
    List<Row> more = new ColumnRows(columns, tallest - head.height(), this).rows();
    more.forEach(row -> row.setHead(head));
    return more.isEmpty() ? more : lead(more, columns.spacing());
  }

  /** The rows of a head; those of a table all have the same. */
  private RowHead head(List<Block> blocks) {
    if (blocks.isEmpty()) {
      return RowHead.NONE;
    }
    if (!blocks.equals(headed)) {
      headed = blocks;
      head = RowHead.of(new RowBuilder(measure, tallest, typefaces).build(blocks), tallest);
    }
    return head;
  }

  private static SetLine line(Placement box, List<Problem> problems) {
    return new SetLine(List.of(box), List.of(), List.of(), problems, false);
  }

  @Override
  public List<Row> pageBreak(Block.PageBreak pageBreak) {
    if (pageBreak.toOddPage()) {
      start = Row.Start.ODD_PAGE;
    } else if (start == Row.Start.ANYWHERE && !rows.isEmpty()) {
      start = Row.Start.NEW_PAGE;
    }
    return List.of();
  }
}
