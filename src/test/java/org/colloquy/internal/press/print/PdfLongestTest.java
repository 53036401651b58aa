package org.colloquy.internal.press.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.internal.typeset.TextStyle;
import org.colloquy.internal.typeset.Typesetter;
import org.colloquy.internal.typeset.font.FontRequest;
import org.colloquy.internal.typeset.font.Fonts;
import org.colloquy.model.Interview;
import org.colloquy.model.Metadata;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Running heads cut to their room by halves are those that trying every length finds. */
class PdfLongestTest {
  private static final List<String> WORDS =
      List.of(
          "the",
          "of",
          "lighthouse",
          "is",
          "I",
          "why?",
          "and,",
          "a",
          "keeper\u2019s",
          "\u2014",
          "\u201cnever\u201d",
          "unquestionably",
          "Hamburg:",
          "to",
          "Wasser",
          "\u706f\u5854",
          "WAVE",
          "by",
          "did",
          "you",
          "Ahoy!",
          "in",
          "rain;",
          "1987",
          "l\u2019eau",
          "\u3002",
          "\u5b88");

  private final Typesetter typesetter = new Typesetter(Fonts.builtIn());
  private final TextStyle style = TextStyle.of(FontRequest.regular("Source Sans 3"), 8, 0);

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "zh", "fr"})
  void findsWhatTryingEachFinds(String language) {
    Metadata metadata = Metadata.builder().language(language).build();
    Interview interview = Interview.builder().metadata(metadata).build();
    Edition edition = Edition.of(interview, Design.builtIn("magazine"));
    Random random = new Random(11);
    int cut = 0;
    for (int i = 0; i < 1500; i++) {
      String text = text(random);
      int most = 1 + random.nextInt(20);
      double room = 10 + random.nextInt(300);
      Predicate<String> fits = line -> typesetter.width(line, style, language) <= room;
      String found = PdfLongest.of(most, words -> edition.shorten(text, words), fits);
      String expected = edition.shorten(text, 1);
      for (int words = most; words > 0; words--) {
        if (fits.test(edition.shorten(text, words))) {
          expected = edition.shorten(text, words);
          break;
        }
      }
      assertEquals(expected, found, text + ", " + most + " words, " + room);
      cut += found.length() < edition.shorten(text, most).length() ? 1 : 0;
    }
    assertTrue(cut > 300, "only " + cut + " were cut to their room");
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
    for (int i = random.nextInt(24); i > 0; i--) {
      text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return text.toString();
  }
}
