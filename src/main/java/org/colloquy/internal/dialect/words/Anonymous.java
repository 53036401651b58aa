package org.colloquy.internal.dialect.words;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Voices that nobody has a name for: an older man is another than a man. */
public final class Anonymous {
  private static final Map<String, List<String>> LISTS = WordLists.read("anonymous.txt");
  private static final Set<String> UNKNOWN = WordLists.folded(LISTS, "unknown");
  private static final Set<String> KINDS = WordLists.folded(LISTS, "kind");

  /** Words that are names as well, before another that is none. */
  private static final Set<String> PERHAPS = WordLists.folded(LISTS, "perhaps");

  private static final Set<String> VOICES = WordLists.folded(LISTS, "voice");

  private Anonymous() {}

  /** Whether a label describes somebody, says that nobody knows who it is, or has no letters. */
  public static boolean isNobody(String label) {
    List<String> words = Names.words(Names.withoutAside(label));
    return words.isEmpty() || words.size() == 1 && UNKNOWN.contains(words.get(0)) || is(words);
  }

  /** Whether a label describes somebody instead of naming. */
  public static boolean is(String label) {
    return is(Names.words(Names.withoutAside(label)));
  }

  private static boolean is(List<String> words) {
    if (words.size() < 2) {
      return false;
    }
    String last = words.get(words.size() - 1);
    return KINDS.contains(words.get(0))
        || UNKNOWN.contains(words.get(0))
        || UNKNOWN.contains(last)
        || PERHAPS.contains(words.get(0)) && VOICES.contains(last);
  }
}
