package org.colloquy.internal.press.word;

import java.util.List;
import org.colloquy.edition.SettingTokens;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.container.OoxmlPackage;
import org.colloquy.internal.container.OoxmlPart;
import org.colloquy.internal.container.WordXml;
import org.colloquy.internal.container.XmlWriter;

/** What stands around the text: page and settings; {@link DocxRunning} has the rest. */
final class DocxFurniture {
  /** Settings that are the house's alone, in the order of the schema. */
  private static final List<String> BEFORE_TABS =
      List.of(
          "embedTrueTypeFonts",
          "embedSystemFonts",
          "saveSubsetFonts",
          "mirrorMargins",
          "alignBordersAndEdges",
          "bordersDoNotSurroundHeader",
          "bordersDoNotSurroundFooter",
          "gutterAtTop");

  private static final List<String> BEHIND_HYPHENS =
      List.of(
          "consecutiveHyphenLimit", "hyphenationZone", "doNotHyphenateCaps", "evenAndOddHeaders");

  private final DocxJob job;
  private final OoxmlPackage.Part document;

  DocxFurniture(DocxJob job, OoxmlPackage.Part document) {
    this.job = job;
    this.document = document;
  }

  /** Writes the section's properties: the house's, or the design's. */
  static void section(DocxJob job, OoxmlPackage.Part document, XmlWriter xml) {
    DocxHouse house = job.house;
    xml.start("w:sectPr");
    boolean running = house != null && house.hasRunning();
    if (house != null && running) {
      house.references(document, xml);
    } else {
      DocxRunning.references(job, document, xml);
    }
    if (house == null || !house.page(xml, job.notes.section())) {
      xml.raw(job.notes.section());
      page(job.look.paper(), xml);
    }
    lines(job, xml);
    if (house != null) {
      house.behindLines(xml);
    }
    xml.raw(house != null && running ? house.titlePage() : "<w:titlePg/>");
    if (job.look.rightToLeft()) {
      xml.raw("<w:bidi/>");
    }
    if (house != null) {
      house.end(xml);
    }
    xml.end();
  }

  private static void page(DocxPaper paper, XmlWriter xml) {
    xml.start("w:pgSz").attribute("w:w", paper.width()).attribute("w:h", paper.height()).empty();
    xml.start("w:pgMar").attribute("w:top", paper.headFoot()).attribute("w:right", paper.sides());
    xml.attribute("w:bottom", paper.headFoot()).attribute("w:left", paper.sides());
    xml.attribute("w:header", paper.headerAt()).attribute("w:footer", paper.footerAt());
    xml.attribute("w:gutter", 0).empty();
  }

  private static void lines(DocxJob job, XmlWriter xml) {
    Tokens.LineNumbers lines = job.look.design().lineNumbers();
    if (lines.every() > 0) {
      boolean byPage = lines.countBy() == Tokens.CountBy.PAGE;
      xml.start("w:lnNumType").attribute("w:countBy", lines.every());
      xml.attribute("w:distance", job.look.twips(lines.clear()));
      xml.attribute("w:restart", byPage ? "newPage" : "continuous").empty();
    } else if (job.house != null) {
      xml.raw(job.house.lineNumbers());
    }
  }

  void settings() {
    XmlWriter xml = document.add(OoxmlPart.SETTINGS).xml();
    new WordXml(xml, job.context).root("w:settings");
    xml.raw("<w:zoom w:percent=\"100\"/>");
    BEFORE_TABS.forEach(name -> xml.raw(setting(name, "")));
    xml.raw(setting("defaultTabStop", "<w:defaultTabStop w:val=\"720\"/>"));
    int hyphenate = job.look.design().text().hyphenate() ? 1 : 0;
    String hyphens = "<w:autoHyphenation w:val=\"" + hyphenate + "\"/>";
    xml.raw(setting("autoHyphenation", hyphens));
    BEHIND_HYPHENS.forEach(name -> xml.raw(setting(name, hyphens(name))));
    xml.raw("<w:characterSpacingControl w:val=\"compressPunctuation\"/>");
    job.notes.settings(xml);
    xml.start("w:compat");
    compatibility(xml, "compatibilityMode", "15");
    compatibility(xml, "overrideTableStyleFontSizeAndJustification", "1");
    compatibility(xml, "enableOpenTypeFeatures", "1");
    compatibility(xml, "doNotFlipMirrorIndents", "1");
    compatibility(xml, "differentiateMultirowTableHeaders", "1");
    xml.end();
    new DocxLanguage(job.edition.language()).element(xml, "w:themeFontLang");
    xml.raw(setting("clrSchemeMapping", ""));
    xml.raw("<w:decimalSymbol w:val=\".\"/><w:listSeparator w:val=\",\"/>");
    xml.end();
  }

  /** What the design says of words that are divided, if they are. */
  private String hyphens(String name) {
    if (!job.look.design().text().hyphenate()) {
      return "";
    }
    SettingTokens.Hyphenation rules = job.look.design().hyphenation();
    return switch (name) {
      case "consecutiveHyphenLimit" -> "<w:" + name + " w:val=\"" + rules.inARow() + "\"/>";
      case "doNotHyphenateCaps" -> rules.capitals() ? "" : "<w:" + name + "/>";
      default -> "";
    };
  }

  /** What the house's template says of something, or what is said otherwise. */
  private String setting(String name, String otherwise) {
    return job.house == null ? otherwise : job.house.setting(name, otherwise);
  }

  private static void compatibility(XmlWriter xml, String name, String value) {
    xml.start("w:compatSetting").attribute("w:name", name);
    xml.attribute("w:uri", "http://schemas.microsoft.com/office/word");
    xml.attribute("w:val", value).empty();
  }

  void fonts() {
    XmlWriter xml = document.add(OoxmlPart.FONT_TABLE).xml();
    DocxFonts.write(job.look.design().fonts(), job.context, xml);
  }
}
