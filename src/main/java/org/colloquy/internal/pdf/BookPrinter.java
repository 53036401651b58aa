package org.colloquy.internal.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.colloquy.internal.typeset.Page;

/** Writes one book as a PDF file. */
public final class BookPrinter {
  private final Book book;
  private final ObjectFile file;
  private final FontFiles fontFiles;
  private final List<COSObject> pages = new ArrayList<>();
  private final EmbeddedFonts fonts = new EmbeddedFonts();
  private final EmbeddedPictures pictures;
  private final Areas areas = new Areas();
  private final Tags tags;

  private BookPrinter(Book book, ObjectFile file, FontFiles fontFiles) {
    this.book = book;
    this.file = file;
    this.fontFiles = fontFiles;
    pictures = new EmbeddedPictures(book.pictures());
    tags = new Tags(book.structure());
  }

  /**
   * Prints a book. The same book gives the same bytes.
   *
   * @param fontFiles what earlier books embedded, and what later ones may
   * @throws IOException if {@code out} fails
   */
  public static void print(Book book, FontFiles fontFiles, OutputStream out) throws IOException {
    try (ObjectFile file = new ObjectFile(book.profile().version())) {
      COSObject catalog = new BookPrinter(book, file, fontFiles).catalog();
      file.writeTo(out, catalog);
    }
  }

  private COSObject catalog() {
    COSObject tree = pageTree();
    Destinations places = new Destinations(file, book.profile(), book.layout(), pages);
    StructureTree.Marks marks = new StructureTree.Marks(tags, areas, book.anchors());
    COSDictionary names = new COSDictionary();
    COSDictionary catalog =
        Cos.dictionary(
            "Type", Cos.name("Catalog"),
            "Pages", tree,
            "Lang", Cos.text(book.description().language()),
            "MarkInfo", Cos.dictionary("Marked", COSBoolean.TRUE),
            "ViewerPreferences", Cos.dictionary("DisplayDocTitle", COSBoolean.TRUE),
            "Metadata", metadata(),
            "OutputIntents", Cos.array(ColourProfile.intent(file)),
            "StructTreeRoot", new StructureTree(file, marks, places).write(book.structure()),
            "Names", names);
    places.write(names);
    Attachments.write(file, book.attachments(), catalog, names);
    if (!book.bookmarks().isEmpty()) {
      catalog.setItem("Outlines", Outline.write(file, book.bookmarks(), places));
      catalog.setItem("PageMode", Cos.name("UseOutlines"));
    }
    return file.add(catalog);
  }

  private COSObject pageTree() {
    COSArray kids = new COSArray();
    COSDictionary resources = new COSDictionary();
    COSDictionary tree =
        Cos.dictionary(
            "Type", Cos.name("Pages"),
            "Count", Cos.number(book.layout().pages().size()),
            "Kids", kids);
    COSObject reference = file.add(tree);
    COSObject shared = file.add(resources);
    PagePainter.Paint paint =
        new PagePainter.Paint(fonts, pictures, book.palette(), book.profile());
    PagePainter painter = new PagePainter(paint, tags, areas);
    List<Page> sheets = book.layout().pages();
    for (Page sheet : sheets) {
      int number = pages.size();
      Page next = number + 1 < sheets.size() ? sheets.get(number + 1) : null;
      COSObject content = file.add(new COSDictionary(), painter.paint(sheet, number, next));
      COSObject page =
          file.add(
              Cos.dictionary(
                  "Type", Cos.name("Page"),
                  "Parent", reference,
                  "MediaBox", Cos.numbers(0, 0, sheet.width(), sheet.height()),
                  "Resources", shared,
                  "Contents", content,
                  "StructParents", Cos.number(number),
                  "Tabs", Cos.name("S")));
      pages.add(page);
      kids.add(page);
    }
    resources.setItem("Font", fonts.embed(file, fontFiles));
    resources.setItem("XObject", pictures.embed(file));
    return reference;
  }

  private COSObject metadata() {
    // Not packed, so that programs that know nothing of PDF find it.
    return file.addRaw(
        Cos.dictionary("Type", Cos.name("Metadata"), "Subtype", Cos.name("XML")),
        Xmp.of(book.description(), book.profile()));
  }
}
