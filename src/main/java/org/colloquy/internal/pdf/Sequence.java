package org.colloquy.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.typeset.Placement;
import org.jspecify.annotations.Nullable;

/**
 * Neighbours on a page that are marked as one piece of content: a line of one mark, a word over a
 * line's end, furniture.
 *
 * @param mark of all slices; of no meaning for an artifact
 * @param word the element that says the word, where the slices are a part of one that goes on on
 *     another page
 * @param actualText what the slices together stand for, where their glyphs don't say it
 */
record Sequence(
    int mark,
    boolean artifact,
    @Nullable String actualText,
    @Nullable Element word,
    List<Slice> slices) {
  /** The glyphs of a fragment from one index to another; for other things both are 0. */
  record Slice(Placement placement, int from, int to) {}

  static Sequence of(Placement placement, boolean artifact) {
    return new Sequence(placement.mark(), artifact, null, null, new ArrayList<>());
  }

  static Sequence spoken(int mark, String actualText) {
    return new Sequence(mark, false, actualText, null, new ArrayList<>());
  }

  static Sequence part(int mark, Element word) {
    return new Sequence(mark, false, null, word, new ArrayList<>());
  }

  /** The same sequence with more to say. */
  Sequence and(String more) {
    return new Sequence(mark, artifact, actualText + more, word, slices);
  }

  Sequence add(Placement placement, int from, int to) {
    slices.add(new Slice(placement, from, to));
    return this;
  }
}
