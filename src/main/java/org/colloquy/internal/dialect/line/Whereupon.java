package org.colloquy.internal.dialect.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;

/**
 * Joins the lines of what a court's or committee's reporter notes in brackets: {@code (Whereupon,
 * at 11:03 a.m., the case was submitted.)}.
 */
public final class Whereupon {
  private static final String FORMULA = "whereupon";
  private static final int LONGEST = 400;
  private static final int SHORT = 90;
  private static final Set<String> CLOSING = Set.of("concluded", "adjourned", "recessed", "ended");

  private Whereupon() {}

  public static List<Line> of(List<Line> lines) {
    if (lines.stream().noneMatch(l -> begins(l.text()))) {
      return lines;
    }
    List<Line> all = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); ) {
      int to = begins(lines.get(i).text()) ? end(lines, i) : i + 1;
      all.add(to == i + 1 ? lines.get(i) : Line.joined(lines.subList(i, to)));
      i = to;
    }
    return all;
  }

  /** Whether a text is such a note as a whole. */
  static boolean is(String text) {
    String note = text.strip();
    char last = note.isEmpty() ? ' ' : note.charAt(note.length() - 1);
    return begins(text) && note.length() <= LONGEST && (last == ')' || last == ']');
  }

  /** Whether a note in brackets says at what time a sitting ended. */
  static boolean closes(String text) {
    String note = text.strip();
    boolean whole = note.startsWith("(") && note.endsWith(")") && note.length() <= SHORT;
    return whole
        && Names.words(note).stream().anyMatch(CLOSING::contains)
        && note.chars().anyMatch(Character::isDigit)
        && note.indexOf('(', 1) < 0;
  }

  private static boolean begins(String text) {
    int at = LabelScanner.skipSpace(text, 0);
    boolean opens = at < text.length() && "([".indexOf(text.charAt(at)) >= 0;
    return opens && text.toLowerCase(Locale.ROOT).startsWith(FORMULA, at + 1);
  }

  /** Behind the line in which the bracket closes, or behind the first where none closes soon. */
  private static int end(List<Line> lines, int from) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < lines.size() && text.length() <= LONGEST; i++) {
      Line line = lines.get(i);
      if (i > from && (!line.isText() || line.startsParagraph() || line.voice() != null)) {
        break;
      }
      text.append(line.text().strip()).append(' ');
      if (is(text.toString())) {
        return i + 1;
      }
    }
    return from + 1;
  }
}
