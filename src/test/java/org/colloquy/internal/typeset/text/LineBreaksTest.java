package org.colloquy.internal.typeset.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreaksTest {
  /** Text with a bar wherever a line may end. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\u0001',
      value = {
        "one two  three;one |two  |three",
        "party-to-party;party-|to-|party",
        "-5 to 10%;-5 |to |10%",
        "« Bonjour ! »;« Bonjour ! »",
        "l’été d’hiver;l’été |d’hiver",
        "a (b) c;a |(b) |c",
        "$1,234.50 and 1998/99;$1,234.50 |and |1998/99",
        "and/or;and/|or",
        "well…now;well…|now",
        "yes — no—maybe;yes |— |no|—|maybe",
        "a\u00a0b c;a\u00a0b |c",
        "「你好」，他說。;「你|好」，|他|說。",
        "Где он?;Где |он?",
        "word ?;word ?",
        "ผมทำว่าว ที่บ้าน;ผม|ทำ|ว่าว |ที่|บ้าน",
      })
  void breaksAsReadersExpect(String text, String expected) {
    assertEquals(expected, marked(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said: “It’s 50% (or so) — maybe more…” And then?! http://example.org/a-b_c?d=e&f=g.",
        "«Ну что?» — спросил он. Это 1998—2007 гг., №5, т.е. 10 руб. 50 коп.",
        "« Quoi ? » dit-il ; l’an 2001, c’est-à-dire… (voir p. 12-13) !",
        "记者：2001年7月，“中国共产党”成立80周年；请问……有什么——感想？（笑）",
        "これは「テスト」です。ちょっと、1,000円！ カタカナー・データ",
        "한국어 문장 (예: 100%) 입니다. “안녕하세요?”",
        "U.S.-China [sic] {x}/y\\z a+b=c 3×4 −5 #tag @user x*y _under_ ~tilde~",
        "soft\u00adhyphen zero\u200bwidth no\u2060break tab\there 🇫🇷🇩🇪🇮🇹 👍🏽 👨‍👩‍👧 e\u0301te\u0301",
      })
  void agreesWithIcuOnText(String text) {
    assertEquals(icu(text), ours(text));
  }

  /** All the kinds of character that occur in the scripts we set, thrown together. */
  @Test
  void agreesWithIcuOnRandomText() {
    String alphabet =
        "ab Zé 12 ,.:;!? ()[]{} -\u2010\u2013\u2014 /\\ %$€°№ \"'«»“”‘’‚„ \u00a0\u00ad\u200b\u2060"
            + "中文 「」（），。、“” のァー 가각 жЯ λΩ …‥ \u0301\u200d\u3000 \t #@&*+=_~|<>^ א שׂ";
    int[] points = alphabet.codePoints().toArray();
    Random random = new Random(20010717);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 12; i++) {
        text.appendCodePoint(points[random.nextInt(points.length)]);
      }
      assertEquals(icu(text.toString()), ours(text.toString()), escaped(text));
    }
  }

  @Test
  void aLineMustEndAtALineSeparator() {
    LineBreaks breaks = LineBreaks.of("a\u2028b c");
    assertEquals(true, breaks.required(2));
    assertEquals(false, breaks.required(4));
    assertEquals(true, breaks.allowed(4));
  }

  private static List<Integer> icu(String text) {
    BreakIterator lines = BreakIterator.getLineInstance(ULocale.forLanguageTag("en-u-lb-strict"));
    lines.setText(text);
    List<Integer> found = new ArrayList<>();
    for (int at = lines.next(); at != BreakIterator.DONE; at = lines.next()) {
      if (at < text.length()) {
        found.add(at);
      }
    }
    return found;
  }

  private static List<Integer> ours(String text) {
    LineBreaks breaks = LineBreaks.of(text);
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (breaks.allowed(i)) {
        found.add(i);
      }
    }
    return found;
  }

  private static String marked(String text) {
    StringBuilder marked = new StringBuilder();
    List<Integer> breaks = ours(text);
    for (int i = 0; i < text.length(); i++) {
      marked.append(breaks.contains(i) ? "|" : "").append(text.charAt(i));
    }
    return marked.toString();
  }

  private static String escaped(CharSequence text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(c -> out.append(String.format("%04X ", c)));
    return out.toString();
  }
}
