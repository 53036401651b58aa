package org.colloquy.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.Colloquy;
import org.colloquy.model.Answer;
import org.colloquy.model.Question;
import org.colloquy.reader.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Labels for who asks and who answers in many languages. Both say the same sentence, so that the
 * labels alone tell who does what.
 */
final class LabelPairsTest {
  private static final int ROUNDS = 3;
  private static final int LANGUAGES = 75;

  /** A language's labels; those that may be initials ask with a mark. */
  record Tongue(String tag, String sentence, List<String> words, List<String> letters) {
    String question() {
      String mark =
          switch (tag) {
            case "ar", "fa", "ur" -> "؟";
            case "el" -> ";";
            case "ja", "zh", "zh-TW" -> "？";
            default -> "?";
          };
      return sentence.replaceAll("[.。।۔։]$", "") + mark;
    }

    String talk(String pair, boolean marked) {
      int slash = pair.indexOf('/');
      String question = marked ? question() : sentence;
      String round =
          pair.substring(0, slash)
              + ": "
              + question
              + "\n\n"
              + pair.substring(slash + 1)
              + ": "
              + sentence
              + "\n\n";
      return round.repeat(ROUNDS);
    }

    @Override
    public String toString() {
      return tag;
    }
  }

  static Stream<Tongue> tongues() throws IOException {
    try (InputStream in = LabelPairsTest.class.getResourceAsStream("/accuracy/label-pairs.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).map(LabelPairsTest::tongue);
    }
  }

  private static Tongue tongue(String line) {
    String[] sides = line.split(" ~ ");
    List<String> fields = List.of(sides[0].split(" \\| "));
    List<String> letters = sides.length > 1 ? List.of(sides[1].split(" \\| ")) : List.of();
    return new Tongue(fields.get(0), fields.get(1), fields.subList(2, fields.size()), letters);
  }

  @ParameterizedTest
  @MethodSource("tongues")
  void labelsTellWhoAsks(Tongue tongue) {
    List<String> wrong = new ArrayList<>();
    tongue.words().stream().filter(p -> !isRead(tongue.talk(p, false))).forEach(wrong::add);
    tongue.letters().stream().filter(p -> !isRead(tongue.talk(p, true))).forEach(wrong::add);
    assertEquals(List.of(), wrong);
  }

  @Test
  void theTableIsLong() throws IOException {
    assertTrue(tongues().count() >= LANGUAGES);
  }

  private static boolean isRead(String talk) {
    byte[] bytes = talk.getBytes(StandardCharsets.UTF_8);
    String roles =
        Colloquy.create().read(Source.of("talk.txt", bytes)).interview().blocks().stream()
            .map(b -> b instanceof Question ? "q" : b instanceof Answer ? "a" : "-")
            .collect(Collectors.joining());
    return roles.equals("qa".repeat(ROUNDS));
  }
}
