package org.colloquy.internal.dialect.label;

import org.colloquy.internal.dialect.label.Ending.Cut;
import org.colloquy.internal.dialect.line.Lead;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.jspecify.annotations.Nullable;

/**
 * A label that only its letters part from the sentence behind it: a surname in capitals, perhaps
 * with what it stands for in brackets, or an initial and a surname.
 */
final class BareEnding {
  private static final int WORDS = 4;
  private static final int SURNAME = 3;
  private static final int INITIAL = 3;

  private BareEnding() {}

  static @Nullable Cut find(Lead lead) {
    String text = lead.text();
    int name = nameEnd(lead);
    if (name < 0) {
      return null;
    }
    int limit = Math.min(text.length(), lead.from() + LabelScanner.PREFIX);
    int open = LabelScanner.skipSpace(text, name);
    int close = open < limit && text.charAt(open) == '(' ? text.indexOf(')', open) + 1 : name;
    int end = close > 0 && close < limit ? close : name;
    return beginsSentence(text, end) ? new Cut(end, end, end, null) : null;
  }

  /** The same whatever stands behind it. */
  static @Nullable Cut name(Lead lead) {
    int name = nameEnd(lead);
    return name < 0 || name >= lead.text().length() ? null : new Cut(name, name, name, null);
  }

  private static int nameEnd(Lead lead) {
    int capitals = capitals(lead.text(), lead.from());
    return capitals < 0 ? initialled(lead.text(), lead.from()) : capitals;
  }

  /** Where some words in capitals end, or -1 where a text does not begin with a name of such. */
  private static int capitals(String text, int from) {
    int end = -1;
    int at = from;
    boolean surname = false;
    for (int i = 0; i < WORDS && at < text.length(); i++) {
      if (!Character.isUpperCase(text.charAt(at)) && !text.startsWith(".", at + 1)) {
        break;
      }
      int next = wordEnd(text, at);
      String word = text.substring(at, next);
      boolean initial = word.length() == 2 && word.charAt(1) == '.';
      boolean whole = isCapitals(word) && Character.isLetter(word.charAt(word.length() - 1));
      if (!initial && !whole || word.length() < 2) {
        break;
      }
      surname |= !initial && word.length() >= SURNAME;
      end = next;
      at = next + 1;
    }
    return surname ? end : -1;
  }

  private static boolean isCapitals(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && word.chars().allMatch(c -> Character.isUpperCase(c) || "-'’".indexOf(c) >= 0);
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && !LabelScanner.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where a surname ends behind an initial or two, or -1. */
  private static int initialled(String text, int from) {
    int at = from;
    for (int i = 0; i < 2; i++) {
      int stop = at;
      while (stop < text.length() && stop < at + INITIAL && text.charAt(stop) != '.') {
        stop++;
      }
      boolean stopped = stop > at && text.startsWith(".", stop) && stop < at + INITIAL;
      boolean initial = stopped && isCapitalised(text.substring(at, stop));
      if (!initial) {
        break;
      }
      at = LabelScanner.skipSpace(text, stop + 1);
    }
    int end = wordEnd(text, at);
    boolean surname = at > from && end - at >= SURNAME && isCapitalised(text.substring(at, end));
    return surname ? end : -1;
  }

  private static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.charAt(0))
        && word.chars().allMatch(c -> Character.isLetter(c) || "-'’".indexOf(c) >= 0)
        && (word.length() == 1 || Character.isLowerCase(word.charAt(1)));
  }

  /** Whether words follow of which the first has a capital, and not all of it. */
  private static boolean beginsSentence(String text, int end) {
    int at = LabelScanner.skipSpace(text, end);
    if (at == end || at >= text.length()) {
      return false;
    }
    at += LabelScanner.standsBeforeWord(text.charAt(at)) ? 1 : 0;
    int word = wordEnd(text, at);
    if (word == at) {
      return false;
    }
    boolean more = LabelScanner.skipSpace(text, word) < text.length();
    boolean one = word == at + 1 || !Character.isLetter(text.charAt(at + 1));
    boolean small = text.substring(at, word).chars().anyMatch(Character::isLowerCase);
    return more && Character.isUpperCase(text.charAt(at)) && (one || small);
  }
}
