package org.colloquy.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.colloquy.internal.typeset.Fragment;
import org.colloquy.internal.typeset.Fragment.Ending;
import org.colloquy.internal.typeset.Layout;
import org.colloquy.internal.typeset.Page;
import org.colloquy.internal.typeset.Placement;
import org.colloquy.internal.typeset.font.Glyphs;
import org.colloquy.testing.PdfStructure;
import org.colloquy.testing.PdfTools;
import org.colloquy.testing.VeraPdf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Prints a book made by hand and reads it back with PDFBox and veraPDF. */
class BookPrinterTest {
  private static final double SIZE = 12;

  private static FileFont serif;
  private static FileFont sans;

  private final List<Placement> placements = new ArrayList<>();
  private Profile profile = Profile.A3A_UA1;
  private final Element root = new Element(Role.DOCUMENT);

  @BeforeAll
  static void readFonts() throws IOException {
    serif = FileFont.named("eb-garamond/EBGaramond-Regular.ttf");
    sans = FileFont.named("source-sans-3/SourceSans3-SemiBold.ttf");
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void keepsBothStandards(Profile wanted) throws IOException {
    profile = wanted;
    byte[] file = print(book());
    assertEquals(List.of(), VeraPdf.faults(file, wanted.names()));
    assertEquals("", PdfTools.complaints(file));
  }

  @Test
  void makesTheSameBytesOfTheSameBook() throws IOException {
    byte[] first = print(book());
    placements.clear();
    assertArrayEquals(first, print(new BookPrinterTest().book()));
  }

  @Test
  void canBeReadBackWordForWord() throws IOException {
    try (PDDocument document = Loader.loadPDF(print(book()))) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      assertTrue(text.contains("On Rivers Who keeps the weir-house now? Émile does (still)"), text);
      assertEquals(
          "On Rivers",
          document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle());
      PDOutlineItem child =
          document.getDocumentCatalog().getDocumentOutline().getFirstChild().getFirstChild();
      assertEquals("Who keeps …", child.getTitle());
      assertEquals(1, document.getPage(0).getAnnotations().size());
    }
  }

  @Test
  void joinsWordsBrokenOverLines() {
    line(1, serif, "my moth", 10, Ending.WORD);
    line(1, serif, "er-of-", 30, Ending.WORD);
    line(1, serif, "pearl box", 50, Ending.PARAGRAPH);
    List<Sequence> sequences = Sequencer.of(placements, List.of(), List.of());
    assertEquals(3, sequences.size());
    assertEquals("mother-of-pearl", sequences.get(1).actualText());
    assertEquals(
        List.of(3, 0, 0), sequences.get(1).slices().stream().map(Sequence.Slice::from).toList());
    assertEquals(5, sequences.get(2).slices().get(0).from());
  }

  @Test
  void dropsAnAddedHyphenFromTheJoinedWord() {
    placements.add(fragment(1, serif, serif.glyphs("riv-", "riv\u00ad"), 10, Ending.HYPHEN));
    line(1, serif, "er bank", 30, Ending.PARAGRAPH);
    assertEquals("river", Sequencer.of(placements, List.of(), List.of()).get(0).actualText());
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void saysAWordThatLiesOnTwoPages(Profile wanted) throws IOException {
    profile = wanted;
    Book book = book();
    line(5, serif, "by ", 400, Ending.INSIDE);
    placements.add(
        fragment(5, serif, serif.glyphs("the riv-", "the riv\u00ad"), 420, Ending.HYPHEN));
    line(8, serif, "A note behind it.", 500, Ending.PARAGRAPH);
    List<Placement> first = List.copyOf(placements);
    placements.clear();
    line(5, serif, "er bank, ", 40, Ending.LINE);
    line(5, serif, "still", 60, Ending.PARAGRAPH);
    Layout layout =
        new Layout(
            List.of(new Page(1, 420, 595, first), new Page(2, 420, 595, placements)),
            book.layout().destinations(),
            List.of());
    byte[] file = print(with(book, layout));
    assertEquals(List.of(), VeraPdf.faults(file, wanted.names()));
    assertEquals("", PdfTools.complaints(file));
    assertEquals(List.of("river 2"), spoken(file));
    assertTrue(
        String.join(" ", PdfStructure.words(file)).contains("by the river bank, still"),
        PdfStructure.words(file).toString());
  }

  /** What elements of the tree say in place of their content, and how many parts that has. */
  private static List<String> spoken(byte[] file) throws IOException {
    List<String> found = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(file)) {
      Deque<PDStructureNode> open = new ArrayDeque<>();
      open.add(document.getDocumentCatalog().getStructureTreeRoot());
      while (!open.isEmpty()) {
        PDStructureNode node = open.remove();
        if (node instanceof PDStructureElement element && element.getActualText() != null) {
          found.add(element.getActualText() + " " + element.getKids().size());
        }
        node.getKids().stream()
            .filter(PDStructureNode.class::isInstance)
            .forEach(kid -> open.add((PDStructureNode) kid));
      }
    }
    return found;
  }

