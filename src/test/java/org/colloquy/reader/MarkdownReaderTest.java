package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.model.Content;
import org.colloquy.model.Content.Paragraph;
import org.colloquy.model.Inline;
import org.colloquy.model.Interview;
import org.colloquy.model.PlainText;
import org.colloquy.model.Span;
import org.colloquy.model.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Markdown says beyond words, and what of it may not reach an edition. */
final class MarkdownReaderTest {
  private static Reading answer(String markdown) {
    return Sketch.markdown("**Q:** What?\n\n**A:** " + markdown + "\n\n**Q:** So?\n\n**A:** So.\n");
  }

  private static List<Content> content(Reading reading) {
    return ((Turn) reading.interview().blocks().get(1)).content();
  }

  private static List<Inline> inlines(Reading reading) {
    return ((Paragraph) content(reading).get(0)).inlines();
  }

  private static Inline.Text text(String text) {
    return new Inline.Text(text);
  }

  @Test
  void emphasisCodeAndLinks() {
    assertEquals(
        List.of(
            new Inline.Emphasis(List.of(text("a"))),
            text(" "),
            new Inline.Strong(List.of(text("b"))),
            text(" "),
            new Inline.Code("c", org.colloquy.model.Origin.NONE),
            text(" "),
            new Inline.Link(
                "https://example.org/", List.of(text("d")), org.colloquy.model.Origin.NONE)),
        inlines(answer("*a* **b** `c` [d](https://example.org/)")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[d](javascript:alert(1))",
        "[d](JaVaScRiPt:alert(1))",
        "[d](&#106;avascript:alert(1))",
        "[d](data:text/html;base64,AAAA)",
        "[d](vbscript:x)",
        "[d](file:///etc/passwd)",
        "[d](../secret)",
        "[d](//example.org/x)",
        "[d](#q1)"
      })
  void otherLinksAreTheirText(String link) {
    Reading reading = answer("a " + link + " z");
    assertEquals(List.of(text("a d z")), inlines(reading));
    assertEquals(Code.R013, reading.diagnostics().get(0).code());
    assertEquals("3:10", place(reading.diagnostics().get(0)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[#](#q2)", "[¶](https://a.org/talk#q2)", "<a href='#q2'>§</a>"})
  void signsThatLinkToTheirPlaceAreLeftOut(String link) {
    Reading reading = answer("a " + link);
    assertEquals("a", PlainText.of(content(reading)).strip());
    assertEquals(Code.R050, reading.diagnostics().get(0).code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"`{{ x }} said`", "{{ x }} `said`", "{% x %}", "{{ x }} ", "*{{ x* }} y"})
  void tagsOfSiteBuildersThatCannotBeCutOffStay(String text) {
    String read = Sketch.of(Sketch.markdown(text + "\n\nQ: Why?\n\nA: So.\n"));
    assertTrue(read.contains("x"), read);
  }

  @Test
  void htmlIsTextOrWhatItMeans() {
    Reading reading = answer("H<sub>2</sub>O <script>alert(1)</script> a<br>b <!-- hush --> c");
    assertEquals("H2O <script>alert(1)</script> a\nb  c", PlainText.of(content(reading)));
    assertEquals(
        List.of(Code.R011, Code.R012),
        reading.diagnostics().stream().map(Diagnostic::code).toList());
    assertTrue(inlines(reading).get(1) instanceof Inline.Subscript);
  }

  /** What is struck out stays and is told; waves that draw a word out, or stand alone, do not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We ~~never~~ row. | We never row. | 3:11",
        "We ~~never *ever*~~ row. | We never ever row. | 3:11",
        "We <s>never</s> row. | We never row. | 3:11",
        "No~~ I row~~ | No~~ I row~~ |",
        "Well~~so~~ | Well~~so~~ |",
        "~10 or ~20 | ~10 or ~20 |",
        "We ~never~ row. | We ~never~ row. |",
        "We `~~never~~` row. | We ~~never~~ row. |",
      })
  void whatIsStruckOutStaysAndIsTold(String markdown, String wanted, String place) {
    Reading reading = answer(markdown);
    assertEquals(wanted, PlainText.of(content(reading)));
    assertEquals(place == null ? List.of() : List.of(Code.R066), DocxReaderTest.codes(reading));
    reading.diagnostics().forEach(d -> assertEquals(place, place(d)));
  }

  @Test
  void blocksOfHtmlAreText() {
    Reading reading = answer("Look:\n\n<laughs>\nboo\n</laughs>\n\n<!-- hush --> <boo>");
    assertEquals("Look:\n<laughs> boo </laughs>\n<boo>", PlainText.of(content(reading)));
    assertEquals(
        List.of(Code.R011, Code.R012),
        reading.diagnostics().stream().map(Diagnostic::code).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<div onclick=\"x()\">\\nboo\\n</div> | boo",
        "<div>\\n\\nboo\\n\\n</div> | boo",
        "<details>\\n<summary>More</summary>\\n\\nboo\\n\\n</details> | More⏎boo",
        "<p align=center>boo<br>hoo</p> | boo⏎hoo",
        "<ul><li>boo</li><li>hoo</li></ul> | boo⏎hoo",
        "<script>x()</script>\\n\\nboo | boo",
        "a <u>b</u> <s>c</s> <abbr title=x>d</abbr><a name=x></a> | a b c d",
        "a <q>b</q> <kbd>c</kbd> <img src=x.png alt=d>e | a “b” c e",
        "<b>a<br>b</b>  | a⏎b",
        "<i>never closed\\nand on | <i>never closed and on",
        "5 < 6, <inaudible>, <Ana> | 5 < 6, <inaudible>, <Ana>"
      })
  void htmlThatSaysSomethingIsReadAsPagesAre(String html, String text) {
    Reading reading = answer("Look:\n\n" + html.replace("\\n", "\n"));
    assertEquals("Look:\n" + text.replace('⏎', '\n'), PlainText.of(content(reading)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a [b](https://e.org \"At home\") c | a b c | R012",
        "a [b](https://e.org \"b\") c | a b c | -",
        "a ![b](x.png \"Oars\") c | a b c | R014 R012",
        "It was <del>b</del> c. | It was  c. | R063",
        "<div>It was <del>b</del> c.</div> | It was c. | R063"
      })
  void whatIsLeftOutIsTold(String markdown, String text, String codes) {
    Reading reading = answer("Look:\n\n" + markdown.replace("\\n", "\n"));
    assertEquals("Look:\n" + text.replace('⏎', '\n'), PlainText.of(content(reading)));
    List<String> told = reading.diagnostics().stream().map(d -> d.code().toString()).toList();
    assertEquals(codes.equals("-") ? List.of() : List.of(codes.split(" ")), told);
  }

  @ParameterizedTest
  @CsvSource({
    "# The ferry {#c .d e=f}, The ferry",
    "# The ferry {.unnumbered}, The ferry",
    "# The ferry {-}, The ferry",
    "# The ferry {sic}, The ferry {sic}"
  })
  void attributesOfHeadingsAreNoWords(String heading, String title) {
    Reading reading = Sketch.markdown(heading + "\n\n**Q:** What?\n\n**A:** This.\n");
    assertEquals(title, reading.interview().metadata().title().orElse(""));
    boolean told = reading.diagnostics().stream().anyMatch(d -> d.code() == Code.R050);
    assertEquals(!title.equals(heading.substring(2)), told);
  }

  @Test
  void labelsThatLookLikeDefinitionsOfLinksAreLabels() {
    Reading reading =
        Sketch.markdown(
            "[张望]: 大家好，欢迎收听我们的节目。\n\n[李明]: 谢谢！\n[张望]: 桥有多老？\n\n[李明]: 很老。\n\n"
                + "[site]: https://a.org\n[file]: talk.mp3\n");
    assertEquals(
        """
        q1 张望: 大家好，欢迎收听我们的节目。
        a1 李明: 谢谢！
        q2 张望: 桥有多老？
        a2 李明: 很老。\
        """,
        Sketch.of(reading));
  }

  @Test
  void labelsInHtmlAreLabels() {
    Reading reading =
        Sketch.markdown(
            "<p><b>Ana Ruiz:</b> Who keeps it?</p>\n\n<b>Tom Vidal:</b> Nobody.<br><b>Ana"
                + " Ruiz:</b> And\n<i>who\npays</i>?\n\n**Tom Vidal:** <a href=\"https://a.org\">We"
                + "</a> do.\n");
    assertEquals(
        """
        q1 Ana Ruiz: Who keeps it?
        a1 Tom Vidal: Nobody.
        q2 Ana Ruiz: And who pays?
        a2 Tom Vidal: We do.\
        """,
        Sketch.of(reading));
    assertEquals(List.of(), reading.diagnostics());
    assertEquals(
        List.of(1, 3, 3, 7),
        reading.interview().blocks().stream()
            .map(b -> b.origin().span().orElseThrow().line())
            .toList());
  }

  @Test
  void footnotesAreNumberedAsTheyAreCalled() {
    Reading reading =
        answer(
            "One[^b] and two[^a] and [^none].\n\n"
                + "[^a]: Note A.\n"
                + "[^b]: Note B.\n\n"
                + "    Its second paragraph.");
    Interview interview = reading.interview();
    assertEquals(List.of("note1", "note2"), interview.notes().stream().map(n -> n.id()).toList());
    assertEquals(
        "Note B.\nIts second paragraph.", PlainText.of(interview.notes().get(0).content()));
    assertEquals("One and two and [^none].", PlainText.of(content(reading)));
  }

  @Test
  void listsTablesQuotationsAndCode() {
    Reading reading =
        answer(
            "Look:\n\n"
                + "3. a\n"
                + "4. b\n"
                + "   - c\n\n"
                + "> d\n"
                + ">\n"
                + "> e\n\n"
                + "| f | g |\n"
                + "|---|---|\n"
                + "| h | i |\n\n"
                + "```\n"
                + "j  k\n"
                + "```");
    List<Content> content = content(reading);
    assertEquals(5, content.size());
    Content.ItemList list = (Content.ItemList) content.get(1);
    assertTrue(list.ordered() && list.start() == 3 && list.items().size() == 2);
    assertEquals(2, ((Content.Quotation) content.get(2)).content().size());
    Content.Table table = (Content.Table) content.get(3);
    assertTrue(table.rows().get(0).cells().get(0).header());
    assertEquals("j  k", ((Content.Preformatted) content.get(4)).text());
  }

  @Test
  void picturesBesideTheSourceOnly(@TempDir Path folder) throws IOException {
    Files.write(folder.resolve("weir.png"), new byte[] {1, 2, 3});
    Path talk = folder.resolve("talk.md");
    Files.writeString(
        talk,
        "**Q:** What?\n\n**A:** This.\n\n![The weir](weir.png \"At dawn\")\n\n"
            + "![gone](gone.png) ![out](../out.png) ![far](https://example.org/a.png)\n\n"
            + "**Q:** So?\n\n**A:** So.\n");
    Reading reading = new MarkdownReader().read(Source.of(talk), ReadOptions.DEFAULT);
    Content.Figure figure = (Content.Figure) content(reading).get(1);
    assertEquals("The weir", figure.alt());
    assertEquals("At dawn", PlainText.ofInlines(figure.caption()));
    assertEquals("img1", figure.resource());
    assertEquals("image/png", reading.interview().resources().get(0).mediaType());
    assertEquals(3, reading.interview().resources().get(0).read().length);
    assertEquals("gone out far", PlainText.of(List.of(content(reading).get(2))));
    assertTrue(reading.diagnostics().stream().allMatch(d -> d.code() == Code.R014));
    assertEquals(3, reading.diagnostics().size());
  }

  @Test
  void theDescriptionOfAPictureAloneIsNoSpeech() {
    String talk =
        "**Q:** Deep?\n\n![The old weir](weir.png)\n\n**A:** Yes.\n\n"
            + "[![A boat](boat.png)](https://example.org)\n\n**Q:** So ![tall](t.png) it is?\n\n"
            + "**A:** So.\n";
    Reading reading = Sketch.named("talk.md", talk);
    assertEquals("q1 Q: Deep?\na1 A: Yes.\nq2 Q: So tall it is?\na2 A: So.", Sketch.of(reading));
    assertEquals(
        List.of(
            "the picture 'weir.png' is not beside the text; it and its description are left out",
            "the picture 'boat.png' is not beside the text; it and its description are left out",
            "the picture 't.png' is not beside the text; its description stands for it"),
        reading.diagnostics().stream().map(Diagnostic::message).toList());
  }

  @Test
  void aDescriptionThatComesAgainMayNameWhoSpeaks() {
    String talk = "![Ana](a.png)\n\nDeep?\n\n![Tom](t.png)\n\nYes.\n\n".repeat(3);
    String text = Sketch.of(Sketch.named("talk.md", talk));
    assertTrue(text.contains("Ana") && text.contains("Tom"), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void placesAreThoseOfTheSource(String lineEnd) {
    String source =
        "# Cold\n\n**Q:** What?\n\n**A:** One *two* three.\n\n**Q:** So?\n\n**A:** So.\n";
    Reading reading = Sketch.markdown(source.replace("\n", lineEnd));
    Turn answer = (Turn) reading.interview().blocks().get(1);
    Span span = answer.origin().span().orElseThrow();
    assertEquals("5:1", span.line() + ":" + span.column());
    Inline emphasis = ((Paragraph) answer.content().get(0)).inlines().get(1);
    Span inner = emphasis.origin().span().orElseThrow();
    assertEquals("5:12", inner.line() + ":" + inner.column());
    String there = source.replace("\n", lineEnd).substring(inner.start(), inner.end());
    assertEquals("*two*", there);
  }

  @Test
  void marksOfTheEditorAreFound() {
    List<Inline> inlines =
        inlines(
            answer(
                "Yes. [laughs] The [inaudible 00:12:31] was \\[03:54\\] shut (I think) [sic]. #1#"
                    + " #00:04:12-7#"));
    assertEquals(
        List.of("Sound", "Gap", "TimeMark", "TimeMark"),
        inlines.stream()
            .filter(i -> !(i instanceof Inline.Text))
            .map(i -> i.getClass().getSimpleName())
            .toList());
    assertEquals(
        "Yes. [laughs] The [inaudible 00:12:31] was [03:54] shut (I think) [sic]. #1# #00:04:12-7#",
        PlainText.ofInlines(inlines));
  }

  @Test
  void tooManyBracketsAreReadLiterally() {
    String knot = "[*_".repeat(6000) + "]".repeat(6000) + " `x` \\*";
    Reading reading = answer(knot);
    assertEquals(Code.R016, reading.diagnostics().get(0).code());
    assertTrue(PlainText.of(content(reading)).endsWith("]]] `x` \\*"));
    Reading later = answer("Yes.\n\n" + knot);
    assertEquals("5:1", place(later.diagnostics().get(0)));
  }

  /** Of a head of ten thousand columns each row, however short, has ten thousand cells. */
  @Test
  void aTableOfTooManyCellsIsReadAsText() {
    String table = "|a".repeat(10_000) + "|\n" + "|-".repeat(10_000) + "|\n" + "|b|\n".repeat(200);
    Reading reading = answer("Yes.\n\n" + table);
    assertEquals(Code.R016, reading.diagnostics().get(0).code());
    assertEquals("6:1", place(reading.diagnostics().get(0)));
    assertTrue(Sketch.of(reading).contains("|b|"), Sketch.of(reading));
  }

  /** CommonMark ends such a block with the document. */
  @ParameterizedTest
  @ValueSource(strings = {"<script>", "<style>", "<pre>", "<textarea>", "<!--"})
  void whatIsNeverClosedTakesNothingWithIt(String open) {
    Reading reading = answer("Yes.\n\n" + open + "\nwords");
    assertEquals(4, Sketch.of(reading).lines().count(), Sketch.of(reading));
    assertTrue(Sketch.of(reading).contains(open + " words"), Sketch.of(reading));
    assertEquals(Code.R011, reading.diagnostics().get(0).code());
    assertTrue(reading.diagnostics().get(0).message().contains("never closed"));
  }

  private static String place(Diagnostic diagnostic) {
    return diagnostic.span().line() + ":" + diagnostic.span().column();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{PLACE_1}} was a village.",
        "```\n> [name=Ana] [time=Mon] No.\n> [name=Tom] Yes.\n> [name=Ana] No.\n```"
      })
  void marksThatAreShownStay(String markdown) {
    Reading reading = answer("So.\n\n" + markdown);
    assertEquals(2, content(reading).size());
    assertEquals(List.of(), reading.diagnostics());
    String shown = markdown.replace("```\n", "").replace("\n```", "");
    assertTrue(PlainText.of(reading.interview().blocks().get(1)).contains(shown));
  }
}
