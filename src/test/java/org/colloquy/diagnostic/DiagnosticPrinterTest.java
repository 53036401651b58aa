package org.colloquy.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.colloquy.model.Span;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {
  private static Diagnostic at(String text, String what) {
    int start = text.indexOf(what);
    int line = (int) text.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
    int column = start - text.lastIndexOf('\n', start);
    return Diagnostic.of(Code.R030, "this is wrong")
        .at(new Span(start, start + what.length(), line, column), text)
        .withSource("talk.md")
        .withHint("mend it");
  }

  @Test
  void aProblemHasItsPlaceItsLineACaretAndHelp() {
    assertEquals(
        """
        talk.md:2:7: error[R030]: this is wrong
          2 | date: 17 Juli
            |       ^^^^^^^
            = help: mend it"""
            .replace("    = help", "    = help"),
        DiagnosticPrinter.print(at("---\ndate: 17 Juli\n---\n", "17 Juli")));
  }

  @Test
  void caretsStandBelowWideCharacters() {
    String printed = DiagnosticPrinter.print(at("問：誰\n", "誰"));
    assertTrue(printed.contains("  1 | 問：誰\n    |     ^^\n"), printed);
  }

  @Test
  void whatCannotBeSeenIsMadeVisible() {
    String printed = DiagnosticPrinter.print(at("a\u202eb\tx\u0007\n", "x"));
    assertTrue(printed.contains("a<U+202E>b x<U+0007>\n"), printed);
    assertTrue(printed.contains(" | " + " ".repeat("a<U+202E>b ".length()) + "^"), printed);
  }

  @Test
  void aLongLineIsShownAroundThePlace() {
    String text = "x".repeat(100_000) + "here" + "y".repeat(100_000);
    String printed = DiagnosticPrinter.print(at(text, "here"));
    assertTrue(printed.length() < 700, "length " + printed.length());
    String[] lines = printed.split("\n");
    assertEquals(lines[1].indexOf("here"), lines[2].indexOf("^"));
  }

  @Test
  void withoutPlaceThereIsOneLine() {
    assertEquals(
        "talk.md: error[R001]: the file is empty",
        Diagnostic.of(Code.R001, "the file is empty").withSource("talk.md").toString());
  }
}
