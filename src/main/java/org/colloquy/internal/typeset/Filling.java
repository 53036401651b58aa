package org.colloquy.internal.typeset;

/** Adds up the words of a paragraph until they are as wide as some lines. */
final class Filling implements Piece.Visitor<Boolean> {
  private final double enough;
  private final Typefaces typefaces;
  private double width;

  /**
   * Adds up words.
   *
   * @param enough points
   */
  Filling(double enough, Typefaces typefaces) {
    this.enough = enough;
    this.typefaces = typefaces;
  }

  /** Whether there is enough. */
  boolean full() {
    return width >= enough;
  }

  @Override
  public Boolean run(Piece.Run run) {
    Typeface face = typefaces.of(run.style(), run.language());
    String text = run.text();
    int at = 0;
    while (at < text.length() && !full()) {
      int space = text.indexOf(' ', at);
      int end = space < 0 ? text.length() : space;
      // Spaces don't count: those where lines end have no width.
      width += end > at ? face.rememberedWidth(text.substring(at, end)) : 0;
      at = end + 1;
    }
    return full();
  }

  @Override
  public Boolean gap(Piece.Gap gap) {
    return full();
  }

  @Override
  public Boolean newline(Piece.Newline newline) {
    return full();
  }

  @Override
  public Boolean reference(Piece.Reference reference) {
    return full();
  }

  @Override
  public Boolean note(Piece.Note note) {
    return full();
  }
}
