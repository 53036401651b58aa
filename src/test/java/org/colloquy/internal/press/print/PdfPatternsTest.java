package org.colloquy.internal.press.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.Design;
import org.colloquy.internal.typeset.hyphen.Hyphenators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfPatternsTest {
  @TempDir Path folder;

  private Design design(String patterns) {
    String yaml = "extends: magazine\nhyphenation: {patterns: " + patterns + "}\n";
    return Design.parse(folder.resolve("own.yaml").toString(), yaml);
  }

  @Test
  void readsTheFilesOfADesignFromItsFolder() throws IOException {
    Files.writeString(folder.resolve("hyph-xx.tex"), "\\patterns{a1b}\n");
    Hyphenators all = PdfPatterns.read(Hyphenators.builtIn(), design("[[xx, hyph-xx.tex]]"));
    assertArrayEquals(new int[] {3}, all.of("xx-ZZ").orElseThrow().divide("mmabmm", 3, 3));
    assertTrue(all.of("en").isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "nothing.txt;;0;no hyphenation patterns: it can't be read",
        "bad.txt;a1b c12;7;no hyphenation patterns: 'c12' has two digits side by side",
        "bad.txt;\u00ff;0;no hyphenation patterns: it is not in UTF-8",
      })
  void saysWhatIsWrongWithAFile(String file, String text, int column, String message)
      throws IOException {
    if (text != null) {
      Files.write(folder.resolve(file), text.getBytes(StandardCharsets.ISO_8859_1));
    }
    Design design = design("[[xx, " + file + "]]");
    ColloquyException e =
        assertThrows(
            ColloquyException.class, () -> PdfPatterns.read(Hyphenators.builtIn(), design));
    Diagnostic problem = e.diagnostic();
    assertEquals(Code.D007, problem.code());
    assertEquals(message, problem.message());
    assertEquals(file, problem.source());
    assertEquals(column, problem.span() == null ? 0 : problem.span().column());
    assertTrue(String.valueOf(problem.hint()).contains("hyph-it.tex"));
  }
}
