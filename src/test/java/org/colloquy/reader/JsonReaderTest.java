package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.Edition;
import org.colloquy.model.Interview;
import org.colloquy.testing.Interviews;
import org.colloquy.writer.WriteOptions;
import org.colloquy.writer.Writers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {
  private static Reading read(String json) {
    return new JsonReader()
        .read(Source.of("talk.json", Interviews.bytes(json)), ReadOptions.DEFAULT);
  }

  private static String written(Interview interview) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Writers.JSON.write(Edition.of(interview), WriteOptions.DEFAULT, out);
    return out.toString(java.nio.charset.StandardCharsets.UTF_8);
  }

  @Test
  void whatIsWrittenIsReadBackEqual() throws IOException {
    for (Interview interview :
        List.of(Interviews.everything(), Interviews.ofLength(3, 40), Interview.builder().build())) {
      String json = written(interview);
      Reading reading = read(json);
      assertEquals(interview, reading.interview());
      assertEquals(List.of(), reading.diagnostics());
      assertEquals(json, written(reading.interview()));
    }
  }

  @Test
  void oneBlockIsOneLine() throws IOException {
    String json = written(Interviews.ofLength(5, 3));
    assertEquals(10, json.lines().filter(l -> l.startsWith("  {\"type\": ")).count());
    assertTrue(json.endsWith("\n}\n"), json.substring(json.length() - 10));
  }

  /** Each row: a document, the code, the place of the error, a part of its message. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"colloquy\": 1,\\n \"blocks\": [}|R030|2:13|well-formed",
        "{\"colloquy\": 1, \"blocks\": []} x|R030|1:31|well-formed",
        "{\"colloquy\": 1, \"colloquy\": 1}|R030|1:27|Duplicate",
        "[1]|R035|1:1|no interview",
        "{\"text\": \"hello\"}|R035|1:1|no interview",
        "{\"colloquy\": 2}|R032|1:14|version 2",
        "{\"colloquy\": \"1\"}|R034|1:14|whole number",
        "{\"colloquy\": 1, \"blocks\": [\\n{\"type\": \"song\", \"id\": \"s1\"}]}|R031|2:10|'song'",
        "{\"colloquy\": 1, \"blocks\": [\\n"
            + "{\"type\": \"question\", \"content\": []}]}|R034|2:1|'id'",
        "{\"colloquy\": 1, \"blocks\": [{\"type\": \"heading\", \"id\": \"h1\", \"level\":"
            + " \"x\"}]}|R034|1:69|'level'",
        "{\"colloquy\": 1, \"metadata\": {\"date\": \"17 July\"}}|R034|1:38|'17 July' is no date",
        "{\"colloquy\": 1, \"speakers\": [{\"id\": \"a\", \"name\": \"A\", \"role\":"
            + " \"boss\"}]}|R031|1:63|'boss'",
        "{\"colloquy\": 1, \"blocks\": 7}|R034|1:27|array",
      })
  void whatIsWrongIsToldWithItsPlace(String json, String code, String place, String message) {
    ColloquyException e =
        assertThrows(ColloquyException.class, () -> read(json.replace("\\n", "\n")));
    Diagnostic d = e.diagnostic();
    assertEquals(Code.valueOf(code), d.code(), d.toString());
    assertTrue(d.message().contains(message), d.message());
    assertEquals(place, d.span().line() + ":" + d.span().column(), d.toString());
    assertTrue(d.hint() != null && d.excerpt() != null, d.toString());
  }

  @Test
  void brokenRulesOfTheModelAreTold() {
    ColloquyException e =
        assertThrows(
            ColloquyException.class,
            () ->
                read(
                    "{\"colloquy\": 1, \"blocks\": [{\"type\": \"answer\", \"id\": \"a1\","
                        + " \"speaker\": \"nobody\", \"content\": []}]}"));
    assertEquals(Code.M001, e.diagnostic().code());
    assertTrue(e.diagnostic().message().contains("nobody"));
  }

  @Test
  void unknownKeysAreToldAndKept() throws IOException {
    Reading reading =
        read(
            "{\"colloquy\": 1, \"mood\": \"good\", \"metadata\": {\"shelf\": [1, 2.5, true]},"
                + " \"blocks\": [{\"type\": \"answer\", \"id\": \"a1\", \"pitch\": {\"hz\": 220},"
                + " \"content\": []}]}");
    assertEquals(
        List.of(Code.R033, Code.R033, Code.R033),
        reading.diagnostics().stream().map(Diagnostic::code).toList());
    Map<String, Object> extra = reading.interview().metadata().extra();
    assertEquals("good", extra.get("mood"));
    assertEquals(List.of(1L, 2.5, true), extra.get("shelf"));
    assertEquals(Map.of("hz", 220L), extra.get("a1/pitch"));
    assertEquals(reading.interview(), read(written(reading.interview())).interview());
  }

  @Test
  void deepNestingIsRefusedAndDoesNotOverflow() {
    String deep = "{\"colloquy\": 1, \"x\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    ColloquyException e = assertThrows(ColloquyException.class, () -> read(deep));
    assertEquals(Code.R030, e.diagnostic().code());
  }
}
