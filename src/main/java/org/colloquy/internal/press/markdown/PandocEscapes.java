package org.colloquy.internal.press.markdown;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * What pandoc's Markdown takes for markup beyond CommonMark: its typography (straight quotes, two
 * hyphens, three dots), formulas, citations, raised text, and blocks with marks of their own.
 */
final class PandocEscapes {
  private static final int NONE = -1;
  private static final String CAPTION = "able:";

  /** Numbers of the open pieces of emphasis. */
  private final Deque<Integer> stress;

  /** Where the pair of quotes that opened last stands; -1 without one. */
  private int quoted = NONE;

  /** Whether the hyphen before has its escape, and how many dots before have none. */
  private boolean hyphen;

  private int dots;

  /** Brackets of the text at work that close within it. */
  private BitSet pairs = new BitSet();

  private String text = "";

  private int after;

  PandocEscapes(Deque<Integer> stress) {
    this.stress = stress;
  }

  /** Tells the text that comes, and the first character behind it. */
  void begin(String words, int next) {
    text = words;
    after = next;
    pairs = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = words.indexOf('['); i >= 0 && i < words.length(); i++) {
      if (words.charAt(i) == '[') {
        open.push(i);
      } else if (words.charAt(i) == ']' && !open.isEmpty()) {
        pairs.set(open.pop(), i + 1 == words.length() || "([{:".indexOf(words.charAt(i + 1)) < 0);
      }
    }
  }

  /** Whether a character of the text has to be escaped between those beside it. */
  boolean needs(int i, int previous, int next) {
    return switch (text.charAt(i)) {
      case '"', '\'' -> true;
      case '-' -> hyphen(previous);
      case '.' -> dot(previous);
      case '*', '_' -> stress.size() > 1;
      case '[' -> !pairs.get(i);
      case '^' -> !MarkdownChars.isBlank(previous) || !MarkdownChars.isBlank(next);
      case '$' -> !MarkdownChars.isSpace(previous) && !(next >= '0' && next <= '9');
      case '@' -> !MarkdownChars.isWord(previous) && !MarkdownChars.isSpace(next);
      case '‘' -> MarkdownChars.isWord(previous) || !isPair(i);
      case '“' -> opens(previous, next);
      case '”' -> quoted != NONE && isCrossed(previous);
      default -> false;
    };
  }

  /** No two hyphens may touch. */
  private boolean hyphen(int previous) {
    hyphen = previous == '-' && !hyphen;
    return hyphen;
  }

  /** No three dots may touch. */
  private boolean dot(int previous) {
    dots = previous == '.' ? dots + 1 : 1;
    dots = dots > 2 ? 0 : dots;
    return dots == 0;
  }

  /** Whether a single quote closes in this text; one that does not is taken for an apostrophe. */
  private boolean isPair(int open) {
    for (int i = open + 1; i < text.length() && text.charAt(i) != '‘'; i++) {
      int next = i + 1 < text.length() ? text.codePointAt(i + 1) : after;
      if (text.charAt(i) == '’' && !MarkdownChars.isWord(next)) {
        return i > open + 1 && !isGap(text, open + 1) && !MarkdownChars.isSpace(text.charAt(i - 1));
      }
    }
    return false;
  }

  /** Notes where a pair of quotes opens, which needs no escape. */
  private boolean opens(int previous, int next) {
    boolean pair = !MarkdownChars.isWord(previous) && !MarkdownChars.isSpace(next);
    quoted = quoted == NONE && pair ? stress.element() : quoted;
    return false;
  }

  /**
   * Whether a pair must not close here: pandoc reads it before the emphasis that begins within, and
   * strips its inner edges of white space.
   */
  private boolean isCrossed(int previous) {
    boolean crossed = !stress.contains(quoted) || MarkdownChars.isSpace(previous);
    quoted = crossed ? quoted : NONE;
    return crossed;
  }

  /**
   * Offset of the character to escape where text begins a line as what begins a block; -1 for none.
   *
   * @param first whether the line begins a paragraph
   */
  static int marker(String text, int from, boolean first) {
    char c = text.charAt(from);
    if (c == ':' || first && (c == '%' || c == '|' && isGap(text, from + 1))) {
      return from;
    }
    if (!first) {
      return -1;
    }
    boolean caption = (c == 'T' || c == 't') && text.startsWith(CAPTION, from + 1);
    return caption ? from + CAPTION.length() : listMarker(text, from);
  }

  /** The sign behind a number, a letter or a Roman numeral, in which a list's mark ends. */
  private static int listMarker(String text, int from) {
    boolean bracket = text.charAt(from) == '(';
    int begin = bracket ? from + 1 : from;
    int end = numberEnd(text, begin);
    if (end == begin || end == text.length() || !isGap(text, end + 1)) {
      return -1;
    }
    if (text.charAt(end) == ')') {
      return end;
    }
    // a capital with a stop is an initial unless two spaces follow
    boolean initial = end - begin == 1 && Character.isUpperCase(text.charAt(begin));
    boolean marker = !bracket && text.charAt(end) == '.' && (!initial || isGap(text, end + 2));
    return marker ? end : -1;
  }

  private static int numberEnd(String text, int begin) {
    if (text.startsWith("#", begin)) {
      return begin + 1;
    }
    for (String digits : new String[] {"0123456789", "ivxlcdm", "IVXLCDM"}) {
      int end = begin;
      while (end < text.length() && digits.indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      if (end > begin && (end == text.length() || ".)".indexOf(text.charAt(end)) >= 0)) {
        return end;
      }
    }
    boolean letter = begin < text.length() && MarkdownChars.isAsciiWord(text.charAt(begin));
    return letter ? begin + 1 : begin;
  }

  private static boolean isGap(String text, int i) {
    return i >= text.length() || MarkdownChars.isSpace(text.charAt(i));
  }
}
