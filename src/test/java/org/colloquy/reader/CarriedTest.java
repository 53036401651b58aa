package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that others carry: posts in feeds, wikis' pages in exports, texts within JSON. */
final class CarriedTest {
  private static final String HTML =
      "<p><strong>Ana:</strong> Is it deep there?</p>\n<p><strong>Tom:</strong> Deep enough.</p>\n"
          + "<p><strong>Ana:</strong> And cold?</p>\n<p><strong>Tom:</strong> Cold, too.</p>";
  private static final String BARE =
      "<strong>Ana:</strong> Is it deep there?\n\n<strong>Tom:</strong> Deep enough.\n\n"
          + "<strong>Ana:</strong> And cold?\n\n<strong>Tom:</strong> Cold, too.";
  private static final String WIKI =
      "'''Ana:''' Is it deep there?\n\n'''Tom:''' Deep enough.\n\n'''Ana:''' And cold?\n\n"
          + "'''Tom:''' Cold, too.";
  private static final String TALK =
      "q1 Ana: Is it deep there?\na1 Tom: Deep enough.\nq2 Ana: And cold?\na2 Tom: Cold, too.";

  private static String rss(String items) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n<rss version=\"2.0\""
        + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">\n<channel>\n"
        + "<title>Of Water</title>\n<description>A blog</description>\n"
        + "<pubDate>Tue, 06 May 2014 07:08:09 +0000</pubDate>\n"
        + items
        + "\n</channel>\n</rss>\n";
  }

  private static String post(String text) {
    return "<item>\n<title>The Weir</title>\n<pubDate>Mon, 05 May 2014 07:08:09 +0000</pubDate>\n"
        + "<description></description>\n<content:encoded><![CDATA["
        + text
        + "]]></content:encoded>\n<status>publish</status>\n</item>";
  }

  private static String escaped(String html) {
    return html.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static String json(String text) {
    return text.replace("\"", "\\\"").replace("\n", "\\n");
  }

  static Stream<Arguments> carried() {
    return Stream.of(
        Arguments.of("talk.xml", rss(post(HTML)), "2014-05-05", 14),
        Arguments.of("talk.xml", rss(post(BARE)), "2014-05-05", 17),
        Arguments.of(
            "talk.xml",
            "<?xml version='1.0' encoding='UTF-8'?><feed xmlns='http://www.w3.org/2005/Atom'>"
                + "<title type='text'>Of Water</title><entry><published>2014-05-05T07:08:09Z"
                + "</published><updated>2015-01-01T00:00:00Z</updated><title type='text'>The Weir"
                + "</title><content type='html'>"
                + escaped(HTML)
                + "</content></entry></feed>",
            "2014-05-05",
            4),
        Arguments.of(
            "talk.xml",
            "<?xml version='1.0' encoding='UTF-8'?><feed xmlns='http://www.w3.org/2005/Atom'>"
                + "<entry><published>2014-05-05T07:08:09Z</published><title>The Weir</title>"
                + "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>"
                + HTML
                + "</div></content></entry></feed>",
            "2014-05-05",
            4),
        Arguments.of(
            "talk.xml",
            "<mediawiki version=\"0.10\" xml:lang=\"en\">\n"
                + "<siteinfo><sitename>Water</sitename></siteinfo>\n"
                + "<page>\n"
                + "<title>The Weir</title>\n"
                + "<ns>0</ns>\n"
                + "<revision>\n"
                + "<text>'''Ana:''' So?\n\n"
                + "'''Tom:''' What is it that they ask of me, all day long, by the weir, and of"
                + " you?</text>\n"
                + "</revision>\n"
                + "<revision>\n"
                + "<text xml:space=\"preserve\">"
                + escaped(WIKI)
                + "</text>\n</revision>\n</page>\n</mediawiki>\n",
            null,
            18),
        Arguments.of(
            "talk.otr",
            "{\"title\":\"The Weir\",\"text\":\""
                + json(HTML.replace("<p>", "<p><span class=\"timestamp\">00:01</span>\u00a0"))
                + "\",\"media\":\"weir.mp3\",\"media-time\":12.5}",
            null,
            4),
        Arguments.of(
            "talk.ipynb",
            "{\"cells\":[{\"cell_type\":\"markdown\",\"metadata\":{},\"source\":[\"# The Weir\\n\","
                + "\"\\n\",\"**Ana:** Is it deep there?\"]},{\"cell_type\":\"code\",\"source\":"
                + "[\"print(1)\"],\"outputs\":[]},{\"cell_type\":\"markdown\",\"source\":\"**Tom:**"
                + " Deep enough.\\n\\n**Ana:** And cold?\"},{\"cell_type\":\"markdown\",\"source\":"
                + "[\"**Tom:** Cold, too.\"]}],\"nbformat\":4,\"nbformat_minor\":5}",
            null,
            9));
  }

  @ParameterizedTest
  @MethodSource("carried")
  void talks(String file, String source, @Nullable String date, int last) {
    Reading reading = Sketch.named(file, source);
    assertEquals("title: The Weir\n" + TALK, Sketch.of(reading));
    assertEquals(date, reading.interview().metadata().date().map(Object::toString).orElse(null));
    assertEquals(last, reading.interview().blocks().get(3).origin().span().orElseThrow().line());
    assertTrue(reading.diagnostics().stream().anyMatch(d -> d.code() == Code.R050));
  }

  @Test
  void severalPostsAreReadUnderTheirTitles() {
    String other = post(HTML).replace("The Weir", "Of &lt;Mills&gt;");
    assertEquals(
        "title: The Weir\n"
            + TALK
            + "\nheading 1: Of <Mills>\n"
            + TALK.replaceAll("1 ", "3 ").replaceAll("2 ", "4 "),
        Sketch.of(Sketch.named("talk.xml", rss(post(HTML) + "\n" + other))));
  }

  private static String item(String title, String said, String filed) {
    return "<item><title>"
        + title
        + "</title>"
        + said
        + "<category>"
        + filed
        + "</category></item>";
  }

  static Stream<String> silent() {
    return Stream.of(
        post("<p>We talk of weirs and of mills this week.</p>"),
        item("Is a weir deep?", "<description><div>Deep, and cold.</div></description>", "Answers")
            + item("Of mills", "<description><div>They turn.</div></description>", "News")
            + item("Do fish climb?", "<description><div>Yes.</div></description>", "Answers")
            + item("Is it dear?", "<description><div>No.</div></description>", "Answers"),
        item("Do you mend nets?", "<description>Yes, I do, and well.</description>", "Shop")
            + item("Can you swim?", "<description>I can, but not far.</description>", "Shop")
            + item("Where do you sell?", "<description>I sell at the weir.</description>", "Shop")
            + item("Do you ever rest?", "<description>No, I never do.</description>", "Shop"));
  }

  @ParameterizedTest
  @MethodSource("silent")
  void feedsInWhichNobodySpeaksAreRefused(String items) {
    String notes = rss(items);
    ColloquyException refused =
        assertThrows(ColloquyException.class, () -> Sketch.named("feed.xml", notes));
    assertEquals(Code.R047, refused.diagnostic().code());
  }

  /** A page's text stays behind the talk that its front matter holds. */
  @Test
  void keepsTheTextBehindATalkInFront() {
    String turn = "- line: Who shut the gate?\n  who: Ana\n- line: I did, at noon.\n  who: Tom\n";
    String front = "---\ntitle: The Gate\ntranscript:\n" + turn.repeat(3) + "---\n";
    Reading reading =
        Sketch.markdown(front + "\nNotes on the gate.\n\n## Credits\n\nCut by Ada Roe.\n");
    String read = Sketch.of(reading);
    assertTrue(
        read.endsWith("prose: Notes on the gate.\nheading 1: Credits\nprose: Cut by Ada Roe."),
        read);
    assertEquals(6, read.lines().filter(l -> l.contains("Ana:") || l.contains("Tom:")).count());
    assertEquals(List.of(), reading.diagnostics());
    assertEquals(read.lines().count() - 3, Sketch.of(Sketch.markdown(front)).lines().count());
  }
}
