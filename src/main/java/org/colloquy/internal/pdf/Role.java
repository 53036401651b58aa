package org.colloquy.internal.pdf;

/** The standard structure types that we use, ISO 32000-1, 14.8.4. */
public enum Role {
  DOCUMENT("Document"),
  SECTION("Sect"),
  DIVISION("Div"),
  PARAGRAPH("P"),
  H1("H1"),
  H2("H2"),
  H3("H3"),
  H4("H4"),
  H5("H5"),
  H6("H6"),
  CONTENTS("TOC"),
  CONTENTS_ITEM("TOCI"),
  REFERENCE("Reference"),
  LINK("Link"),
  SPAN("Span"),
  CODE("Code"),
  QUOTATION("BlockQuote"),
  NOTE("Note"),
  LIST("L"),
  ITEM("LI"),
  LABEL("Lbl"),
  BODY("LBody"),
  TABLE("Table"),
  ROW("TR"),
  HEADER_CELL("TH"),
  CELL("TD"),
  CAPTION("Caption"),
  FIGURE("Figure");

  private final String type;

  Role(String type) {
    this.type = type;
  }

  /** The type as PDF names it. */
  String type() {
    return type;
  }

  /** The heading of a level from 1; levels below 6 are 6. */
  public static Role heading(int level) {
    return switch (level) {
      case 1 -> H1;
      case 2 -> H2;
      case 3 -> H3;
      case 4 -> H4;
      case 5 -> H5;
      default -> H6;
    };
  }
}
