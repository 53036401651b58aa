package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.Interview;
import org.colloquy.model.Metadata;
import org.colloquy.model.Note;
import org.colloquy.model.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Notes of pages, as programs write them, and what a page calls its title and subtitle. */
final class HtmlNotesTest {
  private static final String TURNS =
      """
      title: The weir
      q1 Ana Ruiz: Who keeps it?
      a1 Tom Vidal: The parish does.
      q2 Ana Ruiz: And who pays?
      a2 Tom Vidal: Nobody.\
      """;

  /** A page whose first turn ends with a call, and whose last one notes follow. */
  private static String page(String call, String notes) {
    return "<!DOCTYPE html><html lang=en xmlns:epub=x><body><h1>The weir</h1>"
        + "<p><b>Ana Ruiz:</b> Who keeps it?"
        + call
        + "</p><p><b>Tom Vidal:</b> The parish does.</p><p><b>Ana Ruiz:</b> And who pays?</p>"
        + "<p><b>Tom Vidal:</b> Nobody.</p>"
        + notes;
  }

  static Stream<Arguments> forms() {
    return Stream.of(
        Arguments.of(
            "a section of roles",
            "<a href=#fn1 id=fnref1 role=doc-noteref><sup>1</sup></a>",
            "<section role=doc-endnotes><hr><ol><li id=fn1><p>Since 1880."
                + "<a href=#fnref1 role=doc-backlink>↩︎</a></p></li></ol></section>"),
        Arguments.of(
            "an aside of a book",
            "<a epub:type=noteref href=#n1>*</a>",
            "<aside epub:type=footnote id=n1><p>Since 1880.</p></aside>"),
        Arguments.of(
            "saved by Word",
            "<a href=#_ftn1 name=_ftnref1><span class=MsoFootnoteReference>[1]</span></a>",
            "<div><hr><div id=ftn1><p class=MsoFootnoteText><a href=#_ftnref1 name=_ftn1>"
                + "<span class=MsoFootnoteReference>[1]</span></a> Since 1880.</p></div></div>"),
        Arguments.of(
            "saved by LibreOffice",
            "<a class=sdfootnoteanc name=sdfootnote1anc href=#sdfootnote1sym><sup>1</sup></a>",
            "<div id=sdfootnote1><p class=sdfootnote><a class=sdfootnotesym name=sdfootnote1sym"
                + " href=#sdfootnote1anc>1</a>Since 1880.</p></div>"),
        Arguments.of(
            "of a wiki",
            "<sup id=cite_ref-1 class=reference><a href=#cite_note-1>[1]</a></sup>",
            "<h2>Notes</h2><ol class=references><li id=cite_note-1><b><a href=#cite_ref-1>^</a></b>"
                + " <span>Since 1880.</span></li></ol>"),
        Arguments.of(
            "a foot of a page",
            "<sup><a href=#user-content-fn-1 id=user-content-fnref-1>1</a></sup>",
            "<footer class=footnotes><h2>Footnotes</h2><ol><li id=user-content-fn-1><p>Since 1880."
                + " <a href=#user-content-fnref-1>↩</a></p></li></ol></footer>"),
        Arguments.of(
            "links to and fro, and nothing else",
            "<a id=back href=#x>†</a>",
            "<p id=x>Since 1880. <a href=#back>†</a></p>"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void notes(String name, String call, String notes) {
    Reading reading = Sketch.named("talk.html", page(call, notes));
    assertEquals(TURNS, Sketch.of(reading), name);
    assertEquals("note1: Since 1880.", notes(reading.interview()), name);
    assertTrue(reading.interview().blocks().toString().contains("note=note1"), name);
  }

  private static String notes(Interview interview) {
    return interview.notes().stream()
        .map(n -> n.id() + ": " + PlainText.of(n.content()))
        .collect(Collectors.joining("\n"));
  }

  static Stream<Arguments> others() {
    return Stream.of(
        Arguments.of("<a href=#s>2</a>", "<h2 id=s>Since 1880.</h2>", "Since 1880."),
        Arguments.of("<a href=#s>2</a>", "<p id=s>Since 1880.</p>", "Since 1880."),
        Arguments.of("<a href=#gone>2</a>", "<p>Since 1880.</p>", "Since 1880."),
        Arguments.of(
            "<a href=#fn1>a whole sentence</a>", "<p id=fn1>Since 1880.</p>", "Since 1880."),
        Arguments.of("", "<aside epub:type=footnote id=fn1>Since 1880.</aside>", "Since 1880."));
  }

  @ParameterizedTest
  @MethodSource("others")
  void whatIsNoNoteStaysWhereItIs(String call, String behind, String words) {
    Reading reading = Sketch.named("talk.html", page(call, behind));
    assertEquals(List.<Note>of(), reading.interview().notes());
    assertTrue(Sketch.of(reading).contains(words), Sketch.of(reading));
  }

  @Test
  void manyNotesTakeTimeOfTheirNumber() {
    StringBuilder calls = new StringBuilder("<span>");
    StringBuilder notes = new StringBuilder("<ol>");
    for (int i = 0; i < 20_000; i++) {
      calls
          .append("word<sup><a id=r")
          .append(i)
          .append(" href=#fn")
          .append(i)
          .append(">1</a></sup>");
      notes
          .append("<li id=fn")
          .append(i)
          .append(">Said <a href=#r")
          .append(i)
          .append(">^</a></li>");
    }
    String page = page(calls.append("</span>").toString(), notes.append("</ol>").toString());
    Reading reading = assertTimeout(Duration.ofSeconds(20), () -> Sketch.named("talk.html", page));
    assertEquals(20_000, reading.interview().notes().size());
  }

  static Stream<Arguments> titles() {
    return Stream.of(
        Arguments.of("<h1>The weir</h1><p class=subtitle>By night</p>", "", "The weir / By night"),
        Arguments.of(
            "<header><h1>The weir</h1><p role=doc-subtitle>By night</p></header>",
            "",
            "The weir / By night"),
        Arguments.of(
            "<hgroup><h1>The weir</h1><p>By night</p></hgroup>", "", "The weir / By night"),
        Arguments.of("<h1>The weir</h1><p>By night</p>", "", "The weir / "),
        Arguments.of("", "The weir", "The weir / "),
        Arguments.of("", "the-weir.docx", " / "),
        Arguments.of("", "2016_weir", " / "));
  }

  @ParameterizedTest
  @MethodSource("titles")
  void titleAndSubtitle(String head, String title, String expected) {
    String page =
        page("", "")
            .replace("<h1>The weir</h1>", head)
            .replace("<body>", "<title>" + title + "</title><body>");
    Metadata metadata = Sketch.named("talk.html", page).interview().metadata();
    assertEquals(expected, metadata.title().orElse("") + " / " + metadata.subtitle().orElse(""));
  }
}
