package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.source.timed.Cue.Placed;
import org.colloquy.internal.source.timed.JsonItems.Piece;
import org.jspecify.annotations.Nullable;

/**
 * The words of a piece, of which each tells who says it, as where a recogniser hears pauses before
 * it hears voices: a sentence is whoever's that says most of its words, for single words are often
 * given to the wrong one.
 */
final class WordSpeakers {
  private static final String ENDS = ".?!…。？！";

  private final @Nullable JsonPath item;
  private final @Nullable JsonPath word;
  private final @Nullable JsonPath speaker;
  private final @Nullable JsonPath start;
  private final List<Word> words = new ArrayList<>();
  private String said = "";
  private @Nullable String whose;
  private @Nullable String since;

  private record Word(String text, @Nullable String speaker, @Nullable String start) {
    /** The same as of the time of another one, where there is one. */
    Word since(@Nullable Word first) {
      return first == null ? this : new Word(text, speaker, first.start());
    }
  }

  WordSpeakers(JsonShape shape) {
    item = shape.words() ? null : shape.item().find("words[]");
    speaker = item == null ? null : item.find("speaker");
    word = item == null ? null : JsonShape.first(item, List.of("punctuated_word", "word", "text"));
    start = item == null ? null : JsonShape.first(item, JsonKeys.STARTS);
  }

  /** Another piece begins. */
  void clear() {
    words.clear();
    next();
  }

  private void next() {
    said = "";
    whose = null;
    since = null;
  }

  void object(JsonPath path) {
    if (path == item) {
      next();
    }
  }

  void value(JsonPath path, String value) {
    if (path == speaker) {
      whose = value.strip();
    } else if (path == word) {
      said = value.strip();
    } else if (path == start) {
      since = value;
    }
  }

  void end(JsonPath path) {
    if (path == item && !said.isEmpty()) {
      words.add(new Word(said, whose, since));
    }
  }

  /** A piece, or its parts where its sentences are several people's, with the ids of these. */
  List<Piece> parts(Piece whole) {
    String text = whole.text().text();
    List<Piece> parts = new ArrayList<>();
    Word first = null;
    int from = 0;
    int at = 0;
    for (int i = 0; i < words.size(); ) {
      int behind = sentence(i);
      String who = most(i, behind);
      int begin = text.indexOf(words.get(i).text(), at);
      if (begin < 0) {
        return List.of(whole);
      }
      Word now = new Word(text, who, words.get(i).start());
      if (first != null && first.speaker() != null && who != null && !who.equals(first.speaker())) {
        parts.add(part(first, now.start(), placed(whole, from, begin)));
        from = begin;
        first = now;
      }
      first = first == null || first.speaker() == null ? now.since(first) : first;
      for (; i < behind && begin >= 0; i++) {
        at = text.indexOf(words.get(i).text(), at);
        begin = at;
        at += words.get(i).text().length();
      }
      if (begin < 0) {
        return List.of(whole);
      }
    }
    if (parts.isEmpty() || first == null) {
      return List.of(whole);
    }
    parts.add(part(first, whole.end(), placed(whole, from, text.length())));
    return parts;
  }

  private static Piece part(Word first, @Nullable String end, Placed text) {
    return new Piece(first.speaker(), first.start(), end, text);
  }

  private static Placed placed(Piece whole, int from, int to) {
    return new Placed(whole.text().text().substring(from, to).strip(), whole.text().span());
  }

  /** Behind the sentence that begins with a word. */
  private int sentence(int from) {
    int at = from;
    while (at < words.size() - 1) {
      String text = words.get(at).text();
      if (ENDS.indexOf(text.charAt(text.length() - 1)) >= 0) {
        break;
      }
      at++;
    }
    return at + 1;
  }

  private @Nullable String most(int from, int to) {
    Map<String, Integer> counts = new HashMap<>();
    String most = null;
    for (Word said : words.subList(from, to)) {
      String who = said.speaker();
      if (who != null && !who.isEmpty()) {
        int count = counts.merge(who, 1, Integer::sum);
        most = most == null || count > counts.getOrDefault(most, 0) ? who : most;
      }
    }
    return most;
  }
}
