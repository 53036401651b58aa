package org.colloquy.internal.typeset;

import org.colloquy.internal.typeset.ParagraphText.Part;

/**
 * Turns Chinese and Japanese into items: a box for each character, and between them the room that
 * is added or taken away (Requirements for Chinese Text Layout, 3.1.6 and 3.2.2; Requirements for
 * Japanese Text Layout, 3.1 and 3.2; JIS X 4051). A mark takes a whole square, of which its blank
 * half may go; where two marks meet one blank half is enough.
 */
final class WideItems {
  /** Between ideographs and other letters, in em; it may shrink to half. */
  private static final double APART = 0.25;

  /** What such room grows by for each em that is added between two ideographs. */
  static final double APART_GROWTH = 8;

  private static final double HALF = 0.5;
  private static final char DASH = '\u2014';

  private final ParagraphText source;
  private final String text;
  private final ItemList items;
  private final WordItems words;
  private final double narrowest;

  /** The first item after the last place where a line may end, and the width from there on. */
  private int solidStart;

  private double solidWidth;

  /** The character before, if it is wide. */
  private WideMark last = WideMark.NONE;

  WideItems(ParagraphText source, ItemList items, WordItems words, double narrowest) {
    this.source = source;
    this.text = source.text();
    this.items = items;
    this.words = words;
    this.narrowest = narrowest;
  }

  /** Adds text without spaces. */
  void add(Part part, int start, int end) {
    String language = part.face().language();
    boolean wideBefore = start > 0 && WideText.isWide(text, start - 1, language);
    int at = start;
    while (at < end) {
      boolean wide = WideText.isWide(text, at, language);
      int next = wide ? wideEnd(at, end) : at + 1;
      while (!wide && next < end && !WideText.isWide(text, next, language)) {
        next++;
      }
      WideMark mark = wide ? part.face().mark(text.substring(at, next)) : WideMark.NONE;
      int first = items.size();
      before(part, at, wide || wideBefore, mark);
      if (wide) {
        character(part, at, next, mark);
      } else {
        words.add(part, at, next);
      }
      hold(first);
      last = mark;
      wideBefore = wide;
      at = next;
    }
  }

  /** Where a character ends, or a pair of dashes. */
  private int wideEnd(int at, int limit) {
    int end = WideText.end(text, at, limit);
    boolean pair = text.charAt(at) == DASH && end < limit && text.charAt(end) == DASH;
    return pair ? end + 1 : end;
  }

  private void before(Part part, int at, boolean wide, WideMark mark) {
    boolean starts = at == 0 || isApart(text.charAt(at - 1));
    if (starts || source.breaks().allowed(at)) {
      solidStart = items.size();
      solidWidth = 0;
    }
    if (!starts && wide) {
      room(part, at, mark);
    } else if (at > 0) {
      words.breakBefore(part, at);
    }
  }

  private static boolean isApart(char before) {
    return ParagraphText.isSpace(before) || before == '\u00a0' || before == '\u2028';
  }

  private void character(Part part, int start, int end, WideMark mark) {
    Typeface face = part.face();
    char c = text.charAt(start);
    double width = face.measured(text.substring(start, end)).width();
    items.box(width, WideMark.isLine(c) ? 0 : face.style().size(), part.number());
    items.stands(start, end);
    boolean closes = WideText.closes(c);
    items.hang(closes ? 0 : mark.left(), mark.right());
    if (!closes && !WideText.opens(c)) {
      items.count();
    }
  }

  /** Adds the room before a character. */
  private void room(Part part, int at, WideMark mark) {
    char before = text.charAt(at - 1);
    char c = text.charAt(at);
    double em = part.face().style().size();
    double right = last.rightBlank();
    double left = mark.leftBlank();
    double width = 0;
    double gives = right + left;
    double grows = 0;
    if (WideText.closes(before) && WideText.opens(c)) {
      width = Math.min(0, HALF * em - gives);
      gives += width;
    } else if (WideText.closes(before) && WideText.closes(c)) {
      width = -right;
      gives = left;
    } else if (WideText.opens(before) && WideText.opens(c)) {
      width = -left;
      gives = right;
    } else if (apart(before, c)) {
      width = APART * em;
      gives = width / 2;
      grows = APART_GROWTH * em;
    }
    width += last.rightPad() + mark.leftPad();
    float cost = source.breaks().allowed(at) ? 0 : ItemList.NEVER;
    boolean elastic = source.isWide();
    items.room(width, cost, part.number());
    items.flex(elastic ? gives : 0, elastic ? grows : 0);
    items.stands(at, at);
  }

  private static boolean apart(char before, char c) {
    return WideText.isIdeograph(before) && WideText.isLetter(c)
        || WideText.isLetter(before) && WideText.isIdeograph(c);
  }

  /** Where no line can hold what must stay together, it may be broken after all. */
  private void hold(int first) {
    for (int i = first; i < items.size(); i++) {
      solidWidth += items.width(i);
    }
    for (int i = solidStart; i < items.size() && solidWidth > narrowest; i++) {
      if (items.kind(i) == ItemList.ROOM && items.cost(i) == ItemList.NEVER) {
        items.setCost(i, ItemList.EMERGENCY);
      }
    }
    if (solidWidth > narrowest) {
      solidStart = items.size();
    }
  }
}
