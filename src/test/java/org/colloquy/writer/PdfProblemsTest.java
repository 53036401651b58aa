package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.model.Answer;
import org.colloquy.model.Interview;
import org.colloquy.model.Metadata;
import org.colloquy.model.Question;
import org.colloquy.model.Words;
import org.colloquy.testing.Interviews;
import org.colloquy.testing.PdfStructure;
import org.colloquy.testing.VeraPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page or a font can't hold: what is said, and that every word is there all the same. */
class PdfProblemsTest {
  private static final String THAI =
      "/org/colloquy/internal/typeset/fonts/noto-serif-thai/NotoSerifThai-Regular.ttf";

  @Test
  void aLineTallerThanThePage() throws IOException {
    Design low = Design.parse("low", "extends: magazine\npage: {grid: 90mm, lines: 1}\n");
    assertSaid(
        Code.P004,
        "a line is taller than the page's block of text, and hangs over, in title (page 1)",
        "choose a larger page, or smaller text with less leading",
        told("Nothing but water.", low));
  }

  @Test
  void lettersThatJoinInAFontThatHasThem(@TempDir Path folder) throws IOException {
    Path font = Files.write(folder.resolve("malayalam.ttf"), malayalam());
    assertSaid(
        Code.P007,
        "letters of Malayalam are not joined in a1 (page 1)",
        "make an edition in another format for readers of this script",
        told("It is \u0d05\u0d15, and \u0d15\u0d05 too.", with(font)));
  }

  @Test
  void aFontThatIsNotThere(@TempDir Path folder) {
    Path font = folder.resolve("none.ttf");
    Diagnostic problem =
        assertThrows(ColloquyException.class, () -> told("Nothing.", with(font))).diagnostic();
    String hint = "check the path and who may read it";
    assertSaid(Code.P005, font + ": there is no such file", hint, List.of(problem));
  }

  private static Design with(Path font) {
    return Design.parse("own", "extends: plain\nfonts: {files: ['" + font + "']}\n");
  }

  /** A font of Thai whose letters a computer takes for those of Malayalam. */
  private static byte[] malayalam() throws IOException {
    try (InputStream in = PdfProblemsTest.class.getResourceAsStream(THAI)) {
      String thai = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
      return thai.replace("\u000e\u003a\u000e\u005b", "\r\u003a\u000e\u005b")
          .replace("\u000e\u0001\u000e\u003f", "\r\u0001\u000e\u003f")
          .getBytes(StandardCharsets.ISO_8859_1);
    }
  }

  private static List<Diagnostic> told(String answer, Design design) throws IOException {
    Interview interview =
        Interview.builder()
            .metadata(Metadata.builder().title("Weirs").language("en").build())
            .block(new Question("q1", null, "Q:", Interviews.prose("What did you see?")))
            .block(new Answer("a1", null, "A:", Interviews.prose(answer)))
            .build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Edition edition = Edition.of(interview, design);
    Written written = new PdfWriter().write(edition, WriteOptions.DEFAULT, out);
    List<String> words = Words.of(interview).stream().flatMap(u -> u.words().stream()).toList();
    assertEquals(words, PdfStructure.words(out.toByteArray()));
    assertEquals(List.of(), VeraPdf.faults(out.toByteArray()));
    return written.diagnostics();
  }

  private static void assertSaid(Code code, String message, String hint, List<Diagnostic> told) {
    List<Diagnostic> said = told.stream().filter(d -> d.code() == code).toList();
    assertEquals(List.of(message), said.stream().map(Diagnostic::message).toList());
    assertEquals(hint, said.get(0).hint());
  }
}
