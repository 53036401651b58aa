package org.colloquy.internal.container;

/**
 * The kinds of parts of a word-processing package (ECMA-376 part 1, clauses 11 and 15; part 2,
 * clause 11).
 */
public enum OoxmlPart {
  DOCUMENT("/word/document.xml", Types.WORD + "document.main+xml", Types.OFFICE + "officeDocument"),
  STYLES("/word/styles.xml", Types.WORD + "styles+xml", Types.OFFICE + "styles"),
  NUMBERING("/word/numbering.xml", Types.WORD + "numbering+xml", Types.OFFICE + "numbering"),
  SETTINGS("/word/settings.xml", Types.WORD + "settings+xml", Types.OFFICE + "settings"),
  FONT_TABLE("/word/fontTable.xml", Types.WORD + "fontTable+xml", Types.OFFICE + "fontTable"),
  THEME(
      "/word/theme/theme1.xml",
      "application/vnd.openxmlformats-officedocument.theme+xml",
      Types.OFFICE + "theme"),
  FOOTNOTES("/word/footnotes.xml", Types.WORD + "footnotes+xml", Types.OFFICE + "footnotes"),
  ENDNOTES("/word/endnotes.xml", Types.WORD + "endnotes+xml", Types.OFFICE + "endnotes"),
  HEADER("/word/header1.xml", Types.WORD + "header+xml", Types.OFFICE + "header"),
  FOOTER("/word/footer1.xml", Types.WORD + "footer+xml", Types.OFFICE + "footer"),
  FIRST_FOOTER("/word/footer2.xml", Types.WORD + "footer+xml", Types.OFFICE + "footer"),
  CORE_PROPERTIES(
      "/docProps/core.xml",
      "application/vnd.openxmlformats-package.core-properties+xml",
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"),
  EXTENDED_PROPERTIES(
      "/docProps/app.xml",
      "application/vnd.openxmlformats-officedocument.extended-properties+xml",
      Types.OFFICE + "extended-properties"),
  CUSTOM_PROPERTIES(
      "/docProps/custom.xml",
      "application/vnd.openxmlformats-officedocument.custom-properties+xml",
      Types.OFFICE + "custom-properties"),
  CUSTOM_XML("/customXml/item1.xml", "application/xml", Types.OFFICE + "customXml"),
  CUSTOM_XML_PROPERTIES(
      "/customXml/itemProps1.xml",
      "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
      Types.OFFICE + "customXmlProps");

  /** Relationship type of an address outside the package. */
  static final String HYPERLINK = Types.OFFICE + "hyperlink";

  /** Relationship type of a picture inside the package. */
  static final String IMAGE = Types.OFFICE + "image";

  private final String path;
  private final String contentType;
  private final String relationship;

  OoxmlPart(String path, String contentType, String relationship) {
    this.path = path;
    this.contentType = contentType;
    this.relationship = relationship;
  }

  /** The part's name, from the root of the package. */
  public String path() {
    return path;
  }

  public String contentType() {
    return contentType;
  }

  /** The type of the relationship by which it is found. */
  public String relationship() {
    return relationship;
  }

  /** Beginnings of types; a class of its own, as an enum's constants come before its statics. */
  private static final class Types {
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    static final String OFFICE =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  }
}
