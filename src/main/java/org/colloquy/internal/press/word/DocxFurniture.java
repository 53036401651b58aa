package org.colloquy.internal.press.word;

import java.util.List;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Terms;
import org.colloquy.edition.Tokens;
import org.colloquy.edition.Tokens.HeadText;
import org.colloquy.internal.container.OoxmlPackage;
import org.colloquy.internal.container.OoxmlPart;
import org.colloquy.internal.container.WordParagraph;
import org.colloquy.internal.container.WordRun;
import org.colloquy.internal.container.WordXml;
import org.colloquy.internal.container.XmlWriter;

/** What stands around the text: page, header, footers, settings, table of fonts. */
final class DocxFurniture {
  /** Ems between the left and the right text of a header. */
  private static final int GAP = 3;

  private final DocxJob job;
  private final OoxmlPackage.Part document;

  DocxFurniture(DocxJob job, OoxmlPackage.Part document) {
    this.job = job;
    this.document = document;
  }

  /** Writes the section's properties: a header on all pages but the first, a footer on all. */
  static void section(DocxJob job, OoxmlPackage.Part document, XmlWriter xml) {
    xml.start("w:sectPr");
    reference(xml, "w:headerReference", "default", document.id(OoxmlPart.HEADER));
    reference(xml, "w:footerReference", "default", document.id(OoxmlPart.FOOTER));
    reference(xml, "w:footerReference", "first", document.id(OoxmlPart.FIRST_FOOTER));
    DocxLook.Paper paper = job.look.paper();
    xml.start("w:pgSz").attribute("w:w", paper.width()).attribute("w:h", paper.height()).empty();
    xml.start("w:pgMar").attribute("w:top", paper.headFoot()).attribute("w:right", paper.sides());
    xml.attribute("w:bottom", paper.headFoot()).attribute("w:left", paper.sides());
    xml.attribute("w:header", paper.headerAt()).attribute("w:footer", paper.footerAt());
    xml.attribute("w:gutter", 0).empty();
    Tokens.LineNumbers lines = job.look.design().lineNumbers();
    if (lines.every() > 0) {
      boolean byPage = lines.countBy() == Tokens.CountBy.PAGE;
      xml.start("w:lnNumType").attribute("w:countBy", lines.every());
      xml.attribute("w:restart", byPage ? "newPage" : "continuous").empty();
    }
    xml.raw("<w:titlePg/>");
    if (job.look.rightToLeft()) {
      xml.raw("<w:bidi/>");
    }
    xml.end();
  }

  private static void reference(XmlWriter xml, String element, String type, String id) {
    xml.start(element).attribute("w:type", type).attribute("r:id", id).empty();
  }

  void settings(boolean notes) {
    XmlWriter xml = document.add(OoxmlPart.SETTINGS).xml();
    new WordXml(xml, job.context).root("w:settings");
    xml.raw("<w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"720\"/>");
    boolean hyphenate = job.look.design().text().hyphenate();
    xml.start("w:autoHyphenation").attribute("w:val", hyphenate ? 1 : 0).empty();
    xml.raw("<w:characterSpacingControl w:val=\"compressPunctuation\"/>");
    if (notes) {
      xml.raw("<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>");
    }
    xml.start("w:compat");
    compatibility(xml, "compatibilityMode", "15");
    compatibility(xml, "overrideTableStyleFontSizeAndJustification", "1");
    compatibility(xml, "enableOpenTypeFeatures", "1");
    compatibility(xml, "doNotFlipMirrorIndents", "1");
    compatibility(xml, "differentiateMultirowTableHeaders", "1");
    xml.end();
    new DocxLanguage(job.edition.language()).element(xml, "w:themeFontLang");
    xml.raw("<w:decimalSymbol w:val=\".\"/><w:listSeparator w:val=\",\"/>");
    xml.end();
  }

