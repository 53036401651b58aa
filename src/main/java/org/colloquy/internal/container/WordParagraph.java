package org.colloquy.internal.container;

import java.util.List;

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
    int outline,
    boolean newPage,
    Space space) {
  /** A value that is left to the style. */
  public static final int AS_STYLE = -1;

  private static final Space NO_SPACE = new Space(AS_STYLE, AS_STYLE, AS_STYLE, List.of());

  /**
   * A tab stop.
   *
   * @param kind {@code left}, {@code center}, {@code right}, or {@code clear} for none although the
   *     style has one
   * @param leader {@code none}, {@code dot}
   */
  public record Stop(String kind, String leader, int at) {}

  /** Space before, indents from the edges of the text, tab stops. */
  public record Space(int before, int left, int right, List<Stop> stops) {
    public Space {
      stops = List.copyOf(stops);
    }
  }

  public static WordParagraph of(String style) {
    return new WordParagraph(style, false, false, AS_STYLE, 0, false, AS_STYLE, false, NO_SPACE);
  }

  /** Stays on the page of the next paragraph. */
  public WordParagraph withNext(boolean keep) {
    return new WordParagraph(style, keep, mayBreak, list, level, bidi, outline, newPage, space);
  }

  /** May be divided between pages although its style says otherwise. */
  public WordParagraph withBreak(boolean may) {
    return new WordParagraph(style, keepNext, may, list, level, bidi, outline, newPage, space);
  }

  /** Begins an item of a list, at a level from 0. */
  public WordParagraph inList(int number, int depth) {
    return new WordParagraph(
        style, keepNext, mayBreak, number, depth, bidi, outline, newPage, space);
  }

  /** Runs from right to left. */
  public WordParagraph rightToLeft(boolean rtl) {
    return new WordParagraph(style, keepNext, mayBreak, list, level, rtl, outline, newPage, space);
  }

  /** Stands in the outline, at a level from 0. */
  public WordParagraph inOutline(int depth) {
    return new WordParagraph(style, keepNext, mayBreak, list, level, bidi, depth, newPage, space);
  }

  /** Begins a page. */
  public WordParagraph onNewPage(boolean begins) {
    return new WordParagraph(style, keepNext, mayBreak, list, level, bidi, outline, begins, space);
  }

  public WordParagraph withBefore(int before) {
    Space changed = new Space(before, space.left, space.right, space.stops);
    return new WordParagraph(
        style, keepNext, mayBreak, list, level, bidi, outline, newPage, changed);
  }

  public WordParagraph indented(int left, int right) {
    Space changed = new Space(space.before, left, right, space.stops);
    return new WordParagraph(
        style, keepNext, mayBreak, list, level, bidi, outline, newPage, changed);
  }

  public WordParagraph withStops(List<Stop> stops) {
    Space changed = new Space(space.before, space.left, space.right, stops);
    return new WordParagraph(
        style, keepNext, mayBreak, list, level, bidi, outline, newPage, changed);
  }

  /** Writes {@code w:pPr}, its children in the order of the schema. */
  void write(XmlWriter xml, WordContext context) {
    xml.raw("<w:pPr>");
    xml.start("w:pStyle").attribute("w:val", context.style(style)).empty();
    if (keepNext) {
      xml.raw("<w:keepNext/>");
    }
    if (mayBreak) {
      xml.raw("<w:keepLines w:val=\"0\"/>");
    }
    if (newPage) {
      xml.raw("<w:pageBreakBefore/>");
    }
    if (list != AS_STYLE) {
      xml.start("w:numPr");
      xml.start("w:ilvl").attribute("w:val", level).empty();
      xml.start("w:numId").attribute("w:val", list).empty().end();
    }
    if (!space.stops.isEmpty()) {
      xml.start("w:tabs");
      for (Stop stop : space.stops) {
        xml.start("w:tab").attribute("w:val", stop.kind()).attribute("w:leader", stop.leader());
        xml.attribute("w:pos", stop.at()).empty();
      }
      xml.end();
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
    if (outline != AS_STYLE) {
      xml.start("w:outlineLvl").attribute("w:val", outline).empty();
    }
    xml.raw("</w:pPr>");
  }
}
