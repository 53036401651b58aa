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

  private Makers() {}

  /** Whether a line says so in its first words. */
  public static boolean tells(String text) {
    String begin = beginning(text);
    return MADE.stream().anyMatch(begin::contains);
  }

  /** Whether a line begins with words that say so. */
  public static boolean open(String text) {
    String begin = beginning(text);
    return MADE.stream().anyMatch(begin::startsWith);
  }

  private static String beginning(String text) {
    String begin = text.strip();
    return begin.substring(0, Math.min(START, begin.length())).toLowerCase(Locale.ROOT);
  }
}
