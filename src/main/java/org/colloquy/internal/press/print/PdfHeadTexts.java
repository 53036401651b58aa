package org.colloquy.internal.press.print;

import java.util.List;
import java.util.function.Predicate;
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

  /**
   * A text of a page.
   *
   * @param fits whether a line holds it: of several names as many are shown as it does
   */
  String of(Tokens.HeadText kind, PageView page, Predicate<String> fits) {
    return switch (kind) {
      case NONE -> "";
      case TITLE -> edition.fileTitle();
      case QUESTION -> question(page);
      case INTERVIEWEE -> names(edition.hasRoles() ? named() : onPage(page), fits);
      case SPEAKERS -> names(onPage(page), fits);
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

  private List<String> named() {
    String names = edition.interviewees();
    return names.isEmpty() ? List.of(edition.fileTitle()) : List.of(names.split(", "));
  }

  private List<String> onPage(PageView page) {
    List<String> names = current.speakers(page);
    return names.isEmpty() ? named() : names;
  }

  /** As many names as fit, each of them whole; all of them where not even the first one does. */
  static String names(List<String> names, Predicate<String> fits) {
    for (int count = names.size(); count > 0; count--) {
      String end = count < names.size() ? ", …" : "";
      String text = String.join(", ", names.subList(0, count)) + end;
      if (fits.test(text)) {
        return text;
      }
    }
    return String.join(", ", names);
  }
}
