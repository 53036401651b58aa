package org.colloquy.internal.typeset.font;

import java.util.Arrays;
import java.util.List;

/**
 * What the parts of a word measure where it is cut in two with a hyphen. Widths are in thousandths
 * of an em, without what tracking adds to each spaced glyph. Immutable.
 */
public final class Cuts {
  private static final int HEAD = 0;
  private static final int HYPHENED = 1;
  private static final int TAIL = 2;
  private static final int PARTS = 3;

  private final int[] places;
  private final double[] widths;
  private final int[] spaced;

  private Cuts(int[] places) {
    this.places = places;
    widths = new double[PARTS * places.length + 1];
    spaced = new int[widths.length];
  }

  static Cuts of(Shaper shaper, String word, int[] places) {
    Cuts made = new Cuts(places.clone());
    for (int i = 0; i < places.length; i++) {
      String head = word.substring(0, places[i]);
      made.measure(PARTS * i + HEAD, shaper.shapeAfresh(head, false));
      made.measure(PARTS * i + HYPHENED, shaper.shapeAfresh(head + '-', false));
      made.measure(PARTS * i + TAIL, shaper.shapeAfresh(word.substring(places[i]), false));
    }
    made.measure(PARTS * places.length, shaper.shape(word));
    return made;
  }

  private void measure(int part, List<Stretch> shape) {
    for (Stretch stretch : shape) {
      widths[part] += stretch.glyphs().width();
      spaced[part] += stretch.glyphs().spaced();
    }
  }

  boolean isAt(int[] others) {
    return Arrays.equals(places, others);
  }

  private double width(int part, double tracking) {
    return widths[part] + tracking * spaced[part];
  }

  /** The width of the whole word. */
  public double whole(double tracking) {
    return width(PARTS * places.length, tracking);
  }

  /** The width of what stands before a cut. */
  public double head(int cut, double tracking) {
    return width(PARTS * cut + HEAD, tracking);
  }

  /** The same with a hyphen at its end. */
  public double hyphened(int cut, double tracking) {
    return width(PARTS * cut + HYPHENED, tracking);
  }

  /** The width of what stands after a cut. */
  public double tail(int cut, double tracking) {
    return width(PARTS * cut + TAIL, tracking);
  }
}
