package org.colloquy.internal.dialect.words;

/** The signs that stand before the points of a list. */
public final class Bullets {
  private static final String SIGNS = "•▪■●◦‣";

  private Bullets() {}

  /** Whether a text begins with a bullet. */
  public static boolean begin(String text) {
    int at = LabelScanner.skipSpace(text, 0);
    return at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0;
  }
}
