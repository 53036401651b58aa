package org.colloquy.testing;

import java.nio.charset.StandardCharsets;

/** Templates as houses have them. */
public final class Houses {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** A picture of one pixel. */
  private static final byte[] LOGO = {
    'G', 'I', 'F', '8', '9', 'a', 1, 0, 1, 0, 0, 0, 0, 44, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 68, 1,
    0, 59
  };

  private static final String STYLES =
      """
      <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/>\
      <w:sz w:val="24"/><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault></w:docDefaults>\
      <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/>\
      <w:rPr><w:color w:val="222222"/></w:rPr></w:style>\
      <w:style w:type="table" w:default="1" w:styleId="TableauNormal">\
      <w:name w:val="Normal Table"/></w:style>\
      <w:style w:type="paragraph" w:styleId="Titre"><w:name w:val="Titre"/>\
      <w:basedOn w:val="Standard"/><w:rPr><w:color w:val="123456"/></w:rPr></w:style>\
      <w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/>\
      <w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>\
      <w:style w:type="paragraph" w:styleId="berschrift3"><w:name w:val="\u00dcberschrift 3"/></w:style>\
      <w:style w:type="paragraph" w:styleId="Frage"><w:name w:val="Frage"/>\
      <w:rPr><w:b/></w:rPr></w:style>\
      <w:style w:type="paragraph" w:styleId="Body7"><w:name w:val="House Body"/>\
      <w:aliases w:val="Text,Answer"/></w:style>\
      <w:style w:type="character" w:styleId="SpeakerLabel"><w:name w:val="Wer spricht"/></w:style>\
      <w:style w:type="character" w:styleId="Remark"><w:name w:val="Marginal"/></w:style>\
      <w:style w:type="paragraph" w:styleId="TM1"><w:name w:val="toc 1"/></w:style>\
      """;

  private Houses() {}

  /** A template with some styles of its own, a page of its own, a header with a picture. */
  public static WordFiles french() {
    String section =
        "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdhead\"/>"
            + "<w:pgSz w:w=\"10000\" w:h=\"14000\"/>"
            + "<w:pgMar w:top=\"1000\" w:right=\"1500\" w:bottom=\"1100\" w:left=\"1500\""
            + " w:header=\"500\" w:footer=\"500\" w:gutter=\"0\"/><w:cols w:space=\"708\"/>"
            + "<w:docGrid w:linePitch=\"360\"/></w:sectPr>";
    return WordFiles.body(WordFiles.p("", "What the house wrote here is not taken.") + section)
        .part("styles", "styles", STYLES.strip())
        .part("settings", "settings", "<w:mirrorMargins/><w:evenAndOddHeaders/>")
        .part(
            "numbering",
            "numbering",
            "<w:abstractNum w:abstractNumId=\"4\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"4\"/></w:num>")
        .relation("rIdhead", "header", "kopf.xml", false)
        .file("word/kopf.xml", header(WordFiles.p("", "The House Review") + picture()))
        .file("word/_rels/kopf.xml.rels", relations("image", "media/logo.gif", ""))
        .file("word/media/logo.gif", LOGO)
        .type("gif", "image/gif");
  }

  /** The XML of a header of paragraphs. */
  public static byte[] header(String paragraphs) {
    String spaces = " xmlns:w=\"" + W + "\" xmlns:r=\"" + R + "\"";
    return utf8("<w:hdr" + spaces + ">" + paragraphs + "</w:hdr>");
  }

  /** The relationships of a header that has one, called {@code rId1}. */
  public static byte[] relations(String kind, String target, String mode) {
    return utf8(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + ("<Relationship Id=\"rId1\" Type=\"" + R + "/" + kind + "\" Target=\"" + target)
            + ("\"" + mode + "/></Relationships>"));
  }

  private static String picture() {
    return "<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\">"
        + "<v:imagedata r:id=\"rId1\"/></v:shape></w:pict></w:r></w:p>";
  }

  private static byte[] utf8(String xml) {
    return xml.getBytes(StandardCharsets.UTF_8);
  }
}
