package org.colloquy.internal.dialect.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes names and labels apart. */
public final class Names {
  private static final String HYPHENS = "-‐‑'’‘";

  private static final char LAST_OF_ASCII = 0x7f;
  private static final char ZERO_WIDTH_NON_JOINER = '\u200c';
  private static final char ZERO_WIDTH_JOINER = '\u200d';

  /** Scripts whose letters joiners part or join begin here. */
  private static final char FIRST_JOINING = '\u0600';

  private Names() {}

  /** A label without case and surplus spaces: labels with one key are one label. */
  public static String key(String label) {
    if (isKept(label)) {
      return label.toLowerCase(Locale.ROOT);
    }
    String seen = visible(label);
    StringBuilder out = new StringBuilder(seen.length());
    boolean plain = true;
    for (int i = 0; i < seen.length(); i++) {
      char c = seen.charAt(i);
      if (!LabelScanner.isBlank(c)) {
        out.append(c);
        plain &= c <= LAST_OF_ASCII;
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    String key = out.toString().strip();
    String same = plain ? key : Normalizer.normalize(key, Normalizer.Form.NFKC);
    return same.toLowerCase(Locale.ROOT);
  }

  /**
   * A text without the signs of format that nobody sees, save joiners in scripts that need them.
   */
  public static String visible(String text) {
    int signs = 0;
    while (signs < text.length() && !isFormat(text.charAt(signs))) {
      signs++;
    }
    if (signs == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      boolean joins = i > 0 && text.charAt(i - 1) >= FIRST_JOINING;
      boolean kept = joins && (c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER);
      if (c <= LAST_OF_ASCII || kept || Character.getType(c) != Character.FORMAT) {
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }

  /** Whether a character may be a sign of format, or begins one of two. */
  private static boolean isFormat(char c) {
    return c > LAST_OF_ASCII
        && (Character.isSurrogate(c) || Character.getType(c) == Character.FORMAT);
  }

  /** Whether a label has plain characters alone, and no blank but single ones between words. */
  private static boolean isKept(String label) {
    boolean blank = true;
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (c > LAST_OF_ASCII || c < ' ' || c == ' ' && blank) {
        return false;
      }
      blank = c == ' ';
    }
    return !blank;
  }

  /**
   * The words of a name in lower case, without accents, honorifics, offices, affixes, and whatever
   * stands in brackets or behind a comma. Hyphens and apostrophes join: {@code Jean-Pierre} is one
   * word.
   */
  public static List<String> parts(String name) {
    List<String> all = split(folded(withoutAside(name)), HYPHENS);
    List<String> kept = withoutTitles(all);
    String only = kept.size() == 1 ? kept.get(0) : "";
    int title = Titles.joined(only);
    return title > 0 ? List.of(only.substring(0, only.length() - title)) : kept;
  }

  private static List<String> withoutTitles(List<String> all) {
    int from = 0;
    int to = all.size();
    while (to - from > 1 && Titles.before(all.get(from))) {
      from++;
    }
    while (to - from > 1 && Titles.after(all.get(to - 1))) {
      to--;
    }
    return all.subList(from, to);
  }

  /** 1 if a man's honorific stands before a name, -1 if a woman's does, else 0. */
  public static int gender(String name) {
    List<String> all = split(folded(withoutAside(name)), HYPHENS);
    return all.size() < 2 ? 0 : Titles.gender(all.get(0));
  }

  /** Whether a title stands before or behind a name. */
  public static boolean isTitled(String name) {
    List<String> all = split(folded(withoutAside(name)), HYPHENS);
    List<String> parts = parts(name);
    return parts.size() < all.size() || !parts.equals(all);
  }

  /** The words of a text in lower case, without accents and punctuation. */
  public static List<String> words(String text) {
    return split(folded(text), "'’");
  }

  /**
   * Whether a text surely has more words than some, told by those that begin with plain letters.
   */
  public static boolean hasMoreWords(String text, int count) {
    int words = 0;
    for (int i = 0; i < text.length() && words <= count; i++) {
      boolean begins = i == 0 || text.charAt(i - 1) == ' ';
      words += begins && LabelScanner.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return words > count;
  }

  /** The words of a text as {@link #parts} has them: hyphens and apostrophes join. */
  public static List<String> nameWords(String text) {
    return split(folded(text), HYPHENS);
  }

  private static List<String> split(String folded, String joining) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int length = folded.length();
    for (int i = 0; i < length; ) {
      int begin = i;
      while (i < length && isInWord(folded.charAt(i))) {
        i++;
      }
      boolean joined = i < length && joining.indexOf(folded.charAt(i)) >= 0;
      if (joined || word.length() > 0) {
        word.append(folded, begin, i);
      } else if (i > begin) {
        words.add(folded.substring(begin, i));
      }
      if (!joined && word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
      i++;
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }

  private static boolean isInWord(char c) {
    if (c <= LAST_OF_ASCII) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  /** Lower case without accents. */
  public static String folded(String text) {
    return Folding.of(text);
  }

  /** A name without what stands in brackets or behind a comma, save how somebody is called. */
  public static String withoutAside(String name) {
    return name.substring(0, Asides.at(name)).stripTrailing();
  }

  /** What stands in brackets or behind a comma, without them; empty where nothing does. */
  public static String aside(String name) {
    int at = Asides.at(name);
    if (at == name.length()) {
      return "";
    }
    String aside = name.substring(at + 1).strip();
    boolean closed = !aside.isEmpty() && ")]）".indexOf(aside.charAt(aside.length() - 1)) >= 0;
    boolean within = count(aside, "([（") == count(aside, ")]）");
    return closed && !within ? aside.substring(0, aside.length() - 1).strip() : aside;
  }

  private static long count(String text, String signs) {
    return text.chars().filter(c -> signs.indexOf(c) >= 0).count();
  }

  /** What may stand for a name of several words: initials, first and last word. */
  public static List<String> aliases(String name) {
    return Aliases.strong(name);
  }

  /** First letters of the words of a name: {@code js} for Jane Smith. */
  public static String initials(List<String> parts) {
    StringBuilder out = new StringBuilder();
    parts.forEach(p -> out.appendCodePoint(p.codePointAt(0)));
    return out.toString();
  }

  /** Initials that a label declares in brackets, as {@code Jane Smith (JS)} does; else empty. */
  public static String declaredInitials(String label) {
    int open = Math.max(label.indexOf('('), label.indexOf('（'));
    int close = Math.max(label.indexOf(')', open + 1), label.indexOf('）', open + 1));
    if (open < 1 || close < open) {
      return "";
    }
    String inside = key(quoted(label.substring(open + 1, close))).replace(".", "").replace(" ", "");
    return inside.length() <= 4 && inside.chars().allMatch(Character::isLetter) ? inside : "";
  }

  /** What stands in marks of quotation at the end of a text, as a short name that it declares. */
  private static String quoted(String text) {
    int last = text.length() - 1;
    int open = last > 1 && Quotes.CORNERED.closes(text.charAt(last)) ? last - 1 : 0;
    while (open > 0 && !Quotes.CORNERED.opens(text.charAt(open))) {
      open--;
    }
    return open > 0 ? text.substring(open + 1, last) : text;
  }
}
