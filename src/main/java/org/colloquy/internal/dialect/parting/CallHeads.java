package org.colloquy.internal.dialect.parting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Look;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Offices;

/**
 * The heads of turns as services set them that take down companies' calls: {@code Ann Bell, Bell
 * Ltd - Director [3]} between two rules of signs, counted from turn to turn, and {@code A}, the
 * initial of a name, on a line above the name and the office. They become lines with voices.
 */
final class CallHeads {
  private static final int FEWEST = 3;
  private static final int RULE = 10;
  private static final int INITIALS = 2;

  /** A name and an office stand below an initial. */
  private static final int LINES = 4;

  private final List<Line> lines;
  private final List<Line> all = new ArrayList<>();
  private final Map<String, Integer> names = new HashMap<>();
  private int heads;

  private CallHeads(List<Line> lines) {
    this.lines = lines;
  }

  static List<Line> of(List<Line> lines) {
    CallHeads ruled = new CallHeads(lines);
    ruled.ruled();
    if (ruled.heads >= FEWEST) {
      return ruled.all;
    }
    CallHeads initialled = new CallHeads(lines);
    initialled.initialled();
    boolean again = initialled.names.values().stream().anyMatch(n -> n > 1);
    return initialled.heads >= FEWEST && initialled.names.size() > 1 && again
        ? initialled.all
        : lines;
  }

  /** Names between rules; behind the first, other lines between rules are headings. */
  private void ruled() {
    int last = -1;
    int said = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean between = i > said && isRule(i - 1) && isRule(i + 1);
      int count = between ? count(line.text()) : -1;
      if (isRule(i)) {
        all.add(Line.rule(line.span()));
      } else if (count > 0 && (last < 0 || count == last + 1)) {
        String head = line.text().substring(0, line.text().lastIndexOf('['));
        head(line, name(head.strip()));
        last = count;
        i++;
        said = i + 1;
      } else {
        all.add(between && heads > 0 ? Line.heading(1, line.inlines(), line.span()) : line);
      }
    }
  }

  private boolean isRule(int index) {
    Line line = index < lines.size() ? lines.get(index) : null;
    return line != null && line.isText() && Look.isRule(line.text(), RULE);
  }

  /** The number between brackets at the end of a text, or -1. */
  private static int count(String text) {
    int open = text.lastIndexOf('[');
    int close = text.strip().length() - 1;
    String number = open > 0 && text.charAt(close) == ']' ? text.substring(open + 1, close) : "";
    boolean digits = !number.isEmpty() && number.length() < 5;
    return digits && number.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(number)
        : -1;
  }

  /** A head without the office behind the name. */
  private static String name(String head) {
    int comma = head.indexOf(',');
    int dash = head.indexOf(Offices.HYPHEN);
    int end = comma < 0 ? dash : dash < 0 ? comma : Math.min(comma, dash);
    return end < 0 ? head : head.substring(0, end);
  }

  private void head(Line line, String name) {
    all.add(line.saidBy(name).labelled(line.text().length()));
    names.merge(Names.key(name), 1, Integer::sum);
    heads++;
  }

  private void initialled() {
    for (int i = 0; i < lines.size(); ) {
      int end = isInitial(i) ? paragraph(i + 1) : i;
      if (end > i + 1 && end <= i + LINES && end < lines.size()) {
        head(Line.joined(lines.subList(i, end)), lines.get(i + 1).text().strip());
        i = end;
      } else {
        all.add(lines.get(i++));
      }
    }
  }

  /** Whether a line is the initial of the name on the next one, or both its initials. */
  private boolean isInitial(int index) {
    String text = lines.get(index).text().strip();
    Line next = index + 1 < lines.size() ? lines.get(index + 1) : null;
    boolean letters = !text.isEmpty() && text.length() <= INITIALS && lines.get(index).isText();
    if (!letters || next == null || !next.isText() || next.startsParagraph()) {
      return false;
    }
    String[] words = next.text().strip().split("\\s+");
    String last = words[words.length - 1];
    String initials =
        text.length() == 1 ? words[0].substring(0, 1) : words[0].charAt(0) + last.substring(0, 1);
    return text.equals(initials)
        && Character.isUpperCase(text.codePointAt(0))
        && LabelScanner.isLabel(next.text(), next.text().length());
  }

  /** The next line that begins a paragraph. */
  private int paragraph(int from) {
    int i = from;
    while (i < lines.size() && i < from + LINES && !lines.get(i).startsParagraph()) {
      i++;
    }
    return i;
  }
}
