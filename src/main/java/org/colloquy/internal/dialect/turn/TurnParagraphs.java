package org.colloquy.internal.dialect.turn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Marks;
import org.colloquy.internal.dialect.words.QuestionMarks;

/** The paragraphs of turns, by their first lines. */
final class TurnParagraphs {
  private final List<Line> lines;
  private final NavigableMap<Integer, TurnBuilder.Begin> begins;

  /**
   * Whether every turn is one line and no empty ones part them all, so that the next line is
   * another paragraph.
   */
  private final boolean lined;

  private final Map<Integer, List<Integer>> whole = new HashMap<>();

  TurnParagraphs(List<Line> lines, Map<Integer, TurnBuilder.Begin> turns) {
    this.lines = lines;
    begins = new TreeMap<>(turns);
    lined =
        !begins.isEmpty()
            && begins.size() == begins.lastKey() - begins.firstKey() + 1
            && !areApart();
  }

  /** The lines with which turns begin. */
  NavigableMap<Integer, TurnBuilder.Begin> begins() {
    return begins;
  }

  /** Whether a paragraph ends with a line, or a turn begins behind it. */
  boolean endAt(int line) {
    return line + 1 == lines.size()
        || lines.get(line + 1).startsParagraph()
        || begins.containsKey(line + 1);
  }

  /** Whether lines of the source stand between any two turns of one line each. */
  private boolean areApart() {
    int before = Integer.MIN_VALUE / 2;
    for (int begin : begins.keySet()) {
      Line line = lines.get(begin);
      if (!line.startsParagraph() || line.span().line() - before < 2) {
        return false;
      }
      before = line.span().line();
    }
    return true;
  }

  /** The first lines of the paragraphs of a turn behind which another begins. */
  List<Integer> of(int begin) {
    return whole.computeIfAbsent(begin, b -> of(b, begins.higherKey(b)));
  }

  /** The first lines of a turn's paragraphs; below a label on its own line the first is no more. */
  List<Integer> of(int begin, int to) {
    List<Integer> own = new ArrayList<>(List.of(begin));
    int extent = Objects.requireNonNull(begins.get(begin)).extent();
    boolean alone = extent >= lines.get(begin).text().strip().length();
    for (int i = begin + 1; i < to; i++) {
      Line line = lines.get(i);
      if (line.kind() == Line.Kind.HEADING || line.kind() == Line.Kind.RULE) {
        break;
      }
      if (opens(i) && Marks.event(line.text()) == null && !line.text().isBlank()) {
        if (alone) {
          own.clear();
        }
        own.add(i);
        alone = false;
      }
    }
    return own;
  }

  private boolean opens(int i) {
    return lined || lines.get(i).startsParagraph() || begins.containsKey(i);
  }

  int lastLineAt(int from, int end) {
    int to = from;
    while (to + 1 < end && !opens(to + 1)) {
      to++;
    }
    return to;
  }

  String lastLine(int from, int end) {
    return lines.get(lastLineAt(from, end)).text().strip();
  }

  /** Whether a paragraph ends as a sentence does. */
  boolean isSentence(int from, int end) {
    String last = withoutAside(lastLine(from, end));
    return QuestionMarks.endsSentence(last) && !endsInColon(last);
  }

  /** A text without a remark or a time in brackets at its end, before which something is said. */
  private static String withoutAside(String text) {
    int last = text.length() - 1;
    char close = last < 0 ? ' ' : text.charAt(last);
    int open = close == ']' ? text.lastIndexOf('[') : close == ')' ? text.lastIndexOf('(') : -1;
    return open > 0 ? text.substring(0, open).strip() : text;
  }

  static boolean endsInColon(String text) {
    return text.endsWith(":") || text.endsWith("：");
  }
}
