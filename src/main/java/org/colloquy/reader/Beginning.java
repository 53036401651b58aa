package org.colloquy.reader;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.colloquy.diagnostic.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a source, for a look at its format.
 *
 * @param problem what to say of it if it is no text
 * @param text as text: wrong characters in it are no problem yet
 * @param bytes a character for each byte
 */
record Beginning(@Nullable Diagnostic problem, String text, String bytes) {
  /** Bytes that are enough to tell a format. */
  static final int LENGTH = 1 << 14;

  static Beginning of(byte[] head) {
    String bytes = new String(head, StandardCharsets.ISO_8859_1);
    Charset marked = Wide.marked(head);
    Charset wide = marked == null ? Wide.guess(head) : marked;
    String text = new String(head, wide == null ? StandardCharsets.UTF_8 : wide);
    String bare = text.startsWith("\ufeff") ? text.substring(1) : text;
    return new Beginning(Binary.problem(head), bare, bytes);
  }

  boolean isText() {
    return problem == null;
  }
}
