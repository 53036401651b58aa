package org.colloquy.internal.dialect.opening;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Quotes;
import org.colloquy.internal.dialect.words.WordLists;

/**
 * What a copied page has above its headline: the path to it ({@code Home · Culture}), the issue
 * ({@code «The Weir» № 175, 26 September 2019}), the name of a section, or that of the paper above
 * a headline that quotes.
 */
final class Masthead {
  /** A name of a paper, or a section, has no more words. */
  private static final int WORDS = 3;

  private static final int ITEM = 30;

  /** What stands behind the number of an issue. */
  private static final String ISSUES = "号號호";

  /** A headline that quotes has so many signs. */
  private static final int HEADLINE = 12;

  private static final Set<String> SECTIONS = Set.copyOf(WordLists.list("links.txt", "sections"));

  private Masthead() {}

  /** Whether a line is nothing but the name of a section, which stands above a headline. */
  static boolean isSection(String line) {
    return SECTIONS.contains(line.strip().toLowerCase(Locale.ROOT));
  }

  /**
   * Whether a text is one.
   *
   * @param next what stands below it
   */
  static boolean is(String text, String next) {
    String said = text.strip();
    boolean lettered = said.codePoints().filter(Character::isLetter).limit(2).count() > 1;
    return !lettered
        || isPath(said)
        || isIssue(said)
        || isSection(said)
        || isNamed(said) && quotes(next.strip());
  }

  private static boolean isPath(String text) {
    String[] items = text.split("[·›»>]+", -1);
    return items.length > 2
        && Stream.of(items)
            .map(String::strip)
            .allMatch(i -> !i.isEmpty() && i.length() <= ITEM && i.indexOf('.') < 0);
  }

  /** Whether the number of an issue stands behind a name in marks of quotation. */
  private static boolean isIssue(String text) {
    int close = text.length() - 1;
    while (close > 0 && !Quotes.DOUBLE.closes(text.charAt(close))) {
      close--;
    }
    boolean named = close > 0 && Quotes.DOUBLE.opens(text.charAt(text.indexOf(' ') + 1));
    boolean issue =
        text.indexOf('№', close) >= 0 || ISSUES.indexOf(text.charAt(text.length() - 1)) >= 0;
    return named && issue;
  }

  private static boolean isNamed(String text) {
    return text.split("\\s+").length <= WORDS && !quotes(text);
  }

  /** Whether a headline is what somebody says, or a name and that. */
  private static boolean quotes(String text) {
    int colon = LabelScanner.colon(text, text.length());
    String said = text.substring(colon + 1).strip();
    return said.length() >= HEADLINE && Quotes.DOUBLE.enclose(said);
  }
}
