package org.colloquy.internal.dialect.words;

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
  private static final Set<String> BEGINNINGS = all(" begins");

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

  /** Whether a label names one or several of many people. */
  public static boolean is(String label) {
    List<String> words = Names.words(label);
    String joined = String.join(" ", words);
    return WHOLE.contains(joined)
        || BEGINNINGS.stream().anyMatch(b -> joined.startsWith(b + " "))
        || words.size() > 1 && words.size() <= LONGEST && isSomebody(words);
  }

  /** Whether in some language the first word leaves open who, and the last says what. */
  private static boolean isSomebody(List<String> words) {
    String last = words.get(words.size() - 1);
    boolean within = words.size() > 2 && last.equals("audience");
    return LISTS.entrySet().stream()
        .filter(e -> e.getKey().endsWith(" some") && e.getValue().contains(words.get(0)))
        .map(e -> e.getKey().replace(" some", " people"))
        .anyMatch(people -> within || LISTS.getOrDefault(people, List.of()).contains(last));
  }
}
