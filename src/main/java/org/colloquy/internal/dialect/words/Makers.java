package org.colloquy.internal.dialect.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Lines that say who held a talk or wrote it down: {@code Die Fragen stellte Ana Ruiz.} */
public final class Makers {
  /** A line says so here at the latest. */
  private static final int START = 70;

  private static final Map<String, List<String>> WORDS = WordLists.read("endings.txt");
  private static final List<String> MADE =
      Stream.of("held", "made")
          .flatMap(key -> WORDS.getOrDefault(key, List.of()).stream())
          .toList();

  /** What stands before a name, and is all of a line with it. */
  private static final List<String> BY = WordLists.spaced(WORDS, "by");

  /** What stands behind a name, and is all of a line with it. */
  private static final List<String> BEHIND = WordLists.spaced(WORDS, "behind");

  /** Two names of two words and what joins them. */
  private static final int NAME_WORDS = 5;

  private Makers() {}

  /** Whether a line says so in its first words. */
  public static boolean tells(String text) {
    String begin = beginning(text);
    return MADE.stream().anyMatch(begin::contains);
  }

  /** Whether a line begins with words that say so. */
  public static boolean open(String text) {
    String begin = beginning(text);
    return MADE.stream().anyMatch(begin::startsWith) || areNamed(text);
  }

  /** {@code Intervista di Ana Ruiz}: such words and a name are all of it. */
  public static boolean areNamed(String line) {
    String text = line.strip();
    if (isBehindName(text)) {
      return true;
    }
    String begin = beginning(text);
    int end = BY.stream().filter(begin::startsWith).mapToInt(String::length).max().orElse(0);
    String name = text.substring(Math.min(end, text.length())).strip();
    return end > 0
        && !name.isEmpty()
        && Character.isLetter(name.codePointAt(0))
        && !Character.isLowerCase(name.codePointAt(0))
        && Names.words(name).size() <= NAME_WORDS
        && !QuestionMarks.endsSentence(name);
  }

  /** {@code Ana Ruiz führte das Gespräch.} */
  private static boolean isBehindName(String text) {
    String end = text.substring(Math.max(0, text.length() - START)).toLowerCase(Locale.ROOT);
    String bare = end.endsWith(".") ? end.substring(0, end.length() - 1) : end;
    int words = BEHIND.stream().filter(bare::endsWith).mapToInt(String::length).max().orElse(0);
    int stop = end.length() - bare.length();
    int to = text.length() - stop - words;
    List<String> name =
        words == 0 || to < 1 ? List.of() : List.of(text.substring(0, to).split(" "));
    return name.size() > 1
        && name.size() <= NAME_WORDS
        && name.stream().allMatch(w -> !w.isEmpty() && Character.isUpperCase(w.codePointAt(0)));
  }

  private static String beginning(String text) {
    String begin = text.strip();
    return begin.substring(0, Math.min(START, begin.length())).toLowerCase(Locale.ROOT);
  }
}
