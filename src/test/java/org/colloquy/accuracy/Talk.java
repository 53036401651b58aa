package org.colloquy.accuracy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A conversation without the marks of the transcript that it stands in. */
final class Talk {
  private static final double SECONDS_A_WORD = 0.4;

  /**
   * A turn.
   *
   * @param speaker as a transcript would call her; null if nobody known
   * @param start seconds
   * @param end seconds
   * @param number how many questions there are up to it
   */
  record Turn(
      @Nullable String speaker,
      Act act,
      List<String> paragraphs,
      double start,
      double end,
      int number) {
    String name() {
      return speaker == null ? "" : speaker;
    }

    String text() {
      return String.join(" ", paragraphs);
    }

    String paragraphed() {
      return String.join("\n\n", paragraphs);
    }
  }

  private final List<Turn> turns = new ArrayList<>();

  Talk(Transcript transcript) {
    double at = 1;
    int asked = 0;
    boolean tagged = transcript.fact("format").equals("xml");
    for (Part part : transcript.turns()) {
      String text = part.words();
      List<String> paragraphs = paragraphs(tagged ? text.replaceAll("<[^>]*>", " ") : text);
      if (paragraphs.isEmpty()) {
        continue;
      }
      double end = at + SECONDS_A_WORD * Tokens.of(part.words()).size() + 0.5;
      asked += part.act() == Act.ASKS ? 1 : 0;
      turns.add(new Turn(called(part.speaker()), part.act(), paragraphs, at, end, asked));
      at = end + 0.25;
    }
  }

  List<Turn> turns() {
    return turns;
  }

  /** Whether every turn's speaker is known and there are at least two. */
  boolean named() {
    return turns.stream().allMatch(t -> t.speaker() != null)
        && turns.stream().map(Turn::speaker).distinct().count() > 1;
  }

  /** Whether questions and answers alternate, beginning with a question. */
  boolean alternates() {
    for (int i = 0; i < turns.size(); i++) {
      if (turns.get(i).act() != (i % 2 == 0 ? Act.ASKS : Act.ANSWERS)) {
        return false;
      }
    }
    return turns.stream().map(Turn::speaker).distinct().count() <= 2;
  }

  /** The speakers in the order in which they speak, numbered from 0. */
  Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    turns.forEach(t -> numbers.putIfAbsent(t.name(), numbers.size()));
    return numbers;
  }

  static @Nullable String called(@Nullable String names) {
    return names == null ? null : names.split(" \\| ")[0];
  }

  private static List<String> paragraphs(String text) {
    List<String> out = new ArrayList<>();
    for (String paragraph : text.replaceAll("[*_`]|(?m)^(?:#+|-|>) ", "").split("\\n\\s*\\n")) {
      String line = paragraph.lines().map(String::strip).collect(Collectors.joining(" ")).strip();
      if (!Tokens.of(line).isEmpty()) {
        out.add(line);
      }
    }
    return out;
  }

  /** {@code 0:00:00.000} with as many parts as the pattern has. */
  static String clock(String pattern, double seconds) {
    long millis = Math.round(seconds * 1000);
    long s = millis / 1000;
    return switch (pattern) {
      case "m:ss" -> String.format(java.util.Locale.ROOT, "%d:%02d", s / 60, s % 60);
      case "mm:ss" -> String.format(java.util.Locale.ROOT, "%02d:%02d", s / 60, s % 60);
      case "hh:mm:ss" ->
          String.format(java.util.Locale.ROOT, "%02d:%02d:%02d", s / 3600, s / 60 % 60, s % 60);
      default ->
          String.format(
              java.util.Locale.ROOT,
              "%02d:%02d:%02d%s%03d",
              s / 3600,
              s / 60 % 60,
              s % 60,
              pattern,
              millis % 1000);
    };
  }
}
