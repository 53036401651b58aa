package org.colloquy.internal.dialect.words;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.model.Words;

/**
 * Finds the colon that ends a label, by hand and in a bounded prefix of a line: a pattern that can
 * backtrack takes seconds on a long line.
 */
public final class LabelScanner {
  /** No label is longer, office and full name included. */
  public static final int PREFIX = 120;

  private static final String COLONS = ":：︰﹕៖፦";
  private static final char FIRST_WIDE_COLON = '፦';

  private static final String BEFORE_WORDS = "\"“„«‹‘'(¿¡—–…[";
  private static final int WORDS = 9;

  /** Whom a question is put to: {@code 3. ANN LEE (North—Hay) to the Minister of Health:}. */
  private static final List<String> ADDRESSED =
      WordLists.list("names.txt", "addressed").stream().map(w -> w.replace('_', ' ')).toList();

  /** No abbreviation within a label is longer. */
  private static final int ABBREVIATED = 5;

  /** An office may stand at any length behind a name in capitals, or one of few words. */
  private static final int OFFICE_WORDS = 16;

  private static final int NAME_WORDS = 5;

  /** So many words in capitals are an office. */
  private static final int CAPITALS = 3;

  private static final String PUNCTUATION = ".,'’‘-–‐‑&/$_@#()[]（）·・№°";

  /** Between the first two of these nothing is blank, and neither between the others. */
  private static final char SOFT_HYPHEN = 0xad;

  private static final char ARABIC = 0x600;
  private static final char WIDE_SPACE = 0x3000;
  private static final char SURROGATES = 0xd800;

  private LabelScanner() {}

  /**
   * Where the colon stands that ends the label with which a text begins, or -1 if it begins with
   * none.
   *
   * @param end the label and its colon stand before this offset
   */
  public static int colon(String text, int end) {
    return colon(text, 0, end);
  }

