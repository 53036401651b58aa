package org.colloquy.internal.dialect.line;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.Shape;
import org.colloquy.model.Inline;

/**
 * Headlines of other texts, which a page puts between an answer and the next question, and nobody
 * says: {@code Ana Ruiz: What I heard below the weir}.
 */
public final class Headlines {
  private static final int LONGEST = 120;

  /** Words that somebody is quoted with are so many at least; a list's are fewer. */
  private static final int QUOTED = 3;

  /** The same where a link is all of a line and begins with nobody's name. */
  private static final int LINKED = 6;

  /** Where turns have labels before a colon, a name with one may be another label. */
  private static final double LABELLED = .2;

  private Headlines() {}

  /**
   * The lines that are such headlines.
   *
   * @param begins the lines with which turns begin
   */
  public static BitSet between(List<Line> lines, Set<Integer> begins) {
    BitSet found = new BitSet();
    long labelled = begins.stream().filter(i -> !name(lines.get(i).text()).isEmpty()).count();
    if (labelled > LABELLED * begins.size()) {
      return found;
    }
    int first = begins.stream().mapToInt(Integer::intValue).min().orElse(lines.size());
    for (int begin : begins) {
      int i = begin - 1;
      boolean behind = i > first && !begins.contains(i);
      if (behind && QuestionMarks.endsSentence(lines.get(i - 1).text()) && is(lines.get(i))) {
        found.set(i);
      }
    }
    return found;
  }

  /** Whether a line may be one by its words. */
  public static boolean is(Line line) {
    String text = line.text().strip();
    if (!line.isText() || text.length() > LONGEST || QuestionMarks.endsSentence(text)) {
      return false;
    }
    String name = name(text);
    boolean named = name.indexOf(' ') > 0 && Shape.of(name) == Shape.NAME;
    String said = text.substring(Math.min(text.length(), name.length() + 1)).strip();
    boolean quotes = named && words(said) >= QUOTED && Character.isUpperCase(said.codePointAt(0));
    return quotes || isLink(line) && words(text) >= LINKED;
  }

  private static boolean isLink(Line line) {
    return line.inlines().size() == 1 && line.inlines().get(0) instanceof Inline.Link;
  }

  private static String name(String text) {
    int colon = LabelScanner.colon(text, text.length());
    return colon < 0 ? "" : text.substring(0, colon).strip();
  }

  private static int words(String text) {
    return text.isEmpty() ? 0 : text.split("[ \\u00a0]+").length;
  }
}
