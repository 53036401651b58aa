package org.colloquy.internal.container;

import java.util.Map;

/**
 * What all texts of a document share.
 *
 * @param language its BCP 47 tag
 * @param codeFont family of code inside text
 * @param turns whether paragraphs run from right to left although their styles do not
 * @param styles what styles are called in the document, where not as here
 */
public record WordContext(
    String language, String codeFont, boolean turns, Map<String, String> styles) {
  public WordContext {
    styles = Map.copyOf(styles);
  }

  /** What a style is called in the document. */
  public String style(String id) {
    return styles.getOrDefault(id, id);
  }
}
