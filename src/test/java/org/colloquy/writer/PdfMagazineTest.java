package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
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
import org.junit.jupiter.api.Test;

/** Where things stand on pages with a side column, read back from the drawn glyphs. */
class PdfMagazineTest {
  private static final double MM = 72 / 25.4;
  private static final double UNIT = 17.5 * MM;
  private static final double GRID = 5.25 * MM;
  private static final double TOP = 2 * UNIT;
  private static final double MEASURE = 4.5 * UNIT;
  private static final String SENTENCE =
      "Every spring the keepers of the weir count the old stones.";

  /** A stretch of one line: where its first glyph stands, and how large it is. */
  private record Text(int page, double x, double y, double size, String text) {}

  private final List<Diagnostic> diagnostics = new ArrayList<>();

  @Test
  void labelsStandBesideTheFirstLineAndQuestionsHang() {
    List<Text> texts = texts(river(), Design.builtIn("magazine"));
    for (Text question : starting(texts, "How high")) {
      assertEquals(MEASURE - UNIT, question.x(), 0.05);
      Text label = at(texts, question.page(), question.y(), UNIT);
      assertTrue(label.text().startsWith("INES ROTH"), label.toString());
    }
    for (Text answer : starting(texts, "The river")) {
      Text label = at(texts, answer.page(), answer.y(), UNIT);
      assertTrue(label.text().startsWith("TOM"), label.toString());
    }
    assertEquals(6, starting(texts, "How high").size());
  }

  @Test
  void answersStandOnTheGrid() {
    List<Text> lines =
        texts(river(), Design.builtIn("magazine")).stream()
            .filter(text -> Math.abs(text.size() - 11.5) < 0.01 && text.x() >= MEASURE - 1)
            .toList();
    assertTrue(lines.size() > 100, lines.toString());
    for (Text line : lines) {
      double steps = (line.y() - TOP - 0.7 * GRID) / GRID;
      assertEquals(Math.rint(steps), steps, 0.01 / GRID, line.toString());
    }
  }

  @Test
  void theFirstAnswerHasALargeLetterOfThreeLines() {
    List<Text> texts = texts(river(), Design.builtIn("magazine"));
    List<Text> large =
        texts.stream().filter(t -> t.size() > 50 && t.text().startsWith("T")).toList();
    Text letter = large.get(0);
    assertEquals((2 * GRID + 0.65 * 11.5) / 0.65, letter.size(), 0.2);
    assertEquals(MEASURE - 0.5, letter.x(), 0.05);
    Text label = at(texts, letter.page(), letter.y() - 2 * GRID, UNIT);
    assertTrue(label.text().startsWith("TOM"), label.toString());
  }

  @Test
  void headsFollowTheQuestion() {
    List<Text> texts = texts(river(), Design.builtIn("magazine"));
    int asked = asked(texts, 1);
    int pages = texts.get(texts.size() - 1).page();
    assertTrue(pages > 2);
    for (int number = 2; number <= pages; number++) {
      int page = number;
      List<Text> own = texts.stream().filter(text -> text.page() == page).toList();
      String head =
          own.stream()
              .filter(t -> t.y() < TOP && t.x() > 4 * UNIT)
              .findFirst()
              .orElseThrow()
              .text();
      boolean heads =
          own.stream()
              .anyMatch(t -> t.y() > TOP && t.y() < TOP + 1.3 * GRID && t.text().startsWith("How"));
      int current = asked + (heads ? 1 : 0);
      assertEquals("How high was it in the year " + current + "?", head.strip());
      asked += asked(texts, page);
    }
  }

  /** How many questions stand on a page, not in its contents. */
  private static int asked(List<Text> texts, int page) {
    return (int)
        texts.stream()
            .filter(text -> text.page() == page && Math.abs(text.size() - 12.5) < 0.01)
            .filter(text -> text.text().startsWith("How high"))
            .count();
  }

