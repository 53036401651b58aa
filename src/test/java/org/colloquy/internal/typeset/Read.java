package org.colloquy.internal.typeset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads pages back, for tests. */
final class Read {
  private Read() {}

  /** The text of a thing on a page; rules and figures have none. */
  static String text(Placement placement) {
    return placement.accept(
        new Placement.Visitor<String>() {
          @Override
          public String fragment(Fragment fragment) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < fragment.glyphs().count(); i++) {
              text.append(fragment.glyphs().text(i));
            }
            return text.toString();
          }

          @Override
          public String missingGlyph(Placement.MissingGlyph missing) {
            return missing.text();
          }

          @Override
          public String rule(Placement.RuleBox rule) {
            return "";
          }

          @Override
          public String figure(Placement.FigureBox figure) {
            return "";
          }
        });
  }

  /** All text that is not furniture, in reading order. */
  static String text(Layout layout) {
    StringBuilder text = new StringBuilder();
    for (Page page : layout.pages()) {
      for (Placement placement : page.placements()) {
        text.append(placement.artifact() ? "" : text(placement));
      }
    }
    return text.toString();
  }

  /** A line: its mark, page, baseline and how far its ink reaches. */
  record Line(int mark, int page, double y, double right, String text) {}

  /** The lines of a layout without furniture, a line being what shares mark, page and baseline. */
  static List<Line> lines(Layout layout) {
    List<Line> lines = new ArrayList<>();
    for (Page page : layout.pages()) {
      for (Placement placement : page.placements()) {
        if (!placement.artifact() && placement instanceof Fragment fragment) {
          add(lines, page.number(), fragment);
        }
      }
    }
    return lines;
  }

  private static void add(List<Line> lines, int page, Fragment fragment) {
    String text = text(fragment);
    int ink = fragment.glyphs().count();
    double right = fragment.x() + fragment.width();
    while (ink > 0 && isBlank(fragment.glyphs().text(ink - 1))) {
      right -= fragment.glyphs().advance(--ink) * fragment.size() / 1000;
    }
    int last = lines.size() - 1;
    if (last >= 0
        && lines.get(last).mark == fragment.mark()
        && lines.get(last).page == page
        && lines.get(last).y == fragment.y()) {
      Line line = lines.remove(last);
      double far = ink > 0 ? right : line.right;
      lines.add(new Line(line.mark, page, line.y, far, line.text + text));
    } else {
      lines.add(new Line(fragment.mark(), page, fragment.y(), right, text));
    }
  }

  /** Whether there is nothing to see in a text, so that it may stand beyond the measure. */
  private static boolean isBlank(String text) {
    return text.chars()
        .allMatch(
            c ->
                Character.isWhitespace(c)
                    || "\u00a0\u00ad\u200b\u200d\u2060\ufeff".indexOf(c) >= 0);
  }

  /** Lines of each mark on each page, in order. */
  static Map<Integer, Map<Integer, Integer>> linesByMarkAndPage(Layout layout) {
    Map<Integer, Map<Integer, Integer>> counts = new LinkedHashMap<>();
    for (Line line : lines(layout)) {
      counts
          .computeIfAbsent(line.mark, mark -> new LinkedHashMap<>())
          .merge(line.page, 1, Integer::sum);
    }
    return counts;
  }
}
