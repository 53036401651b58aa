package org.colloquy.internal.dialect.turn;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.turn.TurnBuilder.Begin;
import org.colloquy.model.Role;

/**
 * Answers that are indented, all of them, below questions at the margin: a paragraph at the margin
 * is none of theirs, and an indented one behind it is the answer again.
 */
final class Indented {
  private static final int SEVERAL = 3;

  private final List<Line> lines;
  private final Map<Integer, Begin> begins;
  private final BitSet told = new BitSet();
  private final Map<Integer, Begin> again = new HashMap<>();
  private int answers;
  private int wrapped;

  /** Whether nothing is set otherwise. */
  private boolean holds = true;

  private Indented(List<Line> lines, Map<Integer, Begin> begins) {
    this.lines = lines;
    this.begins = begins;
    Begin answer = null;
    boolean apart = false;
    for (int i = begins.keySet().stream().mapToInt(b -> b).min().orElse(lines.size());
        i < lines.size() && holds;
        i++) {
      Begin begin = begins.get(i);
      if (begin != null) {
        answer = answers(begin, i) ? begin : null;
        apart = false;
      } else if (answer != null && lines.get(i).isText()) {
        apart = goesOn(i, answer, apart);
      }
    }
  }

  /** What is found among turns. */
  static Indented of(List<Line> lines, Map<Integer, Begin> begins) {
    Indented found = new Indented(lines, begins);
    if (!found.holds || found.answers < SEVERAL || found.wrapped < SEVERAL) {
      found.told.clear();
      found.again.clear();
    }
    return found;
  }

  /** The lines with which paragraphs at the margin begin. */
  BitSet told() {
    return told;
  }

  /** The turns, and those that go on behind such a paragraph. */
  Map<Integer, Begin> begins() {
    if (again.isEmpty()) {
      return begins;
    }
    Map<Integer, Begin> all = new HashMap<>(begins);
    all.putAll(again);
    return all;
  }

  private boolean answers(Begin begin, int line) {
    boolean answer = begin.role() == Role.INTERVIEWEE;
    holds = begin.label() == null && begin.role() != null && answer != isAtMargin(line);
    answers += answer ? 1 : 0;
    return answer;
  }

  /** Whether an answer's line, or one among its lines, stands apart from it. */
  private boolean goesOn(int i, Begin answer, boolean apart) {
    boolean margin = isAtMargin(i);
    if (lines.get(i).startsParagraph()) {
      told.set(i, margin);
      if (apart && !margin) {
        again.put(i, new Begin(answer.person(), null, null, 0, answer.role()));
      }
      return margin;
    }
    holds = apart == margin;
    wrapped += margin ? 0 : 1;
    return apart;
  }

  private boolean isAtMargin(int line) {
    return lines.get(line).span().column() == 1;
  }
}
