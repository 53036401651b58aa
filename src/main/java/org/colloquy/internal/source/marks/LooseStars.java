package org.colloquy.internal.source.marks;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.words.Sentences;
import org.colloquy.internal.source.SourceText;

/**
 * Bold type of Markdown whose asterisks stand a blank off the words, as editors and word processors
 * leave it, or right between a sign and a letter: {@code **Is it cold? **}, {@code ** Ana:**
 * Always.}, {@code **Is it cold?**Always.} CommonMark sees no bold in it.
 */
final class LooseStars {
  private static final String STARS = "**";
  private static final String FENCE = "```";

  /** Nobody sets more bold at a time. */
  private static final int LONGEST = 1_000;

  private final String text;
  private final Rewriting out;

  private LooseStars(SourceText source) {
    text = source.text();
    out = new Rewriting(source);
  }

  /** A source in which such asterisks stand at the words, and the blank or the sign outside. */
  static SourceText tightened(SourceText source, int from) {
    if (source.text().indexOf(STARS, from) < 0) {
      return source;
    }
    LooseStars stars = new LooseStars(source);
    boolean code = false;
    CodeRows indented = new CodeRows();
    List<Integer> found = new ArrayList<>();
    for (SourceText.Row row : source.rows(from)) {
      String line = row.said(source.text(), Integer.MAX_VALUE);
      code ^= line.startsWith(FENCE);
      if (indented.has(source.text().substring(row.start(), row.end())) || line.isEmpty() || code) {
        stars.tighten(found);
        found.clear();
      } else {
        stars.find(row, found);
      }
    }
    stars.tighten(found);
    return stars.out.made();
  }

  /** Where two asterisks stand, and no more; none that are written with a sign before them. */
  private void find(SourceText.Row row, List<Integer> found) {
    for (int at = row.start(); at < row.end(); at++) {
      char c = text.charAt(at);
      if (c == '`') {
        at = behindCode(at, row.end()) - 1;
      }
      if (c != '*' && c != '\\') {
        continue;
      }
      int end = at;
      while (end < row.end() && text.charAt(end) == '*') {
        end++;
      }
      if (end - at == STARS.length()) {
        found.add(at);
      }
      at = c == '\\' ? at + 1 : Math.max(at, end - 1);
    }
  }

  /** Where code ends that begins with grave accents, or these where as many do not close it. */
  private int behindCode(int open, int rowEnd) {
    int from = behindAccents(open, rowEnd);
    int limit = Math.min(rowEnd, from + LONGEST);
    for (int at = from; at < limit; at++) {
      if (text.charAt(at) == '`') {
        int end = behindAccents(at, rowEnd);
        if (end - at == from - open) {
          return end;
        }
        at = end - 1;
      }
    }
    return from;
  }

  private int behindAccents(int at, int rowEnd) {
    int end = at;
    while (end < rowEnd && text.charAt(end) == '`') {
      end++;
    }
    return end;
  }

  /** The asterisks of a paragraph, of which each opens or closes in turn. */
  private void tighten(List<Integer> found) {
    if (found.size() % 2 != 0) {
      return;
    }
    for (int i = 0; i < found.size(); i += 2) {
      int open = found.get(i);
      int close = found.get(i + 1);
      boolean opensLoose = isBlank(open + 2);
      boolean closesLoose = isBlank(close - 1);
      boolean bold = close > open + 3 && close - open <= LONGEST && begins(open, opensLoose);
      if (bold && opensLoose) {
        out.set(open, ' ');
        out.set(open + 2, '*');
      }
      if (bold && (closesLoose || closesGlued(close))) {
        out.set(close + 1, text.charAt(close - 1));
        out.set(close - 1, '*');
      }
    }
  }

  /** Whether a sign stands before asterisks that close and a letter right behind. */
  private boolean closesGlued(int close) {
    int behind = close + STARS.length();
    return behind < text.length()
        && Sentences.isEnd(text.charAt(close - 1))
        && Character.isLetter(text.charAt(behind));
  }

  private boolean isBlank(int at) {
    return text.charAt(at) == ' ';
  }

  /** Whether bold type may begin here: behind a blank at least, and where it is loose, a line. */
  private boolean begins(int open, boolean loose) {
    int line = open;
    while (line > 0 && (isBlank(line - 1) || text.charAt(line - 1) == '\t')) {
      line--;
    }
    boolean first = line == 0 || "\n\r".indexOf(text.charAt(line - 1)) >= 0;
    return first || !loose && !Character.isLetterOrDigit(text.charAt(open - 1));
  }
}
