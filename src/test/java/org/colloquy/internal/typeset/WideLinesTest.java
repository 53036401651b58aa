package org.colloquy.internal.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.colloquy.internal.typeset.Fragment.Ending;
import org.colloquy.internal.typeset.font.Fonts;
import org.colloquy.testing.Corpora;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of Chinese and Japanese, in measures of whole characters. */
class WideLinesTest {
  private static final Fonts FONTS = Fonts.builtIn();
  private static final double EM = Prose.TEXT.size();
  private static final double LEFT = 20;
  private static final String CLOSING = "。，、；：？！）」』》”ーっょ";
  private static final String OPENING = "（「『《“";

  /** What paragraphs are made of at random: words of characters, marks, Latin. */
  private static final String[] SCRAPS = {
    "河", "邊的", "修橋人", "說", "今年", "下雨", "。", "，", "、", "？", "「", "」", "」。", "《", "》", "……", "——",
    "（", "）", "Ada", "12", "3.5%", " ", "きょう", "データ", "っ", "；", "：",
  };

  @BeforeAll
  static void needsTheFace() {
    double width = new Typesetter(FONTS).width("字", Prose.TEXT, "zh");
    assumeTrue(Math.abs(width - EM) < 0.01, "the Chinese face is not on the class path");
  }

  /** Lines parted by a stroke; the measure in characters. */
  @ParameterizedTest
  @CsvSource({
    "6, 一二三四五六七八九, 一二三四五六|七八九",
    // A closing mark goes with its character, squeezed in by half a square that another mark gives.
    "6, 一，二三四五。六七八, 一，二三四五。|六七八",
    // Nothing gives: the character goes down with its mark, the rest moves apart.
    "9, 一二三四五六七八九。十十十, 一二三四五六七八|九。十十十",
    // An opening mark never ends a line.
    "6, 一二三四五「六七八九, 一二三四五|「六七八九",
    // The blank of three marks makes room for one character more.
    "6, 一，二，三「四五六七, 一，二，三「四|五六七",
    "6, 一二三，四五——六七, 一二三，四五|——六七",
    "6, 一二三四，……六七八, 一二三|四，……六|七八",
    // Two characters at least in the last line.
    "6, 一，二，三四五六七。, 一，二，三四|五六七。",
    // Small kana and the sign of a long vowel stay with what they follow.
    "6, 一二三四五きょうは, 一二三四五|きょうは",
    "6, 一二三四五六ー七八, 一二三四五|六ー七八",
  })
  void end(int measure, String text, String lines) {
    List<String> found = new ArrayList<>();
    for (Read.Line line : Read.lines(set(measure * EM, text, Align.JUSTIFY))) {
      found.add(line.text());
    }
    assertEquals(lines, String.join("|", found));
  }

  /** Widths in characters. */
  @ParameterizedTest
  @CsvSource({
    "一二, 2",
    "一。二, 3",
    "一」「二, 3.5",
    "一。」二, 3.5",
    "一「『二, 3.5",
    "一——二, 4",
    "一……二, 4",
    "「一」, 2.5",
    "“一”, 2.5",
    "一…二, 3",
    "一—二, 3"
  })
  void takeWholeSquares(String text, double width) {
    assertEquals(width * EM, width(text), 0.02);
  }

