package org.colloquy.internal.typeset;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was set before: blocks are measured and then set again, and what stands around the text is
 * the same on many pages.
 */
final class LineMemory {
  /** What stands around two pages that face each other, and some more. */
  private static final int REPEATED = 32;

  private final Typefaces typefaces;
  private final IdentityHashMap<List<Piece>, Remembered> pieces = new IdentityHashMap<>();
  private final LinkedHashMap<Asked, List<SetLine>> repeated = new LinkedHashMap<>();

  LineMemory(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  /** The lines of some pieces, set unless these very ones or their like were set just so before. */
  List<SetLine> lines(List<Piece> asked, Shape shape, double measure) {
    Remembered before = pieces.get(asked);
    if (before != null && before.measure == measure && before.shape.equals(shape)) {
      return before.lines;
    }
    if (asked.size() == 1) {
      return lines(new Asked(asked.get(0), shape, measure), asked);
    }
    return kept(asked, shape, measure);
  }

  private List<SetLine> lines(Asked key, List<Piece> asked) {
    List<SetLine> known = repeated.remove(key);
    List<SetLine> lines = known == null ? kept(asked, key.shape, key.measure) : known;
    repeated.put(key, lines);
    if (repeated.size() > REPEATED) {
      repeated.remove(repeated.keySet().iterator().next());
    }
    return lines;
  }

  private List<SetLine> kept(List<Piece> asked, Shape shape, double measure) {
    List<SetLine> lines = SetParagraph.set(asked, shape, measure, typefaces);
    pieces.put(asked, new Remembered(shape, measure, lines));
    return lines;
  }

  /** What stands on its page is not asked for again. */
  void forget(List<Piece> placed) {
    pieces.remove(placed);
  }

  /** Forgets a document that is set. */
  void clear() {
    pieces.clear();
    repeated.clear();
  }

  private record Remembered(Shape shape, double measure, List<SetLine> lines) {}

  private record Asked(Piece piece, Shape shape, double measure) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Asked that
          && measure == that.measure
          && piece.equals(that.piece)
          && shape.equals(that.shape);
    }

    @Override
    public int hashCode() {
      return piece.hashCode() * 31 + Double.hashCode(measure);
    }
  }
}
