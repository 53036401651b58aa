package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.colloquy.model.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways in which students, stations and programs say who is who. */
final class FieldNotesTest {
  private static final String TALK = "Q: Cold?\n\nA: Yes.\n\nQ: Why?\n\nA: January.\n";

  private static void assertDrawn(String expected, Reading reading) {
    assertEquals(expected, Sketch.of(reading));
  }

  private static Metadata inFront(String yaml) {
    return Sketch.markdown("---\n" + yaml + "\n---\n\n" + TALK).interview().metadata();
  }

  @ParameterizedTest
  @CsvSource({"English, en", "deutsch, de", "français, fr", "Русский, ru", "japanese, ja"})
  void languagesByTheirNames(String name, String tag) {
    assertEquals(tag, inFront("language: " + name).language().orElseThrow());
  }

  @Test
  void fieldsBeforeTheTalkThatNameWhoAsks() {
    assertDrawn(
        "title: TALKS ON THE ICE ROAD\nsubtitle: Tape 4\n"
            + "byline: Interviewee: Odo Rask (ferryman) / Interviewer: Lia Brandt\n"
            + "q1 Lia Brandt: Say the name of the boat for the tape.\n"
            + "a1 Odo Rask: Heron. H, e, r, o, n.\n"
            + "q2 Lia Brandt: And yours.\n"
            + "a2 Odo Rask: Rask, as everybody on the river knows.",
        Sketch.text(
            "TALKS ON THE ICE ROAD\n\nTape 4\n\n"
                + "Interviewee: Odo Rask (ferryman)\nInterviewer: Lia Brandt\n\n"
                + "Lia Brandt: Say the name of the boat for the tape.\n\n"
                + "Odo Rask: Heron. H, e, r, o, n.\n\nLB: And yours.\n\n"
                + "OR: Rask, as everybody on the river knows.\n"));
  }

  @Test
  void aTitleThatIsInterviewAndAName() {
    assertDrawn(
        "title: Interview: Odo Rask\n"
            + "q1 fluss: Warum ein Kahn?\na1 Odo Rask: Er war da.\n"
            + "q2 fluss: Und das Eis?\na2 Odo Rask: Das auch, und zwar den ganzen Winter lang.\n"
            + "q3 fluss: Und wer fährt heute?\na3 Odo Rask: Heute fährt hier keiner mehr.",
        Sketch.text(
            "Interview: Odo Rask\n\nfluss: Warum ein Kahn?\n\nRask: Er war da.\n\n"
                + "Fluss: Und das Eis?\n\nRask: Das auch, und zwar den ganzen Winter lang.\n\n"
                + "Fluss: Und wer fährt heute?\n\nRask: Heute fährt hier keiner mehr.\n"));
  }

  @Test
  void anAsideThatOnlyTheFirstLabelHas() {
    assertDrawn(
        "q1 Entrevistadora: ¿Quién cierra la presa?\na1 E.: Yo la cierro, cada noche.\n"
            + "q2 Entrevistadora: ¿Con llave?\na2 E.: Con dos llaves.\n"
            + "q3 Entrevistadora: ¿Y quién la abre?\na3 E.: La abre el río, si quiere.",
        Sketch.markdown(
            "**Entrevistadora:** ¿Quién cierra la presa?\n\n"
                + "**E. (guardesa):** Yo la cierro, cada noche.\n\n"
                + "**Entrevistadora:** ¿Con llave?\n\n**E.:** Con dos llaves.\n\n"
                + "**Entrevistadora:** ¿Y quién la abre?\n\n**E.:** La abre el río, si quiere.\n"));
  }

  @Test
  void anOfficeInCapitalsOfAnyLength() {
    Reading reading =
        Sketch.text(
            "MARA KETT, NEWS HOST: Good evening. The ice is gone. Is the road safe now?\n\n"
                + "ODO RASK, FORMER WARDEN OF THE UPPER RIVER AND CURRENT CANDIDATE FOR THE"
                + " SEAT: It never was.\n\nKETT: Never, you say?\n\nRASK: Not once.\n\n"
                + "KETT: Then who closed it?\n\nRASK: Nobody did.\n");
    assertEquals(2, reading.interview().speakers().size(), Sketch.of(reading));
    assertEquals(6, reading.interview().blocks().size(), Sketch.of(reading));
  }

  @Test
  void lettersWithAStopBeforeSignsWithoutSpaces() {
    assertDrawn(
        "q1 Q: 舟は何艘ありますか？\na1 A: 三艘です。父の舟も入れて。\nq2 Q: 氷の日は？\na2 A: 休みます。",
        Sketch.text("Q.舟は何艘ありますか？\nA.三艘です。父の舟も入れて。\n\nQ.氷の日は？\nA.休みます。\n"));
  }

  @Test
  void aQuarterIsNoQuestion() {
    Reading reading =
        Sketch.text(
            "Q3 Review of the River Trust\n\nMara Kett: Shall we begin?\n\n"
                + "Odo Rask: We have lost two boats.\n\nMara Kett: Which?\n\n"
                + "Odo Rask: The Heron and the Ivy.\n");
    assertTrue(Sketch.of(reading).contains("Q3 Review"), Sketch.of(reading));
    assertEquals(2, reading.interview().speakers().size(), Sketch.of(reading));
  }

