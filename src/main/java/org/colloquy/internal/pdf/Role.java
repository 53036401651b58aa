package org.colloquy.internal.pdf;

/** The standard structure types that we use, ISO 32000-1, 14.8.4, and ISO 32000-2, 14.8.4. */
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
  CONTENTS("TOC", Namespace.FIRST),
  CONTENTS_ITEM("TOCI", Namespace.FIRST),
  REFERENCE("Reference", Namespace.FIRST),
  LINK("Link"),
  SPAN("Span"),
  CODE("Code", Namespace.FIRST),
  QUOTATION("BlockQuote", Namespace.FIRST),
  NOTE("Note", "FENote", Namespace.SECOND),
  LIST("L"),
  ITEM("LI"),
  LABEL("Lbl"),
  BODY("LBody"),
  TABLE("Table"),
  TABLE_HEAD("THead"),
  TABLE_BODY("TBody"),
  ROW("TR"),
  HEADER_CELL("TH"),
  CELL("TD"),
  CAPTION("Caption"),
  FIGURE("Figure"),
  /** What belongs together apart from the text around it, such as a picture and its caption. */
  ASIDE("Div", "Aside", Namespace.SECOND);

  /** Where PDF 2.0 has a type: most are in the second, some it took over from PDF 1.7. */
  enum Namespace {
    FIRST("http://iso.org/pdf/ssn"),
    SECOND("http://iso.org/pdf2/ssn");

    private final String uri;

    Namespace(String uri) {
      this.uri = uri;
    }

    String uri() {
      return uri;
    }
  }

  private final String type;
  private final String secondType;
  private final Namespace namespace;

  Role(String type) {
    this(type, Namespace.SECOND);
  }

  Role(String type, Namespace namespace) {
    this(type, type, namespace);
  }

  Role(String type, String secondType, Namespace namespace) {
    this.type = type;
    this.secondType = secondType;
    this.namespace = namespace;
  }

  /** The type as PDF names it. */
  String type(Profile profile) {
    return profile.isSecond() ? secondType : type;
  }

  /** The namespace of the type in PDF 2.0. */
  Namespace namespace() {
    return namespace;
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