  /** The same for a label that begins at an offset. */
  public static int colon(String text, int from, int end) {
    int limit = Math.min(end, from + PREFIX);
    int special = QuotedLabels.colon(text, from, limit);
    if (special > from) {
      return special;
    }
    for (int i = Math.min(limit, Phones.end(text, from)); i < limit; i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        continue;
      }
      if (i > from && c == '(' && Clock.at(text, i) != null) {
        return -1;
      }
      i = i > from ? behindAside(text, i, limit) : i;
      c = text.charAt(i);
      if (isColon(c)) {
        return endsLabel(text, i, end) && isLabel(text, from, i) ? i : -1;
      }
      if (!inLabel(c) && !Gershayim.at(text, i)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Where brackets close that open at an offset, whatever stands in them, if a colon or more
   * brackets follow: {@code (author, "Weirs: A Life"):}; the same for a doubt, {@code [?]:}; else
   * the offset itself.
   */
  public static int behindAside(String text, int at, int limit) {
    char open = text.charAt(at);
    if (text.startsWith("[?]", at) && at + 3 < limit && isColon(text.charAt(at + 3))) {
      return at + 2;
    }
    int kind = "(（[".indexOf(open);
    if (kind < 0 || Clock.at(text, at) != null) {
      return at;
    }
    char closing = ")）]".charAt(kind);
    int close = at + 1;
    for (int within = 0; close < limit; close++) {
      char c = text.charAt(close);
      if (c == closing && within == 0) {
        break;
      }
      within += c == open ? 1 : c == closing ? -1 : 0;
    }
    int next = close < limit ? skipSpace(text, close + 1) : limit;
    boolean goesOn = next < limit && (isColon(text.charAt(next)) || text.charAt(next) == open);
    return goesOn || isAddressed(text, next) ? close : at;
  }

  private static boolean isAddressed(String text, int at) {
    return at < text.length()
        && Character.isLowerCase(text.charAt(at))
        && ADDRESSED.stream().anyMatch(to -> text.startsWith(to, at));
  }

  /** Whether a colon at an offset may end a label: a blank, a letter or a mark stands behind it. */
  static boolean endsLabel(String text, int colon, int end) {
    int next = colon + 1;
    if (next >= end || text.charAt(colon) != ':' || isBlank(text.charAt(next))) {
      return true;
    }
    int dashes = behindDashes(text, next);
    if (dashes > next) {
      return dashes < end && (isBlank(text.charAt(dashes)) || mayBegin(text.charAt(dashes)));
    }
    return mayBegin(text.charAt(next)) || text.startsWith("...", next);
  }

  /** Behind a dash or two that a colon has right behind it, as in {@code Ana:- Why?} */
  public static int behindDashes(String text, int at) {
    int next = at;
    while (next < text.length() && next < at + 2 && "-–—".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next;
  }

  private static boolean mayBegin(char c) {
    return c == '*' || c == '_' || Character.isLetter(c) || standsBeforeWord(c);
  }

  /** Whether a sign opens what begins with a word: a quotation, a bracket, a dash. */
  public static boolean standsBeforeWord(char c) {
    return BEFORE_WORDS.indexOf(c) >= 0;
  }

  /** Whether the first {@code end} characters of a text can name somebody. */
  public static boolean isLabel(String text, int end) {
    return isLabel(text, 0, end);
  }

  /** Whether the characters between two offsets can name somebody. */
  public static boolean isLabel(String text, int from, int end) {
    if (end > from + PREFIX) {
      return false;
    }
    int number = Phones.label(text, from, end);
    boolean letter = number > from;
    int words = 0;
    boolean inWord = false;
    boolean capitals = true;
    boolean office = false;
    boolean named = false;
    int depth = 0;
    for (int i = number; i < end; i++) {
      char c = text.charAt(i);
      if (isLetter(c)) {
        letter = true;
        capitals &= c <= 'Z';
        words += inWord || depth > 0 && i < end - 1 ? 0 : 1;
        inWord = true;
        continue;
      }
      boolean within = depth > 0 && i < end - 1 || office && "«»".indexOf(c) >= 0;
      if (!within && (!inLabel(c) && !Gershayim.at(text, i) || endsSentence(text, from, i))) {
        return false;
      }
      if (!isPlain(c)) {
        depth += "([（".indexOf(c) >= 0 ? 1 : ")]）".indexOf(c) >= 0 ? -1 : 0;
        named |= c == ')' && depth == 0 && isAddressed(text, skipSpace(text, i + 1));
      }
      capitals &= !Character.isLowerCase(c);
      if (c == ',' && !office) {
        office = true;
        named = words > 1 && words <= NAME_WORDS && beginOffice(text, from, i);
      }
      letter |= Character.isLetter(c) || Character.isSurrogate(c);
      boolean blank = isBlank(c);
      words += !blank && !inWord && !within ? 1 : 0;
      inWord = !blank;
    }
    boolean held = words > WORDS && words <= OFFICE_WORDS && isHeld(text, from, end);
    boolean most = capitals && office || named || held;
    return letter && depth <= 0 && words <= (most ? OFFICE_WORDS : WORDS);
  }

  /**
   * {@code La señora MINISTRA DE AGUAS Y PUENTES (Ruiz)}: an office in capitals, and who has it.
   */
  private static boolean isHeld(String text, int from, int end) {
    String label = trimmed(text, from, end);
    String[] words = label.endsWith(")") ? label.split("\\s+") : new String[0];
    return Stream.of(words).filter(LabelScanner::isInCapitals).limit(CAPITALS).count() == CAPITALS;
  }

  private static boolean isInCapitals(String word) {
    return word.length() > 2 && word.codePoints().allMatch(Character::isUpperCase);
  }

  /** Whether capitals begin what stands before a comma and behind it. */
  private static boolean beginOffice(String text, int from, int comma) {
    int next = skipSpace(text, comma + 1);
    return next < text.length()
        && Character.isUpperCase(text.charAt(next))
        && Character.isUpperCase(text.charAt(skipSpace(text, from)));
  }

  /** Whether a stop ends a sentence rather than an abbreviation: a long word stands before it. */
  private static boolean endsSentence(String text, int from, int stop) {
    boolean ends = text.charAt(stop) == '.' && stop + 1 < text.length();
    if (!ends || !isBlank(text.charAt(stop + 1))) {
      return false;
    }
    int word = stop;
    while (word > from && Character.isLowerCase(text.charAt(word - 1))) {
      word--;
    }
    return stop - word > ABBREVIATED;
  }

  /** The most of all characters in most texts, told at once. */
  private static boolean isPlain(char c) {
    return isLetterOrSpace(c) || c >= '0' && c <= '9';
  }

  /** Whether a character is a space or a plain Latin letter. */
  public static boolean isLetterOrSpace(char c) {
    return c == ' ' || isLetter(c);
  }

  /** Whether a character is a plain Latin letter. */
  static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  public static boolean inLabel(char c) {
    return isPlain(c)
        || Character.isLetterOrDigit(c)
        || isBlank(c)
        || Character.isSurrogate(c)
        || PUNCTUATION.indexOf(c) >= 0
        || isMark(c);
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Whether any colon stands in a text. */
  public static boolean hasColon(String text) {
    for (int i = 0; i < COLONS.length(); i++) {
      if (text.indexOf(COLONS.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  public static boolean isColon(char c) {
    return c == ':' || c >= FIRST_WIDE_COLON && COLONS.indexOf(c) >= 0;
  }

  /** White space, and what is as invisible: zero-width characters and bidi marks. */
  public static boolean isBlank(char c) {
    if (c < 0x7f) {
      return c == ' ' || c >= '\t' && c <= '\r';
    }
    boolean letters = c > SOFT_HYPHEN && c < ARABIC || c > WIDE_SPACE && c < SURROGATES;
    return !letters && (Words.isSpace(c) || Character.getType(c) == Character.FORMAT);
  }

  /**
   * Behind the sign before a nickname that tells its bearer's rank in a channel ({@code @}
   * operator, {@code +} voice; IRC's membership prefixes), or the blank in its place.
   */
  public static int skipRank(String text, int at) {
    return at < text.length() && "~&@%+ ".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
  }

  /** The first offset from {@code at} on at which something visible stands. */
  public static int skipSpace(String text, int at) {
    int i = at;
    while (i < text.length() && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The beginning of a text without blanks at either end. */
  public static String trimmed(String text, int end) {
    return trimmed(text, 0, end);
  }

  /** The part of a text between two offsets without blanks at either end. */
  public static String trimmed(String text, int begin, int end) {
    int from = skipSpace(text, begin);
    int to = visibleEnd(text, end);
    return from >= to ? "" : text.substring(from, to);
  }

  /** Behind the last character before an offset that is no blank. */
  public static int visibleEnd(String text, int offset) {
    int at = offset;
    while (at > 0 && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
