package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.model.Limits;
import org.colloquy.testing.Interviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is larger than whoever reads it allows is refused, with what was allowed and what to do. */
final class LimitsTest {
  private static final String TALK = "Q: Is it cold?\n\nA: It is.\n\nQ: Why?\n\nA: Snow.\n";

  private static final String OWN =
      "{\"colloquy\":1,\"metadata\":{},\"blocks\":[\n"
          + "{\"type\":\"heading\",\"id\":\"h1\",\"level\":1,\"inlines\":[]},\n"
          + "{\"type\":\"heading\",\"id\":\"h2\",\"level\":1,\"inlines\":[]},\n"
          + "{\"type\":\"heading\",\"id\":\"h3\",\"level\":1,\"inlines\":[]}]}";

  private static Diagnostic refused(String name, String text, Limits limits) {
    Source source = Source.of(name, Interviews.bytes(text));
    ReadOptions options = ReadOptions.builder().limits(limits).build();
    return assertThrows(ColloquyException.class, () -> Readers.detect(source).read(source, options))
        .diagnostic();
  }

  @ParameterizedTest
  @CsvSource({"talk.txt", "talk.md", "talk.html", "talk.vtt", "talk.json", "talk.csv", "talk.rtf"})
  void ofBytes(String name) {
    Diagnostic told = refused(name, TALK, Limits.DEFAULT.withInputBytes(20));
    assertEquals(
        "R005 the file is larger than the limit of 20 bytes", told.code() + " " + told.message());
    assertEquals("raise the limit (Limits.withInputBytes) if you trust the file", told.hint());
  }

  @Test
  void ofBlocks() {
    Diagnostic told = refused("talk.txt", TALK, Limits.DEFAULT.withBlocks(3));
    assertEquals("R010 4 blocks are more than the limit of 3", told.code() + " " + told.message());
    assertEquals("raise the limit (Limits.withBlocks) if you trust the file", told.hint());
  }

  @Test
  void ofBlocksOfOurOwnWithTheFirstBeyondIt() {
    Diagnostic told = refused("talk.json", OWN, Limits.DEFAULT.withBlocks(2));
    assertEquals(
        "R010 there are more blocks than the limit of 2", told.code() + " " + told.message());
    assertEquals(4, told.span().line());
    assertEquals("raise the limit (Limits.withBlocks) if you trust the file", told.hint());
  }
}
