package org.colloquy.writer;

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
  private final List<Block> blocks = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();
  private final List<String> unanchored = new ArrayList<>();
  private final Map<String, Integer> anchors = new HashMap<>();
  private double space;
  private double spaceAtHead;
  private @Nullable String place;

  PdfFlow(PdfMarks marks) {
    this.marks = marks;
  }

  List<Block> blocks() {
    return blocks;
  }

  /** By name of a place: the mark of what stands there. */
  Map<String, Integer> anchors() {
    return anchors;
  }

  /** Asks for space, in points, before what comes next. */
  void space(double points) {
    space = Math.max(space, points);
  }

  /** Asks for space where what comes next stands at the head of a page. */
  void spaceAtHead(double points) {
    spaceAtHead = points;
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
        Paragraph.of(pieces, shape, marks.ofNothing())
            .with(spacing())
            .with(keep)
            .with(new ArrayList<>(cells));
    cells.clear();
    blocks.add(place == null ? paragraph : paragraph.at(place));
    place = null;
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
  }

  /** Has what comes next stand on a new page. */
  void newPage(boolean odd) {
    if (place != null) {
      emptyLine();
    }
    space = 0;
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
    Spacing spacing = new Spacing(space, 0, spaceAtHead);
    space = 0;
    spaceAtHead = 0;
    return spacing;
  }
}
