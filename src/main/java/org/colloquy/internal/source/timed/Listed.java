package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.timed.Cue.Placed;
import org.colloquy.internal.source.timed.JsonItems.Piece;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Talks as pairs, each a list of a name and of the pieces that one says: {@code ["Ana", [{"text":
 * "Deep?"}]]}, in one list or as the values of any keys.
 *
 * @param items where the pieces stand
 * @param pairs where the names stand
 */
record Listed(Set<JsonPath> items, Set<JsonPath> pairs) {
  private static final int SEVERAL = 2;

  Listed {
    items = Set.copyOf(items);
    pairs = Set.copyOf(pairs);
  }

  /** The pairs of a document; null where it has not several. */
  static @Nullable Listed of(JsonPath root) {
    Set<JsonPath> items = new HashSet<>();
    Set<JsonPath> pairs = new HashSet<>();
    long names = 0;
    for (JsonPath item : root.all()) {
      JsonPath pair = item.parent();
      boolean nested = pair != null && item.key().equals("[]") && pair.key().equals("[]");
      boolean named = nested && pair != null && pair.values() > 0 && pair.hasLetters();
      if (named && pair != null && item.objects() > 0 && text(item) != null) {
        items.add(item);
        pairs.add(pair);
        names += pair.values();
      }
    }
    return names < SEVERAL ? null : new Listed(items, pairs);
  }

  private static @Nullable JsonPath text(JsonPath item) {
    return JsonShape.first(item, JsonKeys.TEXTS);
  }

  List<Cue> cues(JsonWalk walk, Told told) {
    Pieces pieces = new Pieces();
    walk.each(pieces, told);
    return JsonItems.cues(pieces.out, false);
  }

  /** Takes the pieces, each with the name that stands last before it in its pair. */
  private final class Pieces implements JsonWalk.Visitor {
    private final List<Piece> out = new ArrayList<>();
    private @Nullable JsonPath pair;
    private @Nullable String speaker;
    private @Nullable String start;
    private @Nullable String end;
    private @Nullable Placed text;

    @Override
    public void object(JsonPath path) {
      if (items.contains(path)) {
        speaker = path.parent() == pair ? speaker : null;
        start = null;
        end = null;
        text = null;
      }
    }

    @Override
    public void value(JsonPath path, String value, Span span) {
      JsonPath item = path.parent();
      if (pairs.contains(path)) {
        pair = path;
        speaker = value.strip();
      } else if (item != null && items.contains(item)) {
        text = path == text(item) ? new Placed(value, span) : text;
        start = path == JsonShape.first(item, JsonKeys.STARTS) ? value : start;
        end = path == JsonShape.first(item, JsonKeys.ENDS) ? value : end;
      }
    }

    @Override
    public void end(JsonPath path) {
      if (text != null && !text.text().isBlank() && items.contains(path)) {
        out.add(new Piece(speaker, start, end, text));
        text = null;
      }
    }
  }
}
