package org.colloquy.internal.typeset;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.typeset.ParagraphText.Part;
import org.colloquy.internal.typeset.font.Glyphs;
import org.colloquy.internal.typeset.font.Stretch;
import org.colloquy.internal.typeset.text.LineBreaks;

/**
 * Turns a word into boxes and the places where it may be broken. A break changes the shape of what
 * stands around it (a kern or a ligature goes, a hyphen comes), so each part is measured as it
 * would be set.
 */
final class WordItems {
  /** Longer words are shaped in parts, so that time stays linear. */
  private static final int LONGEST = 64;

  /**
   * With more breaks than this, widths are read off the whole word instead of shaping each part.
   */
  private static final int MOST_SHAPED = 8;

  /** After a written hyphen. */
  private static final float HYPHENATED = 150;

  /** Elsewhere in a word, as after a dash. */
  private static final float INSIDE = 30;

  /** In an address, after a sign that joins its parts. */
  private static final float ADDRESS = 400;

  private static final String JOINTS = "/.-_?&=";

  private final String text;
  private final LineBreaks breaks;
  private final ItemList items;
  private final double narrowest;

  WordItems(ParagraphText source, ItemList items, double narrowest) {
    this.text = source.text();
    this.breaks = source.breaks();
    this.items = items;
    this.narrowest = narrowest;
  }

  /** Adds a word without spaces. */
  void add(Part part, int number, int start, int end) {
    if (start > 0 && breaks.allowed(start) && !ParagraphText.isSpace(text.charAt(start - 1))) {
      items.penalty(cost(start), number);
    }
    List<int[]> chunks = chunks(start, end);
    double width = 0;
    for (int[] chunk : chunks) {
      width += part.face().width(text.substring(chunk[0], chunk[1]));
    }
    boolean emergency = width > narrowest;
    boolean address = emergency || isAddress(start, end);
    for (int[] chunk : chunks) {
      if (chunk[0] > start) {
        items.penalty(breaks.allowed(chunk[0]) ? cost(chunk[0]) : ItemList.EMERGENCY, number);
      }
      chunk(part, number, chunk, address ? emergency ? Mode.EMERGENCY : Mode.ADDRESS : Mode.PLAIN);
    }
  }

  private boolean isAddress(int start, int end) {
    if (text.startsWith("www.", start)) {
      return true;
    }
    for (int i = start; i + 2 < end; i++) {
      if (text.charAt(i) == ':' && text.startsWith("//", i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Parts that are shaped by themselves: between ideographs, and where a word is endless. */
  private List<int[]> chunks(int start, int end) {
    List<int[]> chunks = new ArrayList<>(1);
    int from = start;
    int last = start;
    for (int i = start + 1; i < end; i++) {
      boolean allowed = breaks.allowed(i);
      boolean wide = allowed && (isWide(text.charAt(i - 1)) || isWide(text.charAt(i)));
      last = allowed ? i : last;
      int cut = wide ? i : i - from < LONGEST ? from : last > from ? last : whole(i);
      if (cut > from) {
        chunks.add(new int[] {from, cut});
        from = cut;
      }
    }
    chunks.add(new int[] {from, end});
    return chunks;
  }

  /** Never between surrogates. */
  private int whole(int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  private static boolean isWide(char c) {
    return c >= 0x2e80 && c < 0xa4d0
        || c >= 0xac00 && c < 0xd7b0
        || c >= 0xf900 && c < 0xfb00
        || c >= 0xfe30 && c < 0xfe50
        || c >= 0xff00 && c < 0xffe7
        || c >= 0xd840 && c < 0xd8c0;
  }

  private void chunk(Part part, int number, int[] range, Mode mode) {
    List<Break> places = places(range, mode);
    String word = text.substring(range[0], range[1]);
    if (places.isEmpty()) {
      items.box(part.face().width(word), number, range[0], range[1]);
    } else if (places.size() <= MOST_SHAPED) {
      shaped(part, number, range, places);
    } else {
      summed(part, number, range, places);
    }
  }

  private List<Break> places(int[] range, Mode mode) {
    List<Break> places = new ArrayList<>(0);
    for (int i = range[0] + 1; i < range[1]; i++) {
      if (breaks.allowed(i)) {
        places.add(new Break(i, cost(i)));
      } else if (mode != Mode.PLAIN && isJoint(i)) {
        places.add(new Break(i, ADDRESS));
      } else if (mode == Mode.EMERGENCY && !Character.isLowSurrogate(text.charAt(i))) {
        places.add(new Break(i, ItemList.EMERGENCY));
      }
    }
    return places;
  }

  private boolean isJoint(int at) {
    return JOINTS.indexOf(text.charAt(at - 1)) >= 0 && JOINTS.indexOf(text.charAt(at)) < 0;
  }

  private float cost(int at) {
    char before = text.charAt(at - 1);
    if (isWide(before) || isWide(text.charAt(at))) {
      return 0;
    }
    return before == '-' || before == '\u2010' || before == '\u00ad' ? HYPHENATED : INSIDE;
  }

  /** A few breaks: every part is shaped as it would stand in a line. */
  private void shaped(Part part, int number, int[] range, List<Break> places) {
    Typeface face = part.face();
    double total = face.width(text.substring(range[0], range[1]));
    double done = 0;
    int from = range[0];
    for (Break place : places) {
      String head = text.substring(range[0], place.at);
      double width = face.width(head);
      boolean hyphen = head.charAt(head.length() - 1) == '\u00ad';
      double pre = hyphen ? face.width(hyphenated(head)) - width : 0;
      double post = face.width(text.substring(place.at, range[1])) - (total - width);
      items.box(width - done, number, from, place.at);
      items.disc(pre, post, place.cost, number);
      if (hyphen) {
        items.hyphenate();
      }
      done = width;
      from = place.at;
    }
    items.box(total - done, number, from, range[1]);
  }

  /** Text that ends in a soft hyphen, with the hyphen that it becomes at the end of a line. */
  static String hyphenated(String head) {
    return head.substring(0, head.length() - 1) + '-';
  }

  /** Many breaks: between glyphs only, by the widths that they have in the whole word. */
  private void summed(Part part, int number, int[] range, List<Break> places) {
    Typeface face = part.face();
    int at = range[0];
    int from = range[0];
    int next = 0;
    double width = 0;
    for (Stretch stretch : face.shape(text.substring(range[0], range[1]))) {
      Glyphs glyphs = stretch.glyphs();
      for (int i = 0; i < glyphs.count(); i++) {
        int place = at + glyphs.start(i);
        while (next < places.size() && places.get(next).at < place) {
          next++;
        }
        if (next < places.size() && places.get(next).at == place && place > from) {
          items.box(width, number, from, place);
          items.disc(0, 0, places.get(next).cost, number);
          width = 0;
          from = place;
        }
        width += face.points(glyphs.advance(i) + face.tracking());
      }
      at += glyphs.text().length();
    }
    items.box(width, number, from, range[1]);
  }

  private enum Mode {
    PLAIN,
    ADDRESS,
    EMERGENCY
  }

  private record Break(int at, float cost) {}
}
