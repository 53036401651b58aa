package org.colloquy.internal.typeset;

/** Something on a page. Positions are from the page's top left corner, downwards. */
public sealed interface Placement
    permits Fragment, Placement.MissingGlyph, Placement.RuleBox, Placement.FigureBox {
  /** The mark of the piece or block that this comes from. */
  int mark();

  /** Whether it is furniture, to be passed over when the page is read. */
  boolean artifact();

  /** The same thing moved, as text or as furniture. */
  Placement placed(double dx, double dy, boolean furniture);

  /** Answers by the kind of thing. */
  <R> R accept(Visitor<R> visitor);

  /**
   * A character that no font has, to be drawn as an empty box.
   *
   * @param text the character with its combining marks, for ActualText
   * @param x left edge of the box
   * @param y the baseline, on which the box stands
   */
  record MissingGlyph(
      int mark,
      boolean artifact,
      String text,
      int colour,
      double x,
      double y,
      double width,
      double height)
      implements Placement {
    @Override
    public MissingGlyph placed(double dx, double dy, boolean furniture) {
      return new MissingGlyph(
          mark, artifact || furniture, text, colour, x + dx, y + dy, width, height);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.missingGlyph(this);
    }
  }

  /** A filled line; {@code x}, {@code y} are its top left corner. */
  record RuleBox(
      int mark, boolean artifact, int colour, double x, double y, double width, double height)
      implements Placement {
    @Override
    public RuleBox placed(double dx, double dy, boolean furniture) {
      return new RuleBox(mark, artifact || furniture, colour, x + dx, y + dy, width, height);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rule(this);
    }
  }

  /** The place of a figure; {@code x}, {@code y} are its top left corner. */
  record FigureBox(int mark, boolean artifact, double x, double y, double width, double height)
      implements Placement {
    @Override
    public FigureBox placed(double dx, double dy, boolean furniture) {
      return new FigureBox(mark, artifact || furniture, x + dx, y + dy, width, height);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.figure(this);
    }
  }

  /** One answer for each kind of thing. */
  interface Visitor<R> {
    /** For glyphs. */
    R fragment(Fragment fragment);

    /** For a character without a glyph. */
    R missingGlyph(MissingGlyph missing);

    /** For a line across. */
    R rule(RuleBox rule);

    /** For a figure. */
    R figure(FigureBox figure);
  }
}
