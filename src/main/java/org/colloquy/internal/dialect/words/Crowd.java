package org.colloquy.internal.dialect.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Labels of somebody of many, whom nobody can name: {@code An opposition member}, {@code Plusieurs
 * voix}, {@code Голоса из зала}. They may be said once.
 */
public final class Crowd {
  private static final int LONGEST = 5;

  private static final Map<String, List<String>> LISTS = WordLists.read("crowd.txt");
  private static final Set<String> WHOLE = all(" whole");
  private static final Phrases BEGINNINGS = beginnings();

  /** The last words of such labels, by the first, in each language that has it. */
  private static final Map<String, Set<String>> PEOPLE = people();

  private Crowd() {}

  private static Set<String> all(String kind) {
    Set<String> labels = new HashSet<>();
    LISTS.forEach(
        (key, words) -> {
          if (key.endsWith(kind)) {
            words.forEach(w -> labels.add(String.join(" ", Names.words(w))));
          }
        });
    return Set.copyOf(labels);
  }

  private static Phrases beginnings() {
    return Phrases.of(all(" begins").stream().map(b -> b + ' ').toList());
  }

  private static Map<String, Set<String>> people() {
    Map<String, Set<String>> people = new HashMap<>();
    LISTS.forEach(
        (key, words) -> {
          List<String> last = LISTS.getOrDefault(key.replace(" some", " people"), List.of());
          for (String some : key.endsWith(" some") ? words : List.<String>of()) {
            people.computeIfAbsent(some, s -> new HashSet<>()).addAll(last);
          }
        });
    return people;
  }

  /** Whether a label names one or several of many people. */
  public static boolean is(String label) {
    List<String> words = Names.words(label);
    String joined = String.join(" ", words);
    return WHOLE.contains(joined)
        || BEGINNINGS.begin(joined)
        || words.size() > 1 && words.size() <= LONGEST && isSomebody(words);
  }

  /** Whether in some language the first word leaves open who, and the last says what. */
  private static boolean isSomebody(List<String> words) {
    Set<String> people = PEOPLE.get(words.get(0));
    String last = words.get(words.size() - 1);
    return people != null && (people.contains(last) || words.size() > 2 && last.equals("audience"));
  }
}
