package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where in a JSON document the speech stands, its speakers and its times.
 *
 * @param item the place of one piece of speech
 * @param text the place of its words; where several stand there, they are joined
 * @param speaker null where nothing tells who speaks
 * @param start null where nothing tells when
 * @param end null where nothing tells how long
 * @param channel the place of one channel of several, where each is somebody's; null else
 * @param words whether the pieces are single words
 * @param known whether the key of the words is one of texts
 */
record JsonShape(
    JsonPath item,
    JsonPath text,
    @Nullable JsonPath speaker,
    @Nullable JsonPath start,
    @Nullable JsonPath end,
    @Nullable JsonPath channel,
    boolean words,
    boolean known) {

  /** Where nothing is known of a text, so many characters are a sentence. */
  private static final int SENTENCE = 15;

  /** Where no key is known, no fewer pieces are a talk. */
  private static final int FEW = 4;

  /** Where no key is known, one piece of so many asks. */
  private static final int ASKING = 8;

  /** The shape of a document as it was drawn; null if nothing in it looks like speech. */
  static @Nullable JsonShape of(JsonPath root) {
    List<JsonShape> shapes = new ArrayList<>();
    for (String path : JsonKeys.ITEMS) {
      add(root.find(path), shapes);
    }
    for (JsonShape shape : shapes) {
      if (shape.tells()) {
        return shape;
      }
    }
    JsonShape named = shapes.isEmpty() ? null : shapes.get(0);
    List<JsonShape> others = new ArrayList<>();
    for (JsonPath path : root.all()) {
      if (path.mayBeItem()) {
        add(path, others);
      }
    }
    JsonShape longest = longest(others.stream().filter(JsonShape::tells).toList());
    if (longest != null && (named == null || 2 * longest.length() > named.length())) {
      return longest;
    }
    return named == null ? longest(others) : named;
  }

  /** Whether it tells who speaks. */
  boolean tells() {
    return speaker != null || channel != null;
  }

  /**
   * Whether the key of the texts, or one on the way to the speaker, stands for nothing else. Beside
   * a speaker may stand facts, decisions or summaries too, under keys that are none of texts.
   */
  boolean statesTalk() {
    for (JsonPath at = speaker; known && at != null && at != item; at = at.parent()) {
      if (SheetNames.statesSpeaker(at.key()) || JsonKeys.isSign(at.key())) {
        return true;
      }
    }
    return channel != null || JsonKeys.SAID.contains(text.key());
  }

  /** Whether the texts of a piece are guesses, the best first, and no parts. */
  boolean alternatives() {
    String within = text.toString().substring(item.toString().length());
    return within.contains("nBest[]") || within.contains("alternatives[]");
  }

  /** How long the texts are. */
  long length() {
    return text.characters();
  }

  private static @Nullable JsonShape longest(List<JsonShape> shapes) {
    JsonShape longest = null;
    for (JsonShape shape : shapes) {
      if (longest == null
          || shape.length() > longest.length()
          || shape.text == longest.text && shape.isWithin(longest)) {
        longest = shape;
      }
    }
    return longest;
  }

  /** Whether pieces that nobody is said to say are parts of those of another shape. */
  private boolean isWithin(JsonShape other) {
    JsonPath at = tells() || other.tells() ? null : item.parent();
    while (at != null && at != other.item) {
      at = at.parent();
    }
    return at != null;
  }

  private static void add(@Nullable JsonPath item, List<JsonShape> shapes) {
    if (item == null) {
      return;
    }
    JsonPath speaker = speaker(item);
    JsonPath known = first(item, JsonKeys.TEXTS);
    known = known == null ? called(item, SheetNames.TEXTS) : known;
    known = known == null && speaker != null ? beside(item, speaker) : known;
    JsonPath text = known == null && speaker != null ? prose(item, speaker) : known;
    text = text == null && speaker != null ? nested(item, speaker) : text;
    if (text != null && text.characters() > 0 && text != speaker) {
      speaker = speaker != null && Works.are(item, speaker, text) ? null : speaker;
      String name = text.toString();
      boolean words =
          item.toString().endsWith("words[]")
              || item.toString().endsWith("tokens[]")
              || name.endsWith("alternatives[].content")
              || name.endsWith("ed_word");
      JsonPath channel = speaker == null ? channel(item) : null;
      shapes.add(
          new JsonShape(
              item,
              text,
              speaker,
              first(item, JsonKeys.STARTS),
              first(item, JsonKeys.ENDS),
              channel,
              words,
              known != null));
    }
  }

  /** Where the speaker of a piece is named; a name before a number that stands beside it. */
  private static @Nullable JsonPath speaker(JsonPath item) {
    JsonPath speaker = first(item, JsonKeys.SPEAKERS);
    speaker = speaker == null ? called(item, SheetNames.SPEAKERS) : speaker;
    speaker = speaker == null ? person(item) : speaker;
    speaker = speaker == null ? sign(item) : speaker;
    if (speaker != null && speaker.hasLetters()) {
      return fuller(speaker, item);
    }
    for (String name : JsonKeys.NAMES) {
      for (String at : List.of(name, name + ".name")) {
        JsonPath path = item.find(at);
        if (path != null && path.hasLetters() && (path.recurs() || isWhole(path, item))) {
          return path;
        }
      }
    }
    boolean tells = speaker != null && (speaker.varies() || !speaker.key().startsWith("channel"));
    return tells ? speaker : null;
  }

  /**
   * Where some of those who speak have no such name, the one beside it that more have: whoever has
   * an office is named by it.
   */
  private static JsonPath fuller(JsonPath name, JsonPath item) {
    JsonPath person = name.parent();
    if (person == null || person == item || name.values() >= person.objects()) {
      return name;
    }
    return JsonPeople.NAMES.stream()
        .map(person::find)
        .filter(p -> p != null && p.hasLetters() && p.tellsMore(name))
        .findFirst()
        .orElse(name);
  }

  /** Whether a given name stands beside a family name and a time, so that each may come once. */
  private static boolean isWhole(JsonPath name, JsonPath item) {
    return first(item, JsonKeys.STARTS) != null && GivenNames.isGiven(name);
  }

  /**
   * The key that stands for whoever speaks, where few come again beside what is called a text, or
   * asks: {@code interlocutor_id}.
   */
  private static @Nullable JsonPath sign(JsonPath item) {
    boolean said =
        first(item, JsonKeys.TEXTS) != null
            || called(item, SheetNames.TEXTS) != null
            || item.below().stream().anyMatch(JsonShape::asks);
    JsonPath account = null;
    for (JsonPath path : item.below()) {
      boolean few = said && path.values() > 0 && path.recurs();
      if (few && JsonKeys.isSign(path.key())) {
        return path;
      }
      account = few && account == null && JsonKeys.isAccount(path.key()) ? path : account;
    }
    return account;
  }

  /** The name of an object below a piece that is called as speakers are, or has one itself. */
  private static @Nullable JsonPath person(JsonPath item) {
    for (JsonPath path : item.below()) {
      boolean object = path.objects() > 0 && !path.key().equals("[]");
      boolean called = SheetNames.isSpeaker(path.key());
      JsonPath name = called ? listed(path, item) : null;
      name = name == null && object && called ? JsonPeople.name(path) : name;
      name = object && name == null ? first(path, JsonKeys.SPEAKERS) : name;
      if (name != null && name.hasLetters()) {
        return name;
      }
    }
    return null;
  }

  /**
   * The names in lists that hold one as a rule: whoever says a piece, and not all of a talk. Lists
   * of authors stand beside works, unless what these say is a list of lines as well.
   */
  private static @Nullable JsonPath listed(JsonPath path, JsonPath item) {
    JsonPath name = path.find("[]");
    boolean one = name != null && name.values() < 2 * path.lists() && name.recurs();
    boolean said =
        SheetNames.statesSpeaker(path.key())
            || item.below().stream().anyMatch(p -> p.lists() > 0 && SheetNames.isText(p.key()));
    return one && said ? name : null;
  }

  /** The known text of an object within a piece that names the speaker as well. */
  private static @Nullable JsonPath beside(JsonPath item, JsonPath speaker) {
    JsonPath text = null;
    for (JsonPath at = speaker.parent(); text == null && at != null && at != item; ) {
      text = first(at, JsonKeys.TEXTS);
      text = text == speaker ? null : text;
      at = at.parent();
    }
    return text;
  }

  /** The longest text that stands in parts in a list or an object below a piece. */
  private static @Nullable JsonPath nested(JsonPath item, JsonPath speaker) {
    JsonPath longest = null;
    for (JsonPath place : item.below()) {
      JsonPath within = place.find("[]");
      for (JsonPath at : within == null ? place.below() : List.of(within)) {
        JsonPath list = at.find("[]");
        JsonPath text = list == null ? at : list;
        text = text.objects() == 0 ? text : words(text, speaker);
        boolean said = text != null && text != speaker && text.hasLetters() && !text.recurs();
        boolean longer =
            longest == null || text != null && text.characters() > longest.characters();
        longest = said && longer ? text : longest;
      }
    }
    return longest;
  }

  /** The text of an object that is part of a piece: as it is called, or the longest. */
  static @Nullable JsonPath words(JsonPath part, @Nullable JsonPath speaker) {
    JsonPath text = first(part, JsonKeys.TEXTS);
    text = text == null ? called(part, SheetNames.TEXTS) : text;
    for (JsonPath path : text == null ? part.below() : List.<JsonPath>of()) {
      boolean said = path != speaker && path.hasLetters() && !path.recurs();
      text = said && (text == null || path.characters() > text.characters()) ? path : text;
    }
    return text;
  }

  /** The place below a piece that is called as such columns of tables are. */
  private static @Nullable JsonPath called(JsonPath item, Set<String> names) {
    for (JsonPath path : item.below()) {
      if (path.values() > 0 && path.hasLetters() && names.contains(SheetNames.bare(path.key()))) {
        return path;
      }
    }
    return null;
  }

  /**
   * The shape of a document that has no key which tells anything: one of a few short texts that
   * come again and again stands beside a long one, and some of these ask.
   *
   * @return null if nothing is like that
   */
  static @Nullable JsonShape unknown(JsonPath root) {
    List<JsonShape> shapes = new ArrayList<>();
    for (JsonPath item : root.all()) {
      for (JsonPath who : item.mayBeItem() ? item.below() : List.<JsonPath>of()) {
        boolean few = who.recurs() && who.values() >= FEW && who.hasLetters();
        JsonPath text = few ? prose(item, who) : null;
        if (text != null && asks(text) && !text.recurs()) {
          JsonPath start = first(item, JsonKeys.STARTS);
          JsonPath end = first(item, JsonKeys.ENDS);
          shapes.add(new JsonShape(item, text, who, start, end, null, false, false));
        }
      }
    }
    return longest(shapes);
  }

  private static boolean asks(JsonPath text) {
    return text.values() > 0 && text.questions() * ASKING >= text.values();
  }

  /** The longest of the texts of a piece, where it reads as sentences do. */
  private static @Nullable JsonPath prose(JsonPath item, JsonPath speaker) {
    JsonPath longest = null;
    for (JsonPath path : item.below()) {
      boolean prose = path != speaker && path.characters() > SENTENCE * path.values();
      boolean longer = longest == null || path.characters() > longest.characters();
      longest = prose && longer ? path : longest;
    }
    return longest;
  }

  /** The list of channels that a piece stands in, if there are several. */
  private static @Nullable JsonPath channel(JsonPath item) {
    for (JsonPath at = item; at != null; at = at.parent()) {
      JsonPath above = at.parent();
      if (above != null && above.key().equals("channels") && at.objects() > 1) {
        return at;
      }
    }
    return null;
  }

  static @Nullable JsonPath first(JsonPath item, List<String> names) {
    for (String name : names) {
      JsonPath path = item.find(name);
      if (path != null && path.values() > 0) {
        return path;
      }
    }
    return null;
  }
}
