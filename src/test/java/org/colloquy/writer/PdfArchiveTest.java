package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.model.Answer;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.Interview;
import org.colloquy.model.Metadata;
import org.colloquy.model.Note;
import org.colloquy.model.Origin;
import org.colloquy.model.Question;
import org.colloquy.testing.Interviews;
import org.colloquy.testing.PdfSpots;
import org.colloquy.testing.PdfSpots.Spot;
import org.colloquy.testing.PdfTools;
import org.colloquy.testing.PdfTree;
import org.colloquy.testing.PdfTree.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of a book, measured by what PDFBox reads off them. */
class PdfArchiveTest {
  private static final double GRID = 13.5;
  private static final double FIRST = 72 + 0.7 * GRID;
  private static final Interview BOOK = Interviews.ofLength(6, 500);
  private static final List<Spot> SPOTS = PdfSpots.of(write(BOOK, Design.builtIn("archive")));

  private static byte[] write(Interview interview, Design design) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new PdfWriter().write(Edition.of(interview, design), WriteOptions.DEFAULT, out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  private static List<Spot> text(int page) {
    return SPOTS.stream().filter(s -> s.page() == page && s.y() > 72 && s.y() < 504).toList();
  }

  private static double left(int page) {
    return text(page).stream().mapToDouble(Spot::x).min().orElse(0);
  }

  @Test
  void partsBeginOnOddPages() {
    assertEquals("AtLength", PdfSpots.line(SPOTS, 1, SPOTS.get(0).y()), "the half title");
    assertEquals(0, SPOTS.stream().filter(s -> s.page() == 2 || s.page() == 4).count());
    assertTrue(text(3).stream().anyMatch(s -> s.size() > 24), "the title page");
    assertEquals("Contents", PdfSpots.line(SPOTS, 5, 72 + 2 * GRID + 0.7 * GRID));
    assertEquals("1", PdfSpots.line(SPOTS, 7, FIRST), "the first number");
  }

  @Test
  void marginsAreMirrored() {
    assertEquals(48, left(9), 1);
    assertEquals(96, left(8), 1);
  }

  @Test
  void headsFollowTheQuestionAndTheSpeaker() {
    double head = FIRST - 2 * GRID;
    assertEquals("8TomásVidal", PdfSpots.line(SPOTS, 8, head));
    assertTrue(PdfSpots.line(SPOTS, 9, head).startsWith("What"));
    assertTrue(PdfSpots.line(SPOTS, 9, head).endsWith("9"));
    assertEquals("", PdfSpots.line(SPOTS, 7, head), "no head where a part begins");
    List<Spot> foot = SPOTS.stream().filter(s -> s.page() == 7 && s.y() > 510).toList();
    assertEquals(1, foot.size());
    assertEquals(48 + 144, (foot.get(0).x() + foot.get(0).right()) / 2, 1);
  }

  @Test
  void linesStandOnTheGrid() {
    for (Spot spot : text(8)) {
      double line = (spot.y() - FIRST) / GRID;
      assertEquals(Math.rint(line), line, 0.02, spot.toString());
    }
  }

  @Test
  void aShortTextHasNoPartsOfItsOwn() {
    String opening =
        PdfTools.text(write(Interviews.ofLength(6, 20), Design.builtIn("archive")), "-l", "1");
    assertTrue(opening.contains("At Length"), opening);
    assertTrue(opening.contains("What happened in the year 1"), opening);
    assertTrue(!opening.contains("Contents"), opening);
  }

  @Test
  void notesStandAtTheFootOfTheirPage() {
    List<Spot> spots = PdfSpots.of(write(Interviews.everything(), Design.builtIn("archive")));
    Spot call =
        spots.stream()
            .filter(s -> s.text().equals("1") && s.size() < 7.5)
            .findFirst()
            .orElseThrow();
    List<Spot> foot =
        spots.stream()
            .filter(s -> s.page() == call.page() && s.size() > 7.5 && s.size() < 9)
            .filter(s -> s.y() > 470 && s.y() < 504)
            .toList();
    assertTrue(!foot.isEmpty(), "a note");
  }

  @Test
  void everyFifthLineIsNumberedInTheOuterMargin() {
    Design design = Design.builtIn("archive").with("line-numbers.every", "5");
    List<Spot> spots = PdfSpots.of(write(BOOK, design));
    List<Spot> right =
        spots.stream().filter(s -> s.page() == 9 && s.x() > 48 + 288 + 10 && s.y() > 72).toList();
    assertEquals(48 + 288 + 14, right.get(0).x(), 0.6);
    assertEquals("5", right.get(0).text());
    assertTrue(
        spots.stream()
            .filter(s -> s.page() == 8 && s.right() < 96 - 10 && s.y() > 72)
            .anyMatch(s -> s.right() > 96 - 14 - 0.6),
        "at the left of even pages");
  }

  @Test
  void shortLabelsHangOutOfTheText() {
    Design design = Design.builtIn("archive").with("label.show", "source");
    List<Spot> spots = PdfSpots.of(write(BOOK, design));
    List<Spot> hung =
        spots.stream().filter(s -> s.page() == 7 && s.right() < 48 && s.y() > 72).toList();
    assertEquals("Q", hung.get(0).text());
    assertEquals(43, hung.get(0).right(), 0.6);
  }

  private static Interview timed() {
    Interview.Builder out =
        Interview.builder()
            .metadata(Metadata.builder().title("By the Clock").language("en").build());
    for (int i = 1; i <= 8; i++) {
      Duration asked = Duration.ofSeconds(97L * i);
      List<Content> why = Interviews.prose("What happened in the year " + i + "?");
      List<Content> told = Interviews.prose("There is much to tell of it. ".repeat(12 + i));
      out.block(new Question("q" + i, null, "Q:", asked, why, Origin.NONE));
      out.block(new Answer("a" + i, null, "A:", asked.plusSeconds(5), told, Origin.NONE));
    }
    return out.build();
  }

  @ParameterizedTest
  @CsvSource({"source, 0", "source, 5", "names, 0", "names, 5"})
  void timesStandInTheOuterMarginAtTheirTurns(String show, String every) {
    Design design =
        Design.builtIn("archive")
            .with("label.show", show)
            .with("line-numbers.every", every)
            .with("time-codes", "margin");
    List<Spot> spots = PdfSpots.of(write(timed(), design));
    List<Spot> colons = spots.stream().filter(s -> s.text().equals(":") && outside(s)).toList();
    // Minutes and seconds of 16 turns, each once, on a line of the text.
    assertEquals(16, colons.size(), colons.toString());
    for (Spot colon : colons) {
      boolean even = colon.page() % 2 == 0;
      assertTrue(even ? colon.right() < 96 - 14 : colon.x() > 48 + 288 + 14, colon.toString());
      assertTrue(
          spots.stream()
              .anyMatch(
                  s ->
                      s.page() == colon.page() && Math.abs(s.y() - colon.y()) < 0.1 && !outside(s)),
          "a line beside " + colon);
      assertTrue(
          spots.stream()
              .filter(s -> s.page() == colon.page() && s != colon)
              .filter(s -> Math.abs(s.y() - colon.y()) < 4)
              .noneMatch(s -> s.x() < colon.right() - 0.1 && s.right() > colon.x() + 0.1),
          "nothing over " + colon);
    }
  }

  private static boolean outside(Spot spot) {
    boolean even = spot.page() % 2 == 0;
    return even ? spot.right() < 96 - 14 : spot.x() > 48 + 288 + 5;
  }

  @Test
  void hungLabelsTakeThePlaceOfNumbers() {
    for (String show : List.of("source", "names")) {
      Design design = Design.builtIn("archive").with("label.show", show);
      Node root = PdfTree.of(write(BOOK, design));
      long numbered =
          root.all().stream()
              .filter(n -> n.is("H2") && n.nodes().stream().anyMatch(kid -> kid.is("Lbl")))
              .count();
      assertEquals(show.equals("names") ? 6 : 0, numbered, show);
    }
  }

  /** Lines of text on the page that calls a note, in a page that is full. */
  private static long linesAboveNote(String before) {
    List<Inline> inlines =
        List.of(
            new Inline.Text("Of the weir"),
            new Inline.NoteReference("n1", Origin.NONE),
            new Inline.Text(" there is much to tell, and more to hear. ".repeat(80)));
    Interview interview =
        Interview.builder()
            .metadata(Metadata.builder().title("Notes").language("en").build())
            .block(new Question("q1", null, "Q:", Interviews.prose("What is there?")))
            .block(new Answer("a1", null, "A:", List.of(new Content.Paragraph(inlines))))
            .note(new Note("n1", Interviews.prose("It is older than the town.")))
            .build();
    Design design = Design.builtIn("archive").with("notes.before", before);
    return PdfSpots.of(write(interview, design)).stream()
        .filter(s -> s.page() == 1 && s.size() > 9)
        .mapToLong(s -> Math.round(s.y()))
        .distinct()
        .count();
  }

  @Test
  void notesKeepTheDistanceThatTheDesignAsks() {
    assertEquals(3, linesAboveNote("1g") - linesAboveNote("4g"));
  }

  /** Two short paragraphs and a third one are not parted, wherever the page ends. */
  @ParameterizedTest
  @ValueSource(strings = {"archive", "magazine", "plain"})
  void anAnswerOfThreeLinesStaysWhole(String name) {
    Interview.Builder out =
        Interview.builder().metadata(Metadata.builder().title("Short").language("en").build());
    for (int i = 1; i <= 60; i++) {
      String filler = "There is much to tell of it. ".repeat(i % 3 == 0 ? 9 + i % 7 : 12);
      List<Content> told = new ArrayList<>();
      List.of("It rose.", "It fell.", "It rose again.")
          .forEach(line -> told.addAll(Interviews.prose(line)));
      out.block(new Question("q" + i, null, "Q:", Interviews.prose("What of year " + i + "?")));
      out.block(
          new Answer("a" + i, null, "A:", i % 2 == 0 ? told : Interviews.prose(filler.strip())));
    }
    Design design = Design.builtIn(name);
    List<Node> answers =
        PdfTree.of(write(out.build(), design)).all().stream()
            .filter(n -> n.is("Answer") && n.nodes().size() == 3)
            .toList();
    assertEquals(30, answers.size());
    for (Node answer : answers) {
      List<Integer> pages =
          answer.all().stream()
              .flatMap(n -> n.kids().stream())
              .filter(PdfTree.Words.class::isInstance)
              .map(kid -> ((PdfTree.Words) kid).page())
              .distinct()
              .toList();
      assertEquals(1, pages.size(), answer.keys().get("ID") + " on pages " + pages);
    }
  }
}
