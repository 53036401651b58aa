package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.internal.container.ZipArchive;
import org.colloquy.internal.container.ZipLimits;
import org.colloquy.model.Interview;
import org.colloquy.testing.Interviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a design says of pages and books is seen in their style sheets. */
class WebTokensTest {
  private static final Interview EVERYTHING = Interviews.everything();

  /** Values that no design has. */
  private static final Map<String, String> UNUSUAL =
      Map.of(
          "face", "mono",
          "weight", "800",
          "style", "italic",
          "size", "23pt",
          "leading", "41pt",
          "colour", "accent",
          "align", "end",
          "case", "small-caps",
          "tracking", "0.3em");

  private static final List<String> STYLES =
      List.of(
          "title",
          "subtitle",
          "provenance",
          "introduction",
          "heading",
          "question",
          "label",
          "contents",
          "notes");

  /**
   * Where labels stand is not a matter of lines; a book's text has the reader's colour and size.
   */
  private static final Set<String> NOT_IN_BOOKS = Set.of("label.align", "label.leading");

  static Stream<Arguments> styles() {
    return STYLES.stream()
        .flatMap(s -> UNUSUAL.entrySet().stream().map(v -> Arguments.of(s + "." + v.getKey(), v)));
  }

  @ParameterizedTest
  @MethodSource("styles")
  void everyKeyOfAStyleIsSeenInBooks(String key, Map.Entry<String, String> value)
      throws IOException {
    String before = rules(bookStyle(Design.builtIn("plain").with("epub.title.steps", "[]")));
    Design design =
        Design.builtIn("plain")
            .with("epub.title.steps", "[]")
            .with("epub." + key, value.getValue());
    assertEquals(NOT_IN_BOOKS.contains(key), before.equals(rules(bookStyle(design))), key);
  }

  /** What a page's sheet does not use is said by no key, or told in the account of the designs. */
  @Test
  void everyValueOfAPageIsUsedByARule() throws IOException {
    String css = pageStyle(Design.builtIn("magazine"));
    Set<String> unused = names(css, "\n  --([a-z-]+):");
    unused.removeAll(names(css, "var\\(--([a-z-]+)\\)"));
    assertEquals(Set.of("label-align", "label-figures", "label-leading", "text-leading"), unused);
  }

  @ParameterizedTest
  @CsvSource({
    "text.hyphenate, false, '--hyphens: manual;'",
    "keep.widows, 3, '--widows: 3;'",
    "keep.orphans, 4, '--orphans: 4;'",
    "figures.aligned, proportional, '--aligned: proportional-nums;'",
    "text.align, centre, '--text-align: center;'",
    "text.align, justify, '--text-align: start;'",
    "question.align, justify, '--question-align: start;'",
    "html.align, justify, '--text-align: justify;'",
    "html.size, 18pt, '--standfirst-size: 1.75rem;'"
  })
  void aTokenIsSeenInAPage(String key, String value, String line) throws IOException {
    String css = pageStyle(Design.builtIn("magazine").with(key, value));
    assertTrue(css.contains("  " + line + "\n"), line);
  }

  /** A night that the reading system does not tell of must not leave a dark red on black. */
  @Test
  void booksHaveColoursOnlyWhereDayOrNightIsTold() throws IOException {
    String css = bookStyle(Design.builtIn("magazine"));
    int told = css.indexOf("@media (prefers-color-scheme: light)");
    assertFalse(css.substring(0, told).contains("#"), css.substring(0, told));
    assertTrue(css.substring(told).contains("#8a1c1c"));
    assertTrue(css.indexOf("#f0a59b") > css.indexOf("(prefers-color-scheme: dark)"));
  }

  @ParameterizedTest
  @CsvSource({
    "zh, Noto Serif SC",
    "zh-Hant, Noto Serif TC",
    "ja, Noto Serif JP",
    "en, ''",
    "ko, ''",
    "ar, ''"
  })
  void marksAreAsWideAsTheCharactersBesideThem(String language, String family) throws IOException {
    Interview here = in(language);
    for (String css : List.of(pageStyle(here), bookStyle(here))) {
      Matcher marks =
          Pattern.compile("@font-face \\{ font-family: \"Colloquy Serif Marks\"; src: (.*)\n")
              .matcher(css);
      assertEquals(!family.isEmpty(), marks.find(), language);
      if (!family.isEmpty()) {
        assertTrue(marks.group(1).startsWith("local(\"" + family + "\")"), marks.group(1));
        assertTrue(marks.group(1).contains("U+201C-201D"));
      }
    }
  }

  @Test
  void entriesOfABooksContentsHaveOneNumberEach() throws IOException {
    String css = bookStyle(Design.builtIn("magazine"));
    assertTrue(css.contains("nav.numbered li::before { content: counter(entry)"));
    assertTrue(
        css.lines().anyMatch(l -> l.startsWith("nav ol {") && l.contains("list-style: none")));
  }

  private static Interview in(String language) {
    Interview all = Interviews.everything();
    return all.toBuilder().metadata(all.metadata().toBuilder().language(language).build()).build();
  }

  /** The sheet without what it says of the text as a whole. */
  private static String rules(String css) {
    return css.lines().filter(l -> !l.startsWith("body ")).collect(Collectors.joining("\n"));
  }

  private static Set<String> names(String css, String pattern) {
    Set<String> names = new TreeSet<>();
    Matcher found = Pattern.compile(pattern).matcher(css);
    while (found.find()) {
      names.add(found.group(1));
    }
    return names;
  }

  private static String pageStyle(Interview interview) throws IOException {
    return pageStyle(Edition.of(interview, Design.builtIn("magazine")));
  }

  private static String pageStyle(Design design) throws IOException {
    return pageStyle(Edition.of(EVERYTHING, design));
  }

  private static String pageStyle(Edition edition) throws IOException {
    String page = new String(written(edition, Writers.HTML), StandardCharsets.UTF_8);
    return page.substring(page.indexOf("<style>"), page.indexOf("</style>"));
  }

  private static String bookStyle(Interview interview) throws IOException {
    return bookStyle(Edition.of(interview, Design.builtIn("magazine")));
  }

  private static String bookStyle(Design design) throws IOException {
    return bookStyle(Edition.of(EVERYTHING, design));
  }

  private static String bookStyle(Edition edition) throws IOException {
    ZipArchive book = ZipArchive.open(written(edition, Writers.EPUB), ZipLimits.DEFAULT);
    return new String(book.read("EPUB/style.css").orElseThrow(), StandardCharsets.UTF_8);
  }

  private static byte[] written(Edition edition, Writer writer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(edition, WriteOptions.DEFAULT, out);
    return out.toByteArray();
  }
}
