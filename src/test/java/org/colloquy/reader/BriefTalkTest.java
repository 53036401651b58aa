package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.Turn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Talks of two or three turns, which are the first that people try, and texts that look so. */
final class BriefTalkTest {
  private static Arguments row(String source, String turns) {
    return Arguments.of(source, turns);
  }

  /** A source, with bars for line ends, and who speaks in it. */
  static Stream<Arguments> talks() {
    return Stream.of(
        row(
            "# The key||**Ida:** Hello. Is it here?||**Tom:** No.||Not yet.||**Ida:** Bye.",
            "q a q"),
        row("The key||Ida: Hello. Is it here?||Tom: No.||Not yet.||Ida: Bye.", "q a q"),
        row("Ida: Hello. Is it here?|Tom: No.|Ida: Bye.", "q a q"),
        row("Ida Lund: Do you have the key?|Tom Vidal: No.", "q a"),
        row("The key||Interviewer: Who has it?||Vidal: Nobody has.", "q a"),
        row("Interviewer: Tell me about the key.||Vidal: It is lost.", "q a"),
        row("Ida: Who has the key?|Tom: I do.|Eva: No, I have it.", "q a a"),
        row("IDA: Who has the key?|TOM: I do.", "q a"),
        row("Speaker 1: Who has the key?|Speaker 2: I do.", "q a"),
        row("Ida: hi|Tom: hello, how are you?|Ida: fine", "a q a"),
        row("<Ida> Who has the key?|<Tom> I do.|<Ida> Good.", "q a q"),
        row("The key||Tom Vidal met Eva Kern in May.||Tom: Is it lost?||Eva: It is.", "q a"),
        row("### Ida:||Who has the key?||### Tom:||I do.", "q a"),
        row("Interviewer: How many keys?|Tom Vidal: 12", "q a"),
        row("Ida : Comment allez-vous ?|Luc : Très bien, merci.", "q a"),
        row("王雨：你有钥匙吗？|李山：没有。", "q a"),
        row("田中：鍵はありますか。|佐藤：いいえ、ありません。", "q a"),
        row("Ида: Где ключ?|Борис: Здесь.|Ида: Спасибо.", "q a q"),
        row("ليلى: أين المفتاح؟|سامي: هنا.|ليلى: شكرا.", "q a q"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("talks")
  void readsTheTurns(String source, String turns) {
    String file = source.replace('|', '\n') + "\n";
    Reading reading = source.startsWith("#") ? Sketch.markdown(file) : Sketch.text(file);
    assertEquals(turns, turns(reading), () -> Sketch.of(reading));
  }

  /** The first letters of the turns' ids. */
  private static String turns(Reading reading) {
    return reading.interview().blocks().stream()
        .filter(Turn.class::isInstance)
        .map(b -> b.id().substring(0, 1))
        .collect(Collectors.joining(" "));
  }

  static Stream<String> others() {
    return Stream.of(
        "Name: Ida Lund|Address: 12 Mill Lane|Date: 3 May 2021",
        "Keys: How many?|Doors: 12",
        "Bell: A hollow body that rings.|Clapper: What strikes it.|Yoke: What holds it.",
        "Serves: Four.|Time: One hour.|Method: Do you have a pan? Heat it.",
        "Ida: call the bank|Tom: buy milk|Ida: pay the rent",
        "Note: Do you have the key?||Warning: You may need it.",
        "From: Ida Lund|To: Tom Vidal|Subject: How are you?||I hope you are well.",
        "Changes||Added: A reader.|Fixed: A fault in the reader.|Added: A writer.",
        "Ida: I liked the concert very much. Did you?",
        "A concert||Ida: I liked it. Did you?||It was late when we left. It rained.",
        "Kitchen: The tap drips.||Hall: The lamp flickers.||Cellar: The stairs are steep.",
        "Delivery: How long does it take? Three days.||Payment: Which cards? All of them.",
        "Headline: Who pays for the bridge?||The town will, it said.||Cost: Two million.",
        "Ida Lund: Keeper of the weir.|Tom Vidal: Mayor since 1998, and not for the last time.",
        "Exercise 1: What is your name?|Exercise 2: I am going to the market.",
        "Title: Where do we go?|Author: Ida Lund.|Abstract: We ask where we go.",
        "Ida: I loved it.||Tom: I hated it.",
        "Monday: Rain.|Tuesday: Sun.|Monday: Rain again.",
        "姓名：王雨|地址：北京|日期：五月");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("others")
  void readsNobody(String source) {
    Reading reading = Sketch.text(source.replace('|', '\n') + "\n");
    assertEquals("", turns(reading), () -> Sketch.of(reading));
  }

  static Stream<Arguments> heads() {
    return Stream.of(
        row(
            "# The key||Ida: Have you got it?||Tom: No.",
            "title: The key|q1 Ida: Have you got it?|a1 Tom: No."),
        row(
            "# The key|A text of one line.||## Its end||Another line, and no more.",
            "title: The key|prose: A text of one line.|heading 1: Its end"
                + "|prose: Another line, and no more."),
        row(
            "# What was seen|# in May||A text of one line. And more.",
            "title: # What was seen # in May|prose: A text of one line. And more."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("heads")
  void takesNumberSignsOfHeadingsAway(String source, String sketch) {
    assertEquals(
        sketch.replace('|', '\n'), Sketch.of(Sketch.text(source.replace('|', '\n') + "\n")));
  }
}
