package org.colloquy.internal.press.markdown;

/** What Markdown has no sign for. */
enum MarkdownLoss {
  RAISED("Markdown has no sign for this superscript or subscript", "they stand as plain text"),
  LANGUAGE("Markdown can't tell the language of single words", "they stand as plain text"),
  PAGE_MARK("Markdown has no sign for page numbers that the source does not show", "left out"),
  NESTED_LINK("a link can't hold another link", "the inner one stands as plain text"),
  CELL("a Markdown table has one header row and cells of one line", "the words are kept"),
  CAPTION("a Markdown table has no caption", "it stands as a paragraph above the table"),
  LEVEL("Markdown has six levels of headings, one of which the title takes", "the deepest is used"),
  PICTURE(
      "a picture's address is none that Markdown may lead to",
      "it is left out; its caption is kept"),
  TABLE("CommonMark has no tables", "each row is a paragraph, each cell a line of it"),
  METADATA("CommonMark has no place for what is known beside the text", "it is left out"),
  EXTRA("a further field has the name of one that Markdown's front matter uses", "it is left out");

  private final String what;
  private final String instead;

  MarkdownLoss(String what, String instead) {
    this.what = what;
    this.instead = instead;
  }

  String what() {
    return what;
  }

  /** What is done instead, as a help line. */
  String instead() {
    return instead;
  }
}
