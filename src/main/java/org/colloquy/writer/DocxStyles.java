package org.colloquy.writer;

import org.colloquy.internal.container.WordFace;
import org.colloquy.internal.container.WordStyle;
import org.colloquy.internal.container.XmlWriter;

/** Writes {@code styles.xml}: the design as a word processor's styles. */
final class DocxStyles {
  private static final int INDENT = 360;
  private static final int CONTENTS_LEVELS = 3;

  private final DocxLook look;
  private final DocxLanguage language;
  private final XmlWriter xml;

  private DocxStyles(DocxLook look, XmlWriter xml) {
    this.look = look;
    this.language = new DocxLanguage(look.language());
    this.xml = xml;
  }

  static void write(DocxLook look, XmlWriter xml) {
    DocxStyles styles = new DocxStyles(look, xml);
    styles.defaults();
    styles.front();
    styles.turns();
    styles.insideTurns();
    styles.apparatus();
    styles.characters();
    styles.tables();
    xml.end();
  }

  private void defaults() {
    WordFace text = look.text();
    xml.start("w:docDefaults").start("w:rPrDefault").start("w:rPr");
    xml.start("w:rFonts").attribute("w:ascii", text.family()).attribute("w:hAnsi", text.family());
    xml.attribute("w:eastAsia", text.eastAsian()).attribute("w:cs", text.complex()).empty();
    xml.start("w:color").attribute("w:val", text.colour()).empty();
    xml.raw("<w:kern w:val=\"2\"/>");
    xml.start("w:sz").attribute("w:val", text.size()).empty();
    xml.start("w:szCs").attribute("w:val", text.size()).empty();
    language.element(xml, "w:lang");
    xml.raw("<w14:ligatures w14:val=\"standard\"/><w14:numForm w14:val=\"oldStyle\"/>");
    xml.end().end();
    xml.start("w:pPrDefault").start("w:pPr");
    xml.raw("<w:widowControl/><w:suppressAutoHyphens/>");
    xml.start("w:spacing").attribute("w:before", 0).attribute("w:after", 0);
    xml.attribute("w:line", text.pitch()).attribute("w:lineRule", "atLeast").empty();
    xml.end().end().end();
    // the pane of styles lists those of this document, not all that a word processor knows
    xml.raw(
        "<w:latentStyles w:defLockedState=\"0\" w:defUIPriority=\"99\" w:defSemiHidden=\"1\""
            + " w:defUnhideWhenUsed=\"1\" w:defQFormat=\"0\" w:count=\"376\"/>");
    add(WordStyle.paragraph(DocxStyle.NORMAL, "Normal").byDefault().rightToLeft(language.rtl()));
    xml.raw(
        "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">"
            + "<w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/>"
            + "<w:semiHidden/><w:unhideWhenUsed/></w:style>"
            + "<w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\">"
            + "<w:name w:val=\"No List\"/><w:uiPriority w:val=\"99\"/>"
            + "<w:semiHidden/><w:unhideWhenUsed/></w:style>");
  }

  private void front() {
    int line = look.text().pitch();
    add(
        based(DocxStyle.TITLE, "Title", look.title())
            .followedBy(DocxStyle.SUBTITLE)
            .keepNext()
            .keepLines()
            .space(36 * 20, 12 * 20)
            .align("center"));
    add(
        based(DocxStyle.SUBTITLE, "Subtitle", look.subtitle())
            .followedBy(DocxStyle.INTRODUCTION)
            .keepLines()
            .space(0, 2 * line)
            .align("center"));
    add(
        based(DocxStyle.DECK, "Deck", look.subtitle().withItalic(false))
            .keepLines()
            .space(0, 2 * line)
            .align("center"));
    add(
        based(DocxStyle.PROVENANCE, "Provenance", look.provenance())
            .followedBy(DocxStyle.TITLE)
            .space(0, 6 * 20));
    add(
        based(DocxStyle.INTRODUCTION, "Introduction", look.text())
            .space(0, look.spaces().afterAnswer()));
    for (int level = 1; level <= DocxStyle.HEADINGS; level++) {
      heading(level);
    }
  }

