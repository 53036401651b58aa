package org.colloquy.internal.container;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntUnaryOperator;

/**
 * Lets a parser pass what no XML may hold (XML 1.0, section 2.2), as it is or as a reference: a
 * noncharacter, which XML may hold and no text has a use for, stands in its place.
 */
public final class LegalXml {
  private static final byte[] STAND_IN = "\ufdd0".getBytes(StandardCharsets.UTF_8);

  /** Behind the last code point that there is. */
  private static final int BEYOND = 0x110000;

  private LegalXml() {}

  /**
   * Bytes of UTF-8 that a parser does not stop at for their characters.
   *
   * @return the same where they are legal
   */
  static byte[] of(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(0);
    int copied = 0;
    for (int i = 0; i < bytes.length; i++) {
      int length = illegal(bytes, i);
      if (length > 0) {
        out.write(bytes, copied, i - copied);
        out.writeBytes(STAND_IN);
        copied = i + length;
        i = copied - 1;
      }
    }
    if (copied == 0) {
      return bytes;
    }
    out.write(bytes, copied, bytes.length - copied);
    return out.toByteArray();
  }

  /** How many bytes an illegal character has that begins here; 0 if none does. */
  private static int illegal(byte[] bytes, int at) {
    int c = bytes[at] & 0xff;
    if (c == '&') {
      return reference(i -> at(bytes, i), at);
    }
    if (c == 0xed) {
      return at(bytes, at + 1) >= 0xa0 && at(bytes, at + 2) >= 0x80 ? 3 : 0;
    }
    if (c == 0xef) {
      return at(bytes, at + 1) == 0xbf && at(bytes, at + 2) >= 0xbe ? 3 : 0;
    }
    return isLegal(c) ? 0 : 1;
  }

  /**
   * How long a reference is that begins with the sign at an offset and names no character that XML
   * may hold; 0 if none does.
   */
  public static int reference(String text, int at) {
    return reference(i -> i < text.length() ? text.charAt(i) : 0, at);
  }

  private static int reference(IntUnaryOperator text, int at) {
    if (text.applyAsInt(at + 1) != '#') {
      return 0;
    }
    int radix = text.applyAsInt(at + 2) == 'x' ? 16 : 10;
    int first = radix == 16 ? at + 3 : at + 2;
    int end = first;
    int value = 0;
    for (int d = digit(text, end, radix); d >= 0; d = digit(text, ++end, radix)) {
      value = Math.min(BEYOND, radix * value + d);
    }
    return end > first && text.applyAsInt(end) == ';' && !isLegal(value) ? end + 1 - at : 0;
  }

  private static int digit(IntUnaryOperator text, int at, int radix) {
    return Character.digit((char) text.applyAsInt(at), radix);
  }

  private static int at(byte[] bytes, int at) {
    return at < bytes.length ? bytes[at] & 0xff : 0;
  }

  private static boolean isLegal(int c) {
    boolean legal = c < 0x20 ? c == '\t' || c == '\n' || c == '\r' : c < 0xd800 || c > 0xdfff;
    return legal && c < BEYOND && (c & 0x1ffffe) != 0xfffe;
  }
}
