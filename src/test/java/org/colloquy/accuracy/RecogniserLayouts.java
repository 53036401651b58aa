package org.colloquy.accuracy;

import static org.colloquy.accuracy.JsonText.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A conversation as speech recognisers write it: JSON, people known by numbers. */
final class RecogniserLayouts {
  private RecogniserLayouts() {}

  static List<Rendering> all() {
    return List.of(
        json("whisperx.json", n -> "SPEAKER_0" + n, RecogniserLayouts::whisperX),
        json("aws.json", n -> "spk_" + n, RecogniserLayouts::aws),
        json("deepgram.json", n -> "Speaker " + n + " | " + n, RecogniserLayouts::deepgram),
        json(
            "assembly.json",
            n -> letter(n) + " | Speaker " + letter(n),
            RecogniserLayouts::assembly),
        json("rev.json", n -> "Speaker " + n + " | " + n, RecogniserLayouts::rev),
        json("speechmatics.json", n -> "S" + (n + 1), RecogniserLayouts::speechmatics),
        json("azure.json", n -> "Speaker " + (n + 1) + " | " + (n + 1), RecogniserLayouts::azure),
        json("podcasting.json", null, RecogniserLayouts::podcasting),
        json("podcasting-words.json", null, RecogniserLayouts::podcastingWords),
        json("list.json", null, RecogniserLayouts::list));
  }

  private static String letter(int number) {
    return String.valueOf((char) ('A' + number));
  }

  private static Rendering json(
      String name,
      @Nullable Function<Integer, String> called,
      BiFunction<Talk, Map<String, Integer>, Object> make) {
    return new Rendering(
        name,
        (t, n) -> {
          Talk talk = new Talk(t);
          if (!talk.named()) {
            return null;
          }
          Map<String, Integer> numbers = talk.numbers();
          Transcript told =
              called == null
                  ? t
                  : t.renamed(x -> called.apply(numbers.getOrDefault(Talk.called(x), 0)));
          return told.layout(n, "json", JsonText.of(make.apply(talk, numbers)));
        });
  }

  private static int number(Talk.Turn turn, Map<String, Integer> numbers) {
    return numbers.getOrDefault(turn.name(), 0);
  }

  private static Object whisperX(Talk talk, Map<String, Integer> numbers) {
    List<Object> segments = new ArrayList<>();
    for (Cues cue : Cues.of(talk)) {
      String who = "SPEAKER_0" + number(cue.turn(), numbers);
      segments.add(
          object("start", cue.start(), "end", cue.end(), "text", " " + cue.text(), "speaker", who));
    }
    return object("segments", segments, "word_segments", List.of(), "language", "en");
  }

  private static Object aws(Talk talk, Map<String, Integer> numbers) {
    List<Object> items = new ArrayList<>();
    List<Object> segments = new ArrayList<>();
    for (Talk.Turn turn : talk.turns()) {
      String who = "spk_" + number(turn, numbers);
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
    Object all = List.of(object("transcript", whole(talk)));
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

  private static String whole(Talk talk) {
    return String.join(" ", talk.turns().stream().map(Talk.Turn::text).toList());
  }

  private static Object deepgram(Talk talk, Map<String, Integer> numbers) {
    List<Object> words = new ArrayList<>();
    List<Object> paragraphs = new ArrayList<>();
    for (Talk.Turn turn : talk.turns()) {
      int who = number(turn, numbers);
      for (Cues word : Cues.words(turn)) {
        words.add(
            object(
                "word",
                word.text().toLowerCase(java.util.Locale.ROOT),
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
            whole(talk),
            "confidence",
            0.99,
            "words",
            words,
            "paragraphs",
            object("transcript", whole(talk), "paragraphs", paragraphs));
    return object(
        "metadata",
        object("duration", 99.5, "channels", 1),
        "results",
        object("channels", List.of(object("alternatives", List.of(alternative)))));
  }

  private static Object assembly(Talk talk, Map<String, Integer> numbers) {
    List<Object> utterances = new ArrayList<>();
    for (Talk.Turn turn : talk.turns()) {
      utterances.add(
          object(
              "speaker",
              letter(number(turn, numbers)),
              "text",
              turn.text(),
              "confidence",
              0.9,
              "start",
              Math.round(turn.start() * 1000),
              "end",
              Math.round(turn.end() * 1000),
              "words",
              List.of()));
    }
    return object(
        "id",
        "x1",
        "status",
        "completed",
        "text",
        whole(talk),
        "words",
        List.of(),
        "utterances",
        utterances);
  }

  private static Object rev(Talk talk, Map<String, Integer> numbers) {
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
      monologues.add(object("speaker", number(turn, numbers), "elements", elements));
    }
    return object("monologues", monologues);
  }

  private static Object speechmatics(Talk talk, Map<String, Integer> numbers) {
    List<Object> results = new ArrayList<>();
    for (Talk.Turn turn : talk.turns()) {
      String who = "S" + (number(turn, numbers) + 1);
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

  private static Object azure(Talk talk, Map<String, Integer> numbers) {
    List<Object> phrases = new ArrayList<>();
    for (Talk.Turn turn : talk.turns()) {
      phrases.add(
          object(
              "recognitionStatus",
              "Success",
              "channel",
              0,
              "speaker",
              number(turn, numbers) + 1,
              "offset",
              "PT" + turn.start() + "S",
              "nBest",
              List.of(object("confidence", 0.8, "display", turn.text()))));
    }
    return object(
        "source", "talk.wav", "combinedRecognizedPhrases", List.of(), "recognizedPhrases", phrases);
  }

  private static Object podcasting(Talk talk, Map<String, Integer> numbers) {
    List<Object> segments = new ArrayList<>();
    for (Cues cue : Cues.of(talk)) {
      segments.add(
          object(
              "speaker",
              cue.turn().name(),
              "startTime",
              cue.start(),
              "endTime",
              cue.end(),
              "body",
              cue.text()));
    }
    return object("version", "1.0.0", "segments", segments);
  }

  private static Object podcastingWords(Talk talk, Map<String, Integer> numbers) {
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

  private static Object list(Talk talk, Map<String, Integer> numbers) {
    List<Object> turns = new ArrayList<>();
    for (Talk.Turn turn : talk.turns()) {
      turns.add(object("speaker", turn.name(), "text", turn.text()));
    }
    return turns;
  }
}
