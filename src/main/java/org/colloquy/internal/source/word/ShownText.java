package org.colloquy.internal.source.word;

/** The words of a piece of a document that nothing more is asked of. */
final class ShownText {
  private ShownText() {}

  /** The text that stands in the current element and would be shown; codes are none. */
  static String of(Xml xml) {
    StringBuilder text = new StringBuilder();
    shown(xml, text);
    return text.toString();
  }

  /** Adds the text that is neither deleted nor hidden, and says whether the element itself is. */
  private static boolean shown(Xml xml, StringBuilder text) {
    boolean[] hidden = {false};
    xml.each(
        name -> {
          switch (name) {
            case "w:t", "m:t" -> text.append(xml.text());
            case "v:textpath" -> text.append(Fields.said(xml));
            case "w:del", "w:moveFrom" -> {}
            case "w:vanish" -> hidden[0] = xml.isOn();
            case "w:rPr" -> hidden[0] |= shown(xml, text);
            case "w:tab", "w:br", "w:p" -> {
              text.append(' ');
              shown(xml, text);
            }
            default -> {
              int before = text.length();
              if (shown(xml, text)) {
                text.setLength(before);
              }
            }
          }
        });
    return hidden[0];
  }
}
