package org.colloquy.internal.source.timed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.colloquy.internal.dialect.dates.Dates;
import org.colloquy.internal.source.Language;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.timed.JsonItems.Piece;
import org.colloquy.model.PartialDate;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON of speech recognisers and podcasts. A first walk draws where texts, speakers and
 * times stand, a second one takes them from the place that serves best; neither holds the document.
 *
 * @param cues the speech, empty where none was found
 * @param title null where none is given
 * @param language null where none is given
 * @param date null where none is given, or several
 */
public record JsonTranscript(
    List<Cue> cues, @Nullable String title, @Nullable String language, @Nullable PartialDate date) {
  /** Keys under which titles stand, the surest first. */
  private static final List<String> TITLES = List.of("title", "headline", "topic");

  /** {@code 2024-05-03}, whatever time of the day stands behind it. */
  private static final int ISO = 10;

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
    Listed listed = shape == null || !shape.tells() ? Listed.of(root) : null;
    List<Cue> cues = List.of();
    if (asked != null) {
      cues = asked.cues(walk, again);
    } else if (listed != null) {
      cues = listed.cues(walk, again);
    } else {
      Keyed keyed = shape == null ? Keyed.of(root) : null;
      shape = shape == null ? JsonShape.unknown(root) : shape;
      cues =
          keyed != null
              ? keyed.cues(walk, again)
              : shape == null ? cues : items(walk, shape, again);
    }
    if (cues.isEmpty()) {
      cues = WholeText.cues(walk, root, again);
    }
    String title = drawing.title(shape == null ? root : shape.item());
    return new JsonTranscript(cues, title, drawing.language, drawing.date());
  }

  /** Draws the places of a document, and keeps title and language. */
  private static final class Drawing implements JsonWalk.Visitor {
    /** By their keys, and by the objects that have them. */
    private final Map<String, Map<JsonPath, String>> titles = new HashMap<>();

    private final List<JsonPath> languages;
    private final Set<PartialDate> dates = new LinkedHashSet<>();
    private @Nullable String language;

    Drawing(JsonPath root) {
      languages =
          List.of(
              root.child("language"),
              root.child("language_code"),
              root.child("result").child("language"));
    }

    /**
     * The title under the first key that has one, of the nearest object, not one of many, that has
     * what stands at a place.
     */
    @Nullable String title(JsonPath place) {
      return TITLES.stream()
          .map(k -> title(place, titles.getOrDefault(k, Map.of())))
          .filter(Objects::nonNull)
          .findFirst()
          .orElse(null);
    }

    private static @Nullable String title(JsonPath place, Map<JsonPath, String> titles) {
      String title = null;
      boolean many = place.parent() == null && place.objects() > 1;
      for (JsonPath at = many ? null : place; at != null; at = at.parent()) {
        title = at.key().equals("[]") ? null : title == null ? titles.get(at) : title;
      }
      return title;
    }

    /** The one day that fields named so tell, those of list items apart. */
    @Nullable PartialDate date() {
      return dates.size() == 1 ? dates.iterator().next() : null;
    }

    @Override
    public void object(JsonPath path) {
      path.countObject();
    }

    @Override
    public void value(JsonPath path, String text, Span span) {
      path.count(text);
      JsonPath above = path.parent();
      if (above != null && TITLES.contains(path.key()) && !text.isBlank()) {
        titles.computeIfAbsent(path.key(), k -> new HashMap<>()).putIfAbsent(above, text.strip());
      } else if (language == null && languages.contains(path)) {
        language = Language.tag(text);
      } else if (JsonKeys.isDate(path)) {
        PartialDate day =
            PartialDate.parse(text.substring(0, Math.min(ISO, text.length())))
                .orElseGet(() -> Dates.parse(text));
        if (day != null) {
          dates.add(day);
        }
      }
    }

    @Override
    public void end(JsonPath path) {
      // a place is drawn when it begins
    }
  }

  private static List<Cue> items(JsonWalk walk, JsonShape shape, Told told) {
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
    if (!shape.tells()) {
      return labelled(walk, shape, pieces, told);
    }
    if (speaker != null
        && shape.item().toString().contains("results[].alternatives")
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
  private static List<Cue> labelled(JsonWalk walk, JsonShape shape, List<Piece> pieces, Told told) {
    JsonPath root = walk.root();
    SpeakerTimes speakers = SpeakerTimes.of(root);
    WatsonWords watson = speakers == null ? null : WatsonWords.of(root);
    boolean words = shape.words() || watson != null;
    if (watson != null) {
      walk.each(watson, told);
    }
    List<Piece> said = watson == null ? pieces : watson.pieces();
    JsonTimes unit = JsonTimes.of(said.stream().map(Piece::start).toList(), words);
    List<@Nullable Duration> starts = new ArrayList<>();
    said.forEach(p -> starts.add(unit.read(p.start())));
    if (speakers == null || starts.stream().allMatch(s -> s == null)) {
      return JsonItems.cues(pieces, shape);
    }
    walk.each(speakers, told);
    List<@Nullable String> who = speakers.at(starts);
    List<Piece> out = new ArrayList<>(said.size());
    for (int i = 0; i < said.size(); i++) {
      Piece piece = said.get(i);
      String name = who.get(i);
      String shown = name == null ? null : JsonItems.shown(name, false);
      out.add(new Piece(shown, piece.start(), piece.end(), piece.text()));
    }
    return JsonItems.cues(out, words);
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
}
