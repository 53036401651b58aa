package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is too much of JSON is told where it is too much. */
final class JsonLimitsTest {
  private static Reading read(String json) {
    Source source = Source.of("t.json", json.getBytes(StandardCharsets.UTF_8));
    return Readers.detect(source).read(source, ReadOptions.DEFAULT);
  }

  static Stream<Arguments> beyond() {
    String form = "the format is described in docs/interview.schema.json";
    String mend = "get the whole file, or mend it at this place";
    return Stream.of(
        Arguments.of("{\"segments\":\n" + "[\n".repeat(2000), "R030 801:2", "800 brackets", mend),
        Arguments.of(
            "{\"colloquy\": 1,\n\"a\":" + "[".repeat(2000), "R030 2:805", "800 brackets", form),
        Arguments.of(
            "{\"colloquy\": 1,\n\"a\": " + "9".repeat(1001) + "}", "R030 2:1007", "1000", form),
        Arguments.of(
            "{\"colloquy\": 1,\n\"" + "k".repeat(50_001) + "\": 1}", "R030", "a key has", form));
  }

  @ParameterizedTest(name = "{2} {index}")
  @MethodSource("beyond")
  void whatIsTooMuchIsToldWhereItIs(String json, String place, String says, String hint) {
    Diagnostic told = assertThrows(ColloquyException.class, () -> read(json)).diagnostic();
    String found = told.code() + " " + told.span().line() + ":" + told.span().column();
    assertTrue(found.startsWith(place), found);
    assertTrue(told.message().contains(says), told.message());
    assertEquals(hint, told.hint());
  }

  /** Nobody counts with them: however long they are, the talk is read. */
  @Test
  void longNumbersAndKeysOfTranscriptsAreNoMatter() {
    String json =
        "[{\"speaker\": \"Ana\", \"text\": \"Cold?\", \"n\": %s, \"%s\": 1},\n"
            + "{\"speaker\": \"Tom\", \"text\": \"Yes.\"}]";
    Reading reading = read(json.formatted("9".repeat(5000), "k".repeat(60_000)));
    assertTrue(Sketch.of(reading).contains("Yes."), Sketch.of(reading));
    assertEquals(List.of(), reading.diagnostics());
  }
}
