package org.colloquy.internal.dialect.line;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Phrases;
import org.colloquy.internal.dialect.words.Times;
import org.colloquy.internal.dialect.words.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Lines without brackets that say where a recording, a tape or a report ends, or that somebody
 * interjects: {@code END OF TAPE 1, SIDE B}, {@code -30-}, {@code 2:14 P.M. EDT}.
 */
public final class EndMarks {
  private static final int LONGEST = 60;
  private static final String RULE = "-–—*=_~";

  /** No line that says when a sitting rose is longer. */
  private static final int SENTENCE = 110;

  private static final Map<String, List<String>> LISTS = WordLists.read("endings.txt");
  private static final Phrases ENDS = Phrases.of(list("ends"));
  private static final List<String> RECORDINGS = list("recordings");
  private static final Set<String> WHOLE = Set.copyOf(list("whole"));
  private static final Phrases CLOSES = Phrases.of(list("closes"));
  private static final Phrases CLOSES_AT = Phrases.of(list("closes-at"));
  private static final Phrases HOURS = Phrases.of(list("hour"));
  private static final Set<String> HALVES = Set.copyOf(list("halves"));
  private static final Phrases RISES = Phrases.of(list("rises"));
  private static final Phrases INTERJECTIONS = Phrases.of(list("interjections"));
  private static final Phrases REACTS = Phrases.of(list("reacts"));
  private static final Phrases DECIDES = Phrases.of(list("decides"));

  private static final Phrases CHAIRS = Phrases.of(list("chairs"));
  private static final Phrases PRESIDES = Phrases.of(list("presides"));

  private EndMarks() {}

  private static List<String> list(String key) {
    return LISTS.getOrDefault(key, List.of()).stream().map(w -> w.replace('_', ' ')).toList();
  }

  /** The kind of event that a line is, or null. */
  public static @Nullable String kind(String line) {
    String bare = withoutRules(LabelScanner.trimmed(line, line.length()));
    if (bare.isEmpty() || bare.length() > SENTENCE) {
      return null;
    }
    String lower = Names.key(bare);
    if (closes(lower)) {
      return "end";
    }
    if (bare.length() > LONGEST) {
      return null;
    }
    boolean whole = WHOLE.contains(lower);
    if (whole && (isCapitals(bare, lower) || !Character.isLetter(bare.charAt(0)))) {
      return "end";
    }
    if (isClock(lower)) {
      return "time";
    }
    if (isInterjection(lower) || REACTS.begin(lower) && lower.indexOf('?') < 0) {
      return "interjection";
    }
    boolean ends = ENDS.begin(lower);
    if (!ends && !lower.contains("tape")) {
      return null;
    }
    boolean capitals = isCapitals(bare, lower);
    List<String> words = Names.words(bare.replace('\'', ' ').replace('’', ' '));
    boolean tape = words.size() > 1 && words.get(0).equals("tape") && isNumber(words.get(1));
    if (tape && (capitals || words.size() == 2 && bare.indexOf('#') > 0)) {
      return "tape-change";
    }
    boolean recording = words.stream().anyMatch(EndMarks::isRecording);
    boolean sentence = lower.endsWith(".") && !capitals;
    if (!ends || !recording || words.size() > 7 || sentence && words.size() > 5) {
      return null;
    }
    return words.contains("tape") || words.contains("side") ? "tape-change" : "recording";
  }

  /** Whether a line says that a tape ends or is changed. */
  public static boolean changesTape(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return (lower.contains("tape") || lower.contains("side")) && "tape-change".equals(kind(line));
  }

  /** Whether a line says what a house does or decides, which ends whatever somebody says. */
  public static boolean decides(String line) {
    String bare = LabelScanner.trimmed(line, line.length());
    return bare.length() <= SENTENCE && DECIDES.begin(bare.toLowerCase(Locale.ROOT));
  }

  /** {@code --Se aprueba.}: a dash right before the capital of a reporter's note. */
  public static boolean isDashed(String line) {
    int at = line.startsWith("--") ? 2 : line.startsWith("–") || line.startsWith("—") ? 1 : 0;
    return at > 0 && at < line.length() && Character.isUpperCase(line.charAt(at));
  }

  /** Whether a paragraph of a record says who takes the chair: {@code Mrs. Ruiz in the Chair.} */
  public static boolean presides(String line) {
    String bare = LabelScanner.trimmed(line, line.length());
    String lower = bare.length() > SENTENCE ? "" : bare.toLowerCase(Locale.ROOT);
    return CHAIRS.begin(lower) || PRESIDES.end(lower);
  }

  /**
   * {@code The sitting was closed at 12.47 p.m.}, {@code 午後五時二分散会}, {@code 4. Mai (Ende: 12.30
   * Uhr)}, {@code --- Recess taken at 10.31 a.m.}
   */
  private static boolean closes(String lower) {
    int from = lower.endsWith(")") ? lower.lastIndexOf('(') + 1 : 0;
    while (from < lower.length() && (RULE + ' ').indexOf(lower.charAt(from)) >= 0) {
      from++;
    }
    return CLOSES.begin(lower.substring(from)) && lower.chars().anyMatch(Character::isDigit)
        || lower.endsWith(".") && CLOSES_AT.begin(lower)
        || RISES.end(lower) && HOURS.begin(lower);
  }

  /** A recording or a part of one, or a script by whatever name it is sold. */
  private static boolean isRecording(String word) {
    return RECORDINGS.contains(word) || word.endsWith("script") || word.endsWith("scripts");
  }

  /** {@code Honourable members interjecting—}, and nothing of what they said. */
  private static boolean isInterjection(String lower) {
    int end = lower.length();
    while (end > 0 && ".-–—―".indexOf(lower.charAt(end - 1)) >= 0) {
      end--;
    }
    return end < lower.length() && INTERJECTIONS.end(lower.substring(0, end));
  }

  /** A line without the rules of hyphens or asterisks about its words. */
  private static String withoutRules(String line) {
    int from = 0;
    int to = line.length();
    while (from < to && RULE.indexOf(line.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && RULE.indexOf(line.charAt(to - 1)) >= 0) {
      to--;
    }
    boolean ruled = from > 2 && to < line.length() - 2 && from < to;
    return ruled ? LabelScanner.trimmed(line, from, to) : line;
  }

  private static boolean isCapitals(String bare, String lower) {
    return !bare.equals(lower) && bare.equals(bare.toUpperCase(Locale.ROOT));
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit)
        || List.of("one", "two", "three", "four").contains(word);
  }

  /** {@code 2:14 p.m. edt}, {@code 2.14 p.m.}, with or without a word for the end before it. */
  private static boolean isClock(String lower) {
    String text = lower.startsWith("end ") ? lower.substring(4).strip() : lower;
    int length = Times.length(text.replace('.', ':'), 0);
    if (length == 0 || length > 5) {
      return false;
    }
    String rest = text.substring(length).replace(".", "").strip();
    int space = rest.indexOf(' ');
    String zone = space < 0 ? "" : rest.substring(space).strip();
    return HALVES.contains(space < 0 ? rest : rest.substring(0, space))
        && zone.length() <= 5
        && zone.chars().allMatch(Character::isLetter);
  }
}
