package org.colloquy.internal.dialect.line;

import org.colloquy.internal.dialect.words.Clock;
import org.colloquy.internal.dialect.words.LabelScanner;

/**
 * Which signs the beginning of a line has. Each way in which a label may end has one without which
 * it cannot, so that most lines need not be gone through for it.
 */
public enum Signs {
  COLON,
  STOP,
  /** A full stop, and a long dash behind it. */
  STOP_DASH,
  DASH,
  /** A round bracket that closes, or a slash. */
  CLOSE,
  /** A bar, a dot, an arrow, or a colon. */
  SIGN,
  /** A tab, two blanks, or one behind a sign of a script that needs none. */
  WIDE,
  /** A figure, near enough to belong to a label. */
  FIGURE;

  /** A time stands behind a label, a mark, a bracket and perhaps the name of a day. */
  private static final int TIMED = LabelScanner.PREFIX + 40;

  private static final String POINTS = "．۔。።";
  private static final String DASHES = "—–―ـ";
  private static final String OTHERS = "|·•→▶►»>";

  /** From here on scripts need no blanks. */
  private static final char UNSPACED = 0x2e80;

  /** Those that a text has from an offset on, a bit each. */
  static int in(String text, int from) {
    int limit = Math.min(text.length(), from + LabelScanner.PREFIX + 1);
    int all = Clock.mayBegin(text, from, TIMED) ? FIGURE.bit() : 0;
    char before = 'a';
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      all |= c < 0x7f ? plain(text, i, before) : other(c, before);
      before = c;
    }
    return all;
  }

  private static int plain(String text, int at, char before) {
    char c = text.charAt(at);
    if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
      return 0;
    }
    return switch (c) {
      case ' ', '\n', '\r', '\f', 0xb -> blank(before);
      case '\t' -> WIDE.bit();
      case '.' -> STOP.bit() | (isDashed(text, at) ? STOP_DASH.bit() : 0);
      case ':' -> COLON.bit() | SIGN.bit();
      case '-' -> DASH.bit();
      case ')', '/' -> CLOSE.bit();
      case '|', '>' -> SIGN.bit();
      default -> 0;
    };
  }

  private static int other(char c, char before) {
    return (LabelScanner.isBlank(c) ? blank(before) : 0)
        | (c == '\u3000' ? WIDE.bit() : 0)
        | (POINTS.indexOf(c) >= 0 ? STOP.bit() : 0)
        | (DASHES.indexOf(c) >= 0 ? DASH.bit() : 0)
        | (c == '）' ? CLOSE.bit() : 0)
        | (OTHERS.indexOf(c) >= 0 ? SIGN.bit() : 0)
        | (LabelScanner.isColon(c) ? COLON.bit() : 0);
  }

  private static int blank(char before) {
    return before > UNSPACED || LabelScanner.isBlank(before) ? WIDE.bit() : 0;
  }

  private static boolean isDashed(String text, int stop) {
    int next = LabelScanner.skipSpace(text, stop + 1);
    return next < text.length() && "–—".indexOf(text.charAt(next)) >= 0;
  }

  boolean isAmong(int some) {
    return (some & bit()) != 0;
  }

  private int bit() {
    return 1 << ordinal();
  }
}
