package org.colloquy.internal.press.print;

import org.colloquy.edition.Tokens;
import org.colloquy.internal.typeset.Furniture.PageView;

/** Tells the kinds of pages that differ in what stands around their text. */
final class PdfLeaves {
  /** What a page is. */
  enum Kind {
    /** Nothing stands around it: a blank page, or one up to the page of the title. */
    BARE,
    /** It begins a part. */
    OPENING,
    INNER
  }

  private final PdfJob job;
  private final boolean opens;

  /** The number of the title's page, once it has come. */
  private int title;

  PdfLeaves(PdfJob job) {
    this.job = job;
    opens = job.design().folio().opening() != Tokens.FolioPlace.NONE;
  }

  /** The kind of a page; to be asked of pages in their order. */
  Kind of(PageView page) {
    if (title == 0 && hasTitle(page)) {
      title = page.number();
    }
    boolean front = job.parts() && (title == 0 || page.number() <= title);
    if (front || page.blank()) {
      return Kind.BARE;
    }
    return page.opening() && opens ? Kind.OPENING : Kind.INNER;
  }

  private boolean hasTitle(PageView page) {
    Integer mark = job.flow().anchors().get("title");
    return mark != null && page.line(mark).isPresent();
  }
}
