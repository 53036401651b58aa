package org.colloquy.internal.dialect.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Who is spoken of: an interviewer says "you", who answers says "I". In a list of frequent
 * questions it is the other way round, and an article has neither.
 */
public final class Address {
  private static final char LAST_OF_ASCII = 0x7f;

  /** Words, or in languages without spaces parts of words, for oneself and for the other. */
  private record Persons(Wanted first, Wanted second, Wanted plural, boolean inside) {}

  /**
   * Words, and what others may end with.
   *
   * @param ends with an asterisk before them
   * @param letters with which the words begin
   */
  private record Wanted(Set<String> words, Set<String> ends, String letters) {
    static Wanted of(List<String> some) {
      Set<String> ends = new HashSet<>(some);
      ends.removeIf(word -> !word.startsWith("*"));
      StringBuilder letters = new StringBuilder();
      some.forEach(word -> letters.append(word.charAt(0)));
      return new Wanted(Set.copyOf(some), Set.copyOf(ends), letters.toString());
    }

    /** Whether a word that begins so may be wanted. */
    boolean mayBegin(char c) {
      return !ends.isEmpty() || letters.indexOf(Character.toLowerCase(c)) >= 0;
    }

    /** Whether a word is wanted, or its ending: {@code *siniz}. */
    boolean has(String word) {
      if (words.contains(word)) {
        return true;
      }
      for (int length = 2; !ends.isEmpty() && length <= 5 && length < word.length(); length++) {
        if (ends.contains("*" + word.substring(word.length() - length))) {
          return true;
        }
      }
      return false;
    }
  }

  private static final Persons NOBODY =
      new Persons(Wanted.of(List.of()), Wanted.of(List.of()), Wanted.of(List.of()), false);
  private static final Map<String, Persons> LANGUAGES = languages();

  private final Persons persons;

  /**
   * @param language a BCP 47 tag, or empty where it is not known
   */
  public Address(String language) {
    int end = language.indexOf('-');
    String primary = (end < 0 ? language : language.substring(0, end)).toLowerCase(Locale.ROOT);
    persons = LANGUAGES.getOrDefault(primary, NOBODY);
  }

  /** Whether anything is known of the language. */
  public boolean isKnown() {
    return !persons.equals(NOBODY);
  }

  /** How often a text says "I", "my", "we" ... */
  public int first(String text) {
    return count(text, persons.first());
  }

  /** How often a text says "you", "your" ... */
  public int second(String text) {
    return count(text, persons.second());
  }

  /** Whether the words for "we" are known apart from those for "I". */
  public boolean tellsOne() {
    return !persons.plural().words().isEmpty();
  }

  /** How often a text says "I" or "my", and not "we" where they can be told apart. */
  public int mine(String text) {
    return first(text) - count(text, persons.plural());
  }

  private int count(String text, Wanted wanted) {
    return persons.inside() ? countInside(text, wanted.words()) : countWords(text, wanted);
  }

  private static int countInside(String text, Set<String> wanted) {
    int count = 0;
    for (String part : wanted) {
      for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
        count++;
      }
    }
    return count;
  }

  private static int countWords(String text, Wanted wanted) {
    int count = 0;
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && isInWord(text.charAt(i));
      if (letter && from < 0) {
        from = i;
      } else if (!letter && from >= 0) {
        boolean may = wanted.mayBegin(text.charAt(from));
        count += may && wanted.has(text.substring(from, i).toLowerCase(Locale.ROOT)) ? 1 : 0;
        from = -1;
      }
    }
    return count;
  }

  /** Whether a character is a letter, or a vowel's or another sign upon one. */
  private static boolean isInWord(char c) {
    if (c <= LAST_OF_ASCII) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static Map<String, Persons> languages() {
    Map<String, List<String>> rows = WordLists.read("persons.txt");
    Map<String, Persons> all = new HashMap<>();
    rows.forEach(
        (key, first) -> {
          int space = key.indexOf(' ');
          String side = key.substring(space + 1);
          if (side.startsWith("first")) {
            String tag = key.substring(0, space);
            Wanted second = wanted(rows, tag + side.replace("first", " second"));
            Wanted plural = wanted(rows, tag + " plural");
            boolean inside = side.endsWith("inside");
            all.put(tag, new Persons(Wanted.of(first), second, plural, inside));
          }
        });
    return Map.copyOf(all);
  }

  private static Wanted wanted(Map<String, List<String>> rows, String key) {
    return Wanted.of(rows.getOrDefault(key, List.of()));
  }
}
