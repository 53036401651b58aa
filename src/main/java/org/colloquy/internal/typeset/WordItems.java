package org.colloquy.internal.typeset;

import org.colloquy.internal.typeset.ParagraphText.Part;
import org.colloquy.internal.typeset.text.LineBreaks;

/**
 * Turns a word into boxes and the places where it may be broken. A break changes the shape of what
 * stands around it (a kern or a ligature goes, a hyphen comes), so each part is measured as it
 * would be set.
 */
final class WordItems {
  /** Longer words are shaped in parts, so that time stays linear. */
  static final int LONGEST = 64;

  private final String text;
  private final LineBreaks breaks;
  private final ItemList items;
  private final double narrowest;
  private final boolean typewriter;
  private final WordDivider divider;
  private final WordBoxes boxes;
  private final BrokenWordItems broken;

  WordItems(ParagraphText source, ItemList items, LineRules rules, double narrowest) {
    this.text = source.text();
    this.breaks = source.breaks();
    this.items = items;
    this.narrowest = narrowest;
    this.typewriter = rules.filling() == LineRules.Filling.TYPEWRITER;
    this.divider = new WordDivider(text, rules.hyphenation());
    this.boxes = new WordBoxes(items, text, new Hanging(rules.protrusion()), !source.isWide());
    this.broken = new BrokenWordItems(this, text, boxes, divider);
  }

  /** Lets names be divided, too. */
  void divideNames() {
    divider.divideNames();
  }

  /** Lets a line end before a word, where one may and no space stands. */
  void breakBefore(Part part, int start) {
    if (start > 0 && mayBreak(start) && !ParagraphText.isSpace(text.charAt(start - 1))) {
      items.penalty(WordBreaks.cost(text, start), part.number());
      if (WordBreaks.isHyphen(text.charAt(start - 1))) {
        items.afterHyphen();
      }
    }
  }

  /** Adds a word without spaces. */
  void add(Part part, int start, int end) {
    if (isPlain(start, end)) {
      plain(part, start, end);
    } else {
      broken.add(part, start, end);
    }
  }

  /** What the narrowest line holds, in points. */
  double narrowest() {
    return narrowest;
  }

  /** Whether words are broken as a typewriter does. */
  boolean typewriter() {
    return typewriter;
  }

  /** Whether a line may end before an offset by the rules for all text. */
  boolean mayBreak(int at) {
    return typewriter
        ? WordBreaks.isHyphen(text.charAt(at - 1)) && !WordBreaks.isHyphen(text.charAt(at))
        : breaks.allowed(at)
            && !(WordBreaks.isSyllable(text.charAt(at))
                && WordBreaks.isSyllable(text.charAt(at - 1)));
  }

  /** Whether a word has letters only, but for signs at its ends: most words do. */
  private boolean isPlain(int start, int end) {
    if (end - start > LONGEST) {
      return false;
    }
    int last = end;
    while (last > start && WordBreaks.isSign(text.charAt(last - 1))) {
      last--;
    }
    for (int i = start + 1; i < last; i++) {
      char c = text.charAt(i);
      if (!WordBreaks.isPlain(c) || breaks.allowed(i)) {
        return false;
      }
    }
    for (int i = Math.max(last, start + 1); i < end; i++) {
      if (mayBreak(i)) {
        return false;
      }
    }
    return true;
  }

  private void plain(Part part, int start, int end) {
    Typeface face = part.face();
    Measured word = face.measured(text.substring(start, end));
    if (word.width() > narrowest) {
      broken.add(part, start, end);
      return;
    }
    Division division = divider.divide(part, start, end, word);
    boxes.begin(part, word.glyphs() / (double) (end - start));
    int from = start;
    double done = 0;
    int first = items.size();
    for (int i = 0; i < division.places().length; i++) {
      int at = start + division.places()[i];
      boxes.box(division.heads()[i] - done, from, at);
      boxes.hyphen(division.pres()[i], division.posts()[i], WordBreaks.ADDED);
      done = division.heads()[i];
      from = at;
    }
    boxes.box(word.width() - done, from, end);
    items.starts(first, word);
  }
}
