package org.colloquy.internal.typeset;

import java.util.Locale;
import java.util.Set;
import org.colloquy.internal.typeset.ParagraphText.Part;

/** Turns the text of a paragraph into items. */
final class ItemBuilder {
  /** For a line that ends after a word after which it rather should not. */
  private static final float AVOIDED = 4_000;

  /** The longest word that is compared with the avoided ones. */
  private static final int LONGEST_AVOIDED = 24;

  private final ParagraphText source;
  private final String text;
  private final Shape shape;
  private final double narrowest;
  private final boolean typewriter;
  private final ItemList items;
  private final WordItems words;
  private final WideItems wide;
  private boolean anywhere;

  ItemBuilder(ParagraphText source, Shape shape, double narrowest) {
    this.source = source;
    this.text = source.text();
    // A word of six letters and its space make three items, or four.
    this.items = new ItemList(text.length() / 2 + 8);
    this.shape = shape;
    this.narrowest = narrowest;
    this.typewriter = shape.rules().filling() == LineRules.Filling.TYPEWRITER;
    this.words = new WordItems(source, items, shape.rules(), narrowest);
    this.wide = new WideItems(source, items, words, narrowest);
    items.setWide(source.isWide());
  }

  /** A builder for lines that may end behind any letter or space where they would be too long. */
  static ItemBuilder breakingAnywhere(ParagraphText source, Shape shape) {
    ItemBuilder builder = new ItemBuilder(source, shape, 0);
    builder.anywhere = true;
    return builder;
  }

  /** Lets names be divided, too, where nothing else helps. */
  ItemBuilder dividingNames() {
    words.divideNames();
    return this;
  }

  ItemList build() {
    Adder adder = new Adder();
    for (int number = 0; number < source.parts().size(); number++) {
      adder.number = number;
      source.parts().get(number).piece().accept(adder);
    }
    Ties ties = new Ties(items);
    if (anywhere) {
      ties.loosen();
    } else {
      ties.tieLast(shape.tiedWords(), narrowest);
    }
    return items;
  }

  private void run(Part part) {
    int at = part.start();
    while (at < part.end()) {
      boolean space = ParagraphText.isSpace(text.charAt(at));
      int end = at + 1;
      while (end < part.end() && ParagraphText.isSpace(text.charAt(end)) == space) {
        end++;
      }
      if (space) {
        glue(part, at, end);
      } else {
        unbroken(part, at, end);
      }
      at = end;
    }
  }

  private void glue(Part part, int start, int end) {
    addGlue(part, start, end);
    if (typewriter || source.breaks().allowed(end)) {
      items.setCost(items.size() - 1, cost(start));
    }
  }

  private void addGlue(Part part, int start, int end) {
    Typeface face = part.face();
    boolean plain = end == start + 1 && text.charAt(start) == ' ';
    Measured space = plain ? face.space() : face.measured(text.substring(start, end));
    double width = space.width();
    boolean elastic = ParagraphText.isElastic(text.charAt(start));
    double natural = elastic ? width * shape.rules().spaces().natural() : width;
    items.glue(natural, elastic, part.number());
    items.stands(start, end);
    items.starts(items.size() - 1, space);
    if (elastic && source.isWide()) {
      items.flex(natural / 2, WideItems.APART_GROWTH * part.face().style().size());
    }
  }

  /** A word, in which no-break spaces are glue where no line ends. */
  private void unbroken(Part part, int start, int end) {
    int at = start;
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '\u00a0') {
        if (i > at) {
          word(part, at, i);
        }
        addGlue(part, i, i + 1);
        at = i + 1;
      }
    }
    if (at < end) {
      word(part, at, end);
    }
  }

  private void word(Part part, int start, int end) {
    if (typewriter || !source.anyWide()) {
      words.breakBefore(part, start);
      words.add(part, start, end);
    } else {
      wide.add(part, start, end);
    }
  }

  private float cost(int space) {
    Set<String> avoided = shape.avoidAfter();
    if (avoided.isEmpty()) {
      return 0;
    }
    int start = space;
    while (start > 0
        && space - start <= LONGEST_AVOIDED
        && !ParagraphText.isSpace(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, space).toLowerCase(Locale.ROOT);
    return avoided.contains(word) ? AVOIDED : 0;
  }

  private final class Adder implements Piece.Visitor<Boolean> {
    private int number;

    private Part part() {
      return source.parts().get(number);
    }

    private void box(double width) {
      items.box(width, 0, number);
      items.stands(part().start(), part().end());
    }

    @Override
    public Boolean run(Piece.Run run) {
      ItemBuilder.this.run(part());
      return true;
    }

    @Override
    public Boolean gap(Piece.Gap gap) {
      box(gap.width());
      return true;
    }

    @Override
    public Boolean newline(Piece.Newline newline) {
      items.penalty(ItemList.ALWAYS, number);
      return true;
    }

    @Override
    public Boolean reference(Piece.Reference reference) {
      double width = part().face().width(ParagraphText.placeholder(reference));
      box(width);
      return true;
    }

    @Override
    public Boolean note(Piece.Note note) {
      return false;
    }
  }
}
