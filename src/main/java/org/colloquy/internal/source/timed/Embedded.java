package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.source.timed.JsonItems.Piece;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What somebody else says while a piece is said, in an object of it that has the keys of a piece:
 * {@code "interruption": {"speaker": "Ana", "text": "Order!"}}. It follows the piece. What was said
 * before is quoted there, and not said again.
 */
final class Embedded implements JsonWalk.Visitor {
  private final JsonItems items;
  private final JsonShape shape;
  private final List<JsonItems> within = new ArrayList<>();
  private final List<JsonWalk.Visitor> visitors = new ArrayList<>();
  private final Set<String> said = new HashSet<>();
  private final List<Span> quoted = new ArrayList<>();
  private int known;

  Embedded(JsonItems items, JsonShape shape, Map<String, String> names) {
    this.items = items;
    this.shape = shape;
    for (JsonPath place : shape.item().below()) {
      JsonShape inner = shape.speaker() == null || shape.words() ? null : inner(place);
      if (inner != null) {
        JsonItems pieces = new JsonItems(inner, names);
        within.add(pieces);
        visitors.add(GivenNames.joined(pieces, inner.speaker()));
      }
    }
    visitors.add(GivenNames.joined(items, shape.speaker()));
  }

  /** Where what is said before stands a second time. */
  List<Span> quoted() {
    return quoted;
  }

  /** The shape of an object within a piece; null if it does not have the same keys. */
  private @Nullable JsonShape inner(JsonPath place) {
    JsonPath speaker = shape.speaker();
    JsonPath text = below(place, shape.text());
    JsonPath who = speaker == null ? null : below(place, speaker);
    boolean other = place.objects() > 0 && !shape.text().isWithin(place);
    boolean talks =
        other && text != null && who != null && text.characters() > 0 && who.hasLetters();
    return talks && text != null
        ? new JsonShape(place, text, who, null, null, null, false, shape.known())
        : null;
  }

  /** The place below another one that has the path which leads to a place in a piece. */
  private @Nullable JsonPath below(JsonPath other, JsonPath place) {
    String path = place.toString().substring(shape.item().toString().length());
    return other.find(path.startsWith(".") ? path.substring(1) : path);
  }

  @Override
  public void list(JsonPath path) {
    visitors.forEach(v -> v.list(path));
  }

  @Override
  public void object(JsonPath path) {
    visitors.forEach(v -> v.object(path));
  }

  @Override
  public void value(JsonPath path, String text, Span span) {
    visitors.forEach(v -> v.value(path, text, span));
  }

  @Override
  public void nothing(JsonPath path) {
    visitors.forEach(v -> v.nothing(path));
  }

  @Override
  public void end(JsonPath path) {
    visitors.forEach(v -> v.end(path));
    if (path == shape.item() && !within.isEmpty()) {
      within.forEach(this::follow);
    }
  }

  private void follow(JsonItems inner) {
    List<Piece> pieces = items.pieces();
    for (; known < pieces.size(); known++) {
      said.add(pieces.get(known).text().text());
    }
    for (Piece piece : inner.pieces()) {
      if (said.contains(piece.text().text())) {
        quoted.add(piece.text().span());
      } else {
        pieces.add(piece);
      }
    }
    inner.pieces().clear();
  }
}