  @Test
  void otherLettersStandAQuarterApart() {
    double letters = new Typesetter(FONTS).width("Ada", Prose.TEXT, "zh");
    assertEquals(2.5 * EM + letters, width("一Ada二"), 0.02);
    assertEquals("一Ada二", Read.text(set(20 * EM, "一Ada二", Align.START)));
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 11, 17, 22, 28, 35})
  void neverStartWithAClosingMarkNorEndWithAnOpeningOne(int measure) {
    int full = 0;
    for (int seed = 0; seed < 40; seed++) {
      String text = text(new Random(seed));
      Layout layout = set(measure * EM, text, Align.JUSTIFY);
      assertEquals(text, Read.text(layout));
      List<Read.Line> lines = Read.lines(layout);
      boolean ragged = !layout.problems().isEmpty();
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i).text().strip();
        String what = measure + " " + seed + " " + line;
        assertTrue(i == 0 || CLOSING.indexOf(line.charAt(0)) < 0, what);
        boolean last = i == lines.size() - 1;
        assertTrue(last || OPENING.indexOf(line.charAt(line.length() - 1)) < 0, what);
        double right = lines.get(i).right() - LEFT;
        assertTrue(right <= measure * EM + 0.05, what + " " + right);
        if (!ragged && !last) {
          assertEquals(measure * EM, right, 0.05, what);
          full++;
        }
      }
      assertPairsAreWhole(lines);
    }
    assertTrue(full > (measure < 15 ? 10 : 100), "only " + full);
  }

  /** The same over interviews in Chinese, where they are at hand. */
  @Test
  void holdsOverTheCorpora() throws IOException {
    Corpora.assumePresent();
    int lines = 0;
    for (Corpora.Item item : Corpora.items("audrey_zh").stream().limit(4).toList()) {
      for (String text : Files.readAllLines(item.path())) {
        if (!WideText.isMostly(text) || text.contains("http")) {
          continue;
        }
        Layout layout = set(28 * EM, text, Align.JUSTIFY);
        assertEquals(List.of(), layout.problems(), text);
        List<Read.Line> found = Read.lines(layout);
        for (int i = 0; i + 1 < found.size(); i++) {
          String line = found.get(i).text().strip();
          assertEquals(28 * EM, found.get(i).right() - LEFT, 0.05, line);
          assertTrue(OPENING.indexOf(line.charAt(line.length() - 1)) < 0, line);
          assertTrue(CLOSING.indexOf(found.get(i + 1).text().strip().charAt(0)) < 0, line);
          lines++;
        }
        assertPairsAreWhole(found);
      }
    }
    assertTrue(lines > 100, "only " + lines);
  }

  private static void assertPairsAreWhole(List<Read.Line> lines) {
    for (int i = 1; i < lines.size(); i++) {
      String joint = lines.get(i - 1).text();
      char before = joint.charAt(joint.length() - 1);
      char after = lines.get(i).text().charAt(0);
      assertFalse(before == after && "—…".indexOf(after) >= 0, joint);
    }
  }

  /** The gaps between characters; those about marks apart. */
  @ParameterizedTest
  @ValueSource(ints = {22, 28, 35})
  void charactersMoveApartByLittle(int measure) {
    int moved = 0;
    for (int seed = 0; seed < 40; seed++) {
      Layout layout = set(measure * EM, text(new Random(seed)), Align.JUSTIFY);
      for (Fragment fragment : fragments(layout)) {
        for (int i = 0; i < fragment.glyphs().count(); i++) {
          double advance = fragment.glyphs().advance(i) / 1000;
          if (fragment.glyphs().text(i).equals("修")) {
            assertTrue(advance > 0.999 && advance < 1.1005, seed + ": " + advance);
            moved += advance > 1.0005 ? 1 : 0;
          }
        }
      }
    }
    assertTrue(moved > 0, "no line was stretched");
  }

  @Test
  void saysThatTheTextGoesOn() {
    List<Fragment> fragments = fragments(set(6 * EM, "一二三四五六七八九", Align.JUSTIFY));
    assertEquals(Ending.CHARACTER, fragments.get(0).ending());
    assertEquals(Ending.PARAGRAPH, fragments.get(1).ending());
  }

  /** Korean parts its words by spaces. */
  @Test
  void koreanBreaksAtSpaces() {
    List<Read.Line> lines = Read.lines(set(60, "가나다 라마바사 아자차카타 파하", Align.START));
    assertTrue(lines.size() > 1, "one line");
    for (Read.Line line : lines) {
      assertTrue("가나다 라마바사 아자차카타 파하".contains(line.text().strip()), line.text());
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("開頭");
    for (int i = 20 + random.nextInt(150); i > 0; i--) {
      String scrap = SCRAPS[random.nextInt(SCRAPS.length)];
      boolean mark = CLOSING.contains(scrap) || scrap.equals(" ");
      char last = text.charAt(text.length() - 1);
      boolean odd = mark && !isIdeograph(last) || OPENING.indexOf(last) >= 0;
      text.append(odd ? "人" : "").append(scrap);
    }
    return text.append("結束。").toString();
  }

  private static boolean isIdeograph(char c) {
    return c >= '\u4e00' && c < '\u9fff';
  }

  private static double width(String text) {
    double right = 0;
    double left = Double.MAX_VALUE;
    for (Fragment fragment : fragments(set(20 * EM, text, Align.START))) {
      left = Math.min(left, fragment.x());
      right = Math.max(right, fragment.x() + fragment.width());
    }
    return right - Math.max(left, LEFT);
  }

  private static List<Fragment> fragments(Layout layout) {
    List<Fragment> fragments = new ArrayList<>();
    for (Page page : layout.pages()) {
      for (Placement placement : page.placements()) {
        if (placement instanceof Fragment fragment) {
          fragments.add(fragment);
        }
      }
    }
    return fragments;
  }

  private static Layout set(double measure, String text, Align align) {
    PageSetup page = new PageSetup(measure + 40, 900, LEFT, 20, measure, 16, 50, false);
    Piece piece = new Piece.Run(text, Prose.TEXT, "zh", 1);
    Paragraph paragraph = Paragraph.of(List.of(piece), Shape.of(16, align), 1);
    return new Typesetter(FONTS).set(new Flow(page, List.of(paragraph), Furniture.NONE));
  }
}
