package org.colloquy.internal.pdf;

import java.util.List;
import java.util.Map;
import org.colloquy.internal.typeset.Layout;

/**
 * All that goes into a file.
 *
 * @param profile the standards it keeps
 * @param layout its pages
 * @param structure its tree, in which every mark of the pages stands that is no artifact's; marks
 *     are small numbers
 * @param anchors by name of a destination: the mark of what stands there, where no element has the
 *     name as its id
 * @param palette colours by the numbers that the pages use, {@code 0xRRGGBB}
 * @param pictures by the marks of figures; a figure without one is drawn as a frame
 */
public record Book(
    Profile profile,
    Layout layout,
    Element structure,
    Map<String, Integer> anchors,
    List<Integer> palette,
    Map<Integer, Picture> pictures,
    Description description,
    List<Bookmark> bookmarks,
    List<AttachedFile> attachments) {
  /** Copies the collections. */
  public Book {
    anchors = Map.copyOf(anchors);
    palette = List.copyOf(palette);
    pictures = Map.copyOf(pictures);
    bookmarks = List.copyOf(bookmarks);
    attachments = List.copyOf(attachments);
  }
}
