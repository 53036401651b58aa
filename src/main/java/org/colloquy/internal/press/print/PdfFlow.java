package org.colloquy.internal.press.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.typeset.Align;
import org.colloquy.internal.typeset.Block;
import org.colloquy.internal.typeset.Cell;
import org.colloquy.internal.typeset.Keep;
import org.colloquy.internal.typeset.Paragraph;
import org.colloquy.internal.typeset.Piece;
import org.colloquy.internal.typeset.Shape;
import org.colloquy.internal.typeset.Spacing;
import org.jspecify.annotations.Nullable;

/**
 * Collects the blocks of a flow. Space between two of them is the larger of what either asks for;
 * names of places and cells wait for the next paragraph.
 */
final class PdfFlow {
  private final PdfMarks marks;
  private final PdfGrid grid;
  private final PdfHeights heights;
  private final List<Cell> cells = new ArrayList<>();
  private final List<String> unanchored = new ArrayList<>();
  private final Map<String, Integer> anchors = new HashMap<>();
  private List<Block> blocks = new ArrayList<>();
  private double space;
  private double spaceAtHead = Double.NaN;
  private double offset = Double.NaN;
  private @Nullable String place;

  /**
   * A flow.
   *
   * @param heights of blocks in the measure of the page
   */
  PdfFlow(PdfMarks marks, PdfGrid grid, PdfHeights heights) {
    this.marks = marks;
    this.grid = grid;
    this.heights = heights;
  }

  List<Block> blocks() {
    return blocks;
  }

  /** What stands behind the last page break, so far. */
  List<Block> onPage() {
    int from = blocks.size();
    while (from > 0 && !(blocks.get(from - 1) instanceof Block.PageBreak)) {
      from--;
    }
    return blocks.subList(from, blocks.size());
  }

  /** The space that is asked for before what comes next. */
  double asked() {
    return space;
  }

  /** By name of a place: the mark of what stands there. */
  Map<String, Integer> anchors() {
    return anchors;
  }

  /** Gives a place another name. */
  void alias(String name, String of) {
    Integer mark = anchors.get(of);
    if (mark != null) {
      anchors.putIfAbsent(name, mark);
    }
  }

  /** Asks for space, in points, before what comes next. */
  void space(double points) {
    space = Math.max(space, points);
  }

  /** Asks for space where what comes next stands at the head of a page. */
  void spaceAtHead(double points) {
    spaceAtHead = points;
  }

  /** What comes next stands so far away from where it would. */
  void passed(double points) {
    grid.pass(points);
  }

  /** Has what comes next stand so far below a line of the grid; space is widened until it does. */
  void onGrid(double below) {
    offset = below;
  }

  /** What is added meanwhile, as blocks of a column or a note: they are on no grid. */
  List<Block> apart(Runnable adding) {
    List<Block> outer = blocks;
    List<Cell> outerCells = new ArrayList<>(cells);
    String outerPlace = place;
    cells.clear();
    place = null;
    double outerSpace = space;
    double outerHead = spaceAtHead;
    double outerOffset = offset;
    spaceAtHead = Double.NaN;
    offset = Double.NaN;
    boolean active = grid.active();
    blocks = new ArrayList<>();
    space = 0;
    grid.active(false);
    adding.run();
    List<Block> added = blocks;
    blocks = outer;
    cells.addAll(outerCells);
    place = outerPlace;
    space = outerSpace;
    spaceAtHead = outerHead;
    offset = outerOffset;
    grid.active(active);
    return added;
  }

  /**
   * Adds columns, none of which is read before the one in front of it.
   *
   * @param head what is drawn again above them where they begin a page
   */
  void columns(List<Block.Column> columns, List<Block> head, Keep keep) {
    Block.Columns block = new Block.Columns(columns, Spacing.NONE, keep, marks.ofNothing());
    Block.Columns spaced = new Block.Columns(columns, head, spacing(), keep, block.mark());
    grid.pass(heights.of(block));
    blocks.add(spaced);
  }

