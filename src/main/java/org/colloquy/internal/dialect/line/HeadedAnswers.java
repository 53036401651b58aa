package org.colloquy.internal.dialect.line;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.dialect.words.Address;

/**
 * Headings within somebody's answer, in a talk whose parts have headings right before labels, too:
 * what stands below speaks of itself and has no label, up to the next one. Where as much of a text
 * stands below headings without a label, its parts are speeches, and none of them goes on, unless
 * several people have a label each for all that they say.
 */
final class HeadedAnswers {
  /** At least so much stands behind labels for what stands behind none. */
  private static final double LABELLED = 1;

  private final List<Line> lines;
  private final Set<Integer> labels;
  private final Address address;
  private final BitSet found = new BitSet();
  private double labelled;
  private double unlabelled;

  private HeadedAnswers(List<Line> lines, Set<Integer> labels, Address address) {
    this.lines = lines;
    this.labels = labels;
    this.address = address;
  }

  static BitSet of(List<Line> lines, Set<Integer> labels, Address address, boolean once) {
    return address.isKnown() ? new HeadedAnswers(lines, labels, address).find(once) : new BitSet();
  }

  private BitSet find(boolean once) {
    int last = labels.stream().mapToInt(Integer::intValue).max().orElse(0);
    boolean behindLabel = false;
    int heading = -1;
    boolean personal = false;
    for (int i = 0; i <= last && i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean label = labels.contains(i);
      boolean head = !label && line.kind() == Line.Kind.HEADING;
      if (label || head || line.kind() == Line.Kind.RULE) {
        found.set(
            Math.max(0, heading), heading >= 0 && personal || found.get(Math.max(0, heading)));
        heading = head && (behindLabel || heading >= 0) ? i : -1;
        behindLabel = label;
        personal = false;
      }
      if (behindLabel) {
        labelled += line.text().length();
      } else if (!head) {
        unlabelled += line.text().length();
        personal |= line.isText() && address.first(line.text()) > 0;
      }
    }
    return once || labelled >= LABELLED * unlabelled ? found : new BitSet();
  }
}
