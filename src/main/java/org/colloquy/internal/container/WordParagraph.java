package org.colloquy.internal.container;

/**
 * What a paragraph of WordprocessingML says beside its style (ECMA-376 part 1, clause 17.3.1); only
 * what differs from the style is written. Lengths are twentieths of a point. Immutable.
 */
public record WordParagraph(
    String style,
    boolean keepNext,
    boolean mayBreak,
    int list,
    int level,
    boolean bidi,
    Space space) {
  /** A value that is left to the style. */
  public static final int AS_STYLE = -1;

  private static final Space NO_SPACE = new Space(AS_STYLE, AS_STYLE, AS_STYLE);

  /** Space before, and indents from the edges of the text. */
  public record Space(int before, int left, int right) {}

  public static WordParagraph of(String style) {
    return new WordParagraph(style, false, false, AS_STYLE, 0, false, NO_SPACE);
  }

  /** Stays on the page of the next paragraph. */
  public WordParagraph withNext(boolean keep) {
    return new WordParagraph(style, keep, mayBreak, list, level, bidi, space);
  }

  /** May be divided between pages although its style says otherwise. */
  public WordParagraph withBreak(boolean may) {
    return new WordParagraph(style, keepNext, may, list, level, bidi, space);
  }

  /** Begins an item of a list, at a level from 0. */
  public WordParagraph inList(int number, int depth) {
    return new WordParagraph(style, keepNext, mayBreak, number, depth, bidi, space);
  }

  /** Runs from right to left. */
  public WordParagraph rightToLeft(boolean rtl) {
    return new WordParagraph(style, keepNext, mayBreak, list, level, rtl, space);
  }

  public WordParagraph withBefore(int before) {
    Space changed = new Space(before, space.left, space.right);
    return new WordParagraph(style, keepNext, mayBreak, list, level, bidi, changed);
  }

  public WordParagraph indented(int left, int right) {
    Space changed = new Space(space.before, left, right);
    return new WordParagraph(style, keepNext, mayBreak, list, level, bidi, changed);
  }

  /** Writes {@code w:pPr}, its children in the order of the schema. */
  void write(XmlWriter xml) {
    xml.raw("<w:pPr><w:pStyle w:val=\"").raw(style).raw("\"/>");
    if (keepNext) {
      xml.raw("<w:keepNext/>");
    }
    if (mayBreak) {
      xml.raw("<w:keepLines w:val=\"0\"/>");
    }
    if (list != AS_STYLE) {
      xml.start("w:numPr");
      xml.start("w:ilvl").attribute("w:val", level).empty();
      xml.start("w:numId").attribute("w:val", list).empty().end();
    }
    if (bidi) {
      xml.raw("<w:bidi/>");
    }
    if (space.before != AS_STYLE) {
      xml.start("w:spacing").attribute("w:before", space.before).empty();
    }
    if (space.left != AS_STYLE) {
      xml.start("w:ind").attribute("w:left", space.left);
      xml.attribute("w:right", Math.max(0, space.right)).empty();
    }
    xml.raw("</w:pPr>");
  }
}
