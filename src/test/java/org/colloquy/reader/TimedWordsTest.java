package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.model.Interview;
import org.colloquy.model.PlainText;
import org.colloquy.model.Turn;
import org.colloquy.model.Words;
import org.colloquy.testing.Corpora;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of real captions is kept, in order: against a reading by patterns of its own. */
final class TimedWordsTest {
  private static final Pattern TIMES = Pattern.compile("^[0-9:.,]+ --> [0-9:.,]+.*$");
  private static final Pattern VOICE = Pattern.compile("<v[^>]*>");

  static Stream<Corpora.Item> captions() {
    List<Corpora.Item> items =
        Corpora.items().stream()
            .filter(i -> i.name().endsWith(".vtt") || i.name().endsWith(".srt"))
            .toList();
    Assumptions.assumeFalse(items.isEmpty(), "no corpora");
    return items.stream();
  }

  @ParameterizedTest
  @MethodSource("captions")
  void wordsAreKept(Corpora.Item item) throws IOException {
    Source source = Source.of(item.path());
    Interview interview = Readers.detect(source).read(source, ReadOptions.DEFAULT).interview();
    List<String> read = new ArrayList<>();
    for (var block : interview.blocks()) {
      if (block instanceof Turn turn && turn.label() != null && !isVoice(item, turn.label())) {
        read.addAll(Words.split(turn.label()));
      }
      read.addAll(Words.split(PlainText.of(block)));
    }
    assertEquals(String.join(" ", spoken(item)), String.join(" ", read));
  }

  /** A voice's name is no word of the text. */
  private static boolean isVoice(Corpora.Item item, String label) {
    return item.name().contains("example.vtt") && !label.endsWith(":");
  }

  private static List<String> spoken(Corpora.Item item) throws IOException {
    List<String> words = new ArrayList<>();
    String[] lines = Files.readString(item.path(), StandardCharsets.UTF_8).split("\r?\n");
    for (int i = 0; i < lines.length; i++) {
      boolean number =
          lines[i].matches("[0-9]+")
              && i + 1 < lines.length
              && TIMES.matcher(lines[i + 1]).matches();
      if (!lines[i].startsWith("WEBVTT") && !number && !TIMES.matcher(lines[i]).matches()) {
        words.addAll(Words.split(VOICE.matcher(lines[i]).replaceAll("").replace("&amp;", "&")));
      }
    }
    return words;
  }
}
