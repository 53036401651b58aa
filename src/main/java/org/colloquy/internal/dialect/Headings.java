package org.colloquy.internal.dialect;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.colloquy.model.Content;
import org.colloquy.model.Origin;

/**
 * The levels of a document's headings.
 *
 * @param shift what is taken off a heading's level, since the title has the first
 * @param ending a heading of this level or a higher one (a smaller number) ends a turn; others
 *     stand within it
 */
record Headings(int shift, int ending) {
  private static final int DEEPEST = 6;

  /**
   * @param title index of the line that is the title, or -1
   * @param rolesTold whether labels such as {@code Q} tell who asks: they mark the questions after
   *     a talk, whose next part begins with a heading
   */
  static Headings of(List<Line> lines, Set<Integer> labels, int title, boolean rolesTold) {
    BitSet before = beforeLabels(lines, labels);
    int highest = DEEPEST;
    int parts = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.kind() == Line.Kind.HEADING && i != title && !labels.contains(i)) {
        highest = Math.min(highest, line.level());
        parts = before.get(i) ? Math.max(parts, line.level()) : parts;
      }
    }
    int ending = parts > 0 ? parts : rolesTold ? DEEPEST : 0;
    return new Headings(highest > 1 ? 1 : 0, ending);
  }

  /** The headings behind which a turn begins, be it behind further headings and rules. */
  static BitSet beforeLabels(List<Line> lines, Set<Integer> labels) {
    BitSet before = new BitSet(lines.size());
    boolean label = false;
    for (int i = lines.size() - 1; i >= 0; i--) {
      Line.Kind kind = lines.get(i).kind();
      if (labels.contains(i)) {
        label = true;
      } else if (kind == Line.Kind.HEADING) {
        before.set(i, label);
      } else if (kind != Line.Kind.RULE) {
        label = false;
      }
    }
    return before;
  }

  boolean endsTurn(Line heading) {
    return heading.level() <= ending;
  }

  int level(Line heading) {
    return Math.max(1, Math.min(DEEPEST, heading.level() - shift));
  }

  Content within(Line heading) {
    return new Content.Subheading(level(heading), heading.inlines(), Origin.at(heading.span()));
  }
}
