package org.colloquy.internal.press.markdown;

import java.util.List;
import org.colloquy.internal.press.markdown.MarkdownToken.Kind;

/**
 * Writes tokens as the inlines of CommonMark 0.31 with GFM tables and notes. Linear.
 *
 * <p>Where a delimiter could not open or close because of the character beside it (section 6.2,
 * "flanking"), that character is written as a numeric reference. A character that only some
 * versions of CommonMark take for punctuation is never relied upon.
 */
final class MarkdownText {
  private static final String STRONG = "**";

  private final MarkdownPlace place;
  private final MarkdownFlavour flavour;
  private final List<MarkdownToken> tokens;
  private final MarkdownEscapes escapes;
  private final StringBuilder out = new StringBuilder();
  private final int lastVisible;

  /** Where the line begins, in {@code out}. */
  private int lineStart;

  /** Where the delimiter that opened last stands, in {@code out}. */
  private int openedFrom = -1;

  private int openedTo = -1;
  private String emphasis = "*";
  private boolean closed;
  private String closedBy = "";
  private int beforeClosing;

  private MarkdownText(List<MarkdownToken> tokens, MarkdownPlace place, MarkdownFlavour flavour) {
    this.tokens = MarkdownTokens.normal(tokens);
    this.place = place;
    this.flavour = flavour;
    escapes = new MarkdownEscapes(new MarkdownWhole(this.tokens), place, flavour, out);
    lastVisible = lastVisible();
  }

  /** The Markdown of tokens; lines are parted by {@code \n}. */
  static String of(List<MarkdownToken> tokens, MarkdownPlace place, MarkdownFlavour flavour) {
    return new MarkdownText(tokens, place, flavour).write();
  }

  /** A line break behind this token would be a backslash. */
  private int lastVisible() {
    int last = tokens.size() - 1;
    while (last >= 0
        && !tokens.get(last).is(Kind.RAW)
        && (!tokens.get(last).is(Kind.TEXT) || isSpace(tokens.get(last).text()))) {
      last--;
    }
    return last;
  }

  /** Whether no word is in a text; markdown-it takes any white space off a paragraph's end. */
  private static boolean isSpace(String text) {
    return text.chars().allMatch(MarkdownChars::isSpace);
  }

  private String write() {
    for (int i = 0; i < tokens.size(); i++) {
      MarkdownToken token = tokens.get(i);
      escapes.at(token);
      switch (token.kind()) {
        case TEXT -> text(token.text(), first(i + 1));
        case RAW -> raw(token.text());
        case LINE_BREAK -> lineBreak(i);
        case OPEN_STRONG -> open(STRONG, first(i + 1));
        case CLOSE_STRONG -> close(STRONG);
        case OPEN_EMPHASIS -> {
          emphasis = touchesStrong(i) ? "_" : "*";
          open(emphasis, first(i + 1));
        }
        case CLOSE_EMPHASIS -> close(emphasis);
      }
    }
    trimEnd();
    if (place == MarkdownPlace.HEADING) {
      escapeClosingHashes();
    }
    return out.toString();
  }

  /** The first character of a token as it will be written; a line end behind the last one. */
  private int first(int i) {
    if (i >= tokens.size()) {
      return '\n';
    }
    MarkdownToken token = tokens.get(i);
    return switch (token.kind()) {
      case TEXT, RAW -> token.text().codePointAt(0);
      case LINE_BREAK -> '\n';
      case OPEN_STRONG, OPEN_EMPHASIS, CLOSE_STRONG, CLOSE_EMPHASIS -> '*';
    };
  }

  /** Whether one of the delimiters of the emphasis that opens here stands beside one of strong. */
  private boolean touchesStrong(int open) {
    int close = open + 1;
    while (!tokens.get(close).is(Kind.CLOSE_EMPHASIS)) {
      close++;
    }
    return strong(open - 1) || strong(open + 1) || strong(close - 1) || strong(close + 1);
  }

  private boolean strong(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).kind().isStrong();
  }

  private void text(String text, int next) {
    int from = 0;
    if (out.length() == lineStart) {
      from = MarkdownChars.skipBlanks(text);
    }
    if (from < text.length() && closed && !closes(text.codePointAt(from))) {
      int c = text.codePointAt(from);
      out.append(reference(c));
      from += Character.charCount(c);
    }
    closed = false;
    escapes.write(text, from, next, out.length() == lineStart);
  }

  private boolean closes(int next) {
    return MarkdownChars.isSpace(next)
        || MarkdownChars.isPunctuation(next)
        || closedBy.charAt(0) == '*' && MarkdownChars.isWord(beforeClosing);
  }

  private void raw(String markdown) {
    closed = false;
    boolean code =
        place == MarkdownPlace.CELL
            && flavour != MarkdownFlavour.PANDOC
            && markdown.startsWith("`");
    escapes.raw(code ? markdown.replace("|", "\\|") : markdown);
  }

  private void lineBreak(int i) {
    trimEnd();
    closed = false;
    if (out.length() == 0 || i > lastVisible) {
      return;
    }
    if (place == MarkdownPlace.PARAGRAPH) {
      out.append("\\\n");
      lineStart = out.length();
    } else {
      out.append(' ');
    }
  }

  private void trimEnd() {
    int end = out.length();
    while (end > lineStart && MarkdownChars.isBlank(out.charAt(end - 1))) {
      end--;
    }
    out.setLength(end);
  }

  private int previous() {
    return before(out.length());
  }

  private int before(int end) {
    return end == lineStart ? '\n' : out.codePointBefore(end);
  }

  private void open(String delimiter, int next) {
    boolean opens = delimiter.charAt(0) == '*' && MarkdownChars.isWord(next);
    if (!opens && !isApart(previous())) {
      referBefore(out.length());
    }
    closed = false;
    escapes.open();
    openedFrom = out.length();
    out.append(delimiter);
    openedTo = out.length();
  }

  /** Whether a delimiter opens behind a character, whatever follows. */
  private static boolean isApart(int previous) {
    return MarkdownChars.isSpace(previous) || MarkdownChars.isPunctuation(previous);
  }

  /** Writes the character before an offset as a reference. */
  private void referBefore(int end) {
    int c = before(end);
    int start = end - Character.charCount(c);
    out.replace(start, end, (afterBackslash(start) ? "\\" : "") + reference(c));
    if (start == openedTo && !isApart(before(openedFrom))) {
      // the reference is no word, so that what opens before it needs one as well
      referBefore(openedFrom);
    }
  }

  /** Whether a backslash stands before a letter as itself. */
  private boolean afterBackslash(int at) {
    int from = at;
    while (from > lineStart && out.charAt(from - 1) == '\\') {
      from--;
    }
    return (at - from) % 2 == 1;
  }

  private static String reference(int c) {
    return "&#" + c + ";";
  }

  private void close(String delimiter) {
    escapes.close();
    beforeClosing = previous();
    closedBy = delimiter;
    closed = true;
    out.append(delimiter);
  }

  /** Hashes at the end of a heading would be taken for its closing sequence. */
  private void escapeClosingHashes() {
    int from = out.length();
    while (from > 0 && out.charAt(from - 1) == '#') {
      from--;
    }
    if (from < out.length() && (from == 0 || MarkdownChars.isBlank(out.charAt(from - 1)))) {
      out.insert(from, '\\');
    }
  }
}
