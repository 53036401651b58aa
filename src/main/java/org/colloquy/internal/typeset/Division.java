package org.colloquy.internal.typeset;

import org.colloquy.internal.typeset.font.Cuts;

/**
 * The places at which a word may be divided with a hyphen, and what that does to its widths, in
 * points.
 *
 * @param places offsets in the word, ascending
 * @param heads the width of what stands before each place
 * @param pres what a line that ends there becomes wider by, the hyphen included
 * @param posts what the line after it becomes wider by
 */
@SuppressWarnings("ArrayRecordComponent") // made and read within the package, compared by nobody
record Division(int[] places, float[] heads, float[] pres, float[] posts) {
  /** A word that is not divided. */
  static final Division NONE = new Division(new int[0], new float[0], new float[0], new float[0]);

  /** A division of a word whose parts are measured. */
  static Division of(Typeface face, Cuts cuts, int[] places) {
    int count = places.length;
    Division made = new Division(places, new float[count], new float[count], new float[count]);
    double tracking = face.tracking();
    double whole = face.points(cuts.whole(tracking));
    for (int i = 0; i < count; i++) {
      double width = face.points(cuts.head(i, tracking));
      made.heads[i] = (float) width;
      made.pres[i] = (float) (face.points(cuts.hyphened(i, tracking)) - width);
      made.posts[i] = (float) (face.points(cuts.tail(i, tracking)) - (whole - width));
    }
    return made;
  }

  /** A division of a word at these offsets, each part of which is shaped as it is drawn. */
  static Division of(Typeface face, String word, int[] places) {
    int count = places.length;
    double whole = face.width(word);
    Division made = new Division(places, new float[count], new float[count], new float[count]);
    for (int i = 0; i < count; i++) {
      String head = word.substring(0, places[i]);
      double width = face.width(head);
      made.heads[i] = (float) width;
      made.pres[i] = (float) (face.width(head + '-') - width);
      made.posts[i] = (float) (face.width(word.substring(places[i])) - (whole - width));
    }
    return made;
  }
}
