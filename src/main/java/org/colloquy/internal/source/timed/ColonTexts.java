package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.source.timed.Cue.Placed;
import org.colloquy.internal.source.timed.JsonItems.Piece;

/** Pieces that a label was cut off from, so that its colon still stands before what is said. */
final class ColonTexts {
  private static final int FEWEST = 2;

  private ColonTexts() {}

  /** The pieces without the colons of labels, if all that have a speaker have one. */
  static List<Piece> without(List<Piece> pieces) {
    List<Piece> named = pieces.stream().filter(p -> p.speaker() != null).toList();
    return named.size() >= FEWEST && named.stream().allMatch(ColonTexts::isCut)
        ? new ArrayList<>(pieces.stream().map(p -> isCut(p) ? bare(p) : p).toList())
        : pieces;
  }

  private static boolean isCut(Piece piece) {
    String text = piece.text().text().stripLeading();
    return text.length() > 1 && text.charAt(0) == ':' && Character.isWhitespace(text.charAt(1));
  }

  private static Piece bare(Piece piece) {
    String text = piece.text().text();
    String said = text.substring(text.indexOf(':') + 1).strip();
    Placed placed = new Placed(said, piece.text().span());
    return new Piece(piece.speaker(), piece.start(), piece.end(), placed);
  }
}
