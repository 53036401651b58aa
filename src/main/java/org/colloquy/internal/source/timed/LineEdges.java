package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Inline;
import org.colloquy.model.Words;

/** Takes the blanks off the two ends of a line. */
final class LineEdges {
  private LineEdges() {}

  /**
   * The inlines without blank texts at either end, and without blanks at the ends of the others.
   */
  static List<Inline> stripped(List<Inline> inlines) {
    List<Inline> out = new ArrayList<>(inlines);
    while (!out.isEmpty() && out.get(0) instanceof Inline.Text text) {
      String rest = without(text.text(), true);
      out.remove(0);
      if (!rest.isEmpty()) {
        out.add(0, new Inline.Text(rest, text.origin()));
        break;
      }
    }
    while (!out.isEmpty() && out.get(out.size() - 1) instanceof Inline.Text text) {
      String rest = without(text.text(), false);
      out.remove(out.size() - 1);
      if (!rest.isEmpty()) {
        out.add(new Inline.Text(rest, text.origin()));
        break;
      }
    }
    return out;
  }

  private static String without(String text, boolean front) {
    int from = 0;
    int to = text.length();
    while (front && from < to && Words.isSpace(text.charAt(from))) {
      from++;
    }
    while (!front && to > from && Words.isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }
}
