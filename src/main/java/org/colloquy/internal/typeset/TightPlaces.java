package org.colloquy.internal.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * The places where a word may be broken, with more of them where no line can hold what lies between
 * two: there it may be broken before any cluster.
 */
final class TightPlaces {
  /** What stands before a place where no break is due is of no interest. */
  private static final char ANY = ' ';

  private final List<WordBreaks.Break> due;
  private final ClusterWidths clusters;
  private final int start;
  private final double room;
  private final List<WordBreaks.Break> all = new ArrayList<>();

  /**
   * Places in a word.
   *
   * @param start where the clusters start in the text in which the places are counted
   * @param room what a line can hold, in points
   */
  TightPlaces(List<WordBreaks.Break> due, ClusterWidths clusters, int start, double room) {
    this.due = due;
    this.clusters = clusters;
    this.start = start;
    this.room = room;
  }

  List<WordBreaks.Break> loosened() {
    int from = 0;
    double width = 0;
    int next = 0;
    for (int i = 0; i < clusters.count(); i++) {
      int end = start + clusters.start(i + 1);
      int place = next;
      while (next < due.size() && due.get(next).at() < end) {
        next++;
      }
      if (next > place) {
        loosen(from, i, width);
        all.addAll(due.subList(place, next));
        from = i;
        width = 0;
      }
      width += clusters.width(i);
    }
    loosen(from, clusters.count(), width);
    all.addAll(due.subList(next, due.size()));
    return all;
  }

  private void loosen(int from, int end, double width) {
    for (int i = from + 1; i < end && width > room; i++) {
      all.add(new WordBreaks.Break(start + clusters.start(i), ItemList.EMERGENCY, ANY));
    }
  }
}
