package org.colloquy.internal.dialect;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Lines without brackets that say where a recording, a tape or a report ends, or that somebody
 * interjects: {@code END OF TAPE 1, SIDE B}, {@code -30-}, {@code 2:14 P.M. EDT}.
 */
final class EndMarks {
  private static final int LONGEST = 60;
  private static final String RULE = "-–—*=_~";

  private static final List<String> ENDS =
      List.of(
          "end of ",
          "start of ",
          "beginning of ",
          "conclusion of ",
          "ende der ",
          "ende des ",
          "fin de ",
          "fin du ",
          "fine ",
          "конец ",
          "koniec ");

  private static final List<String> RECORDINGS =
      List.of(
          "tape",
          "side",
          "interview",
          "recording",
          "audio",
          "transcript",
          "session",
          "file",
          "part",
          "aufnahme",
          "band",
          "interviews",
          "aufzeichnung",
          "entretien",
          "enregistrement",
          "bande",
          "entrevista",
          "grabación",
          "cinta",
          "intervista",
          "registrazione",
          "записи",
          "интервью",
          "пленки",
          "nagrania",
          "wywiadu");

  private static final List<String> WHOLE =
      List.of(
          "-30-",
          "- 30 -",
          "—30—",
          "###",
          "# # #",
          "-more-",
          "(more)",
          "more",
          "-end-",
          "end",
          "(end)",
          "***end***",
          "-###-",
          "－完－",
          "（完）",
          "(完)",
          "（了）",
          "(了)",
          "—end—");

  /** How records say when those present went away. */
  private static final List<String> CLOSES =
      List.of(
          "the meeting rose at ",
          "the meeting was adjourned at ",
          "meeting adjourned at ",
          "the sitting closed at ",
          "the sitting was closed at ",
          "the house adjourned at ",
          "the committee adjourned at ",
          "the committee rose at ",
          "schluss der sitzung",
          "schluss: ",
          "la séance est levée à ",
          "se levanta la sesión a ",
          "la seduta termina alle ");

  private static final List<String> INTERJECTIONS = List.of(" interjecting", " interject");

  private EndMarks() {}

  /** The kind of event that a line is, or null. */
  static @Nullable String kind(String line) {
    String bare = withoutRules(LabelScanner.trimmed(line, line.length()));
    if (bare.isEmpty() || bare.length() > LONGEST) {
      return null;
    }
    String lower = Names.key(bare);
    boolean capitals = bare.equals(bare.toUpperCase(Locale.ROOT)) && !bare.equals(lower);
    if (WHOLE.contains(lower) && (capitals || !Character.isLetter(bare.charAt(0)))) {
      return "end";
    }
    if (CLOSES.stream().anyMatch(lower::startsWith) && lower.chars().anyMatch(Character::isDigit)) {
      return "end";
    }
    if (isClock(lower)) {
      return "time";
    }
    if (isInterjection(lower)) {
      return "interjection";
    }
    List<String> words = Names.words(bare.replace('\'', ' ').replace('’', ' '));
    boolean tape = words.size() > 1 && words.get(0).equals("tape") && isNumber(words.get(1));
    if (tape && (capitals || words.size() == 2 && bare.indexOf('#') > 0)) {
      return "tape-change";
    }
    boolean ends = ENDS.stream().anyMatch(lower::startsWith);
    boolean recording = words.stream().anyMatch(RECORDINGS::contains);
    boolean sentence = lower.endsWith(".") && !capitals;
    if (!ends || !recording || words.size() > 7 || sentence && words.size() > 5) {
      return null;
    }
    return words.contains("tape") || words.contains("side") ? "tape-change" : "recording";
  }

  /** {@code Honourable members interjecting—}, and nothing of what they said. */
  private static boolean isInterjection(String lower) {
    int end = lower.length();
    while (end > 0 && ".-–—―".indexOf(lower.charAt(end - 1)) >= 0) {
      end--;
    }
    String said = lower.substring(0, end);
    return end < lower.length() && INTERJECTIONS.stream().anyMatch(said::endsWith);
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

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit)
        || List.of("one", "two", "three", "four").contains(word);
  }

  /** {@code 2:14 p.m. edt}, with or without a word for the end before it. */
  private static boolean isClock(String lower) {
    String text = lower.startsWith("end ") ? lower.substring(4).strip() : lower;
    int length = Times.length(text, 0);
    if (length == 0 || length > 5) {
      return false;
    }
    String rest = text.substring(length).replace(".", "").strip();
    boolean half = rest.startsWith("am") || rest.startsWith("pm");
    String zone = half ? rest.substring(2).strip() : "";
    return half && zone.length() <= 5 && zone.chars().allMatch(Character::isLetter);
  }
}
