package org.colloquy.internal.source.word;

/** Formulas on one line, as they are typed (ECMA-376 part 1, clause 22.1). */
final class Formula {
  private Formula() {}

  /** The text of the current element, which has a name. */
  static String text(Xml xml, String name) {
    StringBuilder text = new StringBuilder();
    switch (name) {
      case "m:t", "w:t" -> text.append(xml.text());
      case "m:den" -> text.append('/').append(inside(xml));
      case "m:sub" -> text.append('_').append(inside(xml));
      case "m:sup" -> text.append('^').append(inside(xml));
      default -> text.append(inside(xml));
    }
    return text.toString();
  }

  private static String inside(Xml xml) {
    StringBuilder text = new StringBuilder();
    xml.each(n -> text.append(text(xml, n)));
    return text.toString();
  }
}
