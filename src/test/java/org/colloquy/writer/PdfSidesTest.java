package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.model.Answer;
import org.colloquy.model.Interview;
import org.colloquy.model.Metadata;
import org.colloquy.model.Question;
import org.colloquy.model.Role;
import org.colloquy.model.Speaker;
import org.colloquy.testing.Interviews;
import org.colloquy.testing.PdfSpots;
import org.colloquy.testing.PdfSpots.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that few texts have: from right to left, mirrored, small, with hundreds of questions. */
class PdfSidesTest {
  private static final double UNIT = 17.5 * 72 / 25.4;
  private List<Diagnostic> diagnostics = List.of();

  private List<Spot> spots(Interview interview, Design design) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      diagnostics =
          new PdfWriter()
              .write(Edition.of(interview, design), WriteOptions.DEFAULT, out)
              .diagnostics();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return PdfSpots.of(out.toByteArray());
  }

  private static Interview asked(Metadata metadata, String name, String[] words, int count) {
    Interview.Builder out =
        Interview.builder()
            .metadata(metadata)
            .speaker(Speaker.builder("q", "Q").role(Role.INTERVIEWER).build())
            .speaker(Speaker.builder("a", name).role(Role.INTERVIEWEE).build());
    for (int i = 1; i <= count; i++) {
      out.block(new Question("q" + i, "q", "Q:", Interviews.prose(words[0])));
      out.block(new Answer("a" + i, "a", "A:", Interviews.prose(words[1])));
    }
    return out.build();
  }

  private static Interview english(String title, String name, int count) {
    Metadata.Builder metadata = Metadata.builder().language("en");
    Metadata named = title.isEmpty() ? metadata.build() : metadata.title(title).build();
    return asked(named, name, new String[] {"And the tide?", "It turned. ".repeat(6)}, count);
  }

  @Test
  void theSideColumnIsAtTheRightWhereLinesStartThere() {
    String[] words = {"מה ראית מן הגג?", "ים ועוד ים. ".repeat(60).strip()};
    Metadata metadata = Metadata.builder().title("הגג").language("he").build();
    List<Spot> spots = spots(asked(metadata, "דן", words, 3), Design.builtIn("magazine"));
    List<Spot> text = spots.stream().filter(s -> isAbout(11, s)).toList();
    List<Spot> labels = spots.stream().filter(s -> isAbout(8, s) && s.x() > 7.6 * UNIT).toList();
    assertTrue(text.size() > 500, "answers");
    assertEquals(7.5 * UNIT, text.stream().mapToDouble(Spot::right).max().orElse(0), 1);
    assertTrue(text.stream().allMatch(s -> s.x() > 1.5 * UNIT - 1), "no line is too long");
    assertFalse(labels.isEmpty());
    assertEquals(11 * UNIT, labels.stream().mapToDouble(Spot::right).max().orElse(0), 1);
  }

  @Test
  void mirroredDesignsKeepASideColumnOnThePaper() {
    Design design =
        Design.builtIn("archive")
            .with("label.place", "side")
            .with("page.side", "96pt")
            .with("page.gutter", "12pt")
            .with("page.measure", "240pt")
            .with("page.margins.outside", "36pt");
    List<Spot> spots = spots(Interviews.ofLength(3, 300), design);
    for (int page = 1; page <= 2; page++) {
      int number = page;
      List<Spot> own = spots.stream().filter(s -> s.page() == number).toList();
      assertEquals(48, own.stream().mapToDouble(Spot::x).min().orElse(0), 1, "page " + page);
      assertTrue(own.stream().allMatch(s -> s.right() < 432 - 35), "page " + page);
    }
  }

  @ParameterizedTest
  @CsvSource({"magazine, 1201, 1191", "archive, 131, 131", "plain, 131, 131", "magazine, 100, 100"})
  void numbersOfContentsHangAsWideAsTheyAre(String design, int questions, String highest) {
    List<Spot> spots =
        spots(english("All the Tides", "Ann Orr", questions), Design.builtIn(design));
    assertEquals(
        List.of(), diagnostics.stream().filter(d -> d.code() == Code.P002).toList(), design);
    boolean listed =
        spots.stream()
            .filter(spot -> spot.page() < 20)
            .anyMatch(
                spot ->
                    PdfSpots.line(spots, spot.page(), spot.y())
                        .startsWith(highest + "Andthetide?"));
    assertTrue(listed, highest);
  }

  @Test
  void aPageThatBeginsWithANumberTellsItsQuestion() {
    int found = 0;
    for (int words = 210; words < 310; words += 20) {
      List<Spot> spots = spots(Interviews.ofLength(14, words), Design.builtIn("archive"));
      int last = spots.get(spots.size() - 1).page();
      for (int page = 9; page <= last; page += 2) {
        if (PdfSpots.line(spots, page, 72 + 0.7 * 13.5).matches("[0-9]+")) {
          String head = PdfSpots.line(spots, page, 72 - 1.3 * 13.5);
          assertTrue(head.startsWith("What"), head);
          found++;
        }
      }
    }
    assertTrue(found > 0, "no page began with a number");
  }

  @ParameterizedTest
  @CsvSource({"magazine, 45", "6x9, 26", "a5, 26"})
  void titlesOfSmallPagesAreSmaller(String page, double size) {
    String title = "The Keepers of the Seven Weirs and What They Wrote Down in the Floods";
    Design magazine = Design.builtIn("magazine");
    Design design = page.equals("magazine") ? magazine : magazine.with("page.size", page);
    List<Spot> spots = spots(english(title, "Ann Orr", 2), design);
    double largest = spots.stream().mapToDouble(Spot::size).max().orElse(0);
    assertEquals(size, largest, 0.1, page);
  }

  @Test
  void aLetterThatMarksWhoAnswersIsNoTitle() {
    List<Spot> spots = spots(english("", "A", 2), Design.builtIn("magazine"));
    assertTrue(spots.stream().allMatch(spot -> spot.size() < 20), spots.toString());
  }

  @Test
  void theTextFollowsAShortContents() {
    List<Spot> spots = spots(english("The Tides", "Ann Orr", 9), Design.builtIn("magazine"));
    assertTrue(spots.stream().anyMatch(s -> s.page() == 1 && isAbout(12, s)));
  }

  /** Sizes are read back as whole points. */
  private static boolean isAbout(int size, Spot spot) {
    return Math.abs(spot.size() - size) < 0.6;
  }
}
