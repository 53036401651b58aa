package org.colloquy.internal.source.timed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.colloquy.internal.source.timed.Cue.Placed;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/** Takes the pieces of speech out of a JSON document whose shape is known. */
final class JsonItems implements JsonWalk.Visitor {
  /** Says of a piece that somebody else speaks behind it. */
  private static final String TURN = "speaker_turn_next";

  /** Beside it stands of what kind a piece is, if it is no message but a notice. */
  private static final String KIND = "subtype";

  /** Whoever speaks where a piece says that nobody knows. */
  static final String UNKNOWN = "Unknown";

  /** Of so many pieces one at least begins with a blank, where the blanks are theirs. */
  private static final int BLANKS = 5;

  private final JsonShape shape;
  private final Map<String, String> names;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Span> notices = new ArrayList<>();
  private final List<Span> unread = new ArrayList<>();
  private final Map<JsonPath, Span> about = new LinkedHashMap<>();
  private final WordSpeakers words;
  private final SilentKinds kinds = new SilentKinds();
  private final StringBuilder text = new StringBuilder();
  private final Map<String, Integer> speakers = new LinkedHashMap<>();
  private @Nullable Span span;
  private @Nullable Span other;
  private @Nullable String start;
  private @Nullable String end;
  private int channel = -1;
  private boolean turn;
  private boolean unknown;
  private boolean notice;

  /**
   * One piece of speech.
   *
   * @param start as written, null where nothing is
   */
  record Piece(
      @Nullable String speaker, @Nullable String start, @Nullable String end, Placed text) {}

