package org.colloquy.internal.typeset;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is added to each page once all pages are made: running heads, folios, line numbers. */
@FunctionalInterface
public interface Furniture {
  /** No running head, no folio. */
  Furniture NONE = page -> List.of();

  /** The fixtures of one page, asked for page after page; all of them come out as artifacts. */
  List<Fixture> on(PageView page);

  /**
   * A paragraph or rule at a place of the page.
   *
   * @param x left edge of its measure, from the left edge of the page
   * @param y top of its box, from the top of the page
   * @param width its measure
   */
  record Fixture(double x, double y, double width, Block block) {}

  /**
   * A finished page.
   *
   * @param number from 1
   * @param count of all pages
   * @param setup the page and its grid
   * @param opening whether it is the first page, or begins because a {@link Block.PageBreak} asks
   *     for it
   * @param lines of text on it, in reading order, without notes; empty for a blank page
   * @param notes the lines of notes at its foot
   * @param notesTop the top of the first line of notes, for a rule above it; NaN if there are none
   */
  record PageView(
      int number,
      int count,
      PageSetup setup,
      boolean opening,
      List<LineView> lines,
      List<LineView> notes,
      double notesTop) {
    /** Copies the lists. */
    public PageView {
      lines = List.copyOf(lines);
      notes = List.copyOf(notes);
    }

    /** The left edge of the text block on this page. */
    public double left() {
      return setup.left(number);
    }

    /** Whether it has neither text nor notes. */
    public boolean blank() {
      return lines.isEmpty() && notes.isEmpty();
    }

    /** The first line, if its paragraph began on an earlier page. */
    public Optional<LineView> continued() {
      return lines.stream().limit(1).filter(line -> !line.first()).findFirst();
    }

    /** The first line of a paragraph that begins on this page. */
    public Optional<LineView> start(int block) {
      return lines.stream().filter(line -> line.first() && line.block() == block).findFirst();
    }

    /** The first line that has something of this mark, its cells left aside. */
    public Optional<LineView> line(int mark) {
      return lines.stream().filter(line -> line.marks().contains(mark)).findFirst();
    }
  }

  /**
   * A line of text.
   *
   * @param block mark of its paragraph
   * @param marks those of the pieces in it
   * @param first whether it is the first line of its paragraph
   * @param last whether it is the last one
   * @param column the column that it stands in, from 0; 0 if in none
   * @param top of its box, from the top of the page
   * @param left where its text starts, from the left edge of the page
   * @param right where its text ends, a space at the end included
   * @param cells what stands beside it
   */
  record LineView(
      int block,
      Set<Integer> marks,
      boolean first,
      boolean last,
      int column,
      double top,
      double baseline,
      double bottom,
      double left,
      double right,
      List<CellView> cells) {
    /** Copies the collections. */
    public LineView {
      marks = Set.copyOf(marks);
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell, with all of its lines.
   *
   * @param marks those of the pieces in it
   * @param left where its box starts, from the left edge of the page
   * @param top of its first line, from the top of the page
   */
  record CellView(Set<Integer> marks, double left, double top, double right, double bottom) {
    /** Copies the set. */
    public CellView {
      marks = Set.copyOf(marks);
    }
  }
}
