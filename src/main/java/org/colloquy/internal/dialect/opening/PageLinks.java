package org.colloquy.internal.dialect.opening;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.WordLists;

/** Links that a page has for its readers, which stand where a title would. */
final class PageLinks {
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 6;

  private static final Map<String, List<String>> WORDS = WordLists.read("links.txt");

  /** How links begin that lead elsewhere. */
  private static final List<String> LEADS = WordLists.spaced(WORDS, "leads");

  /** Where such links lead. */
  private static final Set<String> PLACES =
      words("places").stream().map(Names::folded).collect(Collectors.toUnmodifiableSet());

  private PageLinks() {}

  private static List<String> words(String key) {
    return WORDS.getOrDefault(key, List.of());
  }

  /** Whether a line is such a link. */
  static boolean isLink(String line) {
    String lower = line.strip().toLowerCase(Locale.ROOT);
    List<String> words = Names.words(lower);
    return lower.length() <= LONGEST
        && words.size() <= MOST_WORDS
        && LEADS.stream().anyMatch(lower::startsWith)
        && words.stream().skip(1).anyMatch(PLACES::contains);
  }
}