  /**
   * @param names of speakers by the ids that stand for them
   */
  JsonItems(JsonShape shape, Map<String, String> names) {
    this.shape = shape;
    this.names = names;
    words = new WordSpeakers(shape);
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** The same, those that nobody says without a speaker. */
  List<Piece> settled() {
    return shape.words() ? pieces : kinds.settled(pieces);
  }

  /** Where notices stand that are no speech. */
  List<Span> notices() {
    return notices;
  }

  /** Where something else stands in the place of a text. */
  List<Span> unread() {
    return unread;
  }

  /** Where it is first written about the talk, by the places that hold such texts. */
  Map<JsonPath, Span> about() {
    return about;
  }

  @Override
  public void object(JsonPath path) {
    words.object(path);
    channel += path == shape.channel() ? 1 : 0;
    if (path == shape.item()) {
      text.setLength(0);
      speakers.clear();
      words.clear();
      kinds.begin();
      span = null;
      other = null;
      start = null;
      end = null;
      turn = false;
      unknown = false;
      notice = false;
    }
  }

  @Override
  public void value(JsonPath path, String value, Span place) {
    words.value(path, value);
    kinds.value(path, value, shape.item());
    boolean first = text.length() == 0;
    if (path.isPartOf(shape.text()) && (first || !shape.alternatives())) {
      text.append(first ? "" : Joint.between(text, value)).append(value);
      span = span == null ? place : span;
    } else if (path == shape.speaker() && SheetNames.isNothing(value)) {
      nothing(path);
    } else if (path == shape.speaker()) {
      speakers.merge(value, 1, Integer::sum);
    } else if (path == shape.start() && start == null) {
      start = value;
    } else if (path == shape.end()) {
      end = value;
    } else if (path.key().equals(TURN) && path.parent() == shape.item()) {
      turn = value.equals("true");
    } else if (path.key().equals(KIND) && path.parent() == shape.item()) {
      notice = JsonKeys.isNotice(value);
    } else if (other == null && path.isWithin(shape.text())) {
      other = place;
    } else if (JsonKeys.isAbout(path) && value.strip().indexOf(' ') > 0) {
      about.putIfAbsent(path, place);
    }
  }

  @Override
  public void nothing(JsonPath path) {
    JsonPath speaker = shape.speaker();
    boolean whose = speaker != null && (path == speaker || path == speaker.parent());
    unknown |= whose && path.isWithin(shape.item());
  }

  @Override
  public void end(JsonPath path) {
    words.end(path);
    if (path == shape.item() && span == null && other != null) {
      unread.add(other);
    } else if (path == shape.item() && span != null && notice) {
      notices.add(span);
    } else if (path == shape.item() && span != null && !text.toString().isBlank()) {
      text.append(turn ? TurnMarks.MARK : "");
      Piece whole = new Piece(speaker(), start, end, new Placed(text.toString(), span));
      kinds.end(whole.speaker(), span.start());
      for (Piece piece : words.parts(whole)) {
        String whose = piece.equals(whole) ? null : piece.speaker();
        pieces.add(
            whose == null
                ? piece
                : new Piece(
                    names.getOrDefault(whose, shown(whose)),
                    piece.start(),
                    piece.end(),
                    piece.text()));
      }
      span = null;
    }
  }

  /**
   * Whoever says most of the piece, or all of a list of those who say it together. An empty name is
   * nobody known to a recogniser, which tells times, and in a written record the one before.
   */
  private @Nullable String speaker() {
    if (shape.channel() != null) {
      return shown(Integer.toString(channel));
    }
    if (speakers.size() > 1 && shape.speaker() != null && shape.speaker().isListed()) {
      return speakers.keySet().stream()
          .map(s -> names.getOrDefault(s, shown(s.strip())))
          .collect(Collectors.joining(" & "));
    }
    String most = null;
    int count = 0;
    for (Map.Entry<String, Integer> entry : speakers.entrySet()) {
      int n = entry.getValue();
      if (n > count || n == count && most != null && entry.getKey().compareTo(most) < 0) {
        most = entry.getKey();
        count = n;
      }
    }
    if (most != null && !most.isBlank()) {
      return names.getOrDefault(most, shown(most.strip()));
    }
    boolean told = unknown || most != null && shape.start() != null;
    return told && !shape.words() && !Sheet.isAside(text.toString().strip()) ? UNKNOWN : null;
  }

  private String shown(String speaker) {
    return shown(speaker, shape.item().toString().equals("utterances[]"));
  }

  /**
   * A number alone is no name: {@code 0} becomes {@code Speaker 0}; an address ends with one.
   *
   * @param letters whether a letter alone is none either
   */
  static String shown(String speaker, boolean letters) {
    boolean number = speaker.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean letter =
        letters && speaker.length() == 1 && speaker.charAt(0) >= 'A' && speaker.charAt(0) <= 'Z';
    int path = speaker.lastIndexOf('/');
    boolean address = path > 0 && speaker.indexOf('/') < path && speaker.indexOf(' ') < 0;
    return number || letter
        ? "Speaker " + speaker
        : address ? shown(speaker.substring(path + 1), false) : speaker;
  }

  /** Parts of words as words, where the pieces have the blanks between words themselves. */
  private static List<Piece> whole(List<Piece> pieces) {
    long blanks = pieces.stream().filter(p -> p.text().text().startsWith(" ")).count();
    if (blanks * BLANKS < pieces.size()) {
      return pieces;
    }
    List<Piece> out = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (Piece piece : pieces) {
      String said = piece.text().text();
      Piece last = out.isEmpty() ? null : out.get(out.size() - 1);
      boolean part = last != null && !said.startsWith(" ") && !word.toString().endsWith(" ");
      if (part && last != null && Objects.equals(last.speaker(), piece.speaker())) {
        word.append(said);
        Placed placed = new Placed(word.toString(), last.text().span());
        out.set(out.size() - 1, new Piece(last.speaker(), last.start(), piece.end(), placed));
      } else {
        word.setLength(0);
        word.append(said);
        out.add(piece);
      }
    }
    return out;
  }

  /** How the times of some pieces are meant. */
  static List<Cue> cues(List<Piece> all, JsonShape shape) {
    List<Cue> cues = timed(shape.words() ? all : onwards(all), shape.words());
    if (shape.channel() != null && cues.stream().allMatch(c -> c.start() != null)) {
      // each channel is whole; in time they are one talk
      cues.sort(Comparator.comparing(c -> Objects.requireNonNull(c.start())));
    }
    return shape.words() ? Joint.sentences(cues) : cues;
  }

  /** Pieces from the first to the last, where a document has the last one first. */
  private static List<Piece> onwards(List<Piece> pieces) {
    double before = Double.POSITIVE_INFINITY;
    for (Piece piece : pieces) {
      double time = piece.start() == null ? Double.NaN : JsonTimes.number(piece.start());
      if (!(time <= before)) {
        return pieces;
      }
      before = time;
    }
    List<Piece> onwards = new ArrayList<>(pieces);
    boolean back =
        pieces.size() > 1
            && !Objects.equals(pieces.get(0).start(), pieces.get(pieces.size() - 1).start());
    if (back) {
      Collections.reverse(onwards);
    }
    return onwards;
  }

  /** The same for pieces in order. */
  static List<Cue> cues(List<Piece> all, boolean words) {
    List<Cue> cues = timed(all, words);
    return words ? Joint.sentences(cues) : cues;
  }

  private static List<Cue> timed(List<Piece> all, boolean words) {
    List<Piece> pieces = words ? whole(all) : all;
    JsonTimes times = JsonTimes.of(pieces.stream().map(Piece::start).toList(), words);
    List<Cue> cues = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      Duration start = times.read(piece.start());
      Duration end = times.read(piece.end());
      cues.add(Cue.of(start, end, piece.speaker(), piece.text()));
    }
    return cues;
  }
}
