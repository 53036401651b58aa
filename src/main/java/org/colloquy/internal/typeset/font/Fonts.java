package org.colloquy.internal.typeset.font;

/** The faces at hand. */
public final class Fonts {
  private Fonts() {}

  /** The faces that come with Colloquy; each is read when it is first asked for. */
  public static Fonts builtIn() {
    return new Fonts();
  }
}
