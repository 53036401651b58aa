package org.colloquy.internal.dialect.line;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.dialect.words.Address;
import org.colloquy.model.Content;
import org.colloquy.model.Origin;

/**
 * The levels of a document's headings.
 *
 * @param shift what is taken off a heading's level, since the title has the first
 * @param ending a heading of this level or a higher one (a smaller number) ends a turn; others
 *     stand within it
 * @param closing index of the first line behind which all headings end what is said: they are those
 *     of a summary, where no heading stands within an earlier turn
 * @param lists the headings above nothing but lists, as minutes have them at the end of a part
 * @param within the headings within an answer, whatever their level
 */
public record Headings(int shift, int ending, int closing, BitSet lists, BitSet within) {
  /** A shorter talk may be one long answer with headings. */
  private static final int TALK = 6;

  private static final int DEEPEST = 6;

  /**
   * @param title index of the line that is the title, or -1
   * @param rolesTold whether labels such as {@code Q} tell who asks: they mark the questions after
   *     a talk, whose next part begins with a heading
   */
  public static Headings of(List<Line> lines, Set<Integer> labels, int title, boolean rolesTold) {
    BitSet before = beforeLabels(lines, labels);
    int highest = DEEPEST;
    int parts = 0;
    int label = DEEPEST + 1;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.kind() == Line.Kind.HEADING && labels.contains(i)) {
        label = Math.min(label, line.level());
      } else if (line.kind() == Line.Kind.HEADING && i != title) {
        highest = Math.min(highest, line.level());
        parts = before.get(i) ? Math.max(parts, line.level()) : parts;
      }
    }
    int above = label <= DEEPEST ? label - 1 : 0;
    int ending = parts > 0 ? parts : rolesTold ? DEEPEST : 0;
    int closing = closing(lines, labels);
    return new Headings(
        highest > 1 ? 1 : 0, Math.max(ending, above), closing, lists(lines, highest), new BitSet());
  }

  /**
   * The same, with those within answers.
   *
   * @param language a BCP 47 tag, or empty where it is not known
   * @param once whether several people have labels, and each of them one
   */
  public Headings withAnswers(
      List<Line> lines, Set<Integer> labels, String language, boolean once) {
    BitSet answered = HeadedAnswers.of(lines, labels, new Address(language), once);
    return new Headings(shift, ending, closing, lists, answered);
  }

  /** The headings with nothing but lists up to the next part, where those have higher ones. */
  private static BitSet lists(List<Line> lines, int highest) {
    BitSet found = new BitSet();
    boolean lists = false;
    boolean ends = true;
    for (int i = lines.size() - 1; i >= 0; i--) {
      Line line = lines.get(i);
      if (line.kind() == Line.Kind.HEADING) {
        found.set(i, lists && ends && line.level() > highest);
        ends = line.level() <= highest;
        lists = false;
      } else {
        lists = line.content() instanceof Content.ItemList;
        ends &= lists;
      }
    }
    return found;
  }

  private static int closing(List<Line> lines, Set<Integer> labels) {
    int first = labels.stream().mapToInt(Integer::intValue).min().orElse(0);
    int last = labels.stream().mapToInt(Integer::intValue).max().orElse(0);
    for (int i = first; i < last; i++) {
      if (lines.get(i).kind() == Line.Kind.HEADING && !labels.contains(i)) {
        return lines.size();
      }
    }
    return labels.size() < TALK ? lines.size() : last;
  }

  /** The headings behind which a turn begins, be it behind further headings, rules and pictures. */
  public static BitSet beforeLabels(List<Line> lines, Set<Integer> labels) {
    BitSet before = new BitSet(lines.size());
    boolean label = false;
    for (int i = lines.size() - 1; i >= 0; i--) {
      Line line = lines.get(i);
      if (labels.contains(i)) {
        label = true;
      } else if (line.kind() == Line.Kind.HEADING) {
        before.set(i, label);
      } else if (line.kind() != Line.Kind.RULE && !(line.content() instanceof Content.Figure)) {
        label = false;
      }
    }
    return before;
  }

  public boolean endsTurn(int index, Line heading) {
    return heading.level() <= ending && !within.get(index) || index > closing || lists.get(index);
  }

  public int level(Line heading) {
    return Math.max(1, Math.min(DEEPEST, heading.level() - shift));
  }

  public Content within(Line heading) {
    return new Content.Subheading(level(heading), heading.inlines(), Origin.at(heading.span()));
  }
}
