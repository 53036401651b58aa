package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.model.Content;
import org.colloquy.model.Interview;
import org.colloquy.model.PlainText;
import org.colloquy.model.Turn;
import org.colloquy.model.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
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
      a2 Tom Vidal: Wider than that. I rowed it.\
      """;

  /** SAMI takes a caption from the screen by an empty one, also in the middle of a turn. */
  @Test
  void anEmptyCaptionEndsNoTurn() {
    String captions =
        "<SAMI><BODY>"
            + "<SYNC Start=1><P Class=ENCC>ANA RUIZ: Do you miss the light?"
            + "<SYNC Start=2><P Class=ENCC>&nbsp;"
            + "<SYNC Start=3><P Class=ENCC>TOM VIDAL: I miss the stairs."
            + "<SYNC Start=4><P Class=ENCC>&nbsp;"
            + "<SYNC Start=5><P Class=ENCC>ANA RUIZ: How many are there?"
            + "<SYNC Start=6><P Class=ENCC>&nbsp;"
            + "<SYNC Start=7><P Class=ENCC>TOM VIDAL: Two hundred of them."
            + "<SYNC Start=8><P Class=ENCC>&nbsp;"
            + "<SYNC Start=9><P Class=ENCC>My knees still count."
            + "</BODY></SAMI>";
    String drawn = Sketch.of(read(captions));
    assertTrue(drawn.strip().endsWith("My knees still count."), drawn);
    assertTrue(drawn.lines().anyMatch(l -> l.contains("of them.") && l.contains("knees")), drawn);
  }

  private static Reading read(String html) {
    return new HtmlReader()
        .read(Source.of("talk.html", html.getBytes(StandardCharsets.UTF_8)), ReadOptions.DEFAULT);
  }

  private static String page(String body) {
    return "<!DOCTYPE html><html lang=en><title>x</title><body><h1>The ferry</h1>" + body;
  }

  /** A page's title is often the site's; a heading that says the same begins the text less well. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Riverside | h2 | Interview with Ana Ruiz | Interview with Ana Ruiz",
        "Interview with Ana Ruiz, of the ferry | h2 | Ana Ruiz | Interview with Ana Ruiz, of the"
            + " ferry",
        "Riverside | h1 | Interview with Ana Ruiz | Interview with Ana Ruiz",
        "Riverside | p | She rows. | Riverside",
      })
  void titles(String page, String tag, String first, String expected) {
    String html =
        "<title>%s</title><%s>%s</%s><p><b>How deep is it?</b><p>Deep enough.<p><b>Do you row?</b><p>I do."
            .formatted(page, tag, first, tag);
    assertEquals(expected, read(html).interview().metadata().title().orElseThrow());
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
            "attributes, which labels repeat",
            "<p data-speaker='Ana Ruiz'>[Ana Ruiz]:  <a href='#1'>How</a> deep is it?"
                + "<p data-speaker='Tom Vidal'>Tom Vidal: Deep enough."
                + "<p data-speaker='Ana Ruiz'>And wide?<p data-speaker='Tom Vidal'> Tom Vidal :"
                + " Wider than that. I rowed it."),
        Arguments.of(
            "names behind a class of paragraphs",
            "<p class='speaker-Ana_Ruiz'>How deep is it?<p class='speaker-Tom_Vidal'>Deep enough."
                + "<p class='speaker-Ana_Ruiz'>And wide?<p class='speaker-Tom_Vidal'>Wider than"
                + " that. I rowed it."),
        Arguments.of(
            "attributes that are not called as speakers are",
            "<div data-name='Ana Ruiz'><p>How deep is it?</div><div data-name='Tom Vidal'><p>Deep"
                + " enough.</div><div data-name='Ana Ruiz'><p>And wide?</div><div data-name='Tom"
                + " Vidal'><p>Wider than that. I rowed it.</div>"),
        Arguments.of(
            "names for screen readers",
            "<ul><li aria-label='Ana Ruiz'>How deep is it?<li aria-label='Tom Vidal'>Deep enough."
                + "<li aria-label='Ana Ruiz'>And wide?<li aria-label='Tom Vidal'>Wider than that."
                + " I rowed it.</ul>"),
        Arguments.of(
            "bold by style",
            "<div><span style='font-weight: bold'>Ana Ruiz:</span> How deep is it?</div><div><span"
                + " style='font-weight:700'>Tom Vidal:</span> Deep enough.</div><div><span"
                + " style='font-weight:bold'>Ana Ruiz:</span> And wide?</div><div><span"
                + " style='font-weight:bold'>Tom Vidal:</span> Wider than that. I rowed it.</div>"),
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
            "names that link to a place, speeches in quotations",
            "<div><cite><a href='/p/1'>Ana Ruiz</a></cite><a href='#s1'>§</a><blockquote><p>How"
                + " deep is it?</blockquote></div><div><cite>Tom Vidal</cite><a"
                + " href='#s2'>§</a><blockquote><p>Deep enough.</blockquote></div><div><cite>Ana"
                + " Ruiz</cite><a href='#s3'>§</a><blockquote><p>And"
                + " wide?</blockquote></div><div><cite>Tom Vidal</cite><a"
                + " href='#s4'>§</a><blockquote><p>Wider than that. I rowed"
                + " it.</blockquote></div>"),
        Arguments.of(
            "a table with numbers, names and times",
            "<table><tr><td>1<td>Ana Ruiz<td>00:01<td>How deep is it?<tr><td>2<td>Tom"
                + " Vidal<td>00:03<td>Deep enough.<tr><td>3<td>Ana Ruiz<td>00:05<td>And"
                + " wide?<tr><td>4<td>Tom Vidal<td>00:07<td>Wider than that. I rowed it.</table>"),
        Arguments.of(
            "times that lead to the recording",
            "<div><span class=speaker>Ana Ruiz</span> <a href='?t=1'>0:01</a><p>How deep is"
                + " it?</div><div><span class=speaker>Tom Vidal</span> <button>0:03</button><p>Deep"
                + " enough.</div><div><span class=speaker>Ana Ruiz</span> <a"
                + " href='?t=5'>0:05</a><p>And wide?</div><div><span class=speaker>Tom Vidal</span>"
                + " <a href='?t=7'>0:07</a><p>Wider than that. I rowed it.</div>"),
        Arguments.of(
            "bold by the page's own rules",
            "<style>.c1{color:#000} p.c2, .c3{font-weight: 700;color:#000}</style><p><span"
                + " class=c3>Ana Ruiz</span>: How deep is it?<p><span class=c3>Tom Vidal</span>:"
                + " Deep enough.<p><span class=c3>Ana Ruiz</span>: And wide?<p><span class=c3>Tom"
                + " Vidal</span>: Wider than that. I rowed it."),
        Arguments.of(
            "names behind quotations",
            "<blockquote><p>How deep is it?</p><cite>Ana Ruiz</cite></blockquote><b"
                + "lockquote><p>Deep enough.</p><cite>Tom Vidal</cite></blockquote><block"
                + "quote><p>And wide?</p><cite>Ana Ruiz</cite></blockquote><blockquote><p"
                + ">Wider than that. I rowed it.</p><cite>Tom Vidal</cite></blockquote>"),
        Arguments.of(
            "names in the feet of quotations",
            "<blockquote><p>How deep is it?</p><footer>— Ana Ruiz</footer></blockqu"
                + "ote><blockquote><p>Deep enough.</p><footer>— Tom Vidal</footer></block"
                + "quote><blockquote><p>And wide?</p><footer>— Ana Ruiz</footer></blockqu"
                + "ote><blockquote><p>Wider than that. I rowed it.</p><footer>— Tom Vidal"
                + "</footer></blockquote>"),
        Arguments.of(
            "names in captions below quotations",
            "<figure><blockquote><p>How deep is it?</p></blockquote><figcaption>— A"
                + "na Ruiz</figcaption></figure><figure><blockquote><p>Deep enough.</p></"
                + "blockquote><figcaption>— Tom Vidal</figcaption></figure><figure><block"
                + "quote><p>And wide?</p></blockquote><figcaption>— Ana Ruiz</figcaption>"
                + "</figure><figure><blockquote><p>Wider than that. I rowed it.</p></bloc"
                + "kquote><figcaption>— Tom Vidal</figcaption></figure>"),
        Arguments.of(
            "names behind quotations, each on its own",
            "<blockquote>How deep is it?</blockquote><p><cite>Ana Ruiz</cite></p><b"
                + "lockquote>Deep enough.</blockquote><p><cite>Tom Vidal</cite></p><block"
                + "quote>And wide?</blockquote><p><cite>Ana Ruiz</cite></p><blockquote>Wi"
                + "der than that. I rowed it.</blockquote><p><cite>Tom Vidal</cite></p>"),
        Arguments.of(
            "elements of no standard",
            "<talk-turn speaker='Ana Ruiz'>How deep is it?</talk-turn><talk-turn sp"
                + "eaker='Tom Vidal'>Deep enough.</talk-turn><talk-turn speaker='Ana Ruiz"
                + "'>And wide?</talk-turn><talk-turn speaker='Tom Vidal'>Wider than that."
                + " I rowed it.</talk-turn>"),
        Arguments.of(
            "a template that a script would show",
            "<template><p>Ana Ruiz: How deep is it?<p>Tom Vidal: Deep enough.<p>Ana Ruiz: And wide?"
                + "<p>Tom Vidal: Wider than that. I rowed it.</template>"),
        Arguments.of(
            "a chat's messages, with pictures of those who wrote them",
            "<div class=userpic><div class=initials>A</div></div><div class=from_name>Ana"
                + " Ruiz</div><div class=text>How deep is it?</div><img class=chat-avatar"
                + " alt=Avatar src=t.png><div class=from_name>Tom Vidal</div><div class=text>Deep"
                + " enough.</div><div class=from_name>Ana Ruiz</div><div class=text>And"
                + " wide?</div><div class=from_name>Tom Vidal</div><div class=text>Wider than that."
                + " I rowed it.</div><div class=postamble>Exported 4</div>"),
        Arguments.of(
            "Confluence's own elements",
            "<p>Ana Ruiz: How deep is it?</p><p>Tom Vidal: Deep enough.</p><p>Ana Ruiz: And wide?"
                + "</p><p>Tom Vidal: Wider than that. I rowed it.</p><p><ac:link><ri:page"
                + " ri:content-title='Weirs' /></ac:link></p>"),
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

  private static final String WHO_ASKS =
      """
      title: The ferry
      q1 Q: How deep is it?
      a1 A: Deep enough.
      q2 Q: And wide?
      a2 A: Wider than that. I rowed it.\
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=question>How deep is it?</div><div class=answer>Deep enough.</div><div"
            + " class=question>And wide?</div><div class=answer>Wider than that. I rowed it.</div>",
        "<div class=q><p>How deep is it?</div><div class=a><p>Deep enough.</div><div"
            + " class=q><p>And wide?</div><div class=a><p>Wider than that. I rowed it.</div>",
        "<p class=post__interviewer>How deep is it?<p class=post__interviewee>Deep enough.<p"
            + " class=post__interviewer>And wide?<p class=post__interviewee>Wider than that. I"
            + " rowed it.",
        "<ul class=answers><li><h3 class=frage>How deep is it?</h3><div class=antwort>Deep"
            + " enough.</div><li><h3 class=frage>And wide?</h3><div class=antwort>Wider than that."
            + " I rowed it.</div></ul>"
      })
  void classesThatSayWhatIsAsked(String body) {
    assertEquals(WHO_ASKS, Sketch.of(read(page(body))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<template><p>Less than that.</template>",
        "<iframe srcdoc='<p>Less than that.'></iframe>",
        "<blockquote class=pullquote>Wider than that.</blockquote>",
        "<figure class=wp-block-pullquote><blockquote><p>Wider than that.</p><cite>Tom"
            + " Vidal</cite></blockquote></figure>",
        "<p class='pull-quote'>“Wider than that.”</p>",
        "<p class=ad-note>ADVERTISEMENT</p>",
        "<p class=button-wrapper><a href='https://example.org/s'>Share</a></p>",
        "<p><strong>Read more: <a href='https://example.org/x'>Why the weir sings</a></strong></p>",
        "<div class=see-also><a href='https://example.org/x'>Why the weir sings</a></div>",
        "<figure><img src=none.jpg alt=Boat><figcaption>The boat in May</figcaption></figure>"
      })
  void whatIsNoPartOfAnAnswerIsLeftOutAndTold(String within) {
    Reading reading =
        read(
            page(
                "<p><b>Ana Ruiz:</b> How deep is it?<p><b>Tom Vidal:</b> Deep enough.<p><b>Ana"
                    + " Ruiz:</b> And wide?<p><b>Tom Vidal:</b> Wider than that. I rowed it."
                    + within));
    assertEquals(FOUR_TURNS, Sketch.of(reading));
    assertTrue(
        reading.diagnostics().stream().anyMatch(d -> d.code() == Code.R050),
        reading.diagnostics()::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'@type':'Article','articleBody':'Ana Ruiz: How deep is it?\\n"
            + "\\n"
            + "Tom Vidal: Deep enough.\\n"
            + "\\n"
            + "Ana Ruiz: And wide? I have to ask, since nobody here has ever told me so, and the"
            + " map is silent about it.\\n"
            + "\\n"
            + "Tom Vidal: Wider than that. I rowed it, and I would not do it again.'}",
        "{'props':{'show':{'turns':[{'speaker':'Ana Ruiz','text':'How deep is it?'},{'speaker':'Tom"
            + " Vidal','text':'Deep enough.'}]}}}"
      })
  void dataOfAPageThatAScriptFillsAreItsText(String json) {
    String data = "<script type='application/ld+json'>" + json.replace('\'', '"') + "</script>";
    String drawn = Sketch.of(read("<!DOCTYPE html><html><body>" + data + "<div id=app></div>"));
    assertTrue(drawn.startsWith("q1 Ana Ruiz: How deep is it?\na1 Tom Vidal: Deep enough."), drawn);
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

  @Test
  void whatBrowsersShowOfATemplateIsRead() {
    String talk = "<p><b>Ana Ruiz:</b> How deep?<p><b>Tom Vidal:</b> Deep.<p><b>Ana Ruiz:</b> So?";
    String shadow = "<div><template shadowrootmode=open><p><b>Tom Vidal:</b> So.</template></div>";
    assertTrue(Sketch.of(read(page(talk + shadow))).endsWith("Tom Vidal: So."));
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
        "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><p>x</p></html>",
        "<?php include 'top.php'; $a = array('x' => 'y'); ?>\n<div><p>x</p></div>",
        "<%@ page language='java' %><html><p>x"
      })
  void pagesAreRecognisedWhateverTheirName(String html) {
    Source source = Source.of("talk.txt", html.getBytes(StandardCharsets.UTF_8));
    assertEquals("html", Readers.detect(source).name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "talk.md | <p align='center'>x</p> | markdown",
        "talk.md | <div>\\n\\n# The ferry\\n\\n</div> | markdown",
        "talk.markdown | <br/> | markdown",
        "talk.md | <!DOCTYPE html> is how pages begin. | markdown",
        "- | <p>x</p> | markdown",
        "- | <div>x</div>\\n\\n## One | markdown",
        "talk.md | <!DOCTYPE html>\\n<html><p>x | html",
        "talk.html | <p>x</p> | html",
      })
  void aPieceOfHtmlMakesNoPageOfMarkdown(String name, String piece, String format) {
    String text = piece.replace("\\n", "\n") + "\n\n**Ana Ruiz:** Why?\n\n**Tom Vidal:** So.\n";
    Source source = Source.of(name, text.getBytes(StandardCharsets.UTF_8));
    assertEquals(format, Readers.detect(source).name());
  }

  /** What Word saves as a page, and what pages delete themselves. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I <del>drowned</del> <ins>rowed</ins> it. | I rowed it. | R063",
        "<p>I</p><del><p>drowned</p></del><p>rowed it.</p> | I rowed it. | R063",
        "I <span class=msoDel>drowned</span> rowed it. | I rowed it. | R063",
        "I <b class=MsoStrong style='mso-hide: all'>drowned</b> rowed it. | I rowed it. | R063",
        "I rowed it.<a class=msocomanchor href='#_msocom_1'>[R1]</a><div"
            + " style='mso-element:comment-list'><div style='mso-element:comment'>Drowned?</div>"
            + "</div> | I rowed it. | R012",
        "I <s>drowned</s> rowed it. | I drowned rowed it. | R066",
        "<div style='mso-hide:all'>I rowed it.</div> | I rowed it. | -",
      })
  void whatIsDeletedHiddenOrNotedIsLeftOutAndTold(String html, String said, String code) {
    Reading reading = read(page("<p><b>Ana Ruiz:</b> How?<p><b>Tom Vidal:</b> " + html));
    assertEquals("The ferry How? " + said, words(reading.interview()));
    List<String> told = reading.diagnostics().stream().map(d -> d.code().toString()).toList();
    assertEquals(code.equals("-") ? List.of() : List.of(code), told);
  }

  @Test
  void aTitleThatIsNeverClosedIsNamedWhereNothingIsLeft() {
    ColloquyException refused =
        assertThrows(ColloquyException.class, () -> read("<title>x\n<p><b>Ana:</b> Why?<p>So."));
    assertEquals(Code.R051, refused.diagnostic().code());
    assertEquals(1, refused.diagnostic().place().orElseThrow().line());
  }

  @Test
  void whatIsToldOfAPictureIsTrueOfItsCaption() {
    String figure = "<figure><img src=y.png alt=Oars><figcaption>Two oars</figcaption></figure>";
    Reading reading =
        read(page("<p><b>Ana Ruiz:</b> How?<p><b>Tom Vidal:</b> I rowed it." + figure));
    assertFalse(words(reading.interview()).contains("oars"));
    String told = reading.diagnostics().toString();
    assertTrue(told.contains("a figure with a caption is left out"), told);
    assertFalse(told.contains("more place"), told);
  }

  @Test
  void confluencesPagesAreNoXml() {
    byte[] page = "<p>x</p><ac:link><ri:page /></ac:link>".getBytes(StandardCharsets.UTF_8);
    assertEquals("html", Readers.detect(Source.of("talk.xml", page)).name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?php $a = array('x' => 'y');\n if ($b > 2): ?>",
        "<?= title('> a') ?>\n",
        "<?PHP echo '<b>Ana:</b>' ?>\n",
        "<% if (a > b) { %>\n"
      })
  void whatAServerRunsIsLeftOutAndTold(String code) {
    Reading reading =
        read(page(code + "<p><b>Ana Ruiz:</b> 1 <% 2?<p><b>Tom Vidal:</b> I row.<?php end('>');"));
    assertEquals("The ferry Ana Ruiz: 1 <% 2? Tom Vidal: I row.", words(reading.interview()));
    assertTrue(reading.diagnostics().stream().anyMatch(d -> d.code() == Code.R050));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<s>never</s>",
        "<b><strike>never</strike></b>",
        "<span style='text-decoration: line-through'>never</span>",
        "<span class=x2>never</span>"
      })
  void whatIsStruckOutStaysAndIsTold(String struck) {
    Reading reading =
        read(
            "<!DOCTYPE html><style>.x1,.x2{text-decoration:line-through}</style>\n<p>Ana: One?"
                + "<p>Tom: We "
                + struck
                + " <s> </s>row.<p>Ana: Three?<p>Tom: Four.");
    assertTrue(Sketch.of(reading).contains("We never row."), Sketch.of(reading));
    assertEquals(List.of(Code.R066), DocxReaderTest.codes(reading));
    assertEquals(2, reading.diagnostics().get(0).place().orElseThrow().line());
  }
}
