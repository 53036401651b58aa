package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Severity;
import org.colloquy.model.Metadata;
import org.colloquy.testing.Interviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A front matter that is no YAML or TOML: told where, nothing of it lost, all else read. */
final class BrokenFrontMatterTest {
  private static final String TALK = "\nQ: Cold?\n\nA: Yes.\n\nQ: Why?\n\nA: January.\n";
  private static final String TURNS = "q1 Q: Cold?\na1 A: Yes.\nq2 Q: Why?\na2 A: January.";

  private static Reading read(String fence, String matter) {
    String text = fence + "\n" + matter.replace("\\n", "\n") + "\n" + fence + "\n" + TALK;
    return new MarkdownReader()
        .read(Source.of("talk.md", Interviews.bytes(text)), ReadOptions.DEFAULT);
  }

  /** The title read, all that is kept unread or has no meaning, and where it is told. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--- | title: Ice: a talk\\nbox: 7        | Ice: a talk | {box=7}                 | 2:11",
        "--- | title: \"Ice\\nbox: 7             | Ice         | {box=7}                 | 2:8",
        "--- | box: 7\\ntitle: 'Ice              | Ice         | {box=7}                 | 3:8",
        "--- | title: Ice\\nbox: \"7\" and \"8\"  | Ice         | {box=\"7\" and \"8\"}   | 3:10",
        "--- | title: Ice\\ntags: [a, b\\nbox: 7 | Ice | {box=7, front-matter=tags: [a, b} | 3:7",
        "--- | title: Ice\\nby the weir          | Ice         | {front-matter=by the weir} | 3:1",
        "--- | by the weir\\n\\ntitle: Ice       | Ice         | {front-matter=by the weir} | 2:1",
        "--- | title: Ice\\n\tbox: 7             | Ice box: 7  | {}                      | 3:1",
        "--- | title: Ice\\nbox: @7              | Ice         | {front-matter=box: @7}  | 3:6",
        "+++ | title = \"Ice\\nbox = 7           | Ice         | {box=7}                 | 2:9",
        "+++ | title = \"Ice\"\\n"
            + "[a]\\n"
            + "b =\\n"
            + "c = 1 | Ice       | {front-matter=[a] b = c = 1} | 4:4",
      })
  void eachKeyIsReadForItself(
      String fence, String matter, String title, String extra, String place) {
    Reading reading = read(fence, matter);
    Metadata metadata = reading.interview().metadata();
    assertEquals(title, metadata.title().orElseThrow());
    assertEquals(extra, metadata.extra().toString().replaceAll("\\s+", " "));
    assertEquals("title: " + title + "\n" + TURNS, Sketch.of(reading));
    assertEquals(1, reading.diagnostics().size(), reading.diagnostics().toString());
    Diagnostic told = reading.diagnostics().get(0);
    assertEquals(Code.M011 + " " + Severity.WARNING, told.code() + " " + told.severity());
    assertEquals(place, told.span().line() + ":" + told.span().column(), told.message());
    assertNotNull(told.hint());
    assertNotNull(told.excerpt());
  }

  /** What was declared for Colloquy alone is not passed over. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: Ice: a talk\\nspeakers: [{name: Ana | M011 | 3:12",
        "title: Ice: a talk\\nturns: {12: none         | M011 | 3:8",
        "title: [Ice                                    | M011 | 2:8",
      })
  void ourOwnKeysAreErrorsStill(String matter, String code, String place) {
    Diagnostic told = assertThrows(ColloquyException.class, () -> read("---", matter)).diagnostic();
    assertEquals(code + " " + Severity.ERROR, told.code() + " " + told.severity());
    assertEquals(place, told.span().line() + ":" + told.span().column(), told.message());
  }

  @Test
  void whatIsNoFrontMatterAtAllIsToldButNotALineAtATime() {
    Reading reading = read("---", "title: Ice\n" + "a: [\n".repeat(5000));
    assertTrue(reading.diagnostics().size() < 25, reading.diagnostics().size() + " problems");
    Map<String, Object> extra = reading.interview().metadata().extra();
    assertEquals(List.of("front-matter"), List.copyOf(extra.keySet()));
    assertEquals(5000, extra.toString().split("a: \\[", -1).length - 1);
    assertEquals("title: Ice\n" + TURNS, Sketch.of(reading));
  }
}
