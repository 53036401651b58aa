package org.colloquy.internal.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;

/** Writes the outline, ISO 32000-1, 12.3.3: all its lines are shown at first. */
final class Outline {
  /** A line that may have lines below it. */
  private record Line(int level, COSObject reference) {
    COSDictionary dictionary() {
      return (COSDictionary) reference.getObject();
    }
  }

  private Outline() {}

  static COSObject write(ObjectFile file, List<Bookmark> bookmarks, Destinations places) {
    COSObject root = file.add(Cos.dictionary("Type", Cos.name("Outlines")));
    Deque<Line> open = new ArrayDeque<>();
    open.push(new Line(0, root));
    for (Bookmark bookmark : bookmarks) {
      while (open.getFirst().level() >= Math.max(1, bookmark.level())) {
        open.pop();
      }
      Line parent = open.getFirst();
      COSDictionary entry =
          Cos.dictionary("Title", Cos.text(bookmark.text()), "Parent", parent.reference());
      places.lead(entry, bookmark.destination());
      COSObject item = file.add(entry);
      append(parent.dictionary(), item);
      open.forEach(
          line -> line.dictionary().setInt("Count", line.dictionary().getInt("Count", 0) + 1));
      open.push(new Line(Math.max(1, bookmark.level()), item));
    }
    return root;
  }

  private static void append(COSDictionary parent, COSObject item) {
    if (parent.getItem("Last") instanceof COSObject last) {
      ((COSDictionary) last.getObject()).setItem("Next", item);
      ((COSDictionary) item.getObject()).setItem("Prev", last);
    } else {
      parent.setItem("First", item);
    }
    parent.setItem("Last", item);
  }
}
