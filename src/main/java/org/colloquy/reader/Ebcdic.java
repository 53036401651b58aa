package org.colloquy.reader;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Tells the encodings of mainframes, which have every letter elsewhere. */
final class Ebcdic {
  private static final int LOOKED_AT = 1 << 14;

  /** Blanks are one in so many bytes at least. */
  private static final int BLANKS = 20;

  private Ebcdic() {}

  /** The commonest of these encodings if bytes look like one of them, or null. */
  static @Nullable Charset guess(byte[] bytes) {
    int length = Math.min(LOOKED_AT, bytes.length);
    int blanks = 0;
    int letters = 0;
    for (int i = 0; i < length; i++) {
      int c = bytes[i] & 0xff;
      if (c == ' ' || c == '\n') {
        return null;
      }
      blanks += c == 0x40 ? 1 : 0;
      letters += isLetter(c) ? 1 : 0;
    }
    boolean most = 3L * (blanks + letters) > 2L * length && letters > blanks;
    boolean looks = most && blanks > length / BLANKS;
    return looks && Charset.isSupported("IBM037") ? Charset.forName("IBM037") : null;
  }

  /** Letters stand in three rows of nine and less. */
  private static boolean isLetter(int c) {
    int row = c >> 4;
    int column = c & 15;
    boolean third = row == 0xa || row == 0xe;
    return (row >= 8 && row <= 0xa || row >= 0xc && row <= 0xe)
        && column >= (third ? 2 : 1)
        && column <= 9;
  }
}
