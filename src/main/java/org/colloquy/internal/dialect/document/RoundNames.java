package org.colloquy.internal.dialect.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Line.Start;
import org.colloquy.internal.dialect.line.Look;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.Shape;
import org.colloquy.internal.dialect.words.Sounds;
import org.jspecify.annotations.Nullable;

/**
 * Names in round brackets, before what somebody says or above it. Sounds and asides stand between
 * such brackets too, so that much has to speak for names. In captions the talk begins with one, all
 * come again, seldom twice in a row, and somebody's turns ask while another's do not; a speaker
 * with a number is no sound. Elsewhere they stand behind nearly all questions that a dash marks, or
 * begin paragraphs in which several people answer in turn who are named elsewhere too.
 */
final class RoundNames {
  private static final int LONGEST = 40;
  private static final int WORDS = 4;

  /** So many captions, and no fewer, show who is who. */
  private static final int SEVERAL = 4;

  /** So many answers to questions with a dash. */
  private static final int ANSWERS = 3;

  /** No more people answer in turn. */
  private static final int PEOPLE = 8;

  private static final double CHANGING = .7;
  private static final double ASKS = .5;

  private final Map<String, Integer> uses = new HashMap<>();
  private final Map<String, Integer> asking = new HashMap<>();

  private RoundNames() {}

  /** The lines with each of these names at the beginning of a paragraph. */
  static List<Line> parted(List<Line> lines, Set<String> names) {
    List<Line> parted = new ArrayList<>(lines.size());
    for (Line line : lines) {
      String name = line.startsParagraph() ? null : name(line);
      boolean begins = name != null && names.contains(name);
      parted.add(begins ? line.with(Start.PARAGRAPH, line.inlines(), line.span()) : line);
    }
    return parted;
  }

  /** The names between round brackets of captions, or of answers to dashes; empty if none are. */
  static Set<String> of(List<Line> lines) {
    RoundNames found = new RoundNames();
    boolean captions = !lines.isEmpty() && lines.get(0).time() != null;
    boolean names =
        captions ? name(lines.get(0)) != null && found.areNames(lines) : found.answerDashes(lines);
    if (!names && !captions) {
      found.uses.clear();
      names = found.answerInTurn(lines);
    }
    return names ? found.uses.keySet() : Set.of();
  }

  private boolean answerInTurn(List<Line> lines) {
    Set<String> unheard = new HashSet<>();
    String before = "";
    int changes = 0;
    int asked = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      String text = line.text();
      String name = line.startsParagraph() && !isBracket(text) ? name(line) : null;
      if (name != null) {
        uses.merge(name, 1, Integer::sum);
        unheard.add(text.substring(1, name.length() + 1));
        changes += name.equals(before) ? 0 : 1;
        asked += QuestionMarks.endsInQuestion(lines.get(i - 1).text()) ? 1 : 0;
        before = name;
      }
    }
    int all = uses.values().stream().mapToInt(Integer::intValue).sum();
    boolean turns =
        uses.size() > 1
            && uses.size() <= PEOPLE
            && asked > 1
            && changes >= CHANGING * all
            && uses.values().stream().allMatch(n -> n > 1);
    for (int i = 0; turns && i < lines.size(); i++) {
      String text = lines.get(i).text();
      unheard.removeIf(name -> text.indexOf(name, 2) >= 0 || text.startsWith(name));
    }
    return turns && unheard.isEmpty();
  }

  private static boolean isBracket(String text) {
    return text.endsWith(")") || text.endsWith("）");
  }

  private boolean answerDashes(List<Line> lines) {
    int asked = 0;
    int answered = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      String text = lines.get(i).isText() ? lines.get(i).text().strip() : "";
      boolean dash = !text.isEmpty() && Look.isLongDash(text.charAt(0));
      String name = dash ? name(lines.get(i + 1)) : null;
      asked += dash ? 1 : 0;
      answered += name == null ? 0 : 1;
      if (name != null) {
        uses.merge(name, 1, Integer::sum);
      }
    }
    boolean nearlyAll = answered >= ANSWERS && answered >= CHANGING * asked;
    return nearlyAll && uses.values().stream().allMatch(n -> n > 1);
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
    boolean opens = line.isText() && !text.isEmpty() && "(（".indexOf(text.charAt(0)) >= 0;
    int close = opens ? text.indexOf(text.charAt(0) == '(' ? ')' : '）') : -1;
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
