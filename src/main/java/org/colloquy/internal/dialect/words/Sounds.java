package org.colloquy.internal.dialect.words;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a word between brackets says about a sound, by its first letters in several languages. */
public final class Sounds {
  private static final String GAP = "gap";
  private static final Map<String, List<String>> WORDS = WordLists.read("sounds.txt");
  private static final Set<String> GAPS = Set.copyOf(WORDS.getOrDefault(GAP, List.of()));
  private static final Map<String, String> KINDS = kinds();

  private static final int WORDS_ROUND = 4;
  private static final int WORDS_SQUARE = 8;

  private Sounds() {}

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new HashMap<>();
    WORDS.forEach((kind, words) -> words.forEach(w -> kinds.put(w, kind)));
    kinds.keySet().removeAll(GAPS);
    return Map.copyOf(kinds);
  }

  public static boolean isGap(List<String> words) {
    return !words.isEmpty() && words.size() <= WORDS_SQUARE && GAPS.contains(words.get(0));
  }

  /**
   * The kind of sound that words between brackets name, or null if they name none.
   *
   * @param square in square brackets, which are an editor's; round ones may be the speaker's own
   */
  public static @Nullable String kind(List<String> all, boolean square) {
    List<String> words = all.stream().filter(w -> !Character.isDigit(w.charAt(0))).toList();
    if (words.isEmpty() || words.size() > (square ? WORDS_SQUARE : WORDS_ROUND)) {
      return null;
    }
    String first = words.get(0);
    String kind = KINDS.get(first);
    if (kind != null && (square || words.size() <= 2)) {
      return kind;
    }
    if (first.equals("cross") && words.size() == 2 && words.get(1).equals("talk")) {
      return "cross-talk";
    }
    String joined = String.join(" ", words).toLowerCase(Locale.ROOT);
    if (joined.startsWith("tape ") || joined.startsWith("end of tape")) {
      return "tape-change";
    }
    if (square && (joined.startsWith("end of ") || joined.startsWith("recording "))) {
      return "recording";
    }
    String last = KINDS.get(words.get(words.size() - 1));
    return words.size() <= WORDS_ROUND ? last : null;
  }
}
