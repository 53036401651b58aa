package org.colloquy.internal.source.timed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.dialect.dates.Dates;
import org.colloquy.internal.dialect.line.SpeechSigns;
import org.colloquy.internal.source.Language;
import org.colloquy.internal.source.LanguageNames;
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

  /** The key of a title where messages stand beside it. */
  private static final String NAME = "name";

  private static final List<String> MESSAGES = List.of("messages[]", "chat_messages[]");

  private static final Set<String> LANGUAGES =
      Set.of("language", "language_code", "result.language");

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
    Told again = new Told(source);
    Drawing drawing = new Drawing(source, nesting, Set.of(), told);
    List<Cue> cues = told(drawing.walk, source, again);
    Set<String> maps = cues.isEmpty() ? JsonMaps.of(drawing.walk.root()) : Set.of();
    if (!maps.isEmpty()) {
      Drawing mapped = new Drawing(source, nesting, maps, again);
      cues = told(mapped.walk, source, again);
      drawing = cues.isEmpty() ? drawing : mapped;
    }
    JsonPath root = drawing.walk.root();
    JsonShape shape = JsonShape.of(root);
    if (cues.isEmpty()) {
      Keyed keyed = shape == null ? Keyed.of(root) : null;
      shape = shape == null ? JsonShape.unknown(root) : shape;
      cues =
          keyed != null
              ? spoken(keyed.cues(drawing.walk, again))
              : shape == null ? cues : said(drawing.walk, shape, again);
    }
    if (cues.isEmpty() && (shape == null || !shape.tells())) {
      cues = WholeText.cues(drawing.walk, root, again);
    }
    told.take(again, Code.R012);
    String title = drawing.title(shape == null ? root : shape.item());
    return new JsonTranscript(cues, title, drawing.language, drawing.date());
  }

  /** The speech of a document that tells who speaks beside each piece; none where it does not. */
  private static List<Cue> told(JsonWalk walk, SourceText source, Told told) {
    JsonPath root = walk.root();
    JsonShape shape = JsonShape.of(root);
    Asked asked = Asked.of(root, shape);
    if (asked != null) {
      return asked.cues(walk, told);
    }
    if (shape != null && shape.tells()) {
      return said(walk, shape, told);
    }
    List<Cue> typed = TypedRows.in(walk, told);
    if (!typed.isEmpty()) {
      return typed;
    }
    Listed listed = Listed.of(root);
    if (listed != null) {
      return listed.cues(walk, told);
    }
    JsonColumns columns = JsonColumns.of(root);
    return columns != null
        ? columns.cues(walk, told)
        : spoken(SheetTranscript.of(JsonRows.of(walk, told), source, told));
  }

  /** What stands at a place; none where its keys do not say that it is talk, nor its words. */
  private static List<Cue> said(JsonWalk walk, JsonShape shape, Told told) {
    List<Cue> cues = items(walk, shape, told);
    return shape.tells() && !shape.statesTalk() ? spoken(cues) : cues;
  }

  private static List<Cue> spoken(List<Cue> cues) {
    return SpeechSigns.areIn(CueLines.of(cues)) ? cues : List.of();
  }

  /** Draws the places of a document, and keeps title and language. */
  private static final class Drawing implements JsonWalk.Visitor {
    /** By their keys, and by the objects that have them. */
    private final Map<String, Map<JsonPath, String>> titles = new HashMap<>();

    private final JsonWalk walk;
    private final Set<PartialDate> dates = new LinkedHashSet<>();
    private final Set<PartialDate> titled = new LinkedHashSet<>();
    private @Nullable String language;

    Drawing(SourceText source, int nesting, Set<String> maps, Told told) {
      JsonPath root = JsonPath.root(maps);
      walk = new JsonWalk(source, root, nesting);
      walk.each(this, told);
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
          .orElseGet(() -> named(place));
    }

    /** The name of the conversation of which the messages stand at a place. */
    private @Nullable String named(JsonPath place) {
      JsonPath above = place.parent();
      JsonPath talk = above == null ? null : above.parent();
      if (talk == null || talk.objects() != 1) {
        return null;
      }
      for (String messages : MESSAGES) {
        if (talk.find(messages) == place) {
          return titles.getOrDefault(NAME, Map.of()).get(talk);
        }
      }
      return null;
    }

    private static @Nullable String title(JsonPath place, Map<JsonPath, String> titles) {
      String title = null;
      boolean many = place.parent() == null && place.objects() > 1;
      for (JsonPath at = many ? null : place; at != null; at = at.parent()) {
        boolean several = at.key().equals("[]") && at.objects() > 1;
        title = several ? null : title == null ? titles.get(at) : title;
      }
      return title;
    }

    /** The one day that fields named so tell, those of list items apart, or else titles do. */
    @Nullable PartialDate date() {
      Set<PartialDate> told = dates.isEmpty() ? titled : dates;
      return told.size() == 1 ? told.iterator().next() : null;
    }

    /** Keeps a title, and the day with which it ends: {@code Hearing - May 3, 2024}. */
    private void title(JsonPath above, String key, String title) {
      titles.computeIfAbsent(key, k -> new HashMap<>()).putIfAbsent(above, title);
      Dates.Found found = above.toString().contains("[]") ? null : Dates.first(title);
      if (found != null && found.start() > 0 && found.end() == title.length()) {
        titled.add(found.date());
      }
    }

    @Override
    public void list(JsonPath path) {
      path.countList();
    }

    @Override
    public void object(JsonPath path) {
      path.countObject();
    }

    @Override
    public void value(JsonPath path, String text, Span span) {
      path.count(text);
      JsonPath above = path.parent();
      boolean titles = TITLES.contains(path.key()) || path.key().equals(NAME);
      if (above != null && titles && !text.isBlank()) {
        title(above, path.key(), text.strip());
      } else if (language == null
          && path.key().startsWith("language")
          && LANGUAGES.contains(path.toString())) {
        String tag = Language.tag(text);
        language = tag == null ? LanguageNames.tag(text.strip()) : tag;
      } else if (JsonKeys.isDate(path)) {
        PartialDate day =
            PartialDate.parse(text.substring(0, Math.min(ISO, text.length())))
                .orElseGet(() -> Dates.parse(text));
        if (day != null) {
          dates.add(day);
        }
      } else if (text.length() > ISO && JsonKeys.isBeginning(path)) {
        PartialDate.parse(text.substring(0, ISO)).ifPresent(dates::add);
      }
    }
  }

  private static List<Cue> items(JsonWalk walk, JsonShape shape, Told told) {
    JsonPath speaker = shape.speaker();
    Map<String, String> names =
        speaker == null ? Map.of() : JsonPeople.of(walk, shape.item(), speaker, told);
    JsonItems items = new JsonItems(shape, names);
    Embedded embedded = new Embedded(items, shape, names);
    walk.each(embedded, told);
    embedded.quoted().forEach(s -> told.tell(Code.R012, s, "what is quoted here is left out"));
    items.notices().forEach(s -> told.tell(Code.R012, s, "a notice of the chat is left out"));
    items.unread().forEach(s -> told.tell(Code.R012, s, "what is no text here is left out"));
    items
        .about()
        .forEach((p, s) -> told.tell(Code.R012, s, "texts under '" + p.key() + "' are left out"));
    List<Piece> pieces = ColonTexts.without(items.settled());
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
}
