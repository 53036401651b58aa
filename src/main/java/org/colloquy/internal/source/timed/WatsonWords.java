package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.source.timed.Cue.Placed;
import org.colloquy.internal.source.timed.JsonItems.Piece;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words of results that say when each is said in lists of three: {@code ["deep", 1.2, 1.5]}.
 * They are taken from the transcript of the result, which has their signs and capitals too, where
 * it has as many.
 */
final class WatsonWords implements JsonWalk.Visitor {
  private static final String ITEM = "results[].alternatives[]";

  private final JsonPath item;
  private final JsonPath text;
  private final JsonPath values;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<String> triples = new ArrayList<>();
  private final List<Span> places = new ArrayList<>();
  private String transcript = "";
  private Span place = new Span(0, 0, 1, 1);

  private WatsonWords(JsonPath item, JsonPath text, JsonPath values) {
    this.item = item;
    this.text = text;
    this.values = values;
  }

  /** Null if a document has no such results. */
  static @Nullable WatsonWords of(JsonPath root) {
    JsonPath item = root.find(ITEM);
    JsonPath text = item == null ? null : item.find("transcript");
    JsonPath values = item == null ? null : item.find("timestamps[][]");
    return item == null || text == null || values == null || values.values() == 0
        ? null
        : new WatsonWords(item, text, values);
  }

  List<Piece> pieces() {
    return pieces;
  }

  @Override
  public void object(JsonPath path) {
    if (path == item) {
      triples.clear();
      places.clear();
      transcript = "";
    }
  }

  @Override
  public void value(JsonPath path, String value, Span span) {
    if (path == text) {
      transcript = value.strip();
      place = span;
    } else if (path == values) {
      triples.add(value);
      places.add(span);
    }
  }

  @Override
  public void end(JsonPath path) {
    if (path != item || transcript.isEmpty()) {
      return;
    }
    String[] words = transcript.split("\\s+");
    boolean whole = words.length * 3 == triples.size();
    for (int i = 0; i + 2 < triples.size(); i += 3) {
      Placed said =
          whole ? new Placed(words[i / 3], place) : new Placed(triples.get(i), places.get(i));
      pieces.add(new Piece(null, triples.get(i + 1), triples.get(i + 2), said));
    }
    if (triples.isEmpty()) {
      pieces.add(new Piece(null, null, null, new Placed(transcript, place)));
    }
  }
}
