package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in a JSON document the speech stands, its speakers and its times.
 *
 * @param item the place of one piece of speech
 * @param text the place of its words; where several stand there, they are joined
 * @param speaker null where nothing tells who speaks
 * @param start null where nothing tells when
 * @param end null where nothing tells how long
 * @param words whether the pieces are single words
 */
record JsonShape(
    JsonPath item,
    JsonPath text,
    @Nullable JsonPath speaker,
    @Nullable JsonPath start,
    @Nullable JsonPath end,
    boolean words) {

  /** Places of speech that name the speaker, in the order in which they serve best. */
  private static final List<String> ITEMS =
      List.of(
          "results.audio_segments[]",
          "results.utterances[]",
          "utterances[]",
          "monologues[]",
          "recognizedPhrases[]",
          "phrases[]",
          "segments[]",
          "transcription[]",
          "results.channels[].alternatives[].paragraphs.paragraphs[]",
          "paragraphs[]",
          "results.items[]",
          "results.channels[].alternatives[].words[]",
          "results[]",
          "results[].alternatives[].words[]",
          "response.results[].alternatives[].words[]",
          "words[]");

  private static final List<String> TEXTS =
      List.of(
          "body",
          "text",
          "transcript",
          "punctuated_word",
          "word",
          "display",
          "nBest[].display",
          "alternatives[].content",
          "alternatives[].transcript",
          "sentences[].text",
          "elements[].value",
          "segs[].utf8",
          "content",
          "sentence",
          "utterance",
          "message",
          "caption",
          "value",
          "words[].text",
          "words[].word");

  private static final List<String> SPEAKERS =
      List.of(
          "speaker.name",
          "speaker.label",
          "speaker.display_name",
          "speaker",
          "speaker_name",
          "speakerName",
          "speaker_label",
          "speakerLabel",
          "speaker_id",
          "speakerId",
          "speakerTag",
          "speaker_tag",
          "alternatives[].speaker",
          "participant.name",
          "participant",
          "user.name",
          "user",
          "author",
          "role",
          "words[].speaker",
          "channel_label",
          "channel",
          "channelTag");

  private static final List<String> STARTS =
      List.of(
          "start",
          "start_time",
          "startTime",
          "offsets.from",
          "offsetMilliseconds",
          "startOffset",
          "start_offset",
          "startMs",
          "start_ms",
          "tStartMs",
          "start_timestamp",
          "startTimestamp",
          "elements[].ts",
          "words[].start_timestamp.relative",
          "begin",
          "from",
          "offset",
          "timestamp",
          "time",
          "ts",
          "offsetInTicks");

  private static final List<String> ENDS =
      List.of(
          "end",
          "end_time",
          "endTime",
          "offsets.to",
          "endOffset",
          "end_offset",
          "endMs",
          "end_ms",
          "end_timestamp",
          "endTimestamp",
          "to");

  /** The shape of a document as it was drawn; null if nothing in it looks like speech. */
  static @Nullable JsonShape of(JsonPath root) {
    List<JsonShape> shapes = new ArrayList<>();
    for (String path : ITEMS) {
      add(root.find(path), shapes);
    }
    for (JsonShape shape : shapes) {
      if (shape.speaker != null) {
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
    JsonShape longest = longest(others.stream().filter(s -> s.speaker != null).toList());
    if (longest != null && (named == null || 2 * longest.length() > named.length())) {
      return longest;
    }
    return named == null ? longest(others) : named;
  }

  /** Whether the texts of a piece are guesses, the best first, and no parts. */
  boolean alternatives() {
    String within = text.toString().substring(item.toString().length());
    return within.contains("nBest[]") || within.contains("alternatives[]");
  }

  private long length() {
    return text.characters();
  }

  private static @Nullable JsonShape longest(List<JsonShape> shapes) {
    JsonShape longest = null;
    for (JsonShape shape : shapes) {
      if (longest == null || shape.length() > longest.length()) {
        longest = shape;
      }
    }
    return longest;
  }

  private static void add(@Nullable JsonPath item, List<JsonShape> shapes) {
    JsonPath text = item == null ? null : first(item, TEXTS);
    if (item != null && text != null && text.characters() > 0) {
      String name = text.toString();
      boolean words =
          item.toString().endsWith("words[]")
              || name.endsWith("alternatives[].content")
              || name.endsWith("ed_word");
      shapes.add(
          new JsonShape(
              item, text, first(item, SPEAKERS), first(item, STARTS), first(item, ENDS), words));
    }
  }

  private static @Nullable JsonPath first(JsonPath item, List<String> names) {
    for (String name : names) {
      JsonPath path = item.find(name);
      if (path != null && path.values() > 0) {
        return path;
      }
    }
    return null;
  }
}
