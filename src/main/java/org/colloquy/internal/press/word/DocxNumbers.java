package org.colloquy.internal.press.word;

import org.colloquy.edition.Tokens.NumberPlace;
import org.colloquy.internal.container.XmlWriter;

/**
 * The numbers of questions, which a word processor counts itself.
 *
 * @param place above questions, before them in the line, or in the margin
 * @param from the first number
 * @param style name of the style whose paragraphs are numbered, or an empty text where the
 *     paragraphs say so themselves
 * @param left where the words of questions begin, in twentieths of a point
 * @param hanging how far numbers hang out from there
 */
record DocxNumbers(NumberPlace place, int from, String style, int left, int hanging) {
  /** Writes the pattern of their list. */
  void write(XmlWriter xml, int pattern) {
    xml.start("w:abstractNum").attribute("w:abstractNumId", pattern);
    xml.raw("<w:multiLevelType w:val=\"singleLevel\"/>");
    xml.start("w:lvl").attribute("w:ilvl", 0);
    xml.start("w:start").attribute("w:val", from).empty();
    xml.raw("<w:numFmt w:val=\"decimal\"/>");
    if (!style.isEmpty()) {
      xml.start("w:pStyle").attribute("w:val", style).empty();
    }
    String behind =
        switch (place) {
          case CENTRED_ABOVE -> "nothing";
          case RUN_IN -> "space";
          case SIDE -> "tab";
        };
    xml.start("w:suff").attribute("w:val", behind).empty();
    String text = place == NumberPlace.CENTRED_ABOVE ? "%1" : "%1.";
    xml.start("w:lvlText").attribute("w:val", text).empty();
    xml.raw("<w:lvlJc w:val=\"left\"/>").start("w:pPr");
    xml.start("w:ind").attribute("w:left", left).attribute("w:hanging", hanging).empty().end();
    // a number is upright, whatever the question is
    xml.raw("<w:rPr><w:b w:val=\"0\"/><w:i w:val=\"0\"/></w:rPr>").end().end();
  }
}