  private void heading(int level) {
    WordFace face = look.heading();
    int size = Math.max(look.text().size(), face.size() - 2 * (level - 1));
    WordFace shown = face.withSize(size, face.pitch()).withItalic(level > 2 && look.latinCustoms());
    int line = look.text().pitch();
    add(
        based(DocxStyle.heading(level), "heading " + level, shown)
            .followedBy(DocxStyle.ANSWER)
            .keepNext()
            .keepLines()
            .space(level == 1 ? 2 * line : line, level == 1 ? line : line / 2)
            .outline(level - 1));
  }

  private void turns() {
    DocxLook.Spaces spaces = look.spaces();
    add(
        based(DocxStyle.QUESTION, "Question", look.question())
            .followedBy(DocxStyle.ANSWER)
            .keepNext()
            .keepLines()
            .space(spaces.beforeQuestion(), spaces.afterQuestion())
            .outline(1));
    add(
        WordStyle.paragraph(DocxStyle.QUESTION_MORE, "Question Continued")
            .basedOn(DocxStyle.QUESTION)
            .followedBy(DocxStyle.ANSWER)
            .space(0, spaces.afterQuestion())
            .outline(WordStyle.NO_OUTLINE));
    add(
        WordStyle.paragraph(DocxStyle.ANSWER, "Answer")
            .basedOn(DocxStyle.NORMAL)
            .noWidows()
            .space(0, spaces.afterAnswer()));
    add(WordStyle.paragraph(DocxStyle.REMARK, "Remark").basedOn(DocxStyle.ANSWER));
    WordFace soft = look.text().withColour(look.soft());
    add(
        WordStyle.paragraph(DocxStyle.EVENT, "Event")
            .basedOn(DocxStyle.NORMAL)
            .followedBy(DocxStyle.ANSWER)
            .face(soft.withItalic(look.latinCustoms()), look.text())
            .space(spaces.half(), spaces.half()));
    narration(DocxStyle.NARRATION, "Narration");
    narration(DocxStyle.BRIDGE, "Bridge");
    narration(DocxStyle.CLOSING, "Closing Words");
    add(
        WordStyle.paragraph(DocxStyle.EDITORS_NOTE, "Editors Note")
            .basedOn(DocxStyle.NORMAL)
            .face(look.provenance(), look.text())
            .space(spaces.half(), spaces.half()));
  }

  private void narration(String id, String name) {
    int half = look.spaces().half();
    add(
        WordStyle.paragraph(id, name)
            .basedOn(DocxStyle.NORMAL)
            .space(2 * half, Math.max(half, look.spaces().afterAnswer())));
  }

  private void insideTurns() {
    int after = look.spaces().afterAnswer();
    add(plain(DocxStyle.QUOTE, "Quote").space(0, after).indent(INDENT, INDENT, 0));
    add(plain(DocxStyle.LIST, "List Paragraph").space(0, after / 2).indent(INDENT, 0, 0));
    WordFace code =
        new WordFace(
            look.families().mono(),
            look.families().cjkSans(),
            "Courier New",
            look.text().size() - 3,
            look.text().pitch(),
            false,
            false,
            look.text().colour());
    add(
        based(DocxStyle.PREFORMATTED, "HTML Preformatted", code)
            .space(0, after)
            .indent(INDENT, 0, 0));
    add(plain(DocxStyle.FIGURE, "Figure").space(after, after));
    WordFace small = look.apparatus();
    add(based(DocxStyle.CAPTION, "caption", small).keepLines().space(after / 2, after));
    add(plain(DocxStyle.TABLE_TEXT, "Table Text"));
    add(
        WordStyle.paragraph(DocxStyle.TABLE_HEADING, "Table Heading")
            .basedOn(DocxStyle.TABLE_TEXT)
            .keepNext()
            .face(look.text().withBold(true), look.text()));
  }

