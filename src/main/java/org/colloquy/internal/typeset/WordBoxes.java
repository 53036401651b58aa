package org.colloquy.internal.typeset;

import org.colloquy.internal.typeset.ParagraphText.Part;

/** Adds the parts of one word after another to the items of a paragraph. */
final class WordBoxes {
  private final ItemList items;
  private final String text;
  private final Hanging hanging;
  private final boolean spaced;
  private Part part = LineContent.Chunk.NONE.part();
  private double em;

  /**
   * Boxes of words.
   *
   * @param spaced whether letter-space is told by words, not by characters
   */
  WordBoxes(ItemList items, String text, Hanging hanging, boolean spaced) {
    this.items = items;
    this.text = text;
    this.hanging = hanging;
    this.spaced = spaced;
  }

  /**
   * Begins a word.
   *
   * @param glyphs how many glyphs a character of it has, on average
   */
  void begin(Part of, double glyphs) {
    part = of;
    em = of.face().style().size() * glyphs;
  }

  /** Adds what is not broken. */
  void box(double width, int start, int end) {
    items.box(width, spaced ? em * (end - start) : 0, part.number());
    items.stands(start, end);
    Typeface face = part.face();
    items.hang(hanging.of(face, text.charAt(start)), hanging.of(face, text.charAt(end - 1)));
  }

  /** Adds a place where a hyphen is added, which {@code pre} includes. */
  void hyphen(double pre, double post, float cost) {
    items.disc(pre - hanging.hyphen(part.face()), post, cost, part.number());
    items.hyphenate();
  }

  /** Adds a place to break, with what the lines before and after it become wider by. */
  void place(WordBreaks.Break place, double pre, double post) {
    if (place.addsHyphen()) {
      hyphen(pre, post, place.cost());
      return;
    }
    items.disc(pre, post, place.cost(), part.number());
    if (WordBreaks.isHyphen(place.before())) {
      items.afterHyphen();
    }
  }

  /** Adds a place to break between parts that are shaped by themselves. */
  void penalty(float cost) {
    items.penalty(cost, part.number());
  }
}