  private static void compatibility(XmlWriter xml, String name, String value) {
    xml.start("w:compatSetting").attribute("w:name", name);
    xml.attribute("w:uri", "http://schemas.microsoft.com/office/word");
    xml.attribute("w:val", value).empty();
  }

  void fonts() {
    XmlWriter xml = document.add(OoxmlPart.FONT_TABLE).xml();
    new WordXml(xml, job.context).root("w:fonts");
    Tokens.Fonts families = job.look.design().fonts();
    font(xml, families.serif(), List.of("Garamond", "Cambria"), "roman");
    font(xml, families.sans(), List.of("Calibri", "Arial"), "swiss");
    font(xml, families.mono(), List.of("Courier New"), "modern");
    font(xml, families.cjkSerif(), List.of("PMingLiU", "SimSun", "MS Mincho"), "roman");
    font(xml, families.cjkSans(), List.of("Microsoft JhengHei", "SimHei"), "swiss");
    xml.end();
  }

  private static void font(XmlWriter xml, String name, List<String> others, String family) {
    xml.start("w:font").attribute("w:name", name);
    xml.start("w:altName").attribute("w:val", String.join(",", others)).empty();
    xml.start("w:family").attribute("w:val", family).empty();
    String pitch = family.equals("modern") ? "fixed" : "variable";
    xml.start("w:pitch").attribute("w:val", pitch).empty();
    xml.end();
  }

  void header() {
    WordXml word = new WordXml(document.add(OoxmlPart.HEADER).xml(), job.context);
    word.root("w:hdr").paragraph(WordParagraph.of(DocxStyle.HEADER));
    List<HeadText> texts = job.look.design().docx().header();
    String right = texts.size() < 2 ? "" : text(texts.get(1));
    if (!texts.isEmpty()) {
      left(word, texts.get(0), right);
    }
    if (!right.isEmpty()) {
      word.text("\t" + right, WordRun.PLAIN);
    }
    word.end().end();
  }

  /** The title as a field, so that it follows the document's property; cut where it is too long. */
  private void left(WordXml word, HeadText what, String right) {
    WordRun run = job.look.latinCustoms() ? WordRun.PLAIN.slanted(true) : WordRun.PLAIN;
    String text = text(what);
    double room = job.look.paper().measure() / (job.look.apparatus().size() * 10.0);
    DocxWidths widths = job.look.widths();
    double free = room - widths.ems(right) - GAP;
    boolean fits = widths.ems(text) <= free;
    if (text.isEmpty()) {
      return;
    }
    if (fits && what == HeadText.TITLE) {
      word.field(" TITLE ", text, run);
    } else {
      word.text(fits ? text : widths.cut(text, free), run);
    }
  }

  /** What a header repeats; where it would need to know the page, nothing. */
  private String text(HeadText what) {
    Edition edition = job.edition;
    return switch (what) {
      case TITLE -> edition.metadata().title().isPresent() ? edition.fileTitle() : "";
      case INTERVIEWEE, SPEAKERS -> edition.interviewees();
      case PUBLICATION -> edition.imprint().orElse("");
      case NONE, QUESTION, PAGE, PAGE_OF_PAGES -> "";
    };
  }

  void footers(int pages) {
    footer(document.add(OoxmlPart.FOOTER), 2, pages);
    footer(document.add(OoxmlPart.FIRST_FOOTER), 1, pages);
  }

  private void footer(OoxmlPackage.Part part, int page, int pages) {
    WordXml word = new WordXml(part.xml(), job.context);
    Terms terms = job.edition.terms();
    word.root("w:ftr").paragraph(WordParagraph.of(DocxStyle.FOOTER));
    word.text(terms.page() + " ", WordRun.PLAIN);
    word.field(" PAGE ", Integer.toString(page), WordRun.PLAIN);
    word.text(" " + terms.of() + " ", WordRun.PLAIN);
    word.field(" NUMPAGES ", Integer.toString(pages), WordRun.PLAIN);
    word.end().end();
  }
}
