package org.colloquy.internal.source.timed;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.source.timed.JsonItems.Piece;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What nobody says among pieces of speech, where each says of what kind it is and those that name
 * nobody are of other kinds than those which name whoever speaks: {@code {"type": "action", "text":
 * "They stand up."}}.
 */
final class StagedPieces implements JsonWalk.Visitor {
  private static final List<String> KINDS = List.of("type", "kind", "event_type");
  private static final String NOBODY = "";

  private final JsonItems items;
  private final JsonPath item;
  private final @Nullable JsonPath kind;
  private final IdentityHashMap<Piece, String> kinds = new IdentityHashMap<>();
  private String now = "";
  private int known;

  StagedPieces(JsonItems items, JsonPath item) {
    this.items = items;
    this.item = item;
    kind = JsonShape.first(item, KINDS);
  }

  @Override
  public void object(JsonPath path) {
    if (path == item) {
      now = "";
      known = items.pieces().size();
    }
  }

  @Override
  public void value(JsonPath path, String text, Span span) {
    now = path == kind ? text : now;
  }

  @Override
  public void end(JsonPath path) {
    if (path == item && kind != null) {
      List<Piece> pieces = items.pieces();
      pieces.subList(known, pieces.size()).forEach(piece -> kinds.put(piece, now));
    }
  }

  /** Gives nobody's voice to what nobody says. */
  void mark() {
    Set<String> spoken = new HashSet<>();
    kinds.forEach((piece, of) -> spoken.addAll(piece.speaker() == null ? List.of() : List.of(of)));
    if (!spoken.isEmpty() && !spoken.contains("")) {
      items.pieces().replaceAll(piece -> isStaged(piece, spoken) ? nobodys(piece) : piece);
    }
  }

  private boolean isStaged(Piece piece, Set<String> spoken) {
    String of = kinds.getOrDefault(piece, "");
    return piece.speaker() == null && !of.isEmpty() && !spoken.contains(of);
  }

  private static Piece nobodys(Piece piece) {
    return new Piece(NOBODY, piece.start(), piece.end(), piece.text());
  }
}
