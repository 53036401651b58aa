package org.colloquy.internal.typeset;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.typeset.ParagraphText.Part;

/** Items of the words that have places to break, and of those that no line holds. */
final class BrokenWordItems {
  /**
   * With more breaks than this, widths are read off the whole word instead of shaping each part.
   */
  private static final int MOST_SHAPED = 8;

  private final WordItems words;
  private final String text;
  private final WordBoxes boxes;
  private final WordDivider divider;

  BrokenWordItems(WordItems words, String text, WordBoxes boxes, WordDivider divider) {
    this.words = words;
    this.text = text;
    this.boxes = boxes;
    this.divider = divider;
  }

  /** A word with places to break, or one that must be broken. */
  void add(Part part, int start, int end) {
    boolean address = WordBreaks.isAddress(text, start, end);
    boolean tight = width(part, chunks(start, end, false)) > words.narrowest();
    boolean joints = !words.typewriter() && (address || tight);
    for (int[] chunk : chunks(start, end, joints)) {
      if (chunk[0] > start) {
        boxes.begin(part, 1);
        breakAt(chunk[0], joints);
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

  private void breakAt(int at, boolean joints) {
    float cost =
        words.mayBreak(at)
            ? WordBreaks.cost(text, at)
            : joints && WordBreaks.isJoint(text, at) ? WordBreaks.ADDRESS : ItemList.EMERGENCY;
    boxes.penalty(cost);
  }

  /** Parts that are shaped by themselves: between ideographs, and where a word is endless. */
  private List<int[]> chunks(int start, int end, boolean joints) {
    List<int[]> chunks = new ArrayList<>(1);
    int from = start;
    int last = start;
    for (int i = start + 1; i < end; i++) {
      boolean allowed = words.mayBreak(i);
      boolean wide =
          allowed && (WordBreaks.isWide(text.charAt(i - 1)) || WordBreaks.isWide(text.charAt(i)));
      last = allowed || joints && WordBreaks.isJoint(text, i) ? i : last;
      int cut =
          wide ? i : i - from < WordItems.LONGEST ? from : last > from ? last : whole(from, i);
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
    places = new TightPlaces(places, clusters, range[0], words.narrowest()).loosened();
    if (places.size() <= MOST_SHAPED) {
      shaped(part, range, places);
    } else {
      summed(part, range[0], clusters, places);
    }
  }

  List<WordBreaks.Break> places(Part part, int[] range, Ways ways) {
    List<WordBreaks.Break> places = new ArrayList<>(0);
    int from = range[0];
    for (int i = range[0] + 1; i <= range[1]; i++) {
      boolean due = i < range[1] && words.mayBreak(i);
      boolean joint = !due && i < range[1] && ways.joints() && WordBreaks.isJoint(text, i);
      if (ways.divided() && (due || joint || i == range[1])) {
        places.addAll(divisions(part, from, i));
      }
      if (due || joint) {
        float cost = due ? WordBreaks.cost(text, i) : WordBreaks.ADDRESS;
        places.add(new WordBreaks.Break(i, cost, text.charAt(i - 1)));
        from = i;
      }
    }
    return places;
  }

  /** The divisions of a word between dashes; the parts of a hyphened word are left whole. */
  private List<WordBreaks.Break> divisions(Part part, int start, int end) {
    boolean hyphened =
        start > 0 && WordBreaks.isHyphen(text.charAt(start - 1))
            || WordBreaks.isHyphen(text.charAt(end - 1));
    if (hyphened) {
      return List.of();
    }
    List<WordBreaks.Break> places = new ArrayList<>(0);
    for (int place : divider.divide(part, start, end, null).places()) {
      places.add(new WordBreaks.Break(start + place, WordBreaks.ADDED, WordBreaks.NO_HYPHEN_YET));
    }
    return places;
  }

  /** A few breaks: every part is shaped as it would stand in a line. */
  private void shaped(Part part, int[] range, List<WordBreaks.Break> places) {
    Typeface face = part.face();
    String word = text.substring(range[0], range[1]);
    Measured whole = face.measured(word);
    boxes.begin(part, whole.glyphs() / (double) word.length());
    double done = 0;
    int from = range[0];
    for (WordBreaks.Break place : places) {
      String head = text.substring(range[0], place.at());
      double width = face.width(head);
      boxes.box(width - done, from, place.at());
      double post = face.width(text.substring(place.at(), range[1])) - (whole.width() - width);
      double pre = place.addsHyphen() ? face.width(WordBreaks.hyphenated(head)) - width : 0;
      boxes.place(place, pre, post);
      done = width;
      from = place.at();
    }
    boxes.box(whole.width() - done, from, range[1]);
  }

  /** Many breaks: between clusters only, by the widths that they have in the whole word. */
  private void summed(Part part, int start, ClusterWidths clusters, List<WordBreaks.Break> places) {
    boxes.begin(part, 1);
    int from = start;
    int next = 0;
    double width = 0;
    for (int i = 0; i < clusters.count(); i++) {
      int at = start + clusters.start(i);
      while (next < places.size() && places.get(next).at() < at) {
        next++;
      }
      if (next < places.size() && places.get(next).at() == at && at > from) {
        WordBreaks.Break place = places.get(next);
        boxes.box(width, from, at);
        boxes.place(place, clusters.pre(i, place.addsHyphen()), clusters.post(i));
        width = 0;
        from = at;
      }
      width += clusters.width(i);
    }
    boxes.box(width, from, start + clusters.start(clusters.count()));
  }
}
