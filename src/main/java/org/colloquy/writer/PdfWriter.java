package org.colloquy.writer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.ContentsEntry;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Medium;
import org.colloquy.internal.pdf.AttachedFile;
import org.colloquy.internal.pdf.Book;
import org.colloquy.internal.pdf.BookPrinter;
import org.colloquy.internal.pdf.Bookmark;
import org.colloquy.internal.pdf.FontFiles;
import org.colloquy.internal.pdf.Profile;
import org.colloquy.internal.typeset.Faces;
import org.colloquy.internal.typeset.Layout;

/**
 * Writes tagged PDF with the interview itself attached as JSON: PDF/A-3a and PDF/UA-1, or PDF/A-4f
 * and PDF/UA-2 where the design's {@code pdf.profile} says so.
 *
 * <p>The structure says what is what: {@code Exchange}, {@code Answer}, {@code Remark}, {@code
 * Narration}, {@code Provenance}, {@code Event} are types of our own, mapped to standard ones.
 * Words that the edition adds stand in elements of the types {@code SpeakerLabel}, {@code
 * TimeCode}, {@code Speakers}, {@code Imprint}, {@code ContentsTitle}, {@code NotesTitle}, {@code
 * FileTitle}, {@code MissingPicture} or the standard {@code TOC}, {@code Reference} and {@code
 * Lbl}.
 */
final class PdfWriter implements Writer {
  private static final String DATA = "interview.json";

  private final FontFiles fontFiles = new FontFiles();

  private final PdfFonts fonts = new PdfFonts();

  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public List<String> extensions() {
    return List.of("pdf");
  }

  @Override
  public String mediaType() {
    return "application/pdf";
  }

  @Override
  public String description() {
    return "pages to print and to keep: tagged, PDF/A-3a and PDF/UA-1 (or A-4f and UA-2)";
  }

  @Override
  public Written write(Edition edition, WriteOptions options, OutputStream out) throws IOException {
    Faces faces = fonts.of(edition.in(Medium.PDF).design().fonts().files());
    PdfPages pages = PdfPages.of(edition, options, faces);
    PdfJob job = pages.job();
    Layout layout = pages.layout();
    List<Diagnostic> diagnostics = new ArrayList<>(job.problems());
    diagnostics.addAll(new PdfProblems(job.marks()).tell(layout.problems()));
    Book book = book(job, layout, attachments(edition, options));
    BookPrinter.print(book, fontFiles, out);
    int number = layout.pages().size();
    String count = number + (number == 1 ? " page" : " pages");
    List<String> facts = new ArrayList<>(List.of(count));
    facts.addAll(book.profile().names());
    return new Written(diagnostics, facts);
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

  static List<AttachedFile> attachments(Edition edition, WriteOptions options) throws IOException {
    List<AttachedFile> files = new ArrayList<>();
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    new JsonWriter().write(edition, options, data);
    files.add(
        new AttachedFile(
            DATA, "application/json", "The interview as data", "Data", data.toByteArray()));
    options
        .source()
        .ifPresent(
            source -> {
              String name = source.name().equals(DATA) ? "source-" + DATA : source.name();
              files.add(
                  new AttachedFile(
                      name, source.mediaType(), "The source", "Source", source.bytes()));
            });
    return files;
  }
}
