package org.colloquy.internal.source.xml;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.colloquy.internal.dialect.words.Sentences;
import org.colloquy.internal.source.timed.Cue;
import org.colloquy.internal.source.timed.Cue.Placed;
import org.colloquy.internal.source.xml.XmlTimes.Point;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Pieces of text with times, in the order in which they are said. Scores cut what one person says
 * wherever another begins or ends: such parts go on to the end of a sentence, as they are one.
 */
final class TimedPieces {
  private final List<Ordered> pieces = new ArrayList<>();
  private @Nullable Ordered before;

  /**
   * What is said at a time, all of it by one person or by one after the other.
   *
   * @param start null where nothing tells
   * @param end null where nothing tells
   */
  record Piece(@Nullable Point start, @Nullable Point end, List<Part> parts) {}

  /**
   * What somebody says of it.
   *
   * @param who an id of somebody, or a name; null where nothing tells
   */
  record Part(@Nullable String who, @Nullable String colour, StringBuilder text, Span at) {
    boolean goesOn(@Nullable String other, @Nullable String its) {
      return Objects.equals(who, other) && Objects.equals(colour, its);
    }
  }

  /** A piece, and where the sentence that it is part of begins. */
  private record Ordered(Piece piece, @Nullable Point from) {}

  /**
   * Adds a piece.
   *
   * @param cut whether one sentence may be several pieces
   */
  void add(Piece piece, boolean cut) {
    boolean goesOn = cut && before != null && goesOn(before.piece(), piece);
    before = new Ordered(piece, goesOn && before != null ? before.from() : piece.start());
    pieces.add(before);
  }

  private static boolean goesOn(Piece last, Piece next) {
    Part end = last.parts().get(last.parts().size() - 1);
    return last.end() != null
        && last.end().equals(next.start())
        && !Sentences.ends(end.text().toString().strip());
  }

  /** What follows is somebody else's. */
  void endTier() {
    before = null;
  }

  /**
   * All pieces, in time where each tier is one person's: they are one talk.
   *
   * @param names of people by their ids
   */
  List<Cue> cues(Map<String, String> names, boolean tiers) {
    if (tiers && pieces.stream().allMatch(p -> p.from() != null)) {
      pieces.sort(Comparator.comparing(p -> Objects.requireNonNull(p.from())));
    }
    List<Cue> cues = new ArrayList<>(pieces.size());
    for (Ordered ordered : pieces) {
      Piece piece = ordered.piece();
      List<Cue.Said> said = new ArrayList<>();
      for (Part part : piece.parts()) {
        String who = part.who();
        String voice = who == null ? null : names.getOrDefault(who, who);
        String text = XmlTimes.decoded(part.text().toString().strip()).replace(" >>", "\n>>");
        said.addAll(Cue.lines(voice, part.colour(), new Placed(text, part.at())));
      }
      cues.add(new Cue(time(piece.start()), time(piece.end()), said));
    }
    return cues;
  }

  private static @Nullable Duration time(@Nullable Point point) {
    return point == null ? null : point.time();
  }
}
