package org.colloquy.internal.press.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.pdf.Element;
import org.colloquy.model.Origin;
import org.colloquy.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for pieces of content: each stands for a stretch of one element of the structure, and
 * remembers the block and the place in the source that it comes from.
 */
final class PdfMarks {
  /**
   * Where content comes from.
   *
   * @param block id of a block or note; empty for what the edition adds of itself
   */
  record Place(String block, Origin origin) {}

  /** The mark of what is repeated on pages. */
  static final int FURNITURE = -1;

  private static final Set<String> TITLE_BLOCK = Set.of(Words.TITLE, Words.SUBTITLE, Words.DECK);

  private static final Place NOWHERE = new Place("", Origin.NONE);

  private final List<Place> places = new ArrayList<>();
  private @Nullable Element current;
  private Place place = NOWHERE;

  /** What comes next belongs to a block. */
  void from(String block, Origin origin) {
    place = new Place(block, origin);
  }

  /** Where what comes next belongs. */
  Place here() {
    return place;
  }

  /** What comes next belongs there. */
  void from(Place there) {
    place = there;
  }

  /** What comes next is the edition's own. */
  void fromNowhere() {
    place = NOWHERE;
  }

  /** What comes next stands at a place of the same block. */
  void from(Origin origin) {
    if (origin.span().isPresent()) {
      place = new Place(place.block(), origin);
    }
  }

  /** A mark for content of an element: the last one, if nothing else came in between. */
  int of(Element element) {
    if (element != current) {
      current = element;
      places.add(place);
      element.mark(places.size() - 1);
    }
    return places.size() - 1;
  }

  /** A mark for something that is no content, such as a paragraph as a whole. */
  int ofNothing() {
    current = null;
    places.add(place);
    return places.size() - 1;
  }

  /** Whether a mark stands for something in a block of the text, and not in the title block. */
  boolean isText(int mark) {
    String block = place(mark).block();
    return !block.isEmpty() && !TITLE_BLOCK.contains(block);
  }

  Place place(int mark) {
    return mark == FURNITURE ? NOWHERE : places.get(mark);
  }
}
