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
        json("aws.json", n -> "spk_" + n, WordLayouts::aws),
        json("deepgram.json", n -> "Speaker " + n + " | " + n, WordLayouts::deepgram),
        json(
            "assembly.json",
            n -> letter(n) + " | Speaker " + letter(n),
            RecogniserLayouts::assembly),
        json("rev.json", n -> "Speaker " + n + " | " + n, WordLayouts::rev),
        json("speechmatics.json", n -> "S" + (n + 1), WordLayouts::speechmatics),
        json("azure.json", n -> "Speaker " + (n + 1) + " | " + (n + 1), RecogniserLayouts::azure),
        json("podcasting.json", null, RecogniserLayouts::podcasting),
        json("podcasting-words.json", null, WordLayouts::podcastingWords),
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

  static int number(Talk.Turn turn, Map<String, Integer> numbers) {
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

  static String whole(Talk talk) {
    return String.join(" ", talk.turns().stream().map(Talk.Turn::text).toList());
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

  private static Object list(Talk talk, Map<String, Integer> numbers) {
    List<Object> turns = new ArrayList<>();
    for (Talk.Turn turn : talk.turns()) {
      turns.add(object("speaker", turn.name(), "text", turn.text()));
    }
    return turns;
  }
}
