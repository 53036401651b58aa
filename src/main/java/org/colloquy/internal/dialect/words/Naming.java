package org.colloquy.internal.dialect.words;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code Presenter: Ana Ruiz (ARU)}: names who will speak, and by which letters; {@code Speakers:
 * Dr. Kern (Health), Ana Ruiz}: all who will.
 */
public final class Naming {
  private static final int LONGEST = 60;
  private static final int LONGEST_LIST = 400;
  private static final int NAME_WORDS = 6;

  /** In a script without capitals more words are a sentence. */
  private static final int CASELESS = 3;

  private static final Map<String, List<String>> LISTS = WordLists.read("purpose.txt");
  private static final List<String> MYSELF = keys("myself");
  private static final List<String> KNOWN =
      Stream.concat(MYSELF.stream(), keys("known").stream()).toList();

  private static final Pattern COMMAS = Pattern.compile("[,;]");

  private Naming() {}

  private static List<String> keys(String list) {
    return LISTS.getOrDefault(list, List.of()).stream().map(Names::key).toList();
  }

  /** Whether a text from an offset on is names as a head has them, and no more. */
  public static boolean is(String text, int from) {
    return isLettered(text, from) || isList(text, from);
  }

  /** Whether it is two full or titled names or more, between commas. */
  private static boolean isList(String text, int from) {
    if (text.length() - from > LONGEST_LIST
        || text.indexOf(',', from) < 0
        || QuestionMarks.endsSentence(text)) {
      return false;
    }
    String[] names = COMMAS.split(text.substring(from));
    return names.length > 1 && Arrays.stream(names).map(String::strip).allMatch(Naming::isFull);
  }

  private static boolean isFull(String name) {
    String bare = Names.withoutAside(name);
    Shape shape = Shape.of(bare);
    int words = Names.words(bare).size();
    boolean aside = bare.length() == name.length() || name.endsWith(")");
    boolean cased = !bare.isEmpty() && Character.isUpperCase(bare.codePointAt(0));
    boolean full =
        words > 1 && words <= (cased ? NAME_WORDS : CASELESS)
            || aside && bare.length() < name.length();
    String key = Names.key(bare);
    boolean said = Greetings.thanks(bare) || MYSELF.stream().anyMatch(m -> key.startsWith(m + " "));
    return full && aside && !said && (shape == Shape.NAME || shape == Shape.CAPITALS);
  }

  /** Whether it is a full name and its letters in brackets. */
  private static boolean isLettered(String text, int from) {
    if (text.length() - from > LONGEST || text.length() <= from) {
      return false;
    }
    String name = text.substring(from).strip();
    int open = name.lastIndexOf('(');
    int close = name.length() - 1;
    if (open < 1 || name.charAt(close) != ')') {
      return false;
    }
    String letters = name.substring(open + 1, close);
    return letters.length() > 1
        && letters.length() <= 4
        && letters.chars().allMatch(Character::isUpperCase)
        && name.indexOf(' ') < open - 1
        && Shape.of(name.substring(0, open)) == Shape.NAME;
  }

  /** Whether a text, folded, has somebody say that he is called by some words, folded as well. */
  public static boolean introduces(String text, String key) {
    for (int at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
      if (isBehind(text.substring(0, at).strip(), KNOWN)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text, folded, ends as people begin who say their names. */
  public static boolean isSaidBehind(String before) {
    return isBehind(before, MYSELF);
  }

  private static boolean isBehind(String before, List<String> phrases) {
    return phrases.stream().anyMatch(m -> endsWith(before, m));
  }

  /** Whether a text ends with some words as words of their own, where its script parts words. */
  private static boolean endsWith(String text, String words) {
    int at = text.length() - words.length();
    return text.endsWith(words)
        && (at == 0
            || !Character.isLetter(text.charAt(at - 1))
            || Character.isIdeographic(text.charAt(at)));
  }
}
