package org.colloquy.internal.press.word;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.model.Content.ItemList;

/** The lists of a document, each with its own count, and {@code numbering.xml}. */
final class DocxLists {
  /** A word processor's lists have nine levels. */
  static final int LEVELS = 9;

  static final int INDENT = 360;

  private static final int BULLETS = 0;
  private static final int NUMBERS = 1;
  private static final List<String> MARKS = List.of("\u2022", "\u2013", "\u00b7");
  private static final List<String> FORMATS = List.of("decimal", "lowerLetter", "lowerRoman");

  private record Numbered(int level, int start) {}

  private final List<Numbered> numbered = new ArrayList<>();
  private boolean used;

  boolean isEmpty() {
    return !used;
  }

  /** The number of a list that begins at a level from 0. */
  int begin(ItemList list, int level) {
    used = true;
    if (!list.ordered()) {
      return 1;
    }
    numbered.add(new Numbered(level, list.start()));
    return numbered.size() + 1;
  }

  void write(XmlWriter xml) {
    abstractList(xml, BULLETS);
    abstractList(xml, NUMBERS);
    xml.start("w:num").attribute("w:numId", 1);
    xml.start("w:abstractNumId").attribute("w:val", BULLETS).empty().end();
    for (int i = 0; i < numbered.size(); i++) {
      xml.start("w:num").attribute("w:numId", i + 2);
      xml.start("w:abstractNumId").attribute("w:val", NUMBERS).empty();
      xml.start("w:lvlOverride").attribute("w:ilvl", numbered.get(i).level());
      xml.start("w:startOverride").attribute("w:val", numbered.get(i).start()).empty().end();
      xml.end();
    }
    xml.end();
  }

  private static void abstractList(XmlWriter xml, int kind) {
    xml.start("w:abstractNum").attribute("w:abstractNumId", kind);
    xml.raw("<w:multiLevelType w:val=\"hybridMultilevel\"/>");
    for (int level = 0; level < LEVELS; level++) {
      boolean bullets = kind == BULLETS;
      String format = bullets ? "bullet" : FORMATS.get(level % FORMATS.size());
      String text = bullets ? MARKS.get(level % MARKS.size()) : "%" + (level + 1) + ".";
      xml.start("w:lvl").attribute("w:ilvl", level);
      xml.raw("<w:start w:val=\"1\"/>");
      xml.start("w:numFmt").attribute("w:val", format).empty();
      xml.start("w:lvlText").attribute("w:val", text).empty();
      xml.raw("<w:lvlJc w:val=\"left\"/>").start("w:pPr");
      xml.start("w:ind").attribute("w:left", INDENT * (level + 1));
      xml.attribute("w:hanging", INDENT).empty().end().end();
    }
    xml.end();
  }
}
