package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.Colloquy;
import org.colloquy.diagnostic.Code;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.reader.Source;
import org.colloquy.testing.PdfLines;
import org.colloquy.testing.PdfLines.Line;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Titles of words that are wider than a line: smaller letters, as long as they are no smaller than
 * the text.
 */
class PdfTitleWordsTest {
  private static final String LONG = "Unvorhersehbarkeitsverantwortungsträger";

  @ParameterizedTest
  @CsvSource({
    "magazine, 1, 34",
    "archive, 1, 25",
    "plain, 1, 24",
    "magazine, 3, 34",
    "archive, 3, 25"
  })
  void noWordIsBrokenThatFitsInTheSizeOfTheText(String design, int times, double usual)
      throws IOException {
    String word = LONG.repeat(times);
    String text = "---\ntitle: Die " + word + "\n---\n\nQ: Warum?\n\nA: Darum.\n";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Colloquy colloquy = Colloquy.create();
    Edition edition =
        Edition.of(
            colloquy.read(Source.of("t.md", text.getBytes("UTF-8"))).interview(),
            Design.builtIn(design));
    Written written = colloquy.write(edition, Writers.PDF, out);
    List<Line> title =
        PdfLines.of(out.toByteArray()).stream().filter(line -> line.text().endsWith(word)).toList();
    boolean whole = times == 1;
    assertEquals(whole, !title.isEmpty());
    assertEquals(whole, written.diagnostics().stream().noneMatch(d -> d.code() == Code.P003));
    title.forEach(line -> assertEquals(true, line.size() < usual + 0.01, line.toString()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // a word alone between longer lines: smaller, on fewer lines
        "THE SLOWEST TOWN IN THE VALLEY;THESLOWESTTOWN|INTHEVALLEY",
        // lines that differ little stay as large as they are
        "The Seven Weirs;TheSevenWeirs",
        "A Talk on Weirs, Floods and Half-Forgotten"
            + " Names;ATalkonWeirs,Floods|andHalf-ForgottenNames",
        // three lines of which one would be short, or end in a hyphen
        "Our Asterisk and Other Relations, a Proof-Reader"
            + " Remembers;OurAsteriskandOtherRelations,|aProof-ReaderRemembers",
      })
  void titlesBreakWell(String title, String lines) throws IOException {
    String text = "---\ntitle: " + title + "\n---\n\nQ: Why?\n\nA: Because.\n";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Colloquy colloquy = Colloquy.create();
    Edition edition =
        Edition.of(
            colloquy.read(Source.of("t.md", text.getBytes("UTF-8"))).interview(),
            Design.builtIn("magazine"));
    colloquy.write(edition, Writers.PDF, out);
    String set =
        PdfLines.of(out.toByteArray()).stream()
            .filter(line -> line.size() > 30)
            .map(Line::text)
            .collect(Collectors.joining("|"));
    assertEquals(lines, set);
  }
}
