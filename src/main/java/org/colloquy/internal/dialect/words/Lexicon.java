package org.colloquy.internal.dialect.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that mean something before a colon, in lower case. */
public final class Lexicon {
  private Lexicon() {}

  /** Words for who asks and who answers that are used together. */
  public record Pair(Set<String> asks, Set<String> answers) {}

  public static final List<Pair> PAIRS = pairs();

  private static final Set<String> ASKS = union(true, false);
  private static final Set<String> ANSWERS = union(false, true);
  private static final Set<String> QUESTION_OR_ANSWER = union(true, true);

  private static List<Pair> pairs() {
    Map<String, List<String>> rows = WordLists.read("pairs.txt");
    List<Pair> pairs = new ArrayList<>();
    rows.forEach(
        (key, asks) -> {
          List<String> answers = rows.getOrDefault(key.replace(" asks", " answers"), List.of());
          if (key.endsWith(" asks")) {
            pairs.add(new Pair(keys(asks), keys(answers)));
          }
        });
    return List.copyOf(pairs);
  }

  private static Set<String> keys(List<String> words) {
    return words.stream().map(Names::key).collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> union(boolean asks, boolean answers) {
    Set<String> all = new HashSet<>();
    PAIRS.forEach(
        p -> {
          all.addAll(asks ? p.asks() : Set.of());
          all.addAll(answers ? p.answers() : Set.of());
        });
    return Set.copyOf(all);
  }

  /** Whether a label's key is a word or letter for question or answer in some language. */
  public static boolean isQuestionOrAnswer(String key) {
    return QUESTION_OR_ANSWER.contains(key);
  }

  /** Whether a letter and a word for question or answer mean the same in some language. */
  public static boolean isWordOf(String letter, String word) {
    return PAIRS.stream()
        .anyMatch(p -> both(p.asks(), letter, word) || both(p.answers(), letter, word));
  }

  private static boolean both(Set<String> side, String letter, String word) {
    return word.startsWith(letter) && side.contains(letter) && side.contains(word);
  }

  /** Words and letters for question and answer in the languages in which one of them asks. */
  public static Set<String> company(String asking) {
    Set<String> all = new HashSet<>();
    PAIRS.stream()
        .filter(p -> p.asks().contains(asking))
        .forEach(
            p -> {
              all.addAll(p.asks());
              all.addAll(p.answers());
            });
    return all;
  }

  /** Whether in some language a key is a word or letter for a question. */
  public static boolean asks(String key) {
    return ASKS.contains(key);
  }

  /** Whether in every language in which a key is such a word it asks. */
  public static boolean onlyAsks(String key) {
    return ASKS.contains(key) && !ANSWERS.contains(key);
  }
}
