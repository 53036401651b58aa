package org.colloquy.internal.dialect.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is spoken of: an interviewer says "you", who answers says "I". In a list of frequent
 * questions it is the other way round, and an article has neither.
 */
public final class Address {
  private static final char LAST_OF_ASCII = 0x7f;

  /** Words, or in languages without spaces parts of words, for oneself and for the other. */
  private record Persons(Wanted first, Wanted second, Wanted plural, boolean inside) {}

  /**
   * How often a text speaks of whom.
   *
   * @param first says "I", "my", "we" ...
   * @param plural of them "we" where the words for it are known apart
   * @param second says "you", "your" ...
   */
  public record Said(int first, int plural, int second) {
    /** How often it says "I" or "my", and not "we" where they can be told apart. */
    public int mine() {
      return first - plural;
    }
  }

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
      String letters =
          some.stream().map(word -> word.substring(0, 1)).distinct().collect(Collectors.joining());
      return new Wanted(Set.copyOf(some), Set.copyOf(ends), letters);
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

  private static final Wanted NONE = Wanted.of(List.of());

  private static final Persons NOBODY = new Persons(NONE, NONE, NONE, false);
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
    return !persons.first().words().isEmpty();
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
    return said(text).mine();
  }

  private int count(String text, Wanted wanted) {
    return persons.inside()
        ? countInside(text, wanted.words())
        : countWords(text, wanted, NONE, NONE).first();
  }

  /** Whether a text says "I" or "you" or the like. */
  public boolean isPersonal(String text) {
    Said said = said(text);
    return said.first() + said.second() > 0;
  }

  /** Of whom a text speaks, in one go. */
  public Said said(String text) {
    Wanted first = persons.first();
    Wanted plural = persons.plural();
    Wanted second = persons.second();
    return persons.inside()
        ? new Said(
            countInside(text, first.words()),
            countInside(text, plural.words()),
            countInside(text, second.words()))
        : countWords(text, first, plural, second);
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

  private static Said countWords(String text, Wanted first, Wanted plural, Wanted second) {
    int mine = 0;
    int ours = 0;
    int yours = 0;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      int from = i;
      while (i < length && isInWord(text.charAt(i))) {
        i++;
      }
      boolean may =
          i > from && (first.mayBegin(text.charAt(from)) || second.mayBegin(text.charAt(from)));
      if (may) {
        String word = text.substring(from, i).toLowerCase(Locale.ROOT);
        mine += first.has(word) ? 1 : 0;
        ours += plural.has(word) ? 1 : 0;
        yours += second.has(word) ? 1 : 0;
      }
    }
    return new Said(mine, ours, yours);
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
