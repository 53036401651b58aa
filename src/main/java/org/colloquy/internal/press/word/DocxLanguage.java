package org.colloquy.internal.press.word;

import org.colloquy.internal.container.Scripts;
import org.colloquy.internal.container.XmlWriter;

/** What a word processor is told of the text's language. */
final class DocxLanguage {
  /** Word's own tag for text in no language that it knows. */
  private static final String NONE = "x-none";

  private final String latin;
  private final String eastAsian;
  private final String bidi;

  /**
   * @param tag a BCP 47 tag, {@code und} where the language is not known
   */
  DocxLanguage(String tag) {
    latin = tag.equals("und") ? NONE : tag;
    eastAsian = Scripts.eastAsian(tag) ? tag : NONE;
    bidi = Scripts.rightToLeft(tag) ? tag : NONE;
  }

  /** Writes {@code w:lang} or {@code w:themeFontLang}. */
  void element(XmlWriter xml, String name) {
    xml.start(name).attribute("w:val", latin).attribute("w:eastAsia", eastAsian);
    xml.attribute("w:bidi", bidi).empty();
  }
}
