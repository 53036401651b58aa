package org.colloquy.internal.press.web;

import java.util.List;
import org.colloquy.edition.ContentsEntry;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Terms;
import org.colloquy.edition.Tokens.ContentsPlace;
import org.colloquy.internal.container.XmlWriter;

/** Writes the navigation document: contents, landmarks, pages of the source. */
final class EpubNav {
  private final Edition edition;
  private final EpubBook book;
  private final XmlWriter out = new XmlWriter().composed();
  private final Terms terms;
  private final boolean cover;

  /**
   * @param cover whether there is a page with a cover to lead to
   */
  EpubNav(Edition edition, EpubBook book, boolean cover) {
    this.cover = cover;
    this.edition = edition;
    this.book = book;
    terms = edition.terms();
  }

  /** Whether there is anything to choose from, so that readers should see the contents. */
  static boolean worthReading(Edition edition) {
    boolean wanted = edition.design().contents().place() != ContentsPlace.NONE;
    return wanted && Listing.outline(edition).size() > 1;
  }

  XmlWriter write() {
    EpubDocument.start(out, edition, terms.contents());
    out.start("body").attribute("epub:type", "frontmatter").raw("\n");
    contents();
    landmarks();
    if (!book.pages().isEmpty()) {
      pages();
    }
    EpubDocument.end(out);
    return out;
  }

  /** A title of the design's own; a book's contents are more than its questions. */
  private String title() {
    String title = edition.contentsTitle();
    return title.equals(terms.questions()) ? terms.contents() : title;
  }

  private void nav(String type, String title, boolean hidden, String classes) {
    out.start("nav").attribute("epub:type", type).attribute("id", "_" + type);
    if (!classes.isEmpty()) {
      out.attribute("class", classes);
    }
    if (hidden) {
      out.attribute("hidden", "hidden");
    } else {
      out.attribute("role", "doc-toc");
    }
    out.attribute("aria-labelledby", "_" + type + "-title").raw("\n");
    out.start(hidden ? "h2" : "h1")
        .attribute("id", "_" + type + "-title")
        .text(title)
        .end()
        .raw("\n");
  }

  private void contents() {
    List<ContentsEntry> entries = Listing.outline(edition);
    boolean numbered = !entries.isEmpty() && entries.stream().allMatch(e -> e.number() > 0);
    nav("toc", title(), false, numbered ? "numbered" : "plain");
    if (entries.isEmpty()) {
      out.start("ol").start("li");
      link(book.begin(), edition.fileTitle()).end().end().raw("\n");
    } else {
      new XhtmlToc(out, false, book::address).write(entries);
    }
    out.end().raw("\n");
  }

  private XmlWriter link(String href, String text) {
    return out.start("a").attribute("href", href).text(text).end();
  }

  private void landmarks() {
    nav("landmarks", terms.contents(), true, "");
    out.start("ol").raw("\n");
    if (cover) {
      landmark("cover", EpubCover.PAGE, edition.fileTitle());
    }
    if (worthReading(edition)) {
      landmark("toc", EpubPackage.NAV, terms.contents());
    }
    landmark("bodymatter", book.begin(), edition.fileTitle());
    out.end().end().raw("\n");
  }

  private void landmark(String type, String href, String text) {
    out.start("li").start("a").attribute("epub:type", type).attribute("href", href);
    out.text(text).end().end().raw("\n");
  }

  private void pages() {
    nav("page-list", terms.page(), true, "");
    out.start("ol").raw("\n");
    for (EpubBook.Page page : book.pages()) {
      out.start("li");
      link(page.href(), Integer.toString(page.number())).end().raw("\n");
    }
    out.end().end().raw("\n");
  }
}
