package org.colloquy.internal.press.word;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.container.OoxmlPackage;
import org.colloquy.internal.container.WordXml;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.model.Content.ItemList;
import org.jspecify.annotations.Nullable;

/** The lists of a document, each with its own count, and {@code numbering.xml}. */
final class DocxLists {
  /** A word processor's lists have nine levels. */
  static final int LEVELS = 9;

  static final int INDENT = 360;

  private static final int BULLETS = 0;
  private static final int NUMBERS = 1;
  private static final int QUESTIONS = 2;
  private static final List<String> MARKS = List.of("\u2022", "\u2013", "\u00b7");
  private static final List<String> FORMATS = List.of("decimal", "lowerLetter", "lowerRoman");

  private record Numbered(int level, int start) {}

  private final List<Numbered> numbered = new ArrayList<>();
  private final int firstPattern;
  private final int firstList;
  private final @Nullable HouseNumbering house;
  private @Nullable DocxNumbers questions;
  private boolean used;

  /**
   * @param house lists of its template, behind which those of the document are numbered, or null
   */
  DocxLists(@Nullable HouseNumbering house) {
    this.house = house;
    firstPattern = house == null ? 0 : house.lastPattern() + 1;
    firstList = house == null ? 1 : house.lastList() + 1;
  }

  boolean isEmpty() {
    return !used && house == null && questions == null;
  }

  /** The number of the list of questions, which comes before all others. */
  int ofQuestions() {
    return firstList;
  }

  /** Has questions numbered; to be said before any list begins. */
  void number(DocxNumbers numbers) {
    questions = numbers;
  }

  private int bullets() {
    return questions == null ? firstList : firstList + 1;
  }

  /** The number of a list that begins at a level from 0. */
  int begin(ItemList list, int level) {
    used = true;
    if (!list.ordered()) {
      return bullets();
    }
    numbered.add(new Numbered(level, list.start()));
    return bullets() + numbered.size();
  }

  /** Writes the patterns of lists, then the lists. */
  void write(WordXml word) {
    XmlWriter xml = word.xml();
    if (house == null) {
      word.root("w:numbering");
    } else {
      word.declaration().raw(house.patterns());
    }
    if (used) {
      abstractList(xml, BULLETS);
      abstractList(xml, NUMBERS);
    }
    DocxNumbers asked = questions;
    if (asked != null) {
      asked.write(xml, firstPattern + QUESTIONS);
    }
    if (house != null) {
      xml.raw(house.lists());
    }
    if (asked != null) {
      list(xml, ofQuestions(), QUESTIONS).end();
    }
    if (used) {
      lists(xml);
    }
    if (house == null) {
      xml.end();
    } else {
      xml.raw("</w:numbering>");
    }
  }

  /** Gives the part with lists what the house's refer to: pictures of bullets. */
  void link(OoxmlPackage.Part part) {
    if (house != null) {
      HousePart.link(part, house.links());
    }
  }

  private void lists(XmlWriter xml) {
    list(xml, bullets(), BULLETS).end();
    for (int i = 0; i < numbered.size(); i++) {
      list(xml, bullets() + 1 + i, NUMBERS);
      xml.start("w:lvlOverride").attribute("w:ilvl", numbered.get(i).level());
      xml.start("w:startOverride").attribute("w:val", numbered.get(i).start()).empty().end();
      xml.end();
    }
  }

  private XmlWriter list(XmlWriter xml, int number, int kind) {
    xml.start("w:num").attribute("w:numId", number);
    return xml.start("w:abstractNumId").attribute("w:val", firstPattern + kind).empty();
  }

  private void abstractList(XmlWriter xml, int kind) {
    xml.start("w:abstractNum").attribute("w:abstractNumId", firstPattern + kind);
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
