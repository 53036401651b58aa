package org.colloquy.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Medium;
import org.colloquy.internal.pdf.AttachedFile;
import org.colloquy.internal.pdf.BookPrinter;
import org.colloquy.internal.pdf.FontFiles;
import org.colloquy.internal.press.print.PdfFile;
import org.colloquy.internal.press.print.PdfFonts;
import org.colloquy.internal.typeset.Faces;

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
    PdfFile made = PdfFile.of(edition, options.limits(), faces, attachments(edition, options));
    BookPrinter.print(made.book(), fontFiles, out);
    int number = made.book().layout().pages().size();
    String count = number + (number == 1 ? " page" : " pages");
    List<String> facts = new ArrayList<>(List.of(count));
    facts.addAll(made.book().profile().names());
    return new Written(made.problems(), facts);
  }

  private static List<AttachedFile> attachments(Edition edition, WriteOptions options)
      throws IOException {
    List<AttachedFile> files = new ArrayList<>();
    files.add(PdfFile.data(edition.interview()));
    options
        .source()
        .ifPresent(
            source -> {
              String name =
                  source.name().equals(PdfFile.DATA) ? "source-" + PdfFile.DATA : source.name();
              files.add(
                  new AttachedFile(
                      name, source.mediaType(), "The source", "Source", source.bytes()));
            });
    return files;
  }
}
