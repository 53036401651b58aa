package org.colloquy.internal.typeset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text broken into lines.
 *
 * @param pieces in reading order; a paragraph without text takes one empty line
 * @param destination a name for the place of the first line, or null
 * @param mark the caller's number for the paragraph as a whole
 */
public record Paragraph(
    List<Piece> pieces,
    Shape shape,
    Spacing spacing,
    Keep keep,
    List<Cell> cells,
    @Nullable String destination,
    int mark)
    implements Block {
  /** Copies the lists. */
  public Paragraph {
    pieces = List.copyOf(pieces);
    cells = List.copyOf(cells);
  }

  /** A paragraph of running text with no space around it. */
  public static Paragraph of(List<Piece> pieces, Shape shape, int mark) {
    return new Paragraph(pieces, shape, Spacing.NONE, Keep.TEXT, List.of(), null, mark);
  }

  /** This paragraph with space around it. */
  public Paragraph with(Spacing space) {
    return new Paragraph(pieces, shape, space, keep, cells, destination, mark);
  }

  /** This paragraph with other rules for the end of a page. */
  public Paragraph with(Keep rules) {
    return new Paragraph(pieces, shape, spacing, rules, cells, destination, mark);
  }

  /** This paragraph with cells beside it. */
  public Paragraph with(List<Cell> newCells) {
    return new Paragraph(pieces, shape, spacing, keep, newCells, destination, mark);
  }

  /** This paragraph as a place that references can name. */
  public Paragraph at(String name) {
    return new Paragraph(pieces, shape, spacing, keep, cells, name, mark);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.paragraph(this);
  }
}
