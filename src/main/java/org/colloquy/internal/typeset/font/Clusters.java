package org.colloquy.internal.typeset.font;

import java.text.Normalizer;

/** Characters and what combines with them, and the first glyph for each. */
final class Clusters {
  static final int JOINER = 0x200d;

  /** No character is taken apart into more. */
  private static final int MOST_PARTS = 4;

  private Clusters() {}

  /** Where the cluster that starts here ends; the start itself at the end of the text. */
  static int end(String text, int start) {
    if (start >= text.length()) {
      return start;
    }
    int c = text.codePointAt(start);
    int at = start + Character.charCount(c);
    if (isFlag(c) && at < text.length() && isFlag(text.codePointAt(at))) {
      at += 2;
    }
    boolean joined = false;
    while (at < text.length()) {
      c = text.codePointAt(at);
      if (!joined && !extendsCluster(c)) {
        break;
      }
      joined = c == JOINER;
      at += Character.charCount(c);
    }
    return at;
  }

  /** Whether a cluster is one character. */
  static boolean isSingle(String text, int from, int to) {
    return from + Character.charCount(text.codePointAt(from)) == to;
  }

  /** A regional indicator, two of which are a flag. */
  private static boolean isFlag(int c) {
    return c >= 0x1f1e6 && c <= 0x1f1ff;
  }

  private static boolean extendsCluster(int c) {
    return c < 0x300 ? c == 0xad : isMark(c) || c >= 0x1f3fb && c <= 0x1f3ff || invisible(c);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** Characters that have no look of their own and need no glyph (Default_Ignorable_Code_Point). */
  static boolean invisible(int c) {
    if (c < 0x2000) {
      return c == 0xad
          || c == 0x34f
          || c == 0x61c
          || c == 0x115f
          || c == 0x1160
          || c == 0x17b4
          || c == 0x17b5
          || c >= 0x180b && c <= 0x180f;
    }
    return c >= 0x200b && c <= 0x200f
        || c >= 0x202a && c <= 0x202e
        || c >= 0x2060 && c <= 0x206f
        || c == 0x3164
        || c >= 0xfe00 && c <= 0xfe0f
        || c == 0xfeff
        || c == 0xffa0
        || c >= 0xfff0 && c <= 0xfff8
        || c >= 0x1bca0 && c <= 0x1bca3
        || c >= 0x1d173 && c <= 0x1d17a
        || c >= 0xe0000 && c <= 0xe0fff;
  }

  /** Whether a font has everything visible in a cluster. */
  static boolean has(TrueTypeFont font, String text, int from, int to) {
    for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (!invisible(c) && font.glyph(standIn(font, c)) == 0 && parts(font, c).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** A letter and its marks that a font has in place of one that it lacks, or an empty string. */
  private static String parts(TrueTypeFont font, int c) {
    if (c < 0xc0 || !font.placesMarks()) {
      return "";
    }
    String whole = Character.toString(c);
    String parts = Normalizer.normalize(whole, Normalizer.Form.NFD);
    boolean all = !parts.equals(whole);
    for (int i = 0; i < parts.length() && all; i++) {
      all = font.glyph(parts.charAt(i)) != 0;
    }
    return all ? parts : "";
  }

  /** Whether a cluster is a letter with marks that a font must be able to put in their place. */
  static boolean hasMarks(String text, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      char c = text.charAt(i);
      if (c >= 0x300 && !Character.isSurrogate(c) && isMark(c) && !invisible(c)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a cluster asks to be shown as a picture: a variation selector says so. */
  static boolean wantsPicture(String text, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (text.charAt(i) == '\ufe0f') {
        return true;
      }
    }
    return false;
  }

  /** Puts the glyph of each visible character into a buffer. */
  static void map(TrueTypeFont font, String text, GlyphBuffer buffer, boolean mirrored) {
    int[] ranks = new int[MOST_PARTS * text.length()];
    byte[] forms = new byte[0];
    int letter = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (invisible(c) && !joinsPictures(font, text, i, c)) {
        continue;
      }
      if (forms.length == 0 && c >= 0x600 && Joining.type(c) != Joining.NONE) {
        forms = Joining.forms(text);
      }
      int shown = mirrored ? mirror(font, c) : c;
      int glyph = font.glyph(standIn(font, shown));
      if (glyph == 0) {
        addParts(font, text, i, buffer);
      } else {
        buffer.add(glyph, start(buffer, i));
      }
      int last = buffer.count() - 1;
      buffer.setForm(last, i < forms.length ? forms[i] : 0);
      ranks[last] = c < 0x5b0 ? 0 : MarkOrder.rank(c);
      if (ranks[last] == 0) {
        letter = last;
      } else if (last > letter + 1) {
        MarkOrder.sort(buffer, ranks, letter + 1);
      }
    }
    if (buffer.count() == 0) {
      // Nothing visible at all: a space of no width carries the text.
      buffer.add(font.glyph(' '), 0);
    }
  }

  /** Invisible characters at the very start go with the first glyph, others with the one before. */
  private static int start(GlyphBuffer buffer, int at) {
    return buffer.count() == 0 ? 0 : at;
  }

  private static void addParts(TrueTypeFont font, String text, int at, GlyphBuffer buffer) {
    int c = text.codePointAt(at);
    int start = start(buffer, at);
    String parts = parts(font, c);
    for (int k = 0; k < parts.length(); k++) {
      buffer.add(font.glyph(parts.charAt(k)), k == 0 ? start : at + Character.charCount(c));
    }
  }

  private static int mirror(TrueTypeFont font, int c) {
    int other = Mirrors.of(c);
    return other != c && font.glyph(other) != 0 ? other : c;
  }

  /** Whether a joiner stands between pictures that a font may have a single picture for. */
  private static boolean joinsPictures(TrueTypeFont font, String text, int at, int c) {
    return c == JOINER
        && at > 0
        && text.charAt(at - 1) >= 0x2190
        && font.glyph(JOINER) != 0
        && at + 1 < text.length();
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
