package org.colloquy.internal.dialect.parting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Lexicon;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * Parts paragraphs in which a question and its answer both have their letter: {@code Q: Is it cold?
 * A: Always.} The letters have the same mark, and stand behind the ends of sentences; letters with
 * no mark stand behind a question mark or a full stop. One such paragraph alone is left as it is,
 * unless it holds several pairs.
 */
final class RunningLetters {
  private static final int SEVERAL = 2;

  /** So many turns behind the first, two pairs at least, make a talk of one paragraph. */
  private static final int MANY = 3;

  /** No word for question or answer is longer. */
  private static final int LONGEST = 10;

  /** So many lines before a talk have no letter. */
  private static final int FRONT = 60;

  /** A place and a date are no longer. */
  private static final int HEAD = 60;

  private static final String MARKS = ":：.)";

  /** How a letter is written: the word, and the mark behind it; a blank where it has none. */
  private record Letter(String key, char mark) {}

  private RunningLetters() {}

  static List<Line> of(List<Line> all) {
    List<Line> lines = begun(all);
    Cuts cuts = Cuts.of(lines, l -> breaks(l.text()));
    return cuts.lines() < SEVERAL && cuts.count() < MANY ? lines : cuts.made();
  }

  /**
   * The lines with the first question on its own: where the first letter of all is an answer's,
   * that of the question stands behind a place or a date in a line right above.
   */
  private static List<Line> begun(List<Line> lines) {
    for (int i = 0; i < Math.min(FRONT, lines.size()); i++) {
      String text = lines.get(i).text();
      Letter first = letter(text, LabelScanner.skipSpace(text, 0));
      if (first == null || !lines.get(i).isText() || !Lexicon.isQuestionOrAnswer(first.key())) {
        continue;
      }
      Line above = i == 0 || Lexicon.asks(first.key()) ? null : lines.get(i - 1);
      List<Integer> at = above == null ? List.of() : question(above.text(), first);
      List<List<Integer>> offsets = new ArrayList<>(Collections.nCopies(lines.size(), List.of()));
      offsets.set(Math.max(0, i - 1), at);
      return new Cuts(lines, offsets).made();
    }
    return lines;
  }

  /** Where the letter stands near the beginning of a text that an answer's goes with. */
  private static List<Integer> question(String text, Letter answer) {
    for (int at = 1; at < Math.min(text.length(), HEAD); at++) {
      boolean apart = LabelScanner.isBlank(text.charAt(at - 1));
      Letter letter = apart ? letter(text, at) : null;
      if (letter != null
          && letter.mark() == answer.mark()
          && letter.mark() != ' '
          && Lexicon.asks(letter.key())
          && Lexicon.company(letter.key()).contains(answer.key())) {
        return List.of(at);
      }
    }
    return List.of();
  }

  /** Where answers and further questions begin in a text that begins with a question's letter. */
  private static List<Integer> breaks(String text) {
    Letter first = letter(text, LabelScanner.skipSpace(text, 0));
    if (first == null || !Lexicon.asks(first.key())) {
      return List.of();
    }
    Set<String> words = Lexicon.company(first.key());
    List<Integer> breaks = new ArrayList<>();
    String before = first.key();
    for (int at = 3; at + 1 < text.length(); at++) {
      Letter letter = isOpen(text, at, first.mark()) ? letter(text, at) : null;
      boolean same =
          letter != null && letter.mark() == first.mark() && !letter.key().equals(before);
      if (letter != null && same && words.contains(letter.key())) {
        breaks.add(at);
        before = letter.key();
      }
    }
    return breaks;
  }

  /** The word for question or answer that begins at an offset with a capital, or null. */
  private static @Nullable Letter letter(String text, int from) {
    int end = from;
    while (end < text.length() && end < from + LONGEST && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (end == from || end + 1 >= text.length() || Character.isLowerCase(text.charAt(from))) {
      return null;
    }
    char mark = text.charAt(end);
    boolean blank = LabelScanner.isBlank(mark);
    boolean marked = MARKS.indexOf(mark) >= 0;
    boolean wide = mark == '：' || Character.isIdeographic(text.codePointAt(from));
    boolean parted = blank || wide || LabelScanner.isBlank(text.charAt(end + 1));
    int next = LabelScanner.skipSpace(text, end);
    boolean begins = !blank || next == text.length() || !Character.isLowerCase(text.charAt(next));
    return (blank && end == from + 1 && begins || marked) && parted
        ? new Letter(Names.key(text.substring(from, end)), blank ? ' ' : mark)
        : null;
  }

  /** Whether a sentence and a blank end where a word begins. */
  private static boolean isOpen(String text, int at, char mark) {
    char before = text.charAt(at - 1);
    boolean apart =
        LabelScanner.isBlank(before)
            || Character.isIdeographic(text.codePointAt(at)) && Sentences.mayEnd(before);
    if (!apart || !Character.isLetter(text.charAt(at))) {
      return false;
    }
    int end = LabelScanner.visibleEnd(text, at - 1);
    boolean sentence = end > 0 && Sentences.mayEnd(text.charAt(end - 1));
    return end > 0 && (sentence || mark != ' ' && at > end + 2);
  }
}