  @Test
  void elementsThatOnlySetATextOff() {
    assertDrawn(
        "q1 Lia: On entend la glace ?\na1 Odo: Toute la nuit.\n"
            + "q2 Lia: Et le jour ?\na2 Odo: On la voit.",
        Sketch.markdown(
            "<font size=\"4\">*Lia:*</font> On entend la <u>glace</u> ?\n\n"
                + "<font size=\"4\">*Odo:*</font> Toute la nuit.\n\n"
                + "<font size=\"4\">*Lia:*</font> Et le <span class=\"x\">jour</span> ?\n\n"
                + "<font size=\"4\">*Odo:*</font> On la voit.\n"));
  }

  @Test
  void countedQuestionsOfWhichOneDoesNotAsk() {
    assertDrawn(
        "title: Intervista al guardiano\n"
            + "q1 ?: Che cosa vede dal molo?\n"
            + "a1 ?: Il fiume, e quando c'è nebbia nemmeno quello.\n"
            + "q2 ?: Racconti la prima notte.\n"
            + "a2 ?: Non ho dormito, e la barca nemmeno.\n"
            + "q3 ?: Aveva paura?\n"
            + "a3 ?: Avevo freddo, che di notte è la stessa cosa.\n"
            + "q4 ?: E adesso?\n"
            + "a4 ?: Adesso ho una coperta e un cane.",
        Sketch.text(
            "Intervista al guardiano\n\n"
                + "1. Che cosa vede dal molo?\n\n"
                + "Il fiume, e quando c'è nebbia nemmeno quello.\n\n"
                + "2. Racconti la prima notte.\n\n"
                + "Non ho dormito, e la barca nemmeno.\n\n"
                + "3. Aveva paura?\n\n"
                + "Avevo freddo, che di notte è la stessa cosa.\n\n"
                + "4. E adesso?\n\n"
                + "Adesso ho una coperta e un cane.\n\n"));
  }

  @Test
  void whatStandsBehindTheEndOfTheRecording() {
    assertDrawn(
        "q1 Lia: Is the ice safe?\na1 Odo: It never was, not in my time.\n"
            + "q2 Lia: And in your father's?\na2 Odo: He said the same of his.\n"
            + "event recording: -----END OF INTERVIEW-----\n"
            + "closing: Looked through by Odo Rask in May",
        Sketch.text(
            "Lia: Is the ice safe?\n\nOdo: It never was, not in my time.\n\n"
                + "Lia: And in your father's?\n\nOdo: He said the same of his.\n\n"
                + "-----END OF INTERVIEW-----\n\nLooked through by Odo Rask in May\n"));
  }

  @Test
  void aTimeWithAColonThatNamesNobody() {
    assertDrawn(
        "q1 Lia: Is the ice safe?\na1 Odo Rask: It never was. (00:00:40): / Not in my time.\n"
            + "q2 Lia: And in your father's?\na2 Odo Rask: He said the same of his.",
        Sketch.text(
            "Lia (00:00:02):\nIs the ice safe?\n\nOdo Rask (00:00:20):\nIt never was.\n"
                + "(00:00:40):\nNot in my time.\n\nLia (00:01:02):\nAnd in your father's?\n\n"
                + "Odo Rask (00:01:20):\nHe said the same of his.\n"));
  }

  @Test
  void anOfficeOfWhichOnlyOneWordIsInCapitals() {
    Reading reading =
        Sketch.text(
            "  Mr. RASK. Mr. Warden, I offer a motion.\n"
                + "  The WARDEN pro tempore (Ms. Kett). The Clerk will report it.\n"
                + "  Mr. RASK (during the reading). Mr. Warden, I ask that the motion be\n"
                + "considered as read.\n"
                + "  The WARDEN pro tempore. Is there objection to the request?\n"
                + "  There was no objection.\n"
                + "  The WARDEN pro tempore. The gentleman from the upper river will be\n"
                + "recognized for 30 minutes.\n"
                + "  Mr. RASK. I rise today in support of the motion.\n"
                + "  Ms. LUND. Will the gentleman yield?\n"
                + "  Mr. RASK. I yield to the lady from the mill.\n");
    assertEquals(3, reading.interview().speakers().size(), Sketch.of(reading));
    assertEquals(7, reading.interview().blocks().size(), Sketch.of(reading));
  }

  @Test
  void initialsWithAndWithoutASpace() {
    assertDrawn(
        "q1 Корреспондент: Как вы пришли на реку?\na1 О. Р.: С отцом, в девять лет.\n"
            + "q2 Корреспондент: А зимой?\na2 О. Р.: Зимой я чинил лодку.\n"
            + "q3 Корреспондент: Спасибо за беседу!\na3 О. Р.: И вам спасибо.",
        Sketch.text(
            "Корреспондент: Как вы пришли на реку?\n\nО. Р.: С отцом, в девять лет.\n\n"
                + "Корреспондент: А зимой?\n\nО. Р.: Зимой я чинил лодку.\n\n"
                + "Корреспондент: Спасибо за беседу!\n\nО.Р.: И вам спасибо.\n"));
  }
}
