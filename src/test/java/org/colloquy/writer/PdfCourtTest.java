package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.diagnostic.Code;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.model.Answer;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.Interview;
import org.colloquy.model.Metadata;
import org.colloquy.model.Origin;
import org.colloquy.model.Question;
import org.colloquy.testing.Interviews;
import org.colloquy.testing.PdfSpots;
import org.colloquy.testing.PdfSpots.Spot;
import org.colloquy.testing.PdfTools;
import org.junit.jupiter.api.Test;

/** Pages of testimony, measured by what PDFBox reads off them. */
class PdfCourtTest {
  private static final double COLUMN = 7.2;
  private static final double LEFT = 126;
  private static final double FIRST = 84 + 0.7 * 24;
  private static final double TOLERANCE = 0.1;
  private static final List<Spot> LONG = PdfSpots.of(write(Interviews.ofLength(5, 330)).pdf());

  private record Made(byte[] pdf, Written written) {}

  private static Made write(Interview interview) {
    return write(interview, Design.builtIn("court"));
  }

  private static Made write(Interview interview, Design design) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Written written =
          new PdfWriter().write(Edition.of(interview, design), WriteOptions.DEFAULT, out);
      return new Made(out.toByteArray(), written);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int pages(List<Spot> spots) {
    return spots.stream().mapToInt(Spot::page).max().orElse(0);
  }

  private static double baseline(int line) {
    return FIRST + 24 * (line - 1);
  }

  @Test
  void everyPageHasTwentyFiveNumbersAtItsLines() {
    assertTrue(pages(LONG) > 5);
    for (int page = 1; page <= pages(LONG); page++) {
      for (int line = 1; line <= 25; line++) {
        int number = page;
        List<Spot> left = LONG.stream().filter(s -> s.page() == number && s.x() < 108).toList();
        assertEquals(
            Integer.toString(line),
            PdfSpots.line(left, page, baseline(line)),
            "page " + page + ", line " + line);
      }
    }
    double edge = LONG.stream().filter(s -> s.x() < 108).mapToDouble(Spot::right).max().orElse(0);
    assertEquals(100, edge, TOLERANCE);
  }

  @Test
  void everyLetterStandsInItsColumnAndOnALine() {
    for (Spot spot : LONG) {
      boolean inside = spot.x() > 108 && spot.y() > 84 && spot.y() < 690;
      if (inside && spot.page() > 2) {
        double column = (spot.x() - LEFT) / COLUMN;
        // The face is 1228 of 2048 units wide, a hair less than a tenth of an inch at 12 points.
        assertEquals(Math.rint(column), column, 0.06, spot.toString());
        assertTrue(column > -0.1 && column < 62.1, spot.toString());
        double line = (spot.y() - FIRST) / 24;
        assertEquals(Math.rint(line), line, 0.02, spot.toString());
      }
    }
  }

  @Test
  void pagesOfTestimonyAreFullButTheLast() {
    for (int page = 3; page < pages(LONG); page++) {
      for (int line = 1; line <= 25; line++) {
        int number = page;
        List<Spot> text = LONG.stream().filter(s -> s.page() == number && s.x() > 108).toList();
        assertFalse(PdfSpots.line(text, page, baseline(line)).isEmpty(), page + ":" + line);
      }
    }
  }

  @Test
  void theIndexTellsWhereQuestionsStand() {
    Pattern entry = Pattern.compile("^\\d*?(\\d)\\.What.*?(\\d+):(\\d+)$");
    int found = 0;
    for (int line = 4; line <= 8; line++) {
      Matcher matcher = entry.matcher(PdfSpots.line(LONG, 2, baseline(line)));
      assertTrue(matcher.matches(), PdfSpots.line(LONG, 2, baseline(line)));
      int page = Integer.parseInt(matcher.group(2));
      int at = Integer.parseInt(matcher.group(3));
      List<Spot> label = at(page, baseline(at), LEFT + 5 * COLUMN, LEFT + 7 * COLUMN);
      assertEquals("Q.", PdfSpots.line(label, page, baseline(at)));
      List<Spot> words = at(page, baseline(at), LEFT + 7 * COLUMN, 600);
      assertEquals(LEFT + 10 * COLUMN, words.get(0).x(), TOLERANCE);
      found++;
    }
    assertEquals(5, found);
  }

  private static List<Spot> at(int page, double y, double left, double right) {
    return LONG.stream()
        .filter(s -> s.page() == page && Math.abs(s.y() - y) < 0.3)
        .filter(s -> s.x() > left - 0.5 && s.x() < right - 0.5)
        .toList();
  }

  @Test
  void whatNoColumnHoldsIsSetInPlainAndTold() {
    Made made = write(speaking("Call it \u6a4b, the bridge."));
    List<Code> codes = made.written().diagnostics().stream().map(d -> d.code()).toList();
    assertTrue(codes.contains(Code.P006), codes.toString());
    assertFalse(PdfTools.text(made.pdf()).contains("I N D E X"));
    assertFalse(
        write(speaking("Call it a bridge.")).written().diagnostics().stream()
            .anyMatch(d -> d.code() == Code.P006));
  }

  @Test
  void whatIsSetInPlainKeepsTheProfileThatWasAskedFor() {
    Design second = Design.builtIn("court").with("pdf.profile", "a-4f+ua-2");
    Made made = write(speaking("Call it \u6a4b, the bridge."), second);
    assertTrue(made.written().facts().contains("PDF/UA-2"), made.written().facts().toString());
  }

  private static Interview speaking(String words) {
    return Interview.builder()
        .metadata(Metadata.builder().title("A Bridge").language("en").build())
        .block(new Question("q1", null, "Q:", Interviews.prose("What is it called?")))
        .block(new Answer("a1", null, "A:", Interviews.prose(words)))
        .build();
  }

  @Test
  void theSourcesOwnPagesAreCitedAndOursAreNot() {
    List<Content> marked =
        List.of(
            new Content.Paragraph(
                List.of(
                    new Inline.PageMark("[41:7]", 41, 7, Origin.NONE),
                    new Inline.Text(" When was that?"))));
    List<Content> later = Interviews.prose("And then?");
    Interview interview =
        Interview.builder()
            .metadata(Metadata.builder().title("A Bridge").language("en").build())
            .block(new Question("q1", null, "Q", marked))
            .block(new Answer("a1", null, "A", Interviews.prose("In May.")))
            .block(new Question("q2", null, "Q", later))
            .block(new Answer("a2", null, "A", Interviews.prose("June.")))
            .build();
    List<Spot> spots = PdfSpots.of(write(interview).pdf());
    assertTrue(PdfSpots.line(spots, 2, baseline(4)).endsWith("41:7"));
    assertTrue(PdfSpots.line(spots, 2, baseline(5)).endsWith("41"));
    String caption = PdfTools.text(write(interview).pdf(), "-l", "1");
    assertTrue(caption.contains("not the certified"), caption);
  }

  @Test
  void turnsCanBeFoundByPageAndLine() throws IOException {
    byte[] pdf = write(Interviews.ofLength(2, 10)).pdf();
    try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
      var names = document.getDocumentCatalog().getNames().getDests().getKids().get(0).getNames();
      List<String> all = new ArrayList<>(names.keySet());
      assertTrue(all.containsAll(List.of("3:1", "q1", "3:2", "a1")), all.toString());
    }
  }
}
