package org.colloquy.internal.press.word;

import org.colloquy.edition.SettingTokens;
import org.colloquy.edition.Tokens;
import org.colloquy.edition.Tokens.Ink;
import org.colloquy.internal.container.WordFace;
import org.colloquy.internal.container.WordStyle;
import org.colloquy.internal.container.XmlWriter;

/** The beginning of {@code styles.xml}: what holds where no style says anything. */
final class DocxDefaults {
  private static final String HIDDEN =
      "<w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/>";

  private DocxDefaults() {}

  static void write(DocxLook look, XmlWriter xml) {
    xml.start("w:docDefaults");
    letters(look, xml);
    paragraphs(look, xml);
    xml.end();
    // the pane of styles lists those of this document, not all that a word processor knows
    xml.raw(
        "<w:latentStyles w:defLockedState=\"0\" w:defUIPriority=\"99\" w:defSemiHidden=\"1\""
            + " w:defUnhideWhenUsed=\"1\" w:defQFormat=\"0\" w:count=\"376\"/>");
    WordStyle normal =
        WordStyle.paragraph(DocxStyle.NORMAL, "Normal")
            .byDefault()
            .rightToLeft(look.rightToLeft())
            .place(DocxStyle.place(DocxStyle.NORMAL));
    Tokens.Align align = look.align(look.design().text().style());
    if (align != Tokens.Align.START) {
      normal.align(DocxLook.align(align));
    }
    normal.write(xml);
    xml.raw(
        "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">"
            + ("<w:name w:val=\"Default Paragraph Font\"/>" + HIDDEN + "</w:style>")
            + "<w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\">"
            + ("<w:name w:val=\"No List\"/>" + HIDDEN + "</w:style>"));
    tables(look, xml);
  }

  private static void letters(DocxLook look, XmlWriter xml) {
    WordFace text = look.text();
    xml.start("w:rPrDefault").start("w:rPr");
    xml.start("w:rFonts").attribute("w:ascii", text.family()).attribute("w:hAnsi", text.family());
    xml.attribute("w:eastAsia", text.eastAsian()).attribute("w:cs", text.complex()).empty();
    xml.start("w:color").attribute("w:val", text.colour()).empty();
    xml.start("w:kern").attribute("w:val", 2).empty();
    xml.start("w:sz").attribute("w:val", text.size()).empty();
    xml.start("w:szCs").attribute("w:val", text.size()).empty();
    new DocxLanguage(look.language()).element(xml, "w:lang");
    xml.raw("<w14:ligatures w14:val=\"standard\"/>");
    boolean oldStyle = look.design().figures().serif() == SettingTokens.Numerals.OLD_STYLE;
    if (oldStyle && look.design().text().features().contains("onum")) {
      xml.raw("<w14:numForm w14:val=\"oldStyle\"/>");
    }
    xml.end().end();
  }

  private static void paragraphs(DocxLook look, XmlWriter xml) {
    xml.start("w:pPrDefault").start("w:pPr");
    xml.start("w:widowControl").attribute("w:val", look.noWidows() ? 1 : 0).empty();
    if (!look.design().text().hyphenate()) {
      xml.raw("<w:suppressAutoHyphens/>");
    }
    xml.start("w:spacing").attribute("w:before", 0).attribute("w:after", 0);
    xml.attribute("w:line", look.text().pitch());
    xml.attribute("w:lineRule", look.exactLines() ? "exact" : "atLeast").empty();
    xml.end().end();
  }

  private static void tables(DocxLook look, XmlWriter xml) {
    String colour = look.colour(Ink.SOFT);
    xml.raw(
        "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\">"
            + ("<w:name w:val=\"Normal Table\"/>" + HIDDEN)
            + "<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>"
            + "<w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/>"
            + "<w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/>"
            + "</w:tblCellMar></w:tblPr></w:style>");
    table(xml, DocxStyle.TABLE, "TableNormal", colour);
  }

  /**
   * Writes the style of tables.
   *
   * @param basis id of a style, or an empty text
   * @param colour of its rules
   */
  static void table(XmlWriter xml, String id, String basis, String colour) {
    String rule = " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"" + colour + "\"/>";
    xml.start("w:style").attribute("w:type", "table");
    xml.attribute("w:customStyle", "1").attribute("w:styleId", id);
    xml.raw("<w:name w:val=\"Interview Table\"/>");
    if (!basis.isEmpty()) {
      xml.start("w:basedOn").attribute("w:val", basis).empty();
    }
    xml.raw("<w:uiPriority w:val=\"39\"/><w:qFormat/><w:tblPr><w:tblBorders>");
    xml.raw("<w:top" + rule + "<w:bottom" + rule + "<w:insideH" + rule);
    xml.raw("</w:tblBorders></w:tblPr>").end();
  }
}
