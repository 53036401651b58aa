package org.colloquy.internal.pdf;

/** An image that can't be embedded; the message says why in a form fit for the user. */
public final class PictureException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean tooLarge;

  PictureException(String message, boolean tooLarge) {
    super(message);
    this.tooLarge = tooLarge;
  }

  PictureException(String message, Throwable cause) {
    super(message, cause);
    this.tooLarge = false;
  }

  /** Whether it has more pixels than allowed, and nothing else may be wrong with it. */
  public boolean tooLarge() {
    return tooLarge;
  }

  static void check(long width, long height, long limit) {
    if (width <= 0 || height <= 0) {
      throw new PictureException("it has no pixels", false);
    }
    if (width * height > limit) {
      throw new PictureException(width + " x " + height + " pixels", true);
    }
  }
}
