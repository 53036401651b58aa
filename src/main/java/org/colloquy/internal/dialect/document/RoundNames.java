package org.colloquy.internal.dialect.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Line.Start;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.Shape;
import org.colloquy.internal.dialect.words.Sounds;
import org.jspecify.annotations.Nullable;

/**
 * Names in round brackets in captions, before what somebody says or above it. Sounds stand between
 * such brackets too, so that much has to speak for names: the talk begins with one, all come again,
 * seldom twice in a row, and somebody's turns ask while another's do not. A speaker with a number
 * is no sound.
 */
final class RoundNames {
  private static final int LONGEST = 40;
  private static final int WORDS = 4;

  /** So many captions, and no fewer, show who is who. */
  private static final int SEVERAL = 4;

  private static final double CHANGING = .7;
  private static final double ASKS = .5;

  private final Map<String, Integer> uses = new HashMap<>();
  private final Map<String, Integer> asking = new HashMap<>();

  private RoundNames() {}

  /** The lines with each such name at the beginning of a paragraph. */
  static List<Line> parted(List<Line> lines) {
    List<Line> parted = new ArrayList<>(lines.size());
    for (Line line : lines) {
      boolean begins = !line.startsParagraph() && name(line) != null;
      parted.add(begins ? line.with(Start.PARAGRAPH, line.inlines(), line.span()) : line);
    }
    return parted;
  }

  /** Whether captions have names between round brackets. */
  static boolean in(List<Line> lines) {
    boolean captions = !lines.isEmpty() && lines.get(0).time() != null;
    return captions && name(lines.get(0)) != null && new RoundNames().areNames(lines);
  }

  private boolean areNames(List<Line> lines) {
    boolean numbered = true;
    String before = "";
    int changes = 0;
    boolean asked = true;
    for (Line line : lines) {
      String name = name(line);
      if (name != null) {
        uses.merge(name, 1, Integer::sum);
        numbered &= isNumbered(name);
        changes += name.equals(before) ? 0 : 1;
        before = name;
        asked = false;
      }
      if (!asked && QuestionMarks.endsInQuestion(line.text())) {
        asking.merge(before, 1, Integer::sum);
        asked = true;
      }
    }
    int all = uses.values().stream().mapToInt(Integer::intValue).sum();
    Set<String> asks = new HashSet<>(uses.keySet());
    asks.removeIf(n -> asking.getOrDefault(n, 0) < ASKS * uses.getOrDefault(n, 0));
    if (all < SEVERAL || uses.size() < 2) {
      return false;
    }
    return numbered
        || uses.values().stream().allMatch(n -> n > 1)
            && changes >= CHANGING * all
            && !asks.isEmpty()
            && asks.size() < uses.size();
  }

  /** {@code speaker_00}, as programs call people. */
  private static boolean isNumbered(String name) {
    return Character.isLetter(name.charAt(0)) && Character.isDigit(name.charAt(name.length() - 1));
  }

  /** The name between round brackets with which a line begins, or null. */
  private static @Nullable String name(Line line) {
    String text = line.text();
    int close = line.isText() && text.startsWith("(") ? text.indexOf(')') : -1;
    if (close < 2 || close > LONGEST) {
      return null;
    }
    String inside = text.substring(1, close);
    List<String> words = Names.words(inside);
    Shape shape = Shape.of(inside);
    boolean name = shape != Shape.MIXED && shape != Shape.LOWER;
    boolean sound = Sounds.isGap(words) || Sounds.kind(words, true) != null;
    return name && !sound && words.size() <= WORDS ? Names.key(inside) : null;
  }
}
