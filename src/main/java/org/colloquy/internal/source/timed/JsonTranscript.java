package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.source.Language;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.timed.Cue.Placed;
import org.colloquy.internal.source.timed.JsonItems.Piece;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON of speech recognisers and podcasts. A first walk draws where texts, speakers and
 * times stand, a second one takes them from the place that serves best; neither holds the document.
 *
 * @param cues the speech, empty where none was found
 * @param title null where none is given
 * @param language null where none is given
 */
public record JsonTranscript(List<Cue> cues, @Nullable String title, @Nullable String language) {
  private static final List<String> WHOLE =
      List.of("text", "transcript", "results.transcripts[].transcript", "combinedPhrases[].text");

  private static final String LABELS = "results.speaker_labels.segments[].items[]";

  public JsonTranscript {
    cues = List.copyOf(cues);
  }

  /**
   * Reads a document.
   *
   * @param nesting how deep it may be
   * @param told is told of the place where a broken document ends
   */
  public static JsonTranscript read(SourceText source, int nesting, Told told) {
    JsonPath root = JsonPath.root();
    Drawing drawing = new Drawing(root);
    JsonWalk walk = new JsonWalk(source, root, nesting);
    walk.each(drawing, told);
    Told again = new Told(source);
    JsonShape shape = JsonShape.of(root);
    Asked asked = Asked.of(root, shape);
    List<Cue> cues = List.of();
    if (asked != null) {
      cues = asked.cues(walk, again);
    } else if (shape != null) {
      cues = items(walk, root, shape, again);
    }
    if (cues.isEmpty()) {
      cues = whole(walk, root, again);
    }
    String title = drawing.title(shape == null ? root : shape.item());
    return new JsonTranscript(cues, title, drawing.language);
  }

  /** Draws the places of a document, and keeps title and language. */
  private static final class Drawing implements JsonWalk.Visitor {
    /** By the objects that have them. */
    private final Map<JsonPath, String> titles = new HashMap<>();

    private final List<JsonPath> languages;
    private @Nullable String language;

    Drawing(JsonPath root) {
      languages =
          List.of(
              root.child("language"),
              root.child("language_code"),
              root.child("result").child("language"));
    }

    /** The title of the nearest object, not one of many, that has what stands at a place. */
    @Nullable String title(JsonPath place) {
      String title = null;
      boolean many = place.parent() == null && place.objects() > 1;
      for (JsonPath at = many ? null : place; at != null; at = at.parent()) {
        title = at.key().equals("[]") ? null : title == null ? titles.get(at) : title;
      }
      return title;
    }

    @Override
    public void object(JsonPath path) {
      path.countObject();
    }

    @Override
    public void value(JsonPath path, String text, Span span) {
      path.count(text);
      JsonPath above = path.parent();
      if (above != null && path.key().equals("title") && !text.isBlank()) {
        titles.putIfAbsent(above, text.strip());
      } else if (language == null && languages.contains(path)) {
        language = Language.tag(text);
      }
    }

    @Override
    public void end(JsonPath path) {
      // a place is drawn when it begins
    }
  }

  private static List<Cue> items(JsonWalk walk, JsonPath root, JsonShape shape, Told told) {
    JsonPath people = people(shape.item());
    Map<String, String> names = new HashMap<>();
    if (people != null) {
      names.putAll(pairs(walk, people, List.of("id", "name"), told));
      names.putAll(pairs(walk, people, List.of("id", "speaker_name"), told));
    }
    JsonItems items = new JsonItems(shape, names);
    walk.each(items, told);
    List<Piece> pieces = items.pieces();
    JsonPath speaker = shape.speaker();
    if (speaker == null) {
      JsonPath labels = root.find(LABELS);
      Map<String, String> times =
          labels == null
              ? Map.of()
              : pairs(walk, labels, List.of("start_time", "speaker_label"), told);
      pieces = times.isEmpty() ? pieces : labelled(pieces, times);
    } else if (shape.item().toString().startsWith("results[].alternatives")
        && speaker.values() < shape.text().values()) {
      // the last result says all once more, with its speakers
      pieces = pieces.stream().filter(p -> p.speaker() != null).toList();
    }
    return JsonItems.cues(pieces, shape);
  }

  /** The list of people in one of the objects that a place stands in. */
  private static @Nullable JsonPath people(JsonPath place) {
    JsonPath people = null;
    for (JsonPath at = place; at != null; at = at.parent()) {
      people = people == null ? at.find("speakers[]") : people;
    }
    return people;
  }

  /** Pieces whose speaker stands elsewhere, by the time at which they begin. */
  private static List<Piece> labelled(List<Piece> pieces, Map<String, String> times) {
    List<Piece> out = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      String speaker = piece.start() == null ? null : times.get(piece.start());
      out.add(new Piece(speaker, piece.start(), piece.end(), piece.text()));
    }
    return out;
  }

  /** Two values of each object at a place, the second by the first. */
  private static Map<String, String> pairs(
      JsonWalk walk, JsonPath item, List<String> keys, Told told) {
    Map<String, String> pairs = new HashMap<>();
    JsonPath key = item.find(keys.get(0));
    JsonPath value = item.find(keys.get(1));
    if (key == null || value == null) {
      return pairs;
    }
    walk.each(new JsonPairs(key, value, pairs), told);
    return pairs;
  }

  /** A document that holds its words in one piece. */
  private static List<Cue> whole(JsonWalk walk, JsonPath root, Told told) {
    for (String name : WHOLE) {
      JsonPath path = root.find(name);
      if (path != null && path.characters() > 0) {
        List<Cue> cues = new ArrayList<>();
        walk.each(new Whole(path, cues), told);
        return cues;
      }
    }
    return List.of();
  }

  private record Whole(JsonPath path, List<Cue> cues) implements JsonWalk.Visitor {
    @Override
    public void object(JsonPath at) {
      // only texts are looked for
    }

    @Override
    public void value(JsonPath at, String text, Span span) {
      if (at == path) {
        for (String line : text.split("[\n\r]+")) {
          cues.add(Cue.of(null, null, null, new Placed(line.strip(), span)));
        }
      }
    }

    @Override
    public void end(JsonPath at) {
      // only texts are looked for
    }
  }
}
