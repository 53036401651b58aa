package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Front matter in JSON: an object in front of a text is no reason to take the text for JSON. */
final class JsonFrontMatterTest {
  private static final String TALK = "AR: Is the weir old?||TV: It is.||AR: Why?||TV: Mills.|";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "talk.md;  {|\t\"title\": \"The weir\",|\t\"tags\": [ \"mills\" ]|}||; title: The weir",
        "talk.md;  {\"title\":\"The \\\"old\\\" {weir\"}|; title: The \"old\" {weir",
        "talk.markdown; {\"title\": \"The weir\", \"a\": {\"b\": 1}}||; title: The weir",
        "talk.md;  `|  {|    \"title\"  : \"The weir\"|  }||`; title: The weir",
        "talk;     {|  \"title\": \"The weir\"|}||# A heading||; title: The weir",
      })
  void isReadAndNoPartOfTheTalk(String name, String matter, String title) {
    String text = (matter + TALK).replace('|', '\n');
    Source source = Source.of(name, text.getBytes(StandardCharsets.UTF_8));
    Reader reader = Readers.detect(source);
    assertEquals("markdown", reader.name());
    Reading reading = reader.read(source, ReadOptions.DEFAULT);
    assertEquals(title, "title: " + reading.interview().metadata().title().orElse(""));
    assertEquals(
        "AR: Is the weir old?",
        Sketch.of(reading)
            .lines()
            .filter(l -> l.startsWith("q1 "))
            .map(l -> l.substring(3))
            .findFirst()
            .orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "transcript-json; talk.md; {\"speaker\": \"AR\", \"text\": \"Old?\"}|{\"speaker\": \"TV\"}",
        "transcript-json; talk.json; {\"title\": \"The weir\"}|and more",
        "transcript-json; talk.md; {\"title\": \"The weir\"}|",
        "transcript-json; talk.md; {\"title\": \"The weir\"",
        "markdown; talk.md; {brace} and text|more",
      })
  void otherObjectsAreNone(String format, String name, String text) {
    byte[] bytes = text.replace('|', '\n').getBytes(StandardCharsets.UTF_8);
    assertEquals(format, Readers.detect(Source.of(name, bytes)).name());
  }
}
