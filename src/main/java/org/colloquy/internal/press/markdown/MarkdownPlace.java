package org.colloquy.internal.press.markdown;

/** Where text stands, which decides what has to be escaped in it. */
enum MarkdownPlace {
  PARAGRAPH,
  /** One line: a line break is a space. */
  HEADING,
  /** One line, in which a vertical line would end the cell. */
  CELL
}
