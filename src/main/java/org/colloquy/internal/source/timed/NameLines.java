package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.words.Sentences;
import org.colloquy.internal.source.timed.Cue.Said;
import org.colloquy.model.Inline;
import org.jspecify.annotations.Nullable;

/**
 * Takes the names of speakers off captions, each of which begins with one: on a line of its own,
 * with square brackets or without, or between round brackets. One such line is a line as any other;
 * only where all captions begin so, and few names come again and again, they are names.
 */
final class NameLines {
  private static final int FEWEST = 4;
  private static final int LONGEST = 40;
  private static final int WORDS = 5;

  private NameLines() {}

  /** The captions with their names as voices; the captions as they are if they have none. */
  static List<Cue> voiced(List<Cue> cues) {
    Map<String, Integer> names = new HashMap<>();
    int spoken = 0;
    for (Cue cue : cues) {
      if (!cue.said().isEmpty()) {
        String name = name(cue.said());
        if (name == null) {
          return cues;
        }
        names.merge(name, 1, Integer::sum);
        spoken++;
      }
    }
    boolean recur = names.size() > 1 && 2 * names.size() <= spoken;
    boolean once = names.containsValue(1) && names.size() < 3;
    return spoken >= FEWEST && recur && !once ? cues.stream().map(NameLines::split).toList() : cues;
  }

  private static Cue split(Cue cue) {
    List<Said> said = cue.said();
    String name = said.isEmpty() ? null : name(said);
    List<Said> voiced = new ArrayList<>();
    for (int i = 0; name != null && i < said.size(); i++) {
      Said line = said.get(i);
      List<Inline> inlines = i == 0 ? behind(line) : line.inlines();
      if (!inlines.isEmpty()) {
        voiced.add(new Said(name, inlines, line.span()));
      }
    }
    return new Cue(cue.start(), cue.end(), voiced);
  }

  /** What stands in a first line behind the name in brackets. */
  private static List<Inline> behind(Said line) {
    int close = line.text().indexOf(')');
    if (close < 0 || !(line.inlines().get(0) instanceof Inline.Text text)) {
      return List.of();
    }
    List<Inline> rest = new ArrayList<>(line.inlines());
    rest.set(0, new Inline.Text(text.text().substring(close + 1), text.origin()));
    return LineEdges.stripped(rest);
  }

  /** The name with which a caption begins, if words stand behind it; or null. */
  private static @Nullable String name(List<Said> said) {
    Said first = said.get(0);
    String text = first.text();
    boolean plain = first.inlines().get(0) instanceof Inline.Text;
    if (first.voice() != null) {
      return null;
    }
    if (!text.startsWith("(")) {
      String name = unboxed(text);
      return said.size() > 1 && isName(name) && !Sentences.isSound(name) ? name : null;
    }
    int close = text.indexOf(')');
    String inside = close < 0 ? "" : text.substring(1, close).strip();
    boolean whole = close == text.length() - 1;
    boolean words =
        whole
            ? said.size() > 1
            : plain && text(first).indexOf(')') == close && isMoreThanAWord(inside);
    return words && isName(inside) && !Sentences.isSound(inside) ? inside : null;
  }

  /** {@code Ana} for {@code [Ana]} or {@code [Ana | 0.72]}, how sure a program is behind a bar. */
  private static String unboxed(String text) {
    boolean boxed = text.startsWith("[") && text.indexOf(']') == text.length() - 1;
    int bar = boxed ? text.indexOf('|') : -1;
    return boxed ? text.substring(1, bar < 0 ? text.length() - 1 : bar).strip() : text;
  }

  /** A word in brackets before others may be a sound: {@code (Grunts) It is cold.} */
  private static boolean isMoreThanAWord(String inside) {
    return inside.chars().anyMatch(c -> c == ' ' || c == '_' || Character.isDigit(c));
  }

  private static String text(Said line) {
    return line.inlines().get(0) instanceof Inline.Text text ? text.text() : "";
  }

  private static boolean isName(String text) {
    boolean begins = !text.isEmpty() && Character.isLetter(text.codePointAt(0));
    return begins
        && !Character.isLowerCase(text.codePointAt(0))
        && text.length() <= LONGEST
        && text.split(" +").length <= WORDS
        && text.chars().noneMatch(c -> ":：,;?!\"[(♪".indexOf(c) >= 0);
  }
}
