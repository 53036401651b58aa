package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.source.timed.JsonItems.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Kinds of pieces that never name anybody, where those of the others always do, and whoever spoke
 * before is named anew behind one: nobody says a {@code {"type": "action", "text": "Ana rises"}}
 * among speeches, while paragraphs go on with what was said before.
 */
final class SilentKinds {
  /** Under these keys a piece says of what kind it is. */
  private static final Set<String> KEYS = Set.of("type", "kind");

  /** The voice of what nobody says. */
  private static final String NOBODY = "";

  private final Set<String> named = new HashSet<>();
  private final Set<String> unnamed = new HashSet<>();

  /** The kinds of pieces that name nobody, by where these begin. */
  private final Map<Integer, String> silent = new HashMap<>();

  private String kind = "";
  private @Nullable String before;
  private boolean amid;
  private boolean anew;

  /** A piece begins. */
  void begin() {
    kind = "";
  }

  /** A value stands in a piece. */
  void value(JsonPath path, String value, JsonPath item) {
    kind = path.parent() == item && KEYS.contains(path.key()) ? value : kind;
  }

  /** A piece has ended. */
  void end(@Nullable String speaker, int start) {
    if (speaker != null && isNamed(speaker)) {
      named.add(kind);
      anew |= amid && speaker.equals(before);
      before = speaker;
      amid = false;
    } else {
      unnamed.add(kind);
      amid = true;
      silent.put(start, kind);
    }
  }

  /** The pieces, those that nobody says without a speaker. */
  List<Piece> settled(List<Piece> pieces) {
    if (!anew || named.contains("") || unnamed.stream().anyMatch(named::contains)) {
      return pieces;
    }
    List<Piece> settled = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      boolean nobodys =
          !isNamed(piece.speaker())
              && !silent.getOrDefault(piece.text().span().start(), "").isEmpty();
      settled.add(nobodys ? new Piece(NOBODY, piece.start(), piece.end(), piece.text()) : piece);
    }
    return settled;
  }

  private static boolean isNamed(@Nullable String speaker) {
    return speaker != null && !speaker.equals(JsonItems.UNKNOWN);
  }
}
