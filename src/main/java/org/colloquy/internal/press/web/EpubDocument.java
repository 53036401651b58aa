package org.colloquy.internal.press.web;

import org.colloquy.edition.Edition;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.internal.press.Languages;

/** What all XHTML documents of a book begin and end with. */
final class EpubDocument {
  static final String STYLE = "style.css";

  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final String OPS = "http://www.idpf.org/2007/ops";

  private EpubDocument() {}

  /** Writes everything before the body. */
  static void start(XmlWriter out, Edition edition, String title) {
    out.declaration().raw("<!DOCTYPE html>\n").start("html").attribute("xmlns", XHTML);
    out.attribute("xmlns:epub", OPS);
    language(out, edition);
    out.raw("\n").start("head").raw("\n").element("title", title).raw("\n");
    out.start("link").attribute("rel", "stylesheet").attribute("type", "text/css");
    out.attribute("href", STYLE).empty().raw("\n").end().raw("\n");
  }

  static void language(XmlWriter out, Edition edition) {
    String language = edition.language();
    if (new Languages().usable(language)) {
      out.attribute("lang", language).attribute("xml:lang", language);
      if (Languages.rightToLeft(language)) {
        out.attribute("dir", "rtl");
      }
    } else {
      out.attribute("lang", "und").attribute("xml:lang", "und");
    }
  }

  /** Ends body and document. */
  static void end(XmlWriter out) {
    out.end().raw("\n").end().raw("\n");
  }
}
