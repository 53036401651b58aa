package org.colloquy.internal.press.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.colloquy.edition.Design;
import org.colloquy.edition.MediumTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoverLinesTest {
  private static final MediumTokens.Cover COVER = Design.builtIn("magazine").epub().cover();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Salt; 96; Salt",
        "The Long Way Home; 96; The Long/Way Home",
        "A Conversation at the Weir; 80; A/Conversation/at the Weir",
        "Unaccountability; 66; Unaccountability",
        "鐘錶師傅與他的河; 96; 鐘錶師傅/與他的河",
        "藍は待っている; 66; 藍は待っている",
        "川の水音が聞こえる; 96; 川の水音が/聞こえる"
      })
  void isAsLargeAndEvenAsCanBe(String title, int size, String lines) {
    CoverLines cover = CoverLines.of(title, COVER);
    assertEquals(lines, String.join("/", cover.lines()));
    assertEquals(size, cover.size());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 50, 200, 5000})
  void staysAboveTheLowerThirdWhateverItsLength(int words) {
    for (String title :
        List.of("wandering ".repeat(words).strip(), "河".repeat(words), "x".repeat(words))) {
      CoverLines cover = CoverLines.of(title, COVER);
      double bottom = 150 + cover.lines().size() * cover.size() * cover.leading();
      assertTrue(bottom <= 640, words + " words end at " + bottom);
      String shown = String.join("", cover.lines()).replace(" ", "").replace("…", "");
      assertTrue(title.replace(" ", "").startsWith(shown), shown);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "The Weir Review, 9, The Weir Review",
    "The Weir Review, 6.5, The Weir…",
    "The Weir Review, 6, The Weir…",
    "Weirundwasserbauverwaltung, 5, Weirundw…",
    "河川水利與橋樑評論, 5, 河川水利…"
  })
  void aLineAloneEndsWithAWord(String line, double measure, String shown) {
    assertEquals(shown, CoverLines.cut(line, measure));
  }

  @Test
  void aShortenedTitleSaysSo() {
    assertTrue(CoverLines.of("word ".repeat(500), COVER).lines().toString().contains("…"));
  }
}
