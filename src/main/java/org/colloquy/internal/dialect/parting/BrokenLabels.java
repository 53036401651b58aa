package org.colloquy.internal.dialect.parting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Nobody;
import org.colloquy.internal.dialect.words.Offices;
import org.jspecify.annotations.Nullable;

/**
 * Names in capitals before dashes, as houses print them, in a record whose lines are cut at a
 * width, so that several labels stand over two lines: {@code ANA}, {@code RUIZ (Weir) – text}. All
 * of them, broken and whole, become lines with voices, however unevenly the dash is written.
 */
final class BrokenLabels {
  private static final int FEWEST = 6;
  private static final int BROKEN = 2;
  private static final double AGAIN = .6;

  /** No label stands over more lines. */
  private static final int LINES = 3;

  private static final int WORDS = 8;

  /**
   * A label.
   *
   * @param sure whether an office or a place says that somebody speaks in a house
   * @param lines over which it stands
   * @param end offset behind its dash, where its lines are joined
   */
  private record Label(String name, String key, boolean sure, int lines, int end) {}

  private final List<Line> lines;
  private final @Nullable Label[] labels;
  private final Map<String, Integer> uses = new HashMap<>();

  private BrokenLabels(List<Line> lines) {
    this.lines = lines;
    labels = new Label[lines.size()];
    for (int i = 0; i < labels.length; i++) {
      Label label = label(i);
      labels[i] = label;
      if (label != null) {
        uses.merge(label.key(), 1, Integer::sum);
      }
    }
  }

  static List<Line> of(List<Line> lines) {
    if (lines.stream().noneMatch(l -> l.isText() && !l.startsParagraph())) {
      return lines;
    }
    BrokenLabels broken = new BrokenLabels(lines);
    broken.leaveHeadings();
    return broken.areTalk() ? broken.said() : lines;
  }

  /** Takes no heading for a part of the label below it, which is known without it. */
  private void leaveHeadings() {
    for (int i = 0; i < labels.length; i++) {
      Label label = labels[i];
      for (int j = 1; label != null && j < label.lines(); j++) {
        Label below = labels[i + j];
        if (below != null && uses(below) > uses(label)) {
          labels[i] = null;
        }
      }
    }
  }

  private int uses(Label label) {
    return uses.getOrDefault(label.key(), 0);
  }

  private boolean areTalk() {
    Map<String, Integer> people = new HashMap<>();
    int count = 0;
    int broken = 0;
    int sure = 0;
    for (int i = 0; i < labels.length; i++) {
      Label label = labels[i];
      if (label != null) {
        people.merge(label.key(), 1, Integer::sum);
        count++;
        broken += label.lines() > 1 ? 1 : 0;
        sure += label.sure() ? 1 : 0;
        i += label.lines() - 1;
      }
    }
    long several = people.values().stream().filter(n -> n > 1).count();
    int again = people.values().stream().filter(n -> n > 1).mapToInt(n -> n).sum();
    boolean house = 2 * sure >= count;
    return count >= FEWEST && broken >= BROKEN && several > 1 && again >= AGAIN * count && house;
  }

  private List<Line> said() {
    List<Line> all = new ArrayList<>(lines.size());
    Map<String, String> names = new HashMap<>();
    for (int i = 0; i < labels.length; ) {
      Label label = labels[i];
      if (label == null) {
        all.add(lines.get(i++));
      } else {
        Line head = Line.joined(lines.subList(i, i + label.lines()));
        String name = names.computeIfAbsent(label.key(), k -> label.name());
        all.add(head.saidBy(name).labelled(label.end()));
        i += label.lines();
      }
    }
    return all;
  }

  /** The label with which a line begins, wherever it ends, or null. */
  private @Nullable Label label(int index) {
    if (!begins(lines.get(index))) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    for (int i = index; i < Math.min(index + LINES, lines.size()); i++) {
      Line line = lines.get(i);
      if (i > index && (!line.isText() || line.startsParagraph())) {
        return null;
      }
      int from = text.length();
      String part = line.text();
      text.append(i > index ? " " : "");
      text.append(part, 0, Math.min(part.length(), LabelScanner.PREFIX));
      int dash = dash(text);
      if (dash >= 0) {
        return dash < from ? null : label(text.toString(), dash, i - index + 1);
      }
      if (text.length() >= LabelScanner.PREFIX) {
        return null;
      }
    }
    return null;
  }

  private static boolean begins(Line line) {
    String text = line.text();
    int at = LabelScanner.skipSpace(text, 0);
    return line.isText()
        && line.voice() == null
        && at + 1 < text.length()
        && Character.isUpperCase(text.charAt(at))
        && Character.isUpperCase(text.charAt(at + 1));
  }

  private static @Nullable Label label(String text, int dash, int count) {
    int end = LabelScanner.visibleEnd(text, dash);
    boolean stop = text.charAt(end - 1) == '.';
    String label = text.substring(0, stop ? end - 1 : end).strip();
    String name = Names.withoutAside(label).strip();
    String key = Names.key(name);
    boolean named =
        !name.isEmpty()
            && !isNumeral(name)
            && !Names.hasMoreWords(name, WORDS)
            && LabelScanner.isLabel(label, label.length())
            && !Nobody.is(key);
    boolean sure = label.endsWith(")") || Offices.presides(name);
    return named ? new Label(name, key, sure, count, dash + 1) : null;
  }

  /**
   * Where the dash stands behind words in capitals, with brackets behind them or without, and a
   * blank about it; else -1.
   */
  private static int dash(CharSequence text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0 && "-–—".indexOf(c) >= 0 && isApart(text, i)) {
        return i;
      }
      if (depth == 0 && Character.isLowerCase(c) || depth < 0 || !LabelScanner.inLabel(c)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isApart(CharSequence text, int dash) {
    char before = dash == 0 ? 'A' : text.charAt(dash - 1);
    boolean behind = dash + 1 == text.length() || LabelScanner.isBlank(text.charAt(dash + 1));
    return behind && (before == '.' || LabelScanner.isBlank(before));
  }

  private static boolean isNumeral(String name) {
    return name.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
  }
}
