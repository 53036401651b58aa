package org.colloquy.internal.press.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Escapes spoken text where, and only where, it would be read as markup. */
final class MarkdownEscapes {
  private static final int ORDERED_DIGITS = 9;
  private static final int HASHES = 6;
  private static final int RULE = 3;

  private final MarkdownWhole whole;
  private final MarkdownPlace place;
  private final StringBuilder out;

  /** Open brackets of links, in which no bracket may stand. */
  private int links;

  /** Where Markdown that is no text ended last, in {@code out}. */
  private int rawEnd = -1;

  /** Numbers of the open pieces of emphasis. */
  private final Deque<Integer> stress = new ArrayDeque<>(List.of(0));

  private int stresses;

  private final @Nullable PandocEscapes pandoc;

  /** The emphasis in which the last bracket opened. */
  private int bracketStress;

  /** The text at work, and what follows it. */
  private String text = "";

  private int next;

  /** Where the token at work stands in the whole. */
  private int start;

  private int end;

  MarkdownEscapes(
      MarkdownWhole whole, MarkdownPlace place, MarkdownFlavour flavour, StringBuilder out) {
    this.whole = whole;
    this.place = place;
    this.out = out;
    pandoc = flavour == MarkdownFlavour.PANDOC ? new PandocEscapes(stress) : null;
  }

  /** Tells which token comes next. */
  void at(MarkdownToken token) {
    start = end;
    end +=
        token.is(MarkdownToken.Kind.TEXT) || token.is(MarkdownToken.Kind.RAW)
            ? token.text().length()
            : 1;
  }

  /** Tells that emphasis opens here. */
  void open() {
    stress.push(++stresses);
  }

  /** Tells that the emphasis that opened last closes here. */
  void close() {
    stress.pop();
  }

  /** Appends finished Markdown. */
  void raw(String markdown) {
    links += markdown.endsWith(MarkdownToken.LINK) ? 1 : 0;
    links -= markdown.startsWith(MarkdownToken.LINK_END) ? 1 : 0;
    out.append(markdown);
    rawEnd = out.length();
  }

  /**
   * Appends text from an offset on.
   *
   * @param after first character behind the text; a line end at the end of a line
   * @param lineStart whether the text begins a line
   */
  void write(String words, int from, int after, boolean lineStart) {
    text = words;
    next = after;
    if (pandoc != null) {
      pandoc.begin(words, after);
    }
    int i = from;
    if (lineStart && place == MarkdownPlace.PARAGRAPH && i < text.length()) {
      i = lineStart(i);
    }
    while (i < text.length()) {
      i = text.charAt(i) == '_' ? underscores(i) : character(i);
    }
  }

  private int at(int i) {
    return i < text.length() ? text.codePointAt(i) : next;
  }

  private int previous() {
    return out.length() == 0 ? '\n' : out.codePointBefore(out.length());
  }

  private int escaped(int i) {
    out.append('\\').append(text.charAt(i));
    return i + 1;
  }

  /** Escapes what begins a block; returns where to go on. */
  private int lineStart(int i) {
    int mark = pandoc == null ? -1 : PandocEscapes.marker(text, i, out.length() == 0);
    if (mark >= 0) {
      out.append(text, i, mark);
      return escaped(mark);
    }
    char c = text.charAt(i);
    return switch (c) {
      case '#' -> hashes(i) ? escaped(i) : i;
      case '>' -> escaped(i);
      case '+' -> endsMarker(i + 1) ? escaped(i) : i;
      case '-' -> endsMarker(i + 1) || onlyOf(i, "-:| ") ? escaped(i) : i;
      case '=' -> onlyOf(i, "= ") ? escaped(i) : i;
      case '|', ':' -> onlyOf(i, "-:| ") ? escaped(i) : i;
      case '[' -> isTaskMark(i) ? escaped(i) : i;
      default -> c >= '0' && c <= '9' ? orderedMarker(i) : i;
    };
  }

  private boolean endsMarker(int i) {
    int c = at(i);
    return c == '\n' || MarkdownChars.isBlank(c);
  }

  private boolean hashes(int i) {
    int end = i;
    while (end < text.length() && text.charAt(end) == '#') {
      end++;
    }
    return end - i <= HASHES && endsMarker(end);
  }

