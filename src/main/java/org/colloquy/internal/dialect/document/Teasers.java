package org.colloquy.internal.dialect.document;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.Edges;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.WordLists;

/**
 * Boxes amid a talk that was copied from a page: {@code More on this}, and the headlines of what
 * else there is to read below; or a call to subscribe. Nobody says them.
 */
public final class Teasers {
  /** A box has no more lines below its first. */
  private static final int MOST = 6;

  /** A headline is no longer. */
  private static final int LONGEST = 110;

  /** What heads a box is no longer. */
  private static final int HEAD = 40;

  private static final String ABOUT = " :：*_#>›»•–—-…?!";

  private static final Map<String, List<String>> WORDS = WordLists.read("asides.txt");
  private static final Set<String> HEADS = Set.copyOf(WordLists.spaced(WORDS, "boxes"));
  private static final Set<String> CALLS = Set.copyOf(WordLists.spaced(WORDS, "calls"));

  private Teasers() {}

  /**
   * Their lines.
   *
   * @param begins the lines with which turns begin
   */
  public static BitSet of(List<Line> lines, Set<Integer> begins) {
    BitSet teasers = new BitSet();
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean first = begins.contains(i - 1) && mayBeLabel(lines.get(i - 1).text().strip());
      if (!begins.contains(i) && !first && line.text().length() <= HEAD) {
        int from = i + 1;
        int end = heads(line, HEADS) ? headlines(lines, begins, from) : from;
        end = heads(line, CALLS) ? call(lines, begins, from) : end;
        teasers.set(i, end > from ? end : i);
        i = end - 1;
      }
    }
    return teasers;
  }

  /** Whether nothing but a label may stand in a line, so that the next is what is said. */
  private static boolean mayBeLabel(String text) {
    boolean colon = !text.isEmpty() && LabelScanner.isColon(text.charAt(text.length() - 1));
    return text.length() <= HEAD && (colon || !QuestionMarks.endsSentence(text));
  }

  private static boolean heads(Line line, Set<String> words) {
    String text = line.text();
    return line.isText()
        && line.startsParagraph()
        && text.length() <= HEAD
        && words.contains(bare(text).toLowerCase(Locale.ROOT));
  }

  /** Where headlines end: with the first line that is none. */
  private static int headlines(List<Line> lines, Set<Integer> begins, int from) {
    int end = from;
    int limit = shortLines(lines, begins, from);
    while (end < limit && isHeadline(lines.get(end).text())) {
      end++;
    }
    return end;
  }

  /** Where a call ends, if nothing but short lines stand before the next turn; else at once. */
  private static int call(List<Line> lines, Set<Integer> begins, int from) {
    int end = shortLines(lines, begins, from);
    return begins.contains(end) ? end : from;
  }

  private static int shortLines(List<Line> lines, Set<Integer> begins, int from) {
    int limit = Math.min(lines.size(), from + MOST);
    int end = from;
    while (end < limit && isShort(lines.get(end)) && !begins.contains(end)) {
      end++;
    }
    return end;
  }

  private static boolean isHeadline(String text) {
    return QuestionMarks.endsInQuestion(text) || !QuestionMarks.endsSentence(text);
  }

  private static boolean isShort(Line line) {
    return line.isText() && line.text().length() <= LONGEST;
  }

  private static String bare(String text) {
    return Edges.without(ABOUT, text);
  }
}
