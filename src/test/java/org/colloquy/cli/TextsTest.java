package org.colloquy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.DiagnosticPrinter;
import org.colloquy.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0 B",
        "999|999 B",
        "1000|1 KB",
        "71400|71 KB",
        "999499|999 KB",
        "999500|1.0 MB",
        "1234567|1.2 MB",
        "9876543210|9,876.5 MB"
      })
  void sizes(long bytes, String shown) {
    assertEquals(shown, Texts.size(bytes));
  }

  @Test
  void namesAndNumbers() {
    assertEquals("18,240", Texts.number(18240));
    assertEquals("1 question", Texts.count(1, "question"));
    assertEquals("a", Texts.names(List.of("a")));
    assertEquals("a and b", Texts.names(List.of("a", "b")));
    assertEquals("a, b and c", Texts.names(List.of("a", "b", "c")));
    assertEquals("a, b and 2 more", Texts.names(List.of("a", "b", "c", "d")));
    assertEquals("2 min 5 s", Texts.duration(125));
    assertEquals("\u6c34\u6c34\u2026", Texts.cut("\u6c34\u6c34\u6c34", 5));
    assertEquals("\u6c34\u6c34\u6c34", Texts.cut("\u6c34\u6c34\u6c34", 6));
  }

  @ParameterizedTest
  @CsvSource({
    "talk,talk",
    "CON,_CON",
    "com1.x,_com1.x",
    "com,com",
    "a:b?,a_b_",
    "talk.,talk_",
    "con0,con0"
  })
  void safeNames(String stem, String name) {
    assertEquals(name, Names.safe(stem));
  }

  @Test
  void longNamesAreCutAndStayApart() {
    String one = "\u6c34".repeat(86);
    String name = Names.safe(one);
    assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 240, name);
    assertTrue(name.startsWith("\u6c34".repeat(30)), name);
    assertEquals("a".repeat(200), Names.safe("a".repeat(200)));
    assertTrue(!name.equals(Names.safe(one + "x")), name);
    assertEquals(Names.key("Caf\u00e9"), Names.key("cafe\u0301"));
  }

  @ParameterizedTest
  @CsvSource({"pfd,pdf", "jsno,json", "htm,html", "--formt,--format", "markdwon,markdown"})
  void nearWordsAreFound(String word, String near) {
    assertEquals(near, Nearest.of(word, List.of("pdf", "json", "html", "--format", "markdown")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "", "tex", "completely different", "ab"})
  void strangersAreNot(String word) {
    assertNull(Nearest.of(word, List.of("pdf", "json", "html", "--format", "markdown")));
  }

  @Test
  void wordsForTheShell() {
    assertEquals("talks/a.txt", Shell.quoted("talks/a.txt"));
    assertEquals("'my talk'", Shell.quoted("my talk"));
    assertEquals("'it'\\''s'", Shell.quoted("it's"));
    assertEquals("'$HOME'", Shell.quoted("$HOME"));
    assertEquals("''", Shell.quoted(""));
  }

  @Test
  void aLongLineIsCutToTheTerminal() {
    String line = "x".repeat(100) + "HERE" + "y".repeat(100);
    Diagnostic diagnostic =
        Diagnostic.of(Code.R001, "wrong")
            .withHint("mend it")
            .at(new Span(100, 104, 12, 101), line)
            .withSource("talk.txt");
    String printed = DiagnosticPrinter.print(diagnostic, 60);
    String[] lines = printed.split("\n");
    assertEquals(60, lines[1].length(), printed);
    assertEquals("|^^^^", lines[2].replace(" ", ""), printed);
    assertEquals(lines[1].indexOf("HERE"), lines[2].indexOf("^"), printed);
    Surroundings colours = new Surroundings(true, true, 60, StandardCharsets.UTF_8);
    String coloured = Paint.diagnostic(diagnostic, colours);
    assertEquals(printed, coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
    assertTrue(coloured.contains("\u001b[1;31merror[R001]\u001b[0m"), coloured);
  }

  @Test
  void progressIsOneLine() {
    Console console =
        new Console(
            java.io.InputStream.nullInputStream(),
            java.io.OutputStream.nullOutputStream(),
            java.io.OutputStream.nullOutputStream(),
            Surroundings.LOG);
    Report report = new Report(console, Verbosity.NORMAL, 1000);
    assertEquals("  0 of 1,000   3 s", Progress.line(report, 3_500_000_000L));
  }
}