  private boolean onlyOf(int i, String characters) {
    for (int k = i; k < text.length(); k++) {
      if (characters.indexOf(text.charAt(k)) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isTaskMark(int i) {
    return i + 2 < text.length()
        && " xX".indexOf(text.charAt(i + 1)) >= 0
        && text.charAt(i + 2) == ']';
  }

  private int orderedMarker(int i) {
    int end = i;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    boolean marker =
        end - i <= ORDERED_DIGITS
            && end < text.length()
            && ".)".indexOf(text.charAt(end)) >= 0
            && endsMarker(end + 1);
    if (!marker) {
      return i;
    }
    out.append(text, i, end);
    return escaped(end);
  }

  /** Underscores within a word are no delimiters. */
  private int underscores(int i) {
    int stop = i;
    while (stop < text.length() && text.charAt(stop) == '_') {
      stop++;
    }
    boolean inside = MarkdownChars.isWord(previous()) && MarkdownChars.isWord(at(stop));
    boolean rule = isLineStart() && stop == text.length() && stop - i >= RULE;
    boolean needed = !inside && (isPaired(i) || rule || pandocNeeds(i));
    for (int k = i; k < stop; k++) {
      out.append(needed ? "\\_" : "_");
    }
    return stop;
  }

  private boolean isLineStart() {
    return out.length() == 0 || out.charAt(out.length() - 1) == '\n';
  }

  /**
   * Whether a delimiter may be half of a pair. Within emphasis, and in pandoc's Markdown, all that
   * could be are taken to.
   */
  private boolean isPaired(int i) {
    return pandoc == null && stress.size() == 1
        ? whole.pairs(start + i)
        : !MarkdownChars.isBlank(previous()) || !MarkdownChars.isBlank(at(i + 1));
  }

  private int character(int i) {
    char c = text.charAt(i);
    boolean escape =
        switch (c) {
          case '\\' -> isEscape(i);
          case '`' -> pandoc != null || whole.hasOther('`', start + i);
          case '*' -> isPaired(i) || isLineStart() && (endsMarker(i + 1) || onlyOf(i, "* "));
          case '~' -> isPaired(i) || isLineStart() && text.startsWith("~~~", i);
          case '[' -> opensBracket(i);
          case ']' -> closesBracket(i);
          case '(', ':' -> isAfterRaw(']');
          case '{' -> beginsAttributes();
          case '!' -> at(i + 1) == '[';
          case '<' -> beginsTag(i);
          case '&' -> MarkdownChars.isReference(text, i);
          case '|' -> place == MarkdownPlace.CELL;
          default -> false;
        };
    boolean marked = pandocNeeds(i);
    if (escape || marked) {
      return escaped(i);
    }
    out.append(c == '\n' ? ' ' : c);
    return i + 1;
  }

  /** Whether a backslash would be taken for an escape or the end of a line. */
  private boolean isEscape(int i) {
    int c = at(i + 1);
    return pandoc != null
        || MarkdownChars.isAsciiPunctuation(c)
        || c == '\n' && !whole.isLast(start + i);
  }

  private boolean pandocNeeds(int i) {
    return pandoc != null && pandoc.needs(i, previous(), at(i + 1));
  }

  private boolean beginsAttributes() {
    boolean last = place == MarkdownPlace.HEADING || out.length() == rawEnd;
    return isAfterRaw(']') || pandoc != null && last;
  }

  private boolean opensBracket(int i) {
    bracketStress = stress.element();
    boolean mark = pandoc == null && (at(i + 1) == '^' || at(i + 1) == '@');
    return links > 0 || mark || isAfterRaw(']');
  }

  /** Some parsers take brackets for a link, and no emphasis that begins or ends between them. */
  private boolean closesBracket(int i) {
    return links > 0 || "([{:".indexOf(at(i + 1)) >= 0 || bracketStress != stress.element();
  }

  private boolean isAfterRaw(char last) {
    return out.length() == rawEnd && previous() == last;
  }

  /** A tag ends in this paragraph, unless it begins a block. */
  private boolean beginsTag(int i) {
    int c = at(i + 1);
    boolean letter = c == '/' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    return c == '!'
        || c == '?'
        || letter && (isLineStart() || pandoc != null || whole.hasBehind('>', start + i));
  }
}
