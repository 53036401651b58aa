package org.colloquy.internal.dialect.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colloquy.internal.dialect.words.Phrases;
import org.colloquy.internal.dialect.words.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Where a court's reporter says that a witness takes the stand: {@code IDA STONE, having been first
 * duly sworn, testified as follows:}, in a line or a few.
 *
 * @param from its first line
 * @param to the line behind its last
 * @param name of the witness, in capitals
 */
public record Oath(int from, int to, String name) {
  /**
   * The name stands in so many lines at most above the oath, and the formula goes on in as many.
   */
  private static final int LINES = 2;

  private static final int LONGEST = 160;
  private static final int NAME_WORDS = 5;

  /** What may stand before a witness's name. */
  private static final String CALLED = "witness:";

  private static final Map<String, List<String>> LISTS = WordLists.read("oaths.txt");
  private static final Phrases OATHS = Phrases.of(LISTS.getOrDefault("oath", List.of()));
  private static final List<String> STANDS = LISTS.getOrDefault("stands", List.of());
  private static final List<String> ENDS = LISTS.getOrDefault("follows", List.of());

  private static final List<String> EXAMINES = LISTS.getOrDefault("examines", List.of());

  /** Whether a word says that somebody is examined, or speaks, from there on. */
  public static boolean examines(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith("examination") || EXAMINES.contains(lower);
  }

  /** All of a text, in order. */
  public static List<Oath> of(List<Line> lines) {
    List<Oath> oaths = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String stands = lines.get(i).isText() ? bracketed(lines.get(i).text()) : null;
      Oath oath =
          stands != null ? new Oath(i, i + 1, stands) : swears(lines.get(i)) ? at(lines, i) : null;
      if (oath != null) {
        oaths.add(oath);
        i = oath.to - 1;
      }
    }
    return oaths;
  }

  /** The name in capitals before brackets that say no more than that somebody has sworn. */
  private static @Nullable String bracketed(String line) {
    String text = line.strip();
    int open =
        text.endsWith(")")
            ? text.lastIndexOf('(')
            : text.endsWith("]") ? text.lastIndexOf('[') : -1;
    boolean sworn =
        open > 0
            && STANDS.contains(
                text.substring(open + 1, text.length() - 1).strip().toLowerCase(Locale.ROOT));
    boolean called = sworn && text.regionMatches(true, 0, CALLED, 0, CALLED.length());
    String name = sworn ? text.substring(called ? CALLED.length() : 0, open).strip() : "";
    return isName(name) && !examines(name.substring(name.lastIndexOf(' ') + 1)) ? name : null;
  }

  private static boolean swears(Line line) {
    boolean may = line.isText() && line.text().length() <= LONGEST;
    String text = may ? line.text().toLowerCase(Locale.ROOT) : "";
    return OATHS.within(text);
  }

  private static @Nullable Oath at(List<Line> lines, int at) {
    int to = at;
    while (to < lines.size() && to <= at + LINES && !ends(lines.get(to))) {
      to++;
    }
    boolean ends = to < lines.size() && to <= at + LINES;
    for (int from = at; from >= Math.max(0, at - LINES) && lines.get(from).isText(); from--) {
      String text = lines.get(from).text();
      String name = name(text);
      if (name != null && (ends || from == at && text.equals(text.toUpperCase(Locale.ROOT)))) {
        return new Oath(from, ends ? to + 1 : at + 1, name);
      }
    }
    return null;
  }

  private static boolean ends(Line line) {
    String text = line.text().strip();
    int stop = text.endsWith(":") || text.endsWith(".") ? text.length() - 1 : text.length();
    return line.isText()
        && ENDS.stream()
            .anyMatch(e -> text.regionMatches(true, stop - e.length(), e, 0, e.length()));
  }

  /** The name in capitals with which a line begins, up to its comma; null where it has none. */
  private static @Nullable String name(String text) {
    int comma = text.indexOf(',');
    String name = comma < 0 ? "" : text.substring(0, comma).strip();
    boolean several = name.indexOf(' ') > 0 && name.chars().noneMatch(Character::isDigit);
    return several && isName(name) ? name : null;
  }

  /** Whether a text is in capitals, with a letter at its beginning, and no sentence. */
  private static boolean isName(String name) {
    return !name.isEmpty()
        && name.split(" ").length <= NAME_WORDS
        && Character.isLetter(name.codePointAt(0))
        && name.equals(name.toUpperCase(Locale.ROOT))
        && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || " .'’-".indexOf(c) >= 0);
  }
}
