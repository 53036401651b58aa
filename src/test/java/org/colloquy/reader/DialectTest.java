package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.model.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What marks a speaker, and what only looks like it: source on the left, blocks on the right. */
final class DialectTest {
  private static Arguments row(String name, String source, String expected) {
    return Arguments.of(name, source, expected.strip());
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        row(
            "letters",
            "Q: Is it cold?\n\nA: It is.\n\nVery.\n\nQ: Why?\n\nA: January.\n",
            "q1 Q: Is it cold?\na1 A: It is. / Very.\nq2 Q: Why?\na2 A: January."),
        row(
            "no blank lines between turns",
            "Q: Is it cold?\nA: It is.\nQ: Why?\nA: January.\n",
            "q1 Q: Is it cold?\na1 A: It is.\nq2 Q: Why?\na2 A: January."),
        row(
            "letter and text without a space",
            "Q:Is it cold?\n\nA:It is.\n\nQ:Why?\n\nA:January.\n",
            "q1 Q: Is it cold?\na1 A: It is.\nq2 Q: Why?\na2 A: January."),
        row(
            "German",
            "Frage: Ist es kalt?\n\nAntwort: Ja.\n\nFrage: Warum?\n\nAntwort: Januar.\n",
            "q1 Frage: Ist es kalt?\na1 Antwort: Ja.\nq2 Frage: Warum?\na2 Antwort: Januar."),
        row(
            "full-width colon",
            "問：冷嗎？\n\n答：很冷。\n\n問：為什麼？\n\n答：一月。\n",
            "q1 問: 冷嗎？\na1 答: 很冷。\nq2 問: 為什麼？\na2 答: 一月。"),
        row(
            "right to left",
            "س: هل الجو بارد؟\n\nج: نعم.\n\nس: لماذا؟\n\nج: يناير.\n",
            "q1 س: هل الجو بارد؟\na1 ج: نعم.\nq2 س: لماذا؟\na2 ج: يناير."),
        row(
            "initials are no question and answer where nobody asks",
            "A: We came by boat.\n\nR: In the rain.\n\nA: In the rain.\n\nR: Always.\n",
            "r1 A: We came by boat.\nr2 R: In the rain.\nr3 A: In the rain.\nr4 R: Always."),
        row(
            "headers and tiers of coded speech are said by nobody",
            "@UTF8\n@Begin\n@Participants:\tCHI Ana Child, MOT Ruiz Mother\n@ID:\teng|CHI|2;1|\n"
                + "*MOT:\tis it cold ?\n*CHI:\tvery cold .\n%mor:\tadv|very adj|cold .\n"
                + "*MOT:\twhy ?\n*CHI:\twinter .\n@End\n",
            "introduction: @UTF8 / @Begin / @Participants:\tCHI Ana Child, MOT Ruiz Mother @ID:"
                + "\teng|CHI|2;1|\nq1 MOT: is it cold ?\na1 CHI: very cold .\n"
                + "bridge: %mor:\tadv|very adj|cold .\nq2 MOT: why ?\na2 CHI: winter .\n"
                + "closing: @End"),
        row(
            "who presents is no speaker of that name",
            "Presenter: Ana Ruiz (ARU)\n\n"
                + "ARU: The gate leaks, and I would like to close it.\n\n"
                + "TVI: Does it leak at night as well?\n\n"
                + "ARU: At night it leaks more.\n\n"
                + "Presenter: Tom Vidal (TVI)\n\n"
                + "TVI: The wheel is bent, as all of you have seen.\n\n"
                + "ARU: Who bent it?\n\n"
                + "TVI: The frost, I believe.\n",
            "introduction: Presenter: Ana Ruiz (ARU)\n"
                + "r1 Ana Ruiz: The gate leaks, and I would like to close it.\n"
                + "r2 TVI: Does it leak at night as well?\nr3 Ana Ruiz: At night it leaks more.\n"
                + "event break: Presenter: Tom Vidal (TVI)\n"
                + "r4 TVI: The wheel is bent, as all of you have seen.\nr5 Ana Ruiz: Who bent it?\n"
                + "r6 TVI: The frost, I believe."),
        row(
            "offices and seats in brackets, the first time only",
            "Hon. Ana Ruiz (Weir, Lib.): When will the gate be mended?\n\n"
                + "Hon. Tom Vidal (Minister of Gates, Lib.): In the spring, as I have said"
                + " before.\n\n"
                + "Hon. Ana Ruiz: Which spring would that be?\n\n"
                + "Hon. Tom Vidal: The next one.\n",
            "q1 Hon. Ana Ruiz: When will the gate be mended?\n"
                + "a1 Hon. Tom Vidal: In the spring, as I have said before.\n"
                + "q2 Hon. Ana Ruiz: Which spring would that be?\n"
                + "a2 Hon. Tom Vidal: The next one."),
        row(
            "surname for a full name",
            "Ana Ruiz: Where?\n\nTomás Vidal: At the weir, every day.\n\nRuiz: Alone?\n\n"
                + "Vidal: With the dog, who was older than I.\n",
            "q1 Ana Ruiz: Where?\na1 Tomás Vidal: At the weir, every day.\nq2 Ana Ruiz: Alone?\n"
                + "a2 Tomás Vidal: With the dog, who was older than I."),
        row(
            "initials for a full name that stands there once",
            "Ana Ruiz: Where?\n\nTomás Vidal: At the weir, every day.\n\nAR: Alone?\n\n"
                + "TV: With the dog.\n\nAR: Whose?\n\nTV: Nobody's.\n",
            "q1 Ana Ruiz: Where?\na1 Tomás Vidal: At the weir, every day.\nq2 Ana Ruiz: Alone?\n"
                + "a2 Tomás Vidal: With the dog.\nq3 Ana Ruiz: Whose?\na3 Tomás Vidal: Nobody's."),
        row(
            "neighbouring blocks of one speaker are one turn",
            "Q: One?\n\nQ: Or two?\n\nA: Two.\n\n(Applause.)\n\nA: Three.\n\nQ: Four?\n\nA: No.\n",
            "q1 Q: One? / Or two?\na1 A: Two. / (Applause.) / Three.\nq2 Q: Four?\na2 A: No."),
        row(
            "an event between two speakers",
            "Q: One?\n\nA: Two.\n\n[Laughter.]\n\nQ: Three?\n\nA: Four.\n",
            "q1 Q: One?\na1 A: Two.\nevent laughter: [Laughter.]\nq2 Q: Three?\na2 A: Four."),
        row(
            "a time behind a name is no word",
            "Ana Ruiz: 00:12\n\nWhere?\n\nTomás Vidal: 00:14\n\nAt the weir.\n\n"
                + "Ana Ruiz: 00:17\n\nAlone?\n\nTomás Vidal: 00:19\n\nWith the dog, always.\n",
            "q1 Ana Ruiz: Where?\na1 Tomás Vidal: At the weir.\nq2 Ana Ruiz: Alone?\n"
                + "a2 Tomás Vidal: With the dog, always."),
        row(
            "a break between turns is no speaker",
            "Ana: Ready?\n\nTom: Ready when you are, and the tea is hot.\n\nBreak: 13:19\n\n"
                + "Ana: Again?\n\nTom: Again.\n\nBreak: 20:02\n\nAna: Still?\n\nTom: Still.\n",
            "q1 Ana: Ready?\na1 Tom: Ready when you are, and the tea is hot.\n"
                + "event break: Break: 13:19\nq2 Ana: Again?\na2 Tom: Again.\n"
                + "event break: Break: 20:02\nq3 Ana: Still?\na3 Tom: Still."),
        row(
            "a phrase before a colon is prose, in a dialogue too",
            "Q: What then?\n\n"
                + "A: Three things.\n\n"
                + "On the weir: it leaks.\n\n"
                + "Q: And?\n\n"
                + "A: It leaks.\n",
            "q1 Q: What then?\na1 A: Three things. / On the weir: it leaks.\nq2 Q: And?\n"
                + "a2 A: It leaks."));
  }

  static Stream<Arguments> prose() {
    return Stream.of(
        row(
            "a phrase before a colon, once",
            "The Weir\n\nThere is one rule: never hurry.\n\nThe rule: never hurry.\n",
            "title: The Weir\nprose: There is one rule: never hurry. / The rule: never hurry."),
        row(
            "notes that recur",
            "On Bread\n\nFlour is enough.\n\nNote: salt as well.\n\nWater is enough.\n\n"
                + "Note: warm water.\n\nNote: time.\n",
            "title: On Bread\nprose: Flour is enough. / Note: salt as well. / Water is enough. / "
                + "Note: warm water. / Note: time."),
        row(
            "clock times",
            "The Day\n\nThis is the day as it went.\n\n10:30 we left.\n\n11:45 we came back.\n",
            "title: The Day\nprose: This is the day as it went. / 10:30 we left. / "
                + "11:45 we came back."));
  }

  static Stream<Arguments> markdown() {
    return Stream.of(
        row(
            "colon inside and outside of bold",
            "**Q:** Cold?\n\n**A**: Yes.\n\n**Q:**Why?\n\n**A**: January.\n",
            "q1 Q: Cold?\na1 A: Yes.\nq2 Q: Why?\na2 A: January."),
        row(
            "headings",
            "# Cold\n\n"
                + "### Ana:\n\n"
                + "Cold?\n\n"
                + "### Tom:\n\n"
                + "Yes, as every year.\n\n"
                + "Still.\n\n"
                + "### Ana:\n\n"
                + "Why?\n\n"
                + "### Tom:\n\n"
                + "January.\n",
            "title: Cold\nq1 Ana: Cold?\na1 Tom: Yes, as every year. / Still.\nq2 Ana: Why?\n"
                + "a2 Tom: January."),
        row(
            "labels on soft-broken lines",
            "Q: Cold?\nA: Yes.\nQ: Why?\nA: January.\n",
            "q1 Q: Cold?\na1 A: Yes.\nq2 Q: Why?\na2 A: January."),
        row(
            "label and question in one bold run",
            "**Ana: Cold?**\n\n"
                + "**Tom:** Yes, as every year.\n\n"
                + "**Ana: Why?**\n\n"
                + "**Tom:** January.\n",
            "q1 Ana: Cold?\na1 Tom: Yes, as every year.\nq2 Ana: Why?\na2 Tom: January."),
        row(
            "provenance before the title, parts with headings, a rule before the end",
            "First printed in *The Weir*.\n\n"
                + "# Cold\n\n"
                + "An introduction.\n\n"
                + "## One\n\n"
                + "**Q:** Cold?\n\n"
                + "**A:** Yes.\n\n"
                + "## Two\n\n"
                + "**Q:** Why?\n\n"
                + "**A:** January.\n\n"
                + "---\n\n"
                + "Edited.\n",
            "title: Cold\nprovenance: First printed in The Weir.\nintroduction: An introduction.\n"
                + "heading 1: One\nq1 Q: Cold?\na1 A: Yes.\nheading 1: Two\nq2 Q: Why?\n"
                + "a2 A: January.\nclosing: Edited."),
        row(
            "bold leads in a list of answers are prose",
            "**Q:** What?\n\n**A:** Two things.\n\n**Iron.** It rusts.\n\n**Reeds:** they grow.\n\n"
                + "**Q:** And?\n\n**A:** That is all.\n",
            "q1 Q: What?\na1 A: Two things. / Iron. It rusts. / Reeds: they grow.\nq2 Q: And?\n"
                + "a2 A: That is all."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"texts", "prose"})
  void inText(String name, String source, String expected) {
    assertEquals(expected, Sketch.of(Sketch.text(source)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"markdown", "prose"})
  void inMarkdown(String name, String source, String expected) {
    assertEquals(expected, Sketch.of(Sketch.markdown(source)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void lineEndsDoNotMatter(String name, String source, String expected) {
    assertEquals(expected, Sketch.of(Sketch.text(source.replace("\n", "\r\n"))));
    assertEquals(expected, Sketch.of(Sketch.text(source.replace("\n", "\r"))));
    assertEquals(expected, Sketch.of(Sketch.text(source.replace("\n", "\u2028"))));
  }

  @Test
  void labelAndTimeAreOfTheTurn() {
    Reading reading =
        Sketch.text(
            "Ana Ruiz: 01:02\n\n"
                + "Cold?\n\n"
                + "Tom: 01:05\n\n"
                + "Yes.\n\n"
                + "Ana Ruiz: 01:09\n\n"
                + "Why?\n\n"
                + "Tom: 01:12\n\n"
                + "January.\n");
    Turn first = (Turn) reading.interview().blocks().get(0);
    assertEquals("Ana Ruiz:", first.label());
    assertEquals(java.time.Duration.ofSeconds(62), first.time());
    assertEquals(List.of("Ana Ruiz"), reading.interview().speakers().get(0).labels());
  }

  @Test
  void decisionsAreExplained() {
    Reading reading =
        Sketch.text("Q: What?\n\nA: This.\n\nOn the weir: it leaks.\n\nQ: And?\n\nA: That.\n");
    Evidence dialect =
        reading.evidence().stream()
            .filter(e -> e.subject().equals("dialect"))
            .findFirst()
            .orElseThrow();
    assertEquals("q-a", dialect.decision());
    assertTrue(dialect.confidence() > .8, dialect.toString());
    Evidence rejected =
        reading.evidence().stream()
            .filter(e -> e.subject().equals("not-a-label"))
            .findFirst()
            .orElseThrow();
    assertEquals("On the weir:", rejected.decision());
    assertEquals(5, rejected.span().line());
    assertTrue(rejected.why().startsWith("occurs once"), rejected.why());
  }

  @Test
  void namesThatDifferByALetterAreToldApart() {
    Reading reading =
        Sketch.text(
            "Mathilde: One?\n\nOrsolya: Two.\n\nMathilde: Three?\n\nOrsolya: Four.\n\n"
                + "Mathilda: Five?\n\nOrsolya: Six.\n\nMathilda: Eight?\n\nMathilde: Seven?\n");
    assertEquals(3, reading.interview().speakers().size());
    assertEquals(Code.R021, reading.diagnostics().get(0).code());
    assertEquals(9, reading.diagnostics().get(0).span().line());
  }

  @Test
  void labelsWithoutWordsAreTold() {
    Reading reading = Sketch.text("Q:\n\nA:\n\nQ:\n\nA:\n");
    assertEquals(Code.R015, reading.diagnostics().get(0).code());
    assertEquals(1, reading.diagnostics().get(0).span().line());
  }
}
