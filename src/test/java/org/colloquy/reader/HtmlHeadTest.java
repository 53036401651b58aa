package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.colloquy.model.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page says of itself above its talk. */
final class HtmlHeadTest {
  private static final String TALK =
      "<p><b>Ana Ruiz:</b> Is the weir old?</p><p><b>Tom Vidal:</b> It is.</p>"
          + "<p><b>Ana Ruiz:</b> Who built it?</p><p><b>Tom Vidal:</b> The millers.</p>";

  static Stream<Arguments> titles() {
    return Stream.of(
        Arguments.of("<h1>The Old Weir</h1><h2>A talk</h2>", "The Old Weir"),
        Arguments.of(
            "<h2><a href='/river/'>River people</a></h2><h1>The Old Weir</h1>", "The Old Weir"),
        Arguments.of("<h3>June</h3><h2>River people</h2><h1>The Old Weir</h1>", "The Old Weir"),
        Arguments.of("<h2>The Old Weir</h2><h3>A talk</h3>", "The Old Weir"),
        Arguments.of("<h2>River people</h2><p>A talk.</p><h1>The Old Weir</h1>", "The Old Weir"));
  }

  @ParameterizedTest
  @MethodSource("titles")
  void theTitleIsTheHighestOfTheFirstHeadings(String head, String expected) {
    Reading reading = Sketch.named("page.html", "<html><body>" + head + TALK + "</body></html>");

    assertEquals(expected, reading.interview().metadata().title().orElse("none"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@type\": \"WebPage\", \"datePublished\": \"2014-08-07\"}",
        "{\"@graph\":[{\"@type\":\"Article\",\"datePublished\":\"2014-08-07T09:30:00+02:00\"}]}",
        "{\"name\": \"no day here\"}</script><script type='application/ld+json'>"
            + "{\"datePublished\" : \"2014-08-07\"}",
      })
  void linkedDataTellsTheDay(String json) {
    String head = "<head><script type='application/ld+json'>" + json + "</script></head>";
    Reading reading =
        Sketch.named("page.html", "<html>" + head + "<body>" + TALK + "</body></html>");

    assertEquals(
        "2014-08-07",
        reading.interview().metadata().date().map(PartialDate::toString).orElse("none"));
  }
}
