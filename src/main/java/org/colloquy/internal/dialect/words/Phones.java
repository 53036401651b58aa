package org.colloquy.internal.dialect.words;

/**
 * Numbers of telephones, as chats and calls name whom no address book has: {@code +44 7700 900123},
 * {@code (555) 010-0199}, {@code 1555***0199}.
 */
public final class Phones {
  private static final int FEWEST = 7;

  /** Without a sign of its own a number of fewer or more digits may be anything. */
  private static final int FEWEST_BARE = 10;

  private static final int MOST_BARE = 13;

  /** ITU-T E.164. */
  private static final int MOST = 15;

  /** Years have so many digits, and begin no number that is parted. */
  private static final int YEAR = 4;

  private static final String PARTS = " -.()/\u00a0\u2010\u2011";

  private Phones() {}

  /** Where the number ends that begins at an offset, or the offset itself. */
  public static int end(String text, int from) {
    int at = from;
    while (at < text.length() && Character.getType(text.charAt(at)) == Character.FORMAT) {
      at++;
    }
    char first = at < text.length() ? text.charAt(at) : 'a';
    if (first != '+' && first != '(' && !isDigit(first)) {
      return from;
    }
    int begin = first == '+' ? at + 1 : at;
    int end = begin;
    int digits = 0;
    int group = begin;
    int before = begin;
    int stop = Math.min(text.length(), begin + 2 * MOST);
    for (int i = begin; i < stop; i++) {
      char c = text.charAt(i);
      boolean masked = c == '*' && digits > 0;
      if (isDigit(c) || masked) {
        digits++;
        before = end == i ? before : end;
        group = end == i ? group : i;
        end = i + 1;
      } else if (PARTS.indexOf(c) < 0 || c == ' ' && text.charAt(i - 1) == ' ') {
        boolean clock = c == ':' && end == i && i + 1 < stop && isDigit(text.charAt(i + 1));
        digits -= clock ? end - group : 0;
        end = clock ? before : end;
        break;
      }
    }
    boolean bare = first != '+' && first != '(';
    boolean many = digits >= (bare ? FEWEST_BARE : FEWEST) && digits <= (bare ? MOST_BARE : MOST);
    boolean known = !bare || first == '0' || isTelephone(text, begin, end);
    return end > begin && many && known && isDigit(text.charAt(end - 1))
        ? behindMarks(text, end)
        : from;
  }

  /** Whether a number in one piece, or with a short one first, is neither a time nor a date. */
  private static boolean isTelephone(String text, int from, int end) {
    int piece = from;
    while (piece < end && PARTS.indexOf(text.charAt(piece)) < 0) {
      piece++;
    }
    return piece == end || piece - from < YEAR;
  }

  private static int behindMarks(String text, int end) {
    int at = end;
    while (at < text.length() && Character.getType(text.charAt(at)) == Character.FORMAT) {
      at++;
    }
    return at;
  }

  /** Whether a label is such a number and nothing else. */
  public static boolean is(String label) {
    String number = label.strip();
    return !number.isEmpty() && end(number, 0) == number.length();
  }

  /** Where the number ends with which a label begins between two offsets, or the first of them. */
  static int label(String text, int from, int end) {
    int behind = end(text, from);
    int next = behind > from && behind < end ? LabelScanner.skipSpace(text, behind) : behind;
    boolean whole = next >= end || "([".indexOf(text.charAt(next)) >= 0;
    return behind <= end && whole ? behind : from;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
