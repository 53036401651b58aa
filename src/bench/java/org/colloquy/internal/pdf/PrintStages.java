package org.colloquy.internal.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.colloquy.internal.typeset.Page;

/** Parts of what a printer does, to be timed alone. */
public final class PrintStages {
  private PrintStages() {}

  /** Writes the content of all pages, neither packed nor put in a file; answers how much it is. */
  public static int content(Book book) {
    Tags tags = new Tags(book.structure());
    EmbeddedPictures pictures = new EmbeddedPictures(book.pictures());
    PagePainter.Paint paint =
        new PagePainter.Paint(new EmbeddedFonts(), pictures, book.palette(), book.profile());
    PagePainter painter = new PagePainter(paint, tags, new Areas());
    List<Page> sheets = book.layout().pages();
    int size = 0;
    for (int i = 0; i < sheets.size(); i++) {
      Page next = i + 1 < sheets.size() ? sheets.get(i + 1) : null;
      size += painter.paint(sheets.get(i), i, next).size();
    }
    return size;
  }

  /** Prints a book with fonts that are cut and packed for it. */
  public static void afresh(Book book, OutputStream out) throws IOException {
    BookPrinter.print(book, new FontFiles(), out);
  }
}
