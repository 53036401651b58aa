package org.colloquy.writer;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.edition.ContentsEntry;
import org.colloquy.internal.pdf.Bookmark;
import org.colloquy.model.Heading;

/** Collects the outline: headings, and below them the questions by their short entries. */
final class PdfBookmarks {
  private final List<Bookmark> bookmarks = new ArrayList<>();
  private int level;

  void heading(Heading heading, String text) {
    level = Math.max(1, heading.level());
    bookmarks.add(new Bookmark(level, text.isEmpty() ? heading.id() : text, heading.id()));
  }

  void question(ContentsEntry entry) {
    String text = entry.text().isEmpty() ? entry.target() : entry.text();
    bookmarks.add(new Bookmark(level + 1, text, entry.target()));
  }

  List<Bookmark> list() {
    return bookmarks;
  }
}
