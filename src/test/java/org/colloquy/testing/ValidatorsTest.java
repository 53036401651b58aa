package org.colloquy.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A validator that is silent about everything would prove nothing. */
class ValidatorsTest {
  private static final String PAGE =
      "<!DOCTYPE html><html lang=\"en\"><head><title>T</title><style>p { color: red; }</style>"
          + "</head><body><h1>T</h1><p>Words</p></body></html>";

  @Test
  void nuIsSilentAboutAValidPage() throws Exception {
    assertEquals(List.of(), html(PAGE));
  }

  @Test
  void nuTellsErrorsAndWarnings() throws Exception {
    assertSays("<p>", "<p role=\"doc-nothing\">", "Bad value");
    assertSays("color: red", "colour: red", "CSS");
    assertSays("<h1>T</h1>", "<h1>T</h1><section><p>x</p></section>", "Section lacks heading");
    assertSays(" lang=\"en\"", "", "lang");
  }

  @Test
  void epubCheckTellsErrors() {
    assertTrue(Validators.epub(new byte[100]).toString().contains("PKG-"));
  }

  private static void assertSays(String from, String to, String expected) throws Exception {
    List<String> said = html(PAGE.replace(from, to));
    assertTrue(said.stream().anyMatch(s -> s.contains(expected)), said.toString());
  }

  private static List<String> html(String page) throws Exception {
    return Validators.html(page.getBytes(StandardCharsets.UTF_8));
  }
}
