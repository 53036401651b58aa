package org.colloquy.internal.typeset;

import java.util.Arrays;
import java.util.List;
import org.colloquy.internal.typeset.font.Glyphs;
import org.colloquy.internal.typeset.font.Stretch;

/**
 * The widths of the glyph clusters of a text that is shaped once, and what they become at a break:
 * a kern or a joined form goes. What a cluster looks like is taken to depend on its neighbours
 * alone, so that time is linear however many breaks there are.
 */
final class ClusterWidths {
  private final Typeface face;
  private final String text;
  private int[] starts = new int[32];
  private double[] widths = new double[32];
  private int count;

  ClusterWidths(Typeface face, String text) {
    this.face = face;
    this.text = text;
    int at = 0;
    for (Stretch stretch : face.shape(text)) {
      Glyphs glyphs = stretch.glyphs();
      for (int i = 0; i < glyphs.count(); i++) {
        add(at + glyphs.start(i), advance(glyphs, i));
      }
      at += glyphs.text().length();
    }
    starts[count] = text.length();
  }

  private void add(int start, double width) {
    boolean joins = start < text.length() && WordBreaks.joinsPrevious(text.charAt(start));
    if (count > 0 && (starts[count - 1] == start || joins)) {
      widths[count - 1] += width;
      return;
    }
    if (count + 1 == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count + 2);
      widths = Arrays.copyOf(widths, 2 * count + 2);
    }
    starts[count] = start;
    widths[count++] = width;
  }

  private double advance(Glyphs glyphs, int index) {
    boolean spaced = glyphs.isSpaced(index);
    return face.points(glyphs.advance(index) + (spaced ? face.tracking() : 0));
  }

  int count() {
    return count;
  }

  /** Where a cluster starts; {@code count()} gives the length of the text. */
  int start(int cluster) {
    return starts[cluster];
  }

  double width(int cluster) {
    return widths[cluster];
  }

  /** What a line that ends before a cluster is wider by, with an added hyphen or without. */
  double pre(int cluster, boolean hyphen) {
    int from = starts[Math.max(0, cluster - 2)];
    int last = starts[cluster - 1];
    String end = text.substring(from, starts[cluster]);
    double width = 0;
    int at = 0;
    for (Stretch stretch : shape(hyphen ? WordBreaks.hyphenated(end) : end)) {
      Glyphs glyphs = stretch.glyphs();
      for (int i = 0; i < glyphs.count(); i++) {
        width += from + at + glyphs.start(i) >= last ? advance(glyphs, i) : 0;
      }
      at += glyphs.text().length();
    }
    return width - widths[cluster - 1];
  }

  /** What a line that starts with a cluster is wider by. */
  double post(int cluster) {
    int from = starts[cluster];
    int next = starts[cluster + 1];
    double width = 0;
    int at = 0;
    for (Stretch stretch : shape(text.substring(from, starts[Math.min(count, cluster + 2)]))) {
      Glyphs glyphs = stretch.glyphs();
      for (int i = 0; i < glyphs.count(); i++) {
        width += from + at + glyphs.start(i) < next ? advance(glyphs, i) : 0;
      }
      at += glyphs.text().length();
    }
    return width - widths[cluster];
  }

  private List<Stretch> shape(String neighbours) {
    return face.measured(neighbours).shape();
  }
}
