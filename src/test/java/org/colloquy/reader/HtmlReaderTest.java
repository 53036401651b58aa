package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.model.Content;
import org.colloquy.model.Interview;
import org.colloquy.model.PlainText;
import org.colloquy.model.Turn;
import org.colloquy.model.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages mark as what, what of them is text, and what may not reach an edition. */
final class HtmlReaderTest {
  private static final String FOUR_TURNS =
      """
      title: The ferry
      q1 Ana Ruiz: How deep is it?
      a1 Tom Vidal: Deep enough.
      q2 Ana Ruiz: And wide?
      a2 Tom Vidal: Wider than that. I rowed it.""";

  private static Reading read(String html) {
    return new HtmlReader()
        .read(
            Source.of("talk.html", html.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
            ReadOptions.DEFAULT);
  }

  private static String page(String body) {
    return "<!DOCTYPE html><html lang=en><title>x</title><body><h1>The ferry</h1>" + body;
  }

  static Stream<Arguments> marks() {
    return Stream.of(
        Arguments.of(
            "bold names",
            "<p><b>Ana Ruiz:</b> How deep is it?<p><b>Tom Vidal:</b> Deep enough."
                + "<p><b>Ana Ruiz:</b> And wide?<p><b>Tom Vidal:</b> Wider than that. I rowed it."),
        Arguments.of(
            "a name broken over lines, the colon outside",
            "<p><strong>Ana\n  Ruiz</strong>: How deep\nis it?<p><strong>Tom\nVidal</strong>:"
                + " Deep enough.<p><strong>Ana Ruiz</strong>: And wide?"
                + "<p><strong>Tom Vidal</strong>: Wider than that. I rowed it."),
        Arguments.of(
            "bold by style",
            "<div><span style='font-weight: bold'>Ana Ruiz:</span> How deep is it?</div>"
                + "<div><span style='font-weight:700'>Tom Vidal:</span> Deep enough.</div>"
                + "<div><span style='font-weight:bold'>Ana Ruiz:</span> And wide?</div>"
                + "<div><span style='font-weight:bold'>Tom Vidal:</span> Wider than that. I rowed it."
                + "</div>"),
        Arguments.of(
            "paragraphs made of line ends",
            "Ana Ruiz: How deep is it?<br><br>Tom Vidal: Deep enough.<br><br>"
                + "Ana Ruiz: And wide?<br><br>Tom Vidal: Wider than that. I rowed it."),
        Arguments.of(
            "a list whose items have labels",
            "<ul><li><b>Ana Ruiz:</b> How deep is it?<li><b>Tom Vidal:</b> Deep enough."
                + "<li><b>Ana Ruiz:</b> And wide?<li><b>Tom Vidal:</b> Wider than that. I rowed it."
                + "</ul>"),
        Arguments.of(
            "as it was typed",
            "<pre>Ana Ruiz: How deep is it?\n\nTom Vidal: Deep enough.\n\nAna Ruiz: And wide?\n\n"
                + "Tom Vidal: Wider than\nthat. I rowed it.</pre>"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("marks")
  void turns(String name, String body) {
    assertEquals(FOUR_TURNS, Sketch.of(read(page(body))), name);
  }

  @Test
  void navigationAndAdvertisementsAreLeftOutAndTold() {
    Reading reading =
        read(
            """
            <html><body><header><a href="/">The Harbour</a></header><nav><a href="/n">News</a></nav>
            <article><h1>The ferry</h1>
            <p><b>Ana Ruiz:</b> How deep is it, here where the old bridge stood before the war?
            <p><b>Tom Vidal:</b> Deep enough.
            <div class="newsletter-box">Read us every day</div>
            <p><b>Ana Ruiz:</b> And wide?<p><b>Tom Vidal:</b> Wider than that. I rowed it.
            </article><aside>Other ferries</aside><footer>All rights</footer>
            <script>track('ferry')</script></body></html>
            """);
    String text = words(reading.interview());
    for (String gone : List.of("Harbour", "News", "every", "Other", "rights", "track")) {
      assertFalse(text.contains(gone), gone);
    }
    Diagnostic told = reading.diagnostics().get(0);
    assertEquals(Code.R050, told.code());
    assertEquals(
        "what surrounds the text is left out, 11 words: <header> in line 1, <nav> in line 1,"
            + " <div> in line 5, <aside> in line 7, <footer> in line 7",
        told.message());
  }

  @Test
  void mostOfAPageIsNeverFurnitureWhateverItsClass() {
    Reading reading =
        read(
            page(
                "<div class='sidebar-layout'><p><b>Ana Ruiz:</b> How deep is it?"
                    + "<p><b>Tom Vidal:</b> Deep enough.<p><b>Ana Ruiz:</b> And wide?"
                    + "<p><b>Tom Vidal:</b> Wider than that. I rowed it.</div>"));
    assertEquals(FOUR_TURNS, Sketch.of(reading));
    assertTrue(reading.diagnostics().isEmpty(), reading.diagnostics()::toString);
  }

  private static String words(Interview interview) {
    return Words.of(interview).stream()
        .flatMap(u -> u.words().stream())
        .collect(java.util.stream.Collectors.joining(" "));
  }

  private static List<Content> answer(String html) {
    Interview interview =
        read(page(
                "<p><b>Q:</b> What?<div><b>A:</b> This. "
                    + html
                    + "</div><p><b>Q:</b> So?<p><b>A:</b> So."))
            .interview();
    return ((Turn) interview.blocks().get(1)).content();
  }

  @Test
  void answersKeepListsTablesAndQuotations() {
    assertEquals(
        "This. [ul [li one][li two]] [quote said] [table [th bell][th kg]|[td Anna][td 400]] end",
        answer(
                "<ul><li>one<li>two</ul><blockquote>said</blockquote>"
                    + "<table><tr><th>bell<th>kg<tr><td>Anna<td>400</table>end")
            .stream()
            .map(HtmlReaderTest::drawn)
            .collect(java.util.stream.Collectors.joining(" ")));
  }

  private static String drawn(Content content) {
    if (content instanceof Content.ItemList list) {
      StringBuilder out = new StringBuilder("[ul ");
      list.items().forEach(i -> out.append("[li ").append(PlainText.of(i.content())).append(']'));
      return out.append(']').toString();
    }
    if (content instanceof Content.Quotation quote) {
      return "[quote " + PlainText.of(quote.content()) + "]";
    }
    if (content instanceof Content.Table table) {
      return table.rows().stream()
          .map(
              r ->
                  r.cells().stream()
                      .map(c -> (c.header() ? "[th " : "[td ") + PlainText.of(c.content()) + "]")
                      .collect(java.util.stream.Collectors.joining()))
          .collect(java.util.stream.Collectors.joining("|", "[table ", "]"));
    }
    return PlainText.of(List.of(content));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='javascript:alert(1)'>word</a>",
        "<a href='&#106;avascript:alert(1)'>word</a>",
        "<a href='data:text/html,x'>word</a>",
        "<a href='file:///etc/passwd'>word</a>",
        "<a href=' vbscript:x'>word</a>",
        "<a onclick='x()'>word</a>",
      })
  void nothingActiveIsKeptAndNoWordLost(String html) {
    List<Content> content = answer(html);
    assertEquals("This. word", PlainText.of(content));
    assertFalse(content.toString().contains("script:"), content::toString);
    assertFalse(content.toString().contains("Link["), content::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x y!", "", "-", "de_!"})
  void whatIsNoLanguageTagMarksNoLanguage(String tag) {
    List<Content> content = answer("<span lang='" + tag + "'>word</span>");
    assertEquals("This. word", PlainText.of(content));
    assertFalse(content.toString().contains("LanguageSpan"), content::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!-- never closed", "<script>never closed", "<style>a {"})
  void whatIsNeverClosedIsTold(String tail) {
    Reading reading =
        read(
            page(
                "<p><b>Q:</b> What?<p><b>A:</b> This.<p><b>Q:</b> So?<p><b>A:</b> So."
                    + tail
                    + " lost words"));
    assertEquals(
        List.of(Code.R051), reading.diagnostics().stream().map(Diagnostic::code).toList(), tail);
  }

  @ParameterizedTest
  @ValueSource(strings = {"b", "div", "ul><li", "blockquote", "table><tr><td", "span", "section"})
  void deepNestingKeepsTheWords(String tag) {
    String open = ("<" + tag + ">").repeat(20_000);
    Interview interview = read(page("<p>before " + open + "deep words")).interview();
    assertTrue(words(interview).endsWith("before deep words"), tag);
  }

  @Test
  void theDeclaredEncodingCountsWhereBytesAreNoUtf8() {
    byte[] bytes =
        "<meta charset=windows-1251><h1>Паром</h1><p><b>В:</b> Где?<p><b>О:</b> Здесь."
            .getBytes(Charset.forName("windows-1251"));
    Reading reading = new HtmlReader().read(Source.of("t.html", bytes), ReadOptions.DEFAULT);
    assertEquals("Паром", reading.interview().metadata().title().orElse(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><p>x",
        "<html><p>x",
        "<!-- saved -->\n<html><p>x",
        "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><p>x</p></html>"
      })
  void pagesAreRecognisedWhateverTheirName(String html) {
    Source source = Source.of("talk.txt", html.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertEquals("html", Readers.detect(source).name());
  }
}