  private void apparatus() {
    int measure = look.paper().measure();
    add(
        based(
                DocxStyle.CONTENTS_HEADING,
                "TOC Heading",
                look.text().withSize(26, 360).withBold(true))
            .quiet()
            .keepNext()
            .space(look.text().pitch(), 9 * 20));
    for (int level = 1; level <= CONTENTS_LEVELS; level++) {
      int left = INDENT * level;
      add(
          plain(DocxStyle.CONTENTS + level, "toc " + level)
              .quiet()
              .tab("left", "none", left)
              .tab("right", "dot", measure)
              .space(0, look.spaces().half())
              .indent(left, INDENT, INDENT));
    }
    WordFace head = look.apparatus();
    add(
        based(DocxStyle.HEADER, "header", head)
            .quiet()
            .rule("bottom", 4, look.soft())
            .tab("right", "none", measure));
    add(based(DocxStyle.FOOTER, "footer", head).quiet().align("center"));
    add(based(DocxStyle.NOTE_TEXT, "footnote text", look.note()).quiet().space(0, 40));
  }

  private void characters() {
    WordFace text = look.text();
    boolean customs = look.latinCustoms();
    WordStyle label =
        WordStyle.character(DocxStyle.LABEL, "Speaker Label").face(look.label(), text);
    add(customs ? label.letters("<w:smallCaps/><w:spacing w:val=\"9\"/>") : label);
    WordFace soft = text.withColour(look.soft());
    WordFace small = look.provenance();
    add(WordStyle.character(DocxStyle.TIME_CODE, "Time Code").face(small, text));
    add(WordStyle.character(DocxStyle.TIME_MARK, "Time Mark").face(soft, text));
    add(WordStyle.character(DocxStyle.PAGE_MARK, "Page Mark").face(soft, text));
    add(WordStyle.character(DocxStyle.GAP, "Gap").face(soft, text));
    add(WordStyle.character(DocxStyle.SOUND, "Sound").face(soft.withItalic(customs), text));
    add(WordStyle.character(DocxStyle.EMPHASIS, "Emphasis").letters("<w:i/><w:iCs/>"));
    add(WordStyle.character(DocxStyle.STRONG, "Strong").letters("<w:b/><w:bCs/>"));
    WordFace code =
        new WordFace(
            look.families().mono(),
            text.eastAsian(),
            text.complex(),
            text.size() - 3,
            text.pitch(),
            text.bold(),
            text.italic(),
            text.colour());
    add(WordStyle.character(DocxStyle.CODE, "HTML Code").face(code, text));
    add(
        WordStyle.character(DocxStyle.LINK, "Hyperlink")
            .quiet()
            .letters("<w:u w:val=\"single\"/>"));
    add(
        WordStyle.character(DocxStyle.NOTE_REFERENCE, "footnote reference")
            .quiet()
            .letters("<w:vertAlign w:val=\"superscript\"/>"));
  }

  private void tables() {
    String rule = " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"" + look.soft() + "\"/>";
    xml.raw(
        "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\">"
            + "<w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/>"
            + "<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>"
            + "<w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/>"
            + "<w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/>"
            + "</w:tblCellMar></w:tblPr></w:style>");
    xml.start("w:style").attribute("w:type", "table");
    xml.attribute("w:customStyle", "1").attribute("w:styleId", DocxStyle.TABLE);
    xml.raw("<w:name w:val=\"Interview Table\"/><w:basedOn w:val=\"TableNormal\"/>");
    xml.raw("<w:uiPriority w:val=\"1\"/><w:qFormat/><w:tblPr><w:tblBorders>");
    xml.raw("<w:top" + rule + "<w:bottom" + rule + "<w:insideH" + rule);
    xml.raw("</w:tblBorders></w:tblPr>").end();
  }

  /** A style that looks like running text. */
  private static WordStyle plain(String id, String name) {
    return WordStyle.paragraph(id, name).basedOn(DocxStyle.NORMAL);
  }

  private WordStyle based(String id, String name, WordFace face) {
    return plain(id, name).face(face, look.text());
  }

  private void add(WordStyle style) {
    style.write(xml);
  }
}
