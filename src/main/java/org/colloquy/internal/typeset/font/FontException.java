package org.colloquy.internal.typeset.font;

/**
 * A font that can't be used: it is corrupt, of a kind that is not supported, or there is none of
 * that name. The message says which font and why in a form fit for the user.
 */
public final class FontException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is wrong with the font. */
  public enum Reason {
    /** No font of this family is known. */
    UNKNOWN_FAMILY,
    /** The file ends early, or its tables point nowhere. */
    CORRUPT,
    /** A font of a kind that can't be embedded here: CFF outlines, a collection. */
    UNSUPPORTED,
    /** Its maker does not allow to embed it. */
    FORBIDDEN,
    /** The bytes can't be read. */
    UNREADABLE
  }

  private final String font;
  private final Reason reason;

  FontException(String font, Reason reason, String detail) {
    super(font + ": " + detail);
    this.font = font;
    this.reason = reason;
  }

  FontException(String font, Reason reason, String detail, Throwable cause) {
    super(font + ": " + detail, cause);
    this.font = font;
    this.reason = reason;
  }

  /** The family or file that was asked for. */
  public String font() {
    return font;
  }

  /** The kind of fault. */
  public Reason reason() {
    return reason;
  }
}
