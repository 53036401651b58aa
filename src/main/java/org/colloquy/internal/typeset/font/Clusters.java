package org.colloquy.internal.typeset.font;

/** Characters and what combines with them, and the first glyph for each. */
final class Clusters {
  private Clusters() {}

  /** Where the cluster that starts here ends; the start itself at the end of the text. */
  static int end(String text, int start) {
    if (start >= text.length()) {
      return start;
    }
    int at = start + Character.charCount(text.codePointAt(start));
    boolean joined = false;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!joined && !extendsCluster(c)) {
        break;
      }
      joined = c == 0x200d;
      at += Character.charCount(c);
    }
    return at;
  }

  private static boolean extendsCluster(int c) {
    if (c < 0x300) {
      return c == 0xad;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c >= 0x1f3fb && c <= 0x1f3ff
        || invisible(c);
  }

  /** Characters that have no look of their own and need no glyph. */
  static boolean invisible(int c) {
    return c == 0xad
        || c == 0x34f
        || c == 0x61c
        || c >= 0x200b && c <= 0x200f
        || c >= 0x202a && c <= 0x202e
        || c >= 0x2060 && c <= 0x206f
        || c >= 0xfe00 && c <= 0xfe0f
        || c == 0xfeff
        || c >= 0xe0000 && c <= 0xe0fff;
  }

  /** Whether a font has everything visible in a cluster. */
  static boolean has(TrueTypeFont font, String text, int from, int to) {
    for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (!invisible(c) && font.glyph(standIn(font, c)) == 0) {
        return false;
      }
    }
    return true;
  }

  /** Puts the glyph of each visible character into a buffer. */
  static void map(TrueTypeFont font, String text, GlyphBuffer buffer) {
    int pending = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (!invisible(c)) {
        // Invisible characters at the very start go with the first glyph, others with the one
        // before.
        buffer.add(font.glyph(standIn(font, c)), buffer.count() == 0 ? pending : i);
      }
    }
    if (buffer.count() == 0) {
      // Nothing visible at all: a space of no width carries the text.
      buffer.add(font.glyph(' '), 0);
    }
  }

  /** The character whose glyph serves for one that fonts often lack. */
  private static int standIn(TrueTypeFont font, int c) {
    if (c == '\t' || c == '\n' || c == '\r' || c == 0x0b || c == 0x0c || c == 0x85) {
      return ' ';
    }
    if (c < 0xa0 || font.glyph(c) != 0) {
      return c;
    }
    if (spaceWidth(c) >= 0 || c == 0xa0 || c == 0x2028 || c == 0x2029) {
      return ' ';
    }
    return c == 0x2010 || c == 0x2011 ? '-' : c;
  }

  /** Gives spaces their due width where another glyph stands in for them. */
  static void fixSpaces(TrueTypeFont font, String text, GlyphBuffer buffer) {
    boolean seen = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      seen |= !invisible(c);
      if (c >= 0x2000 && spaceWidth(c) >= 0 && font.glyph(c) == 0) {
        int index = buffer.atStart(i);
        if (index >= 0) {
          buffer.setAdvance(index, spaceWidth(c));
        }
      }
    }
    if (!seen && buffer.count() > 0) {
      buffer.setAdvance(0, 0);
    }
  }

  /** Nominal width of a space in thousandths of an em (Unicode, table 6-2), or -1. */
  private static float spaceWidth(int c) {
    return switch (c) {
      case 0x2000, 0x2002 -> 500;
      case 0x2001, 0x2003 -> 1000;
      case 0x2004 -> 333;
      case 0x2005 -> 250;
      case 0x2006 -> 167;
      case 0x2007 -> 500;
      case 0x2008 -> 250;
      case 0x2009 -> 200;
      case 0x200a -> 100;
      case 0x202f -> 200;
      case 0x205f -> 222;
      case 0x3000 -> 1000;
      case 0x1680 -> 250;
      default -> -1;
    };
  }
}
