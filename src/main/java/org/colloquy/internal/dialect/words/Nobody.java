package org.colloquy.internal.dialect.words;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words before a colon that head a remark, a field or a list, and name nobody; in lower case. */
public final class Nobody {
  private static final Set<String> DESCRIBES =
      words("asides.txt", "describes").collect(Collectors.toUnmodifiableSet());

  /** Those that are no part of anybody's name either. */
  private static final Set<String> NEVER =
      words("nobody.txt", "never").collect(Collectors.toUnmodifiableSet());

  private static final Set<String> WORDS =
      Stream.of(
              words("nobody.txt", "nobody"),
              NEVER.stream(),
              words("asides.txt", "leads"),
              words("asides.txt", "boxes"),
              DESCRIBES.stream())
          .flatMap(w -> w)
          .collect(Collectors.toUnmodifiableSet());

  /** Words for all who are there, and with a number for one of them. */
  private static final Set<String> COUNTED =
      words("nobody.txt", "counted").collect(Collectors.toUnmodifiableSet());

  /** What stands before the name of somebody of whom a text tells: {@code About Ana}. */
  private static final Set<String> ABOUT =
      words("nobody.txt", "about").map(w -> w + " ").collect(Collectors.toUnmodifiableSet());

  /** What a record's own head is called where others are named. */
  private static final Set<String> HEADS =
      words("nobody.txt", "heads").collect(Collectors.toUnmodifiableSet());

  /** How somebody's note begins that tells whose it is: {@code Note by the witness}. */
  private static final Set<String> REMARKS =
      words("nobody.txt", "remarks").map(w -> w + " ").collect(Collectors.toUnmodifiableSet());

  /** How one begins that tells for whom, or of what, it is: {@code Note to self}. */
  private static final Set<String> ADDRESSED =
      words("nobody.txt", "addressed").map(w -> w + " ").collect(Collectors.toUnmodifiableSet());

  /** So few letters with several digits right behind them are a code: {@code TO071}. */
  private static final int CODE = 2;

  private Nobody() {}

  private static Stream<String> words(String file, String key) {
    return WordLists.list(file, key).stream().map(w -> w.replace('_', ' '));
  }

  /** Whether such a word tells what is to be seen or heard while others talk. */
  public static boolean describes(String key) {
    return DESCRIBES.contains(key);
  }

  /** Whether a format names so what stands above a record, as if it were said. */
  public static boolean headsRecord(String name) {
    return HEADS.contains(name);
  }

  /** Whether such a word is not even part of a name: {@code FAQ}, of which no Mr FAQ is short. */
  public static boolean isNever(String key) {
    return NEVER.contains(key)
        || Stream.of(ABOUT, ADDRESSED).flatMap(Set::stream).anyMatch(key::startsWith)
        || isRemark(key);
  }

  /** Whether a label's key heads somebody's note, and says whose. */
  public static boolean isRemark(String key) {
    return REMARKS.stream().anyMatch(key::startsWith);
  }

  /**
   * Whether a label's key, with a number behind it or not, is such a word; more may stand behind
   * the number and a comma: {@code issue 4, spring 1991}.
   */
  public static boolean is(String key) {
    int comma = key.indexOf(',');
    if (comma > 0 && Character.isDigit(key.charAt(comma - 1))) {
      return is(key.substring(0, comma));
    }
    int end = key.length();
    while (end > 0 && (Character.isDigit(key.charAt(end - 1)) || key.charAt(end - 1) == ' ')) {
      end--;
    }
    if (end <= CODE && key.length() - end > 1 && end > 0 && key.charAt(end) != ' ') {
      return WORDS.contains(key);
    }
    String word = joined(key.substring(0, end));
    return WORDS.contains(key) || WORDS.contains(word) && !COUNTED.contains(word) || isNever(key);
  }

  /**
   * A word of signs that blanks part, as heads of records set them to fill a line, without them.
   */
  private static String joined(String word) {
    boolean signs = !word.isEmpty() && Character.isIdeographic(word.codePointAt(0));
    return signs && word.indexOf(' ') > 0 ? word.replace(" ", "") : word;
  }
}
