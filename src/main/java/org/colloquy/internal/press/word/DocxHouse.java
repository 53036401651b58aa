package org.colloquy.internal.press.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.container.OoxmlPackage;
import org.colloquy.internal.container.OoxmlPart;
import org.colloquy.internal.container.WordParagraph;
import org.colloquy.internal.container.WordStyle;
import org.colloquy.internal.container.WordXml;
import org.colloquy.internal.container.XmlWriter;

/**
 * An edition in a house's template: the house's styles, and those of the edition that it lacks,
 * written in the house's fonts and colours.
 */
final class DocxHouse {
  /** What a section says of its page besides headers and footers, in the order of the schema. */
  private static final List<String> BEFORE_LINES = List.of("pgSz", "pgMar", "pgBorders");

  private static final List<String> BEHIND_LINES =
      List.of("pgNumType", "cols", "vAlign", "noEndnote");

  /** Styles that are aligned as the house's title is. */
  private static final Set<String> BELOW_TITLE = Set.of(DocxStyle.SUBTITLE, DocxStyle.DECK);

  private static final String TABLE_NAME = "Interview Table";

  private final House house;
  private final Map<String, String> ids;
  private final List<WordStyle> missing = new ArrayList<>();
  private final boolean lacksTable;

  /**
   * @param styles of the edition
   */
  DocxHouse(House house, List<WordStyle> styles) {
    this.house = house;
    ids = new LinkedHashMap<>(house.styles.match(styles));
    for (WordStyle style : styles) {
      if (!ids.containsKey(style.id())) {
        missing.add(style);
        ids.put(style.id(), house.styles.freeId(style.id()));
      }
    }
    lacksTable = house.styles.named("table", TABLE_NAME).isEmpty();
    String table = house.styles.named("table", TABLE_NAME).orElse("");
    ids.put(DocxStyle.TABLE, lacksTable ? house.styles.freeId(DocxStyle.TABLE) : table);
  }

  /** What the edition's styles are called in the house, by the ids that the edition has. */
  Map<String, String> ids() {
    return ids;
  }

  /** Whether the house lacks one of the edition's styles, which is as the edition has it. */
  boolean adds(String style) {
    return missing.stream().anyMatch(m -> m.id().equals(style));
  }

  /** Whether one of the edition's styles, as the house has it, has a property. */
  private boolean has(String style, String property) {
    return house.styles.has(ids.getOrDefault(style, style), property);
  }

  /** Whether a style of the edition is italic here, as it is in the edition or the house. */
  boolean slants(String style, boolean own) {
    return adds(style) ? own : has(style, HouseStyle.SLANTED);
  }

  /**
   * A question with what the house's style for it leaves out: it is listed as a heading, and stays
   * with its answer.
   */
  WordParagraph question(WordParagraph plain) {
    if (adds(plain.style())) {
      return plain;
    }
    boolean listed =
        plain.style().equals(DocxStyle.QUESTION_MORE) || has(plain.style(), HouseStyle.OUTLINE);
    WordParagraph kept = plain.withNext(plain.keepNext() || !has(plain.style(), HouseStyle.KEPT));
    return listed ? kept : kept.inOutline(1);
  }

  /** A heading that stays with what it is above, although the house's style does not say so. */
  WordParagraph heading(WordParagraph plain) {
    boolean kept = adds(plain.style()) || has(plain.style(), HouseStyle.KEPT);
    return kept ? plain : plain.withNext(true);
  }

  /** The tab stops of one of the edition's styles, as the house has it. */
  List<WordParagraph.Stop> stops(String style) {
    return house.styles.stops(ids.getOrDefault(style, style));
  }

  /** Whether the house has headers or footers. */
  boolean hasRunning() {
    return !house.section.running().isEmpty();
  }

  /** Writes {@code styles.xml}. */
  void writeStyles(WordXml word, DocxLook look) {
    XmlWriter xml = word.declaration();
    xml.raw(house.styles.markup(look.language()));
    WordStyle.Surroundings among =
        new WordStyle.Surroundings(
            id -> ids.getOrDefault(id, id), house.styles::freeName, look.text());
    if (!ids.containsKey(DocxStyle.NORMAL)) {
      WordStyle.paragraph(DocxStyle.NORMAL, "Normal").byDefault().write(xml, among);
    }
    for (WordStyle style : missing) {
      if (BELOW_TITLE.contains(style.id()) && !adds(DocxStyle.TITLE)) {
        style.align(house.styles.align(ids.getOrDefault(DocxStyle.TITLE, "")));
      }
      style.write(xml, among);
    }
    if (lacksTable) {
      String basis = house.styles.named("table", "Normal Table").orElse("");
      String id = ids.getOrDefault(DocxStyle.TABLE, DocxStyle.TABLE);
      DocxDefaults.table(xml, id, basis, "auto");
    }
    xml.raw("</w:styles>");
  }

  /** Puts the house's headers and footers into the package and writes references to them. */
  void references(OoxmlPackage.Part document, XmlWriter xml) {
    for (HouseSection.Running running : house.section.running()) {
      boolean header = running.element().startsWith("w:header");
      OoxmlPart kind = header ? OoxmlPart.HEADER : OoxmlPart.FOOTER;
      String id = document.relate(running.part().copy(document), kind);
      xml.start(running.element()).attribute("w:type", running.on());
      xml.attribute("r:id", id).empty();
    }
  }

  /**
   * Writes what the house's section says up to line numbers; nothing where it has no page.
   *
   * @param endnotes what is said of notes at the end, in the place of what the house says
   */
  boolean page(XmlWriter xml, String endnotes) {
    if (house.section.room() == null) {
      return false;
    }
    xml.raw(house.section.element("footnotePr"));
    xml.raw(endnotes.isEmpty() ? house.section.element("endnotePr") : endnotes);
    BEFORE_LINES.forEach(name -> xml.raw(house.section.element(name)));
    return true;
  }

  /** The house's line numbers, or an empty text. */
  String lineNumbers() {
    return house.section.element("lnNumType");
  }

  void behindLines(XmlWriter xml) {
    BEHIND_LINES.forEach(name -> xml.raw(house.section.element(name)));
  }

  /** What the house says of a page whose first one is different. */
  String titlePage() {
    return house.section.element("titlePg");
  }

  /** What the house's section says at its end. */
  void end(XmlWriter xml) {
    xml.raw(house.section.element("rtlGutter")).raw(house.section.element("docGrid"));
  }

  String setting(String name, String otherwise) {
    return house.setting(name, otherwise);
  }

  /** Writes theme and table of fonts, and tells whether the house has the latter. */
  boolean fonts(OoxmlPackage.Part document) {
    if (house.theme != null) {
      house.theme.fill(document.add(OoxmlPart.THEME));
    }
    if (house.fonts != null) {
      house.fonts.fill(document.add(OoxmlPart.FONT_TABLE));
    }
    return house.fonts != null;
  }
}
