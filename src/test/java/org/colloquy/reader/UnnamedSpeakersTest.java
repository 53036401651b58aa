package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.colloquy.Colloquy;
import org.colloquy.edition.Edition;
import org.colloquy.model.Interview;
import org.colloquy.model.Question;
import org.colloquy.model.Role;
import org.colloquy.model.Speaker;
import org.colloquy.model.Turn;
import org.colloquy.writer.Writer;
import org.colloquy.writer.Writers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where nothing names who asks or who answers, each side is one speaker without a name. */
class UnnamedSpeakersTest {
  private static final String TALK =
      """
      # Clay remembers

      **How did you start?**

      I started with a wheel that my uncle had left in a shed.

      **What did it teach you?**

      It taught me patience, and that clay remembers.

      **And what is next?**

      A kiln of my own, if the town lets me build one.

      **Who would fire in it?**

      Whoever comes. I would not lock it.
      """;

  private static List<String> speakers(Interview interview) {
    return interview.speakers().stream()
        .map(s -> s.id() + " " + s.name() + " " + s.role())
        .toList();
  }

  private static List<Turn> turns(Interview interview) {
    return interview.blocks().stream()
        .filter(Turn.class::isInstance)
        .map(Turn.class::cast)
        .toList();
  }

  private static String written(Interview interview, Writer writer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Colloquy.create().write(Edition.of(interview), writer, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void eachSideIsOneSpeaker() {
    Interview interview = Sketch.markdown(TALK).interview();
    assertEquals(
        List.of("interviewer  INTERVIEWER", "interviewee  INTERVIEWEE"), speakers(interview));
    for (Turn turn : turns(interview)) {
      String side = turn instanceof Question ? "interviewer" : "interviewee";
      assertEquals(side, turn.speaker(), turn.id());
    }
    assertEquals(List.of(), Edition.of(interview).speakers());
    assertEquals(List.of(), Edition.of(interview).speakers(Role.INTERVIEWEE));
  }

  @Test
  void aSideThatIsNamedKeepsItsName() {
    String title = "# Interview with Marta Ilves, potter";
    Interview interview = Sketch.markdown(TALK.replace("# Clay remembers", title)).interview();
    assertEquals(
        List.of("marta-ilves Marta Ilves INTERVIEWEE", "interviewer  INTERVIEWER"),
        speakers(interview));
  }

  /** Somebody may be called what the side without a name is. */
  @Test
  void idsStayApart() {
    Interview interview =
        Sketch.markdown(TALK.replace("# Clay remembers", "# Interview with Interviewer Marta"))
            .interview();
    assertEquals(
        interview.speakers().size(),
        interview.speakers().stream().map(Speaker::id).distinct().count());
  }

  @Test
  void questionsOnEndAreOneTurn() {
    String two = TALK.replace("**And what", "**It sounds slow.**\n\n**And what");
    Interview interview = Sketch.markdown(two).interview();
    assertEquals(4, turns(interview).stream().filter(Question.class::isInstance).count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "markdown"})
  void readsBack(String format) throws IOException {
    Interview interview = Sketch.markdown(TALK).interview();
    String text = written(interview, Writers.named(format).orElseThrow());
    Interview back = Sketch.named("talk." + format, text).interview();
    assertEquals(interview.speakers(), back.speakers(), text);
    assertEquals(interview.blocks(), back.blocks(), text);
  }

  @Test
  void noEditionSaysAName() throws IOException {
    Interview interview = Sketch.markdown(TALK).interview();
    assertFalse(written(interview, Writers.JSON).contains("\"name\""));
    assertFalse(written(interview, Writers.TEI).contains("persName"));
    assertTrue(written(interview, Writers.TEI).contains("role=\"interviewee\""));
    String page = written(interview, Writers.HTML);
    assertFalse(page.toLowerCase(java.util.Locale.ROOT).contains(">interviewe"), page);
    assertFalse(written(interview, Writers.MARKDOWN).contains("***"));
  }
}
