package org.colloquy.internal.container;

import java.io.IOException;

/** A ZIP archive that is not read, and why. */
public final class ZipException extends IOException {
  private static final long serialVersionUID = 1L;

  /** What is wrong with an archive. */
  public enum Reason {
    /** No directory of a ZIP archive is in it. */
    NOT_A_ZIP,
    /** An entry or the directory contradicts itself, or a checksum is wrong. */
    DAMAGED,
    /** An entry is encrypted, or compressed by something other than deflate. */
    UNSUPPORTED,
    /** More entries than the limit. */
    TOO_MANY_ENTRIES,
    /** An entry, or all of them together, unpack to more than the limit. */
    TOO_LARGE
  }

  private final Reason reason;

  ZipException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