  @Test
  void quotesAreShownOnlyIfAskedAndKeepAway() {
    assertEquals(0, quotes(river()).size());
    List<Text> quotes = quotes(pulled("a2/3"));
    assertFalse(quotes.isEmpty());
    assertEquals(List.of(), diagnostics);
    String shown = String.join("", quotes.stream().map(Text::text).toList());
    assertEquals(SENTENCE, shown.replaceAll(" +", " ").strip());
    double steps = (quotes.get(0).y() - TOP - 0.5 * GRID - 0.7 * 1.25 * GRID) / GRID;
    assertEquals(Math.rint(steps), steps, 0.001);
  }

  @Test
  void aQuoteThatIsNoneIsTold() {
    assertEquals(0, quotes(pulled("a2/99")).size());
    assertEquals(List.of(Code.P003), diagnostics.stream().map(Diagnostic::code).toList());
    assertTrue(diagnostics.get(0).message().contains("a2/99"), diagnostics.toString());
  }

  private List<Text> quotes(Interview interview) {
    return texts(interview, Design.builtIn("magazine")).stream()
        .filter(text -> Math.abs(text.size() - 16.5) < 0.01)
        .toList();
  }

  private static List<Text> starting(List<Text> texts, String words) {
    return texts.stream()
        .filter(t -> t.y() > TOP && t.x() > 3 * UNIT && t.size() > 11 && t.text().startsWith(words))
        .toList();
  }

  private static Text at(List<Text> texts, int page, double y, double x) {
    return texts.stream()
        .filter(t -> t.page() == page && Math.abs(t.y() - y) < 0.02 && Math.abs(t.x() - x) < 0.05)
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing at " + x + ", " + y + " in " + texts));
  }

  private static Interview pulled(String name) {
    Interview river = river();
    Metadata metadata = river.metadata().toBuilder().extra("pull", name).build();
    return river.toBuilder().metadata(metadata).build();
  }

  /** Six questions with long answers. */
  private static Interview river() {
    Interview.Builder out =
        Interview.builder()
            .metadata(Metadata.builder().title("High Water").language("en").build())
            .speaker(Speaker.builder("ines-roth", "Ines Roth").role(Role.INTERVIEWER).build())
            .speaker(Speaker.builder("tom-vale", "Tom Vale").role(Role.INTERVIEWEE).build());
    for (int i = 1; i <= 6; i++) {
      String question = "How high was it in the year " + i + "?";
      out.block(new Question("q" + i, "ines-roth", "Q:", Interviews.prose(question)));
      String text = "The river rose again. It fell by noon. " + SENTENCE;
      String more = " Nobody in the town could say which of them was laid first.".repeat(30);
      out.block(new Answer("a" + i, "tom-vale", "A:", Interviews.prose(text + more)));
    }
    return out.build();
  }

  private List<Text> texts(Interview interview, Design design) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    diagnostics.clear();
    try {
      Written written =
          new PdfWriter().write(Edition.of(interview, design), WriteOptions.DEFAULT, out);
      diagnostics.addAll(written.diagnostics());
      try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
        Reader reader = new Reader();
        reader.getText(document);
        return reader.texts;
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Joins glyphs that follow each other in a line and are of one size. */
  private static final class Reader extends PDFTextStripper {
    private final List<Text> texts = new ArrayList<>();
    private double end;

    @Override
    protected void processTextPosition(TextPosition glyph) {
      double x = glyph.getTextMatrix().getTranslateX();
      double y = glyph.getPageHeight() - glyph.getTextMatrix().getTranslateY();
      double size = glyph.getTextMatrix().getScalingFactorX();
      Text last = texts.isEmpty() ? null : texts.get(texts.size() - 1);
      boolean joins =
          last != null
              && last.page() == getCurrentPageNo()
              && Math.abs(last.y() - y) < 0.01
              && Math.abs(last.size() - size) < 0.01
              && Math.abs(x - end) < 12;
      if (joins) {
        String text = last.text() + glyph.getUnicode();
        texts.set(texts.size() - 1, new Text(last.page(), last.x(), last.y(), last.size(), text));
      } else {
        texts.add(new Text(getCurrentPageNo(), x, y, size, glyph.getUnicode()));
      }
      end = x + glyph.getWidthDirAdj();
    }
  }
}
