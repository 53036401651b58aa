package org.colloquy.internal.press.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.ContentsEntry;
import org.colloquy.edition.Edition;
import org.colloquy.internal.pdf.AttachedFile;
import org.colloquy.internal.pdf.Book;
import org.colloquy.internal.pdf.Bookmark;
import org.colloquy.internal.pdf.Profile;
import org.colloquy.internal.press.json.JsonFile;
import org.colloquy.internal.typeset.Faces;
import org.colloquy.internal.typeset.Layout;
import org.colloquy.model.Interview;
import org.colloquy.model.Limits;

/**
 * An edition as pages, ready to be printed into a PDF file.
 *
 * @param problems what the pages could not do
 */
public record PdfFile(Book book, List<Diagnostic> problems) {
  /** Name of the file that is the interview itself. */
  public static final String DATA = "interview.json";

  /**
   * Lays an edition out.
   *
   * @throws ColloquyException if a font or a file of patterns can't be used
   */
  public static PdfFile of(
      Edition edition, Limits limits, Faces faces, List<AttachedFile> attachments) {
    PdfPages pages = PdfPages.of(edition, limits, faces);
    PdfJob job = pages.job();
    List<Diagnostic> problems = new ArrayList<>(job.problems());
    problems.addAll(new PdfProblems(job.marks()).tell(pages.layout().problems()));
    return new PdfFile(book(job, pages.layout(), attachments), problems);
  }

  /** The interview itself, to be attached. */
  public static AttachedFile data(Interview interview) throws IOException {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    JsonFile.write(interview, data);
    return new AttachedFile(
        DATA, "application/json", "The interview as data", "Data", data.toByteArray());
  }

  static Book book(PdfJob job, Layout layout, List<AttachedFile> attachments) {
    return new Book(
        profile(job),
        layout,
        job.root(),
        job.flow().anchors(),
        job.styles().palette(),
        job.pictures().byMark(),
        PdfDescription.of(job.edition(), job.language()),
        bookmarks(job.edition()),
        attachments);
  }

  private static Profile profile(PdfJob job) {
    return switch (job.design().pdf().profile()) {
      case A_3A_UA_1 -> Profile.A3A_UA1;
      case A_4F_UA_2 -> Profile.A4F_UA2;
    };
  }

  private static List<Bookmark> bookmarks(Edition edition) {
    List<Bookmark> bookmarks = new ArrayList<>();
    for (ContentsEntry entry : edition.outline()) {
      String text = entry.text().isEmpty() ? entry.target() : entry.text();
      bookmarks.add(new Bookmark(entry.level(), text, entry.target()));
    }
    return bookmarks;
  }
}
