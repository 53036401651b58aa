package org.colloquy.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.colloquy.internal.container.ZipOutput;
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
  void nuTellsErrorsInDocumentsOfParts() throws Exception {
    String head =
        "<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"x\" lang=\"en\"><head>";
    String page = head + "<title>T</title></head><body epub:type=\"x\"><p>Words</p></body></html>";
    assertEquals(List.of(), Validators.htmlParts(parts(page)));
    for (String wrong : List.of("<p role=\"doc-nothing\">", "<p id=\"a b\">", "<p><p>a</p>")) {
      assertEquals(1, Validators.htmlParts(parts(page.replace("<p>", wrong))).size(), wrong);
    }
  }

  private static byte[] parts(String page) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutput zip = new ZipOutput(out)) {
      zip.deflated("part.xhtml", page.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
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
