package org.colloquy.accuracy;

import static org.colloquy.accuracy.JsonText.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The JSON of speech recognisers that tell who says each word. */
final class WordLayouts {
  private WordLayouts() {}

  static Object aws(Talk talk, Map<String, Integer> numbers) {
    List<Object> items = new ArrayList<>();
    List<Object> segments = new ArrayList<>();
    for (Talk.Turn turn : talk.turns()) {
      String who = "spk_" + RecogniserLayouts.number(turn, numbers);
      List<Object> inside = new ArrayList<>();
      for (Cues word : Cues.words(turn)) {
        String start = String.valueOf(word.start());
        String end = String.valueOf(word.end());
        String bare = word.text().replaceAll("[.,?!;:]+$", "");
        if (!bare.isEmpty()) {
          inside.add(object("speaker_label", who, "start_time", start, "end_time", end));
          items.add(
              object(
                  "type",
                  "pronunciation",
                  "alternatives",
                  said(bare),
                  "start_time",
                  start,
                  "end_time",
                  end,
                  "speaker_label",
                  who));
        }
        if (bare.length() < word.text().length()) {
          String stop = word.text().substring(bare.length());
          items.add(
              object("type", "punctuation", "alternatives", said(stop), "speaker_label", who));
        }
      }
      segments.add(
          object(
              "start_time",
              String.valueOf(turn.start()),
              "end_time",
              String.valueOf(turn.end()),
              "speaker_label",
              who,
              "items",
              inside));
    }
    Object labels =
        object("segments", segments, "channel_label", "ch_0", "speakers", numbers.size());
    Object all = List.of(object("transcript", RecogniserLayouts.whole(talk)));
    return object(
        "jobName",
        "talk",
        "accountId",
        "000",
        "status",
        "COMPLETED",
        "results",
        object("transcripts", all, "speaker_labels", labels, "items", items));
  }

  private static Object said(String content) {
    return List.of(object("confidence", "0.98", "content", content));
  }

  static Object deepgram(Talk talk, Map<String, Integer> numbers) {
    List<Object> words = new ArrayList<>();
    List<Object> paragraphs = new ArrayList<>();
    for (Talk.Turn turn : talk.turns()) {
      int who = RecogniserLayouts.number(turn, numbers);
      for (Cues word : Cues.words(turn)) {
        words.add(
            object(
                "word",
                word.text().toLowerCase(Locale.ROOT),
                "start",
                word.start(),
                "end",
                word.end(),
                "confidence",
                0.97,
                "speaker",
                who,
                "punctuated_word",
                word.text()));
      }
      Object sentence = object("text", turn.text(), "start", turn.start(), "end", turn.end());
      paragraphs.add(
          object(
              "sentences",
              List.of(sentence),
              "speaker",
              who,
              "num_words",
              9,
              "start",
              turn.start(),
              "end",
              turn.end()));
    }
    Object alternative =
        object(
            "transcript",
            RecogniserLayouts.whole(talk),
            "confidence",
            0.99,
            "words",
            words,
            "paragraphs",
            object("transcript", RecogniserLayouts.whole(talk), "paragraphs", paragraphs));
    return object(
        "metadata",
        object("duration", 99.5, "channels", 1),
        "results",
        object("channels", List.of(object("alternatives", List.of(alternative)))));
  }

  static Object rev(Talk talk, Map<String, Integer> numbers) {
    List<Object> monologues = new ArrayList<>();
    for (Talk.Turn turn : talk.turns()) {
      List<Object> elements = new ArrayList<>();
      for (Cues word : Cues.words(turn)) {
        if (!word.first()) {
          elements.add(object("type", "punct", "value", " "));
        }
        elements.add(
            object(
                "type",
                "text",
                "value",
                word.text(),
                "ts",
                word.start(),
                "end_ts",
                word.end(),
                "confidence",
                0.9));
      }
      monologues.add(
          object("speaker", RecogniserLayouts.number(turn, numbers), "elements", elements));
    }
    return object("monologues", monologues);
  }

  static Object speechmatics(Talk talk, Map<String, Integer> numbers) {
    List<Object> results = new ArrayList<>();
    for (Talk.Turn turn : talk.turns()) {
      String who = "S" + (RecogniserLayouts.number(turn, numbers) + 1);
      for (Cues word : Cues.words(turn)) {
        Object one = object("content", word.text(), "confidence", 1.0, "speaker", who);
        results.add(
            object(
                "alternatives",
                List.of(one),
                "start_time",
                word.start(),
                "end_time",
                word.end(),
                "type",
                "word"));
      }
    }
    return object("format", "2.9", "metadata", object("type", "transcription"), "results", results);
  }

  static Object podcastingWords(Talk talk, Map<String, Integer> numbers) {
    List<Object> segments = new ArrayList<>();
    for (Talk.Turn turn : talk.turns()) {
      for (Cues word : Cues.words(turn)) {
        segments.add(
            object(
                "speaker",
                turn.name(),
                "startTime",
                word.start(),
                "endTime",
                word.end(),
                "body",
                word.text()));
      }
    }
    return object("version", "1.0.0", "segments", segments);
  }
}