  /** Gives a place that waits for the next paragraph a line of no height. */
  void settle() {
    if (place != null) {
      emptyLine();
    }
  }

  /** Makes what comes next a place that can be linked to. */
  void place(String name) {
    if (place != null) {
      // Two names for one line: the first gets a line of no height.
      emptyLine();
    }
    place = name;
  }

  /** The name of the place that comes next, a new one if it has none. */
  String placeOr(String name) {
    if (place == null) {
      place = name;
    }
    return place;
  }

  /** Adds a cell to what comes next. */
  void cell(Cell cell) {
    cells.add(cell);
  }

  boolean hasCells() {
    return !cells.isEmpty();
  }

  void paragraph(List<Piece> pieces, Shape shape, Keep keep) {
    anchor(pieces);
    Paragraph paragraph =
        Paragraph.of(pieces, shape, marks.ofNothing()).with(keep).with(new ArrayList<>(cells));
    Paragraph spaced = paragraph.with(spacing());
    blocks.add(place == null ? spaced : spaced.at(place));
    cells.clear();
    place = null;
    if (grid.active() && !keepsGrid(paragraph)) {
      grid.pass(heights.of(paragraph));
    }
  }

  /** Whether a height need not be known, as it is some steps of the grid. */
  private boolean keepsGrid(Paragraph paragraph) {
    return grid.keeps(paragraph.shape().leading())
        && (paragraph.cells().stream().allMatch(cell -> grid.keeps(cell.leading()))
            || heights.isItsLines(paragraph));
  }

  private void anchor(List<Piece> pieces) {
    if (place != null) {
      unanchored.add(place);
    }
    Stream.concat(cells.stream().map(Cell::pieces), Stream.of(pieces))
        .flatMap(List::stream)
        .findFirst()
        .ifPresent(piece -> anchor(piece.mark()));
  }

  private void anchor(int mark) {
    unanchored.forEach(name -> anchors.put(name, mark));
    unanchored.clear();
  }

  /** Adds a rule over a part of the measure, in the middle of a box. */
  void rule(double x, double width, double thickness, double height) {
    int colour = Tokens.Ink.RULE.ordinal();
    Keep keep = Keep.NONE.withNext(1);
    blocks.add(
        new Block.Rule(x, width, thickness, height, colour, spacing(), keep, marks.ofNothing()));
    grid.pass(height);
  }

  /** Adds a rule as it is, but for the space around it. */
  void rule(Block.Rule rule) {
    blocks.add(
        new Block.Rule(
            rule.x(),
            rule.width(),
            rule.thickness(),
            rule.height(),
            rule.colour(),
            spacing(),
            rule.keep(),
            rule.mark()));
    grid.pass(rule.height());
  }

  /** Has what comes next stand on a new page. */
  void newPage(boolean odd) {
    if (place != null) {
      emptyLine();
    }
    space = 0;
    grid.restart();
    blocks.add(new Block.PageBreak(odd, marks.ofNothing()));
  }

  /** Adds a figure; the space around it is the flow's. */
  void figure(Block.Figure figure) {
    if (place != null) {
      emptyLine();
    }
    anchor(figure.mark());
    blocks.add(
        new Block.Figure(
            figure.width(),
            figure.height(),
            figure.align(),
            spacing(),
            figure.keep(),
            figure.mark()));
    grid.pass(figure.height());
  }

  /** Ends the flow: a place that still waits is its last line. */
  void finish() {
    if (place != null) {
      emptyLine();
    }
  }

  private void emptyLine() {
    Shape flat = Shape.of(0, Align.START);
    paragraph(List.of(), flat, Keep.NONE.withNext(1));
  }

  private Spacing spacing() {
    double before = Double.isNaN(offset) ? space : grid.widened(space, offset);
    grid.pass(before);
    double usual = grid.active() ? grid.phase() : 0;
    Spacing spacing = new Spacing(before, 0, Double.isNaN(spaceAtHead) ? usual : spaceAtHead);
    space = 0;
    spaceAtHead = Double.NaN;
    offset = Double.NaN;
    return spacing;
  }
}