  @Test
  void doesNotJoinWhatStandsInDifferentElements() {
    line(1, serif, "weir-", 10, Ending.WORD);
    line(2, serif, "house", 30, Ending.PARAGRAPH);
    assertTrue(
        Sequencer.of(placements, List.of(), List.of()).stream()
            .allMatch(s -> s.actualText() == null));
  }

  @Test
  void refusesGlyphZeroAndMarksWithoutElement() {
    Book book = book();
    placements.add(
        fragment(
            1,
            serif,
            new Glyphs(new int[] {0}, new float[] {500}, new int[] {0, 1}, "?"),
            300,
            Ending.LINE));
    assertThrows(IllegalArgumentException.class, () -> print(again(book)));
    placements.remove(placements.size() - 1);
    line(99, serif, "lost", 300, Ending.PARAGRAPH);
    assertThrows(IllegalArgumentException.class, () -> print(again(book)));
  }

  @Test
  void leavesNothingToComplainOf() throws IOException {
    byte[] file = print(book());
    assertEquals("", PdfTools.complaints(file));
    String structure = PdfTools.structure(file);
    for (String part :
        List.of("\"weir-house\"", "\"Émile \"", "\"☃\"", "Note <note1>", "Object ")) {
      assertTrue(structure.contains(part), structure);
    }
  }

  private Book again(Book book) {
    Layout layout =
        new Layout(
            List.of(new Page(1, 420, 595, placements)), book.layout().destinations(), List.of());
    return with(book, layout);
  }

  private static Book with(Book book, Layout layout) {
    return new Book(
        book.profile(),
        layout,
        book.structure(),
        book.anchors(),
        book.palette(),
        book.pictures(),
        book.description(),
        book.bookmarks(),
        book.attachments());
  }

  private Book book() {
    root.add(Role.H1).mark(1);
    Element section = root.add(Role.SECTION).titled("Who keeps …");
    section.add(Role.H2).mark(2);
    Element answer = section.add(Role.DIVISION).add(Role.PARAGRAPH);
    answer.mark(3);
    answer.add(Role.SPAN).in("fr").mark(4);
    answer.mark(5);
    answer.add(Role.LINK).to(Target.uri("https://example.org/wéir", "The weir")).mark(6);
    section.add(Role.FIGURE).alternative("A gauge").mark(7);
    section.add(Role.NOTE).id("note1").mark(8);
    line(1, sans, "On Rivers", 40, Ending.PARAGRAPH);
    placements.add(new Placement.RuleBox(1, false, 1, 40, 50, 300, 0.5));
    line(2, sans, "Who keeps the weir-", 80, Ending.WORD);
    line(2, sans, "house now?", 100, Ending.PARAGRAPH);
    line(3, serif, "", 120, Ending.INSIDE);
    line(4, serif, "Émile ", 120, Ending.INSIDE);
    line(5, serif, "does (still) \\ ", 140, Ending.LINE);
    placements.add(new Placement.MissingGlyph(5, false, "☃", 0, 40, 160, 8, 9));
    line(6, serif, "the weir", 180, Ending.PARAGRAPH);
    placements.add(new Placement.FigureBox(7, false, 40, 200, 80, 40));
    line(8, serif, "1 A note.", 280, Ending.PARAGRAPH);
    placements.add(
        new Fragment(0, true, sans, 8, 1, sans.glyphs("1"), 40, 570, 0, "", Ending.PARAGRAPH));
    Map<String, Layout.Place> places = new LinkedHashMap<>();
    places.put("q1", new Layout.Place(1, 5, 40, 68));
    places.put("a1", new Layout.Place(1, 8, 40, 108));
    return new Book(
        profile,
        new Layout(List.of(new Page(1, 420, 595, placements)), places, List.of()),
        root,
        Map.of("q1", 2),
        List.of(0x1a1a1a, 0x595959),
        Map.of(7, Picture.read(TinyImages.png(), 1000)),
        new Description(
            "On Rivers",
            "en",
            List.of("Ines <Roth>"),
            List.of(),
            List.of("River & Sons"),
            List.of("2019-04"),
            List.of("rivers"),
            "On weirs",
            "CC BY 4.0",
            "The Ferryman",
            "WEIR-7",
            "Colloquy"),
        List.of(new Bookmark(1, "On Rivers", "q1"), new Bookmark(2, "Who keeps …", "a1")),
        List.of(
            new AttachedFile(
                "interview.json",
                "application/json",
                "The interview",
                "Data",
                "{}".getBytes(StandardCharsets.UTF_8))));
  }

  private void line(int mark, FileFont font, String text, double y, Ending ending) {
    placements.add(fragment(mark, font, font.glyphs(text), y, ending));
  }

  private static Fragment fragment(
      int mark, FileFont font, Glyphs glyphs, double y, Ending ending) {
    return new Fragment(mark, false, font, SIZE, 0, glyphs, 40, y, 0, "en", ending);
  }

  private static byte[] print(Book book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BookPrinter.print(book, new FontFiles(), out);
    return out.toByteArray();
  }
}
