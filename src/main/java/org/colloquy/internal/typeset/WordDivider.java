package org.colloquy.internal.typeset;

import org.colloquy.internal.typeset.ParagraphText.Part;
import org.colloquy.internal.typeset.hyphen.Hyphenator;
import org.jspecify.annotations.Nullable;

/** Tells which words of a paragraph may be divided, and where. */
final class WordDivider {
  private static final String CLOSING = "\"'\u2019\u201d\u00bb\u203a)]";
  private static final String OPENING = "\"'\u2018\u201c\u201e\u201a\u00ab\u2039([\u00bf\u00a1";
  private static final String STOPS = ".!?:\u2026";

  private final String text;
  private final LineRules.Hyphenation rules;
  private final int lastWord;
  private boolean names;

  WordDivider(String text, LineRules.Hyphenation rules) {
    this.text = text;
    this.rules = rules;
    this.lastWord = rules.on() && !rules.last() ? lastWord(text) : text.length();
  }

  /** Lets names be divided, too, but nothing in capitals. */
  void divideNames() {
    names = true;
  }

  /** Where the last word begins. */
  private static int lastWord(String text) {
    int end = text.length();
    while (end > 0 && isSpace(text.charAt(end - 1))) {
      end--;
    }
    while (end > 0 && !isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isSpace(char c) {
    return ParagraphText.isSpace(c) || c == '\u00a0' || c == '\u2028';
  }

  /**
   * Where the letters between two offsets may be divided, as offsets in them.
   *
   * @param start of a stretch without spaces and hyphens; signs around its letters are allowed
   * @param word that stretch, if it was measured already
   */
  Division divide(Part part, int start, int end, @Nullable Measured word) {
    if (!rules.on() || end - start < rules.word() || start >= lastWord) {
      return Division.NONE;
    }
    int first = start;
    while (first < end && !Character.isLetter(text.charAt(first))) {
      first++;
    }
    int last = end;
    while (last > first && !isLetter(text.charAt(last - 1))) {
      last--;
    }
    if (last - first < rules.word() || touchesLetters(part, start, end)) {
      return Division.NONE;
    }
    Hyphenator hyphenator = part.face().hyphenator();
    if (hyphenator == null || !isOrdinary(hyphenator, first, last)) {
      return Division.NONE;
    }
    Typeface face = part.face();
    Measured known = word == null ? face.measured(text.substring(start, end)) : word;
    return face.division(known, first - start, last - start, rules);
  }

  /** Whether a word goes on in another part of the text, in another look. */
  private boolean touchesLetters(Part part, int start, int end) {
    return start == part.start() && start > 0 && isLetter(text.charAt(start - 1))
        || end == part.end() && end < text.length() && isLetter(text.charAt(end));
  }

  /** A word of letters alone that is no name and not in capitals, as far as one can tell. */
  private boolean isOrdinary(Hyphenator hyphenator, int first, int last) {
    boolean capitals = false;
    for (int i = first + 1; i < last; i++) {
      char c = text.charAt(i);
      if (!isLetter(c) && c != '\u2019' && c != '\'') {
        return false;
      }
      capitals |= Character.isUpperCase(c);
    }
    if (rules.capitals()) {
      return true;
    }
    boolean capital = Character.isUpperCase(text.charAt(first));
    return !capitals && (!capital || names || hyphenator.nouns() || startsSentence(first));
  }

  private boolean startsSentence(int word) {
    int at = word;
    while (at > 0 && (isSpace(text.charAt(at - 1)) || isOf(OPENING, text.charAt(at - 1)))) {
      at--;
    }
    while (at > 0 && isOf(CLOSING, text.charAt(at - 1))) {
      at--;
    }
    return at == 0 || isOf(STOPS, text.charAt(at - 1));
  }

  private static boolean isOf(String signs, char c) {
    return signs.indexOf(c) >= 0;
  }

  /** A letter or what combines with one. */
  private static boolean isLetter(char c) {
    return Character.isLetter(c) || c >= '\u0300' && c <= '\u036f';
  }
}
