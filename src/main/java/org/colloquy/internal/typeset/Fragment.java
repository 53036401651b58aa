package org.colloquy.internal.typeset;

import org.colloquy.internal.typeset.font.Font;
import org.colloquy.internal.typeset.font.Glyphs;

/**
 * Glyphs in a row: one font, one size, one colour, one mark, one line.
 *
 * @param glyphs with advances as they are to be drawn (kerned, tracked, justified) and their text
 * @param x where the first glyph starts
 * @param y the baseline of these glyphs, from the top of the page; {@code rise} is already in it
 * @param rise how far that is above the line's own baseline
 * @param language BCP 47 tag of the text, empty if not told
 * @param ending how the text goes on after the last glyph
 */
public record Fragment(
    int mark,
    boolean artifact,
    Font font,
    double size,
    int colour,
    Glyphs glyphs,
    double x,
    double y,
    double rise,
    String language,
    Ending ending)
    implements Placement {
  /** How far the glyphs reach, a space at the end included. */
  public double width() {
    return glyphs.width() * size / 1000;
  }

  @Override
  public Fragment placed(double dx, double dy, boolean furniture) {
    return new Fragment(
        mark,
        artifact || furniture,
        font,
        size,
        colour,
        glyphs,
        x + dx,
        y + dy,
        rise,
        language,
        ending);
  }

  Fragment ending(Ending other) {
    return new Fragment(mark, artifact, font, size, colour, glyphs, x, y, rise, language, other);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.fragment(this);
  }

  /** How the text goes on after a fragment. */
  public enum Ending {
    /** The next fragment stands in the same line. */
    INSIDE,
    /** The line ends at a space, which is the last glyph. */
    LINE,
    /**
     * The line ends where no space is: the next fragment of text carries on the same word. The last
     * glyph may be a hyphen that the word has of its own.
     */
    WORD,
    /**
     * The line ends between two characters of a script that parts no words by spaces, or at the
     * edge of such: the next fragment goes on and no word is divided.
     */
    CHARACTER,
    /** As {@link #WORD}, but the last glyph is a hyphen that was added; its text is U+00AD. */
    HYPHEN,
    /** The paragraph ends, or the line ends because the text asked for it. */
    PARAGRAPH
  }
}
