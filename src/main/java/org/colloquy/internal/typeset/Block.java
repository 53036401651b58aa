package org.colloquy.internal.typeset;

import java.util.List;

/** What a flow is made of, from top to bottom. */
public sealed interface Block
    permits Paragraph, Block.Rule, Block.Figure, Block.Columns, Block.PageBreak {
  /** The caller's number for the block. */
  int mark();

  /** Answers by the kind of block. */
  <R> R accept(Visitor<R> visitor);

  /**
   * A horizontal line.
   *
   * @param x where it starts, from the left edge of the measure
   * @param width its length
   * @param thickness in points
   * @param height of the box in which it lies, at the middle
   * @param colour the caller's number for a colour
   */
  record Rule(
      double x,
      double width,
      double thickness,
      double height,
      int colour,
      Spacing spacing,
      Keep keep,
      int mark)
      implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rule(this);
    }
  }

  /**
   * A box that the caller draws into. One that is wider or taller than the text block is scaled
   * down, and reported.
   */
  record Figure(double width, double height, Align align, Spacing spacing, Keep keep, int mark)
      implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.figure(this);
    }
  }

  /**
   * Columns side by side, the tops of which share a line. Together they are as high as the highest
   * of them. They stand on one page; if they are taller than that, they are divided where no line
   * of any column is cut. They are read one after another.
   *
   * @param head blocks that stand above them, as no part of the text, where they begin a page, such
   *     as the head of a table that goes on
   */
  record Columns(List<Column> columns, List<Block> head, Spacing spacing, Keep keep, int mark)
      implements Block {
    /** Copies the lists. */
    public Columns {
      columns = List.copyOf(columns);
      head = List.copyOf(head);
    }

    /** Columns with nothing above them. */
    public Columns(List<Column> columns, Spacing spacing, Keep keep, int mark) {
      this(columns, List.of(), spacing, keep, mark);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.columns(this);
    }
  }

  /**
   * One of several columns.
   *
   * @param x where it starts, from the left edge of the measure; may be negative
   * @param width its measure
   * @param blocks from top to bottom; the first has the space that it asks for at the head of a
   *     page, and page breaks among them are passed over
   */
  record Column(double x, double width, List<Block> blocks) {
    /** Copies the list. */
    public Column {
      blocks = List.copyOf(blocks);
    }
  }

  /** The start of a new page; nothing where a page has just begun, unless an odd page is wanted. */
  record PageBreak(boolean toOddPage, int mark) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.pageBreak(this);
    }
  }

  /** One answer for each kind of block. */
  interface Visitor<R> {
    /** For text. */
    R paragraph(Paragraph paragraph);

    /** For a line across. */
    R rule(Rule rule);

    /** For a box of the caller's. */
    R figure(Figure figure);

    /** For columns. */
    R columns(Columns columns);

    /** For a new page. */
    R pageBreak(PageBreak pageBreak);
  }
}
