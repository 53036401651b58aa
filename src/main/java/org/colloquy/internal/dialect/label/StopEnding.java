package org.colloquy.internal.dialect.label;

import java.util.stream.Stream;
import org.colloquy.internal.dialect.label.Ending.Cut;
import org.colloquy.internal.dialect.line.Lead;
import org.colloquy.internal.dialect.line.Signs;
import org.colloquy.internal.dialect.words.Greetings;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Nobody;
import org.colloquy.internal.dialect.words.QuestionWords;
import org.colloquy.internal.dialect.words.Shape;
import org.colloquy.internal.dialect.words.Stops;
import org.colloquy.internal.dialect.words.Titles;
import org.jspecify.annotations.Nullable;

/** A full stop behind a label. */
final class StopEnding {
  /** No name that may stand for a sentence has more words. */
  private static final int WORDS = 4;

  /** An initial with its stop, such as {@code Ch.}, is no longer. */
  private static final int INITIAL = 3;

  private StopEnding() {}

  static @Nullable Cut find(Lead lead) {
    String text = lead.text();
    int found = Stops.find(text, lead.from());
    if (found >= 0 && areInitials(text, lead.from(), found)) {
      return null;
    }
    if (found < 0 && lead.timed() && text.endsWith(".")) {
      int end = text.length() - 1;
      boolean name = Stops.isInitialled(text, lead.from(), end);
      return name ? new Cut(end + 1, end + 1, end + 1, null) : null;
    }
    int stop = found < 0 ? QuestionWords.wordBefore("．۔。።", text, lead.from()) : found;
    int behind = stop < 0 ? stop : Stops.behindNote(text, stop + 1);
    return stop < 0 || thanks(text, lead.from(), stop)
        ? null
        : new Cut(end(text, lead.from(), stop), behind, Stops.behind(text, behind), null);
  }

  /** Whether somebody is thanked before a stop, with a letter or a name before that or without. */
  private static boolean thanks(String text, int from, int stop) {
    int word = from;
    while (word < stop && !LabelScanner.isBlank(text.charAt(word))) {
      word++;
    }
    return Greetings.thanks(text.substring(from, stop))
        || Greetings.thanks(text.substring(word, stop));
  }

  /** Where a name ends: before the comma of a long description, behind the stop of initials. */
  private static int end(String text, int from, int stop) {
    boolean initials = stop - from > 2 && text.charAt(stop - 2) == '.';
    int comma = stop - from > LabelScanner.PREFIX ? text.indexOf(", ", from) : -1;
    return comma >= 0 && comma < stop ? comma : initials ? stop + 1 : stop;
  }

  /** {@code P. B. Ch.:}, of which the first initial is no label of its own. */
  private static boolean areInitials(String text, int from, int stop) {
    int colon = LabelScanner.colon(text, from, text.length());
    return colon > stop + 1
        && Names.words(text.substring(from, colon)).size() <= WORDS
        && Stream.of(text.substring(from, colon).split(" ")).allMatch(StopEnding::isInitial);
  }

  private static boolean isInitial(String word) {
    return word.length() <= INITIAL && word.endsWith(".");
  }

  /**
   * Behind somebody's name of a few words, initials or a number behind a word, and a full stop that
   * does not abbreviate.
   */
  static @Nullable Cut name(Lead lead) {
    String text = lead.text();
    int limit = lead.has(Signs.STOP) ? text.length() - 1 : 0;
    int word = lead.from();
    for (int i = lead.from(); i < Math.min(limit, lead.from() + LabelScanner.PREFIX); i++) {
      char c = text.charAt(i);
      if (LabelScanner.isBlank(c)) {
        word = i + 1;
      } else if (!LabelScanner.inLabel(c)) {
        return null;
      } else if (c == '.' && LabelScanner.isBlank(text.charAt(i + 1)) && ends(text, word, i)) {
        boolean name = isName(text.substring(lead.from(), i));
        return name ? new Cut(i, i + 1, Stops.behind(text, i + 1), null) : null;
      }
    }
    return null;
  }

  /** Whether the word before a full stop is a number, or no initial and no honorific. */
  private static boolean ends(String text, int word, int stop) {
    String before = text.substring(word, stop);
    boolean number = before.chars().allMatch(Character::isDigit);
    return !before.isEmpty()
        && (number || before.length() > 1)
        && !Titles.honours(Names.folded(before));
  }

  private static boolean isName(String label) {
    String bare = Names.withoutAside(label);
    if (Names.hasMoreWords(bare, WORDS)) {
      return false;
    }
    Shape shape = Shape.of(label);
    boolean name = shape == Shape.NAME || shape == Shape.LETTERS || shape == Shape.CAPITALS;
    return (name || shape == Shape.NUMBERED)
        && LabelScanner.isLabel(label, label.length())
        && Names.nameWords(bare).size() <= WORDS
        && !Nobody.is(Names.key(label))
        && !thanks(label, 0, label.length());
  }

  /** {@code Name (Group). – text}. */
  static @Nullable Cut beforeDash(Lead lead) {
    String text = lead.text();
    int limit = Math.min(text.length(), lead.from() + LabelScanner.PREFIX);
    for (int i = lead.from(); i < limit && LabelScanner.inLabel(text.charAt(i)); i++) {
      int dash = text.charAt(i) == '.' ? LabelScanner.skipSpace(text, i + 1) : text.length();
      boolean ends = dash + 1 < text.length() && "–—".indexOf(text.charAt(dash)) >= 0;
      if (ends && i > lead.from() + 2 && LabelScanner.isLabel(text, lead.from(), i)) {
        int comma = text.indexOf(", ", lead.from());
        return new Cut(comma > 0 ? Math.min(comma, i) : i, dash + 1, dash + 1, null);
      }
    }
    return null;
  }
}
