package org.colloquy.internal.typeset;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.typeset.ParagraphText.Part;
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

  private final String text;
  private final LineBreaks breaks;
  private final ItemList items;
  private final double narrowest;
  private final boolean typewriter;
  private final boolean spaced;
  private final Hanging hanging;
  private final WordDivider divider;

  /** What a character of the word at hand grows by, on average, for each em added to each glyph. */
  private double em;

  WordItems(ParagraphText source, ItemList items, LineRules rules, double narrowest) {
    this.text = source.text();
    this.breaks = source.breaks();
    this.items = items;
    this.narrowest = narrowest;
    this.typewriter = rules.filling() == LineRules.Filling.TYPEWRITER;
    this.spaced = !source.isWide();
    this.hanging = new Hanging(rules.protrusion());
    this.divider = new WordDivider(text, rules.hyphenation());
  }

  /** Lets names be divided, too. */
  void divideNames() {
    divider.divideNames();
  }

  /** Lets a line end before a word, where one may and no space stands. */
  void breakBefore(Part part, int start) {
    if (start > 0 && mayBreak(start) && !ParagraphText.isSpace(text.charAt(start - 1))) {
      items.penalty(WordBreaks.cost(text, start), part.number());
      if (WordBreaks.isHyphen(text.charAt(start - 1))) {
        items.afterHyphen();
      }
    }
  }

  /** Adds a word without spaces. */
  void add(Part part, int start, int end) {
    if (isPlain(start, end)) {
      plain(part, start, end);
    } else {
      broken(part, start, end);
    }
  }

  private boolean mayBreak(int at) {
    return typewriter
        ? WordBreaks.isHyphen(text.charAt(at - 1)) && !WordBreaks.isHyphen(text.charAt(at))
        : breaks.allowed(at)
            && !(WordBreaks.isSyllable(text.charAt(at))
                && WordBreaks.isSyllable(text.charAt(at - 1)));
  }

  /** Whether a word has letters only, but for signs at its ends: most words do. */
  private boolean isPlain(int start, int end) {
    if (end - start > LONGEST) {
      return false;
    }
    int last = end;
    while (last > start && WordBreaks.isSign(text.charAt(last - 1))) {
      last--;
    }
    for (int i = start + 1; i < last; i++) {
      char c = text.charAt(i);
      if (!WordBreaks.isPlain(c) || breaks.allowed(i)) {
        return false;
      }
    }
    for (int i = Math.max(last, start + 1); i < end; i++) {
      if (mayBreak(i)) {
        return false;
      }
    }
    return true;
  }

  private void plain(Part part, int start, int end) {
    Typeface face = part.face();
    Typeface.Measured word = face.measured(text.substring(start, end));
    if (word.width() > narrowest) {
      broken(part, start, end);
      return;
    }
    Division division = divider.divide(part, start, end, word);
    em = face.style().size() * word.glyphs() / (end - start);
    int from = start;
    double done = 0;
    int first = items.size();
    for (int i = 0; i < division.places().length; i++) {
      int at = start + division.places()[i];
      box(part, division.heads()[i] - done, from, at);
      double pre = division.pres()[i] - hanging.hyphen(face);
      items.disc(pre, division.posts()[i], WordBreaks.ADDED, part.number());
      items.hyphenate();
      done = division.heads()[i];
      from = at;
    }
    box(part, word.width() - done, from, end);
    items.starts(first, word);
  }

  private void box(Part part, double width, int start, int end) {
    items.box(width, spaced ? em * (end - start) : 0, part.number());
    items.stands(start, end);
    Typeface face = part.face();
    items.hang(hanging.of(face, text.charAt(start)), hanging.of(face, text.charAt(end - 1)));
  }

  /** A word with places to break, or one that must be broken. */
  private void broken(Part part, int start, int end) {
    boolean address = WordBreaks.isAddress(text, start, end);
    boolean tight = width(part, chunks(start, end, false)) > narrowest;
    boolean joints = !typewriter && (address || tight);
    for (int[] chunk : chunks(start, end, joints)) {
      if (chunk[0] > start) {
        breakAt(part, chunk[0], joints);
      }
      chunk(part, chunk, new Ways(!address, joints, tight));
    }
  }

  private double width(Part part, List<int[]> chunks) {
    double width = 0;
    for (int[] chunk : chunks) {
      width += part.face().width(text.substring(chunk[0], chunk[1]));
    }
    return width;
  }

  private void breakAt(Part part, int at, boolean joints) {
    float cost =
        mayBreak(at)
            ? WordBreaks.cost(text, at)
            : joints && WordBreaks.isJoint(text, at) ? WordBreaks.ADDRESS : ItemList.EMERGENCY;
    items.penalty(cost, part.number());
  }

  /** Parts that are shaped by themselves: between ideographs, and where a word is endless. */
  private List<int[]> chunks(int start, int end, boolean joints) {
    List<int[]> chunks = new ArrayList<>(1);
    int from = start;
    int last = start;
    for (int i = start + 1; i < end; i++) {
      boolean allowed = mayBreak(i);
      boolean wide =
          allowed && (WordBreaks.isWide(text.charAt(i - 1)) || WordBreaks.isWide(text.charAt(i)));
      last = allowed || joints && WordBreaks.isJoint(text, i) ? i : last;
      int cut = wide ? i : i - from < LONGEST ? from : last > from ? last : whole(from, i);
      if (cut > from) {
        chunks.add(new int[] {from, cut});
        from = cut;
      }
    }
    chunks.add(new int[] {from, end});
    return chunks;
  }

  /** Never between surrogates, nor before what combines with the character before it. */
  private int whole(int from, int at) {
    int place = at;
    while (place > from + 1 && WordBreaks.joinsPrevious(text.charAt(place))) {
      place--;
    }
    return place > from + 1 ? place : at;
  }

  /**
   * Where a word may be broken.
   *
   * @param divided whether its parts may be divided
   * @param joints whether a line may end at the signs of addresses
   * @param tight whether it is longer than a line, so that it may have to end anywhere
   */
  private record Ways(boolean divided, boolean joints, boolean tight) {}

  private void chunk(Part part, int[] range, Ways ways) {
    List<WordBreaks.Break> places = places(part, range, ways);
    String word = text.substring(range[0], range[1]);
    if (!ways.tight() && places.size() <= MOST_SHAPED) {
      shaped(part, range, places);
      return;
    }
    ClusterWidths clusters = new ClusterWidths(part.face(), word);
    places = new TightPlaces(places, clusters, range[0], narrowest).loosened();
    if (places.size() <= MOST_SHAPED) {
      shaped(part, range, places);
    } else {
      summed(part, range[0], clusters, places);
    }
  }

  private List<WordBreaks.Break> places(Part part, int[] range, Ways ways) {
    List<WordBreaks.Break> places = new ArrayList<>(0);
    int from = range[0];
    for (int i = range[0] + 1; i < range[1]; i++) {
      if (mayBreak(i)) {
        divide(part, from, i, ways, places);
        places.add(new WordBreaks.Break(i, WordBreaks.cost(text, i), text.charAt(i - 1)));
        from = i;
      } else if (ways.joints() && WordBreaks.isJoint(text, i)) {
        divide(part, from, i, ways, places);
        places.add(new WordBreaks.Break(i, WordBreaks.ADDRESS, text.charAt(i - 1)));
        from = i;
      }
    }
    divide(part, from, range[1], ways, places);
    return places;
  }

  /** The divisions of a word between dashes; the parts of a hyphened word are left whole. */
  private void divide(Part part, int start, int end, Ways ways, List<WordBreaks.Break> places) {
    boolean hyphened =
        start > 0 && WordBreaks.isHyphen(text.charAt(start - 1))
            || WordBreaks.isHyphen(text.charAt(end - 1));
    if (ways.divided() && !hyphened) {
      for (int place : divider.divide(part, start, end, null).places()) {
        places.add(new WordBreaks.Break(start + place, WordBreaks.ADDED, WordBreaks.NO_HYPHEN_YET));
      }
    }
  }

  /** A few breaks: every part is shaped as it would stand in a line. */
  private void shaped(Part part, int[] range, List<WordBreaks.Break> places) {
    Typeface face = part.face();
    String word = text.substring(range[0], range[1]);
    Typeface.Measured whole = face.measured(word);
    em = face.style().size() * whole.glyphs() / word.length();
    double done = 0;
    int from = range[0];
    for (WordBreaks.Break place : places) {
      String head = text.substring(range[0], place.at());
      double width = face.width(head);
      box(part, width - done, from, place.at());
      double post = face.width(text.substring(place.at(), range[1])) - (whole.width() - width);
      if (place.addsHyphen()) {
        double pre = face.width(WordBreaks.hyphenated(head)) - width - hanging.hyphen(face);
        items.disc(pre, post, place.cost(), part.number());
        items.hyphenate();
      } else {
        items.disc(0, post, place.cost(), part.number());
        if (WordBreaks.isHyphen(place.before())) {
          items.afterHyphen();
        }
      }
      done = width;
      from = place.at();
    }
    box(part, whole.width() - done, from, range[1]);
  }

  /** Many breaks: between clusters only, by the widths that they have in the whole word. */
  private void summed(
      Part part, int start, ClusterWidths clusters, List<WordBreaks.Break> places) {
    em = part.face().style().size();
    int from = start;
    int next = 0;
    double width = 0;
    for (int i = 0; i < clusters.count(); i++) {
      int place = start + clusters.start(i);
      while (next < places.size() && places.get(next).at() < place) {
        next++;
      }
      if (next < places.size() && places.get(next).at() == place && place > from) {
        box(part, width, from, place);
        breakBefore(part, clusters, i, places.get(next));
        width = 0;
        from = place;
      }
      width += clusters.width(i);
    }
    box(part, width, from, start + clusters.start(clusters.count()));
  }

  private void breakBefore(Part part, ClusterWidths clusters, int i, WordBreaks.Break place) {
    boolean hyphen = place.addsHyphen();
    double pre = clusters.pre(i, hyphen) - (hyphen ? hanging.hyphen(part.face()) : 0);
    items.disc(pre, clusters.post(i), place.cost(), part.number());
    if (hyphen) {
      items.hyphenate();
    } else if (WordBreaks.isHyphen(place.before())) {
      items.afterHyphen();
    }
  }
}
