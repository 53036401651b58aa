package org.colloquy.internal.press.print;

import java.util.List;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.typeset.Furniture.PageView;
import org.colloquy.model.Metadata;

/** The texts of running heads, which follow who speaks and what is asked. */
final class PdfHeadTexts {
  private final Edition edition;
  private final int words;

  private final PdfCurrent current;

  PdfHeadTexts(PdfJob job) {
    edition = job.edition();
    words = job.design().runningHead().words();
    current = new PdfCurrent(edition, job.marks());
  }

  String of(Tokens.HeadText kind, PageView page) {
    return switch (kind) {
      case NONE -> "";
      case TITLE -> edition.fileTitle();
      case QUESTION -> question(page);
      case INTERVIEWEE -> edition.hasRoles() ? named() : onPage(page);
      case SPEAKERS -> onPage(page);
      case PUBLICATION ->
          edition.metadata().publication().map(Metadata.Publication::title).orElse("");
      case PAGE -> Integer.toString(page.number());
      case PAGE_OF_PAGES -> page.number() + " / " + page.count();
    };
  }

  /** The question that the first line of a page belongs to, or the title where it has none. */
  private String question(PageView page) {
    return current
        .question(page)
        .map(entry -> edition.shorten(entry.full(), words))
        .orElse(edition.fileTitle());
  }

  private String named() {
    String names = edition.interviewees();
    return names.isEmpty() ? edition.fileTitle() : names;
  }

  private String onPage(PageView page) {
    List<String> names = current.speakers(page);
    return names.isEmpty() ? named() : String.join(", ", names);
  }
}
