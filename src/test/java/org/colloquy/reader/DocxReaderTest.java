package org.colloquy.reader;

import static org.colloquy.testing.WordFiles.body;
import static org.colloquy.testing.WordFiles.of;
import static org.colloquy.testing.WordFiles.p;
import static org.colloquy.testing.WordFiles.paragraphs;
import static org.colloquy.testing.WordFiles.r;
import static org.colloquy.testing.WordFiles.table;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.source.word.WordDocument;
import org.colloquy.model.Answer;
import org.colloquy.model.Block;
import org.colloquy.model.Limits;
import org.colloquy.model.Question;
import org.colloquy.model.Turn;
import org.colloquy.testing.WordFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How people write interviews in a word processor, and who speaks in them. */
final class DocxReaderTest {
  private static final String BOLD = "<w:b/>";
  private static final String TALK =
      """
      Ada Lind: Where was the ferry built? / It looks old.
      Bo Falk: Here, behind the shed.
      Ada Lind: And who built it?
      Bo Falk: My mother did. / With one helper.\
      """;

  private static final String STYLES =
      "paragraph|Interviewer|Interviewer|<w:rPr><w:b/></w:rPr>\n"
          + "paragraph|Interviewee|Interviewee|\n"
          + "paragraph|berschrift1|heading 1|\n"
          + "paragraph|Own|Own Heading|<w:basedOn w:val=\"berschrift1\"/>\n"
          + "paragraph|Titel|Title|\n"
          + "paragraph|Question|Question|<w:basedOn w:val=\"Q0\"/>\n"
          + "paragraph|Q0|Q base|<w:rPr><w:b/></w:rPr>\n"
          + "character|Speaker|Speaker Name|\n"
          + "character|Fett|Strong|<w:rPr><w:b/></w:rPr>\n"
          + "paragraph|Heavy|Heavy|<w:rPr><w:b/></w:rPr>\n"
          + "paragraph|Zitat|Quote|\n";

  private static WordFiles styled(String xml) {
    return body(xml).styles(STYLES.strip().split("\n"));
  }

  private static String talk(String ask, String reply) {
    return ask.formatted("Where was the ferry built?")
        + p("", "It looks old.")
        + reply.formatted("Here, behind the shed.")
        + ask.formatted("And who built it?")
        + reply.formatted("My mother did.")
        + p("", "With one helper.");
  }

  static Stream<Arguments> ways() {
    return Stream.of(
        Arguments.of("plain", body(talk(p("", "Ada Lind: %s"), p("", "Bo Falk: %s")))),
        Arguments.of(
            "bold label",
            body(
                talk(
                    of(r(BOLD, "Ada Lind:"), r("", " %s")),
                    of(r(BOLD, "Bo Falk"), r("", ": %s"))))),
        Arguments.of(
            "bold space behind the label",
            body(
                talk(
                    of(r(BOLD, "Ada "), r(BOLD, "Lind: "), r("", "%s")),
                    of(r(BOLD, "Bo Falk: "), r("", "%s"))))),
        Arguments.of(
            "label, tab, text",
            body(
                talk(
                    of(r("", "Ada Lind:"), "<w:r><w:tab/></w:r>", r("", "%s")),
                    of(r("", "Bo Falk:"), "<w:r><w:tab/></w:r>", r("", "%s"))))),
        Arguments.of(
            "label in a character style",
            styled(
                talk(
                    of(r("<w:rStyle w:val=\"Speaker\"/>", "Ada Lind"), r("", " %s")),
                    of(r("<w:rStyle w:val=\"Speaker\"/>", "Bo Falk"), r("", " %s"))))),
        Arguments.of(
            "label and time in a character style",
            styled(
                talk(
                    of(r("<w:rStyle w:val=\"Speaker\"/>", "Ada Lind (00:12)"), r("", " %s")),
                    of(r("<w:rStyle w:val=\"Speaker\"/>", "[00:15] Bo Falk"), r("", " %s"))))),
        Arguments.of(
            "label in the style Strong",
            styled(
                talk(
                    of(r("<w:rStyle w:val=\"Fett\"/>", "Ada Lind:"), r("", " %s")),
                    of(r("<w:rStyle w:val=\"Fett\"/>", "Bo Falk:"), r("", " %s"))))),
        Arguments.of(
            "marked as another language",
            body(
                talk(
                    of(
                        r(BOLD + "<w:lang w:val=\"sv-SE\"/>", "Ada Lind:"),
                        r("<w:lang w:val=\"sv-SE\"/>", " %s")),
                    of(r(BOLD, "Bo Falk:"), r("<w:lang w:val=\"en-GB\"/>", " %s"))))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ways")
  void labels(String name, WordFiles file) {
    assertEquals(TALK, said(Sketch.word(file)));
  }

  @Test
  void tablesOfSpeakersAreTurns() {
    String two =
        table(
            """
            Ada Lind: | Where was the ferry built?
            | It looks old.
            Bo Falk: | Here, behind the shed.
            Ada Lind: | And who built it?
            Bo Falk: | My mother did.
            | With one helper.\
            """);
    assertEquals(TALK, said(Sketch.word(body(two))));
    String three =
        table(
            """
            Time | Speaker | Text
            00:00:05 | Ada Lind | Where was the ferry built?
            | | It looks old.
            00:00:09 | Bo Falk | Here, behind the shed.
            00:00:15 | Ada Lind | And who built it?
            00:00:21 | Bo Falk | My mother did.
            | | With one helper.\
            """);
    String timed =
        table(
            """
            [00:00:05] Ada Lind: | Where was the ferry built?
            | It looks old.
            Bo Falk (00:09) | Here, behind the shed.
            [00:00:15] Ada Lind: | And who built it?
            Bo Falk 00:21: | My mother did.
            | With one helper.\
            """);
    assertEquals(TALK, said(Sketch.word(body(timed))));
    Reading reading = Sketch.word(body(three));
    assertEquals(TALK, said(reading));
    assertEquals(21, ((Turn) reading.interview().blocks().get(3)).time().toSeconds());
    assertEquals(List.of(Code.R064), codes(reading));
  }

  @Test
  void underlinedParagraphsMayAsk() {
    String underlined = "<w:u w:val=\"single\"/>";
    String talk =
        "Where did you learn to steer? | Behind the shed, from my mother. | "
            + "And who taught you to stop? | Nobody has, I still ask the shore. | "
            + "What would you steer next? | Anything that floats and has a bell.";
    StringBuilder body = new StringBuilder(p("", "An interview with Bo Falk"));
    for (String text : talk.split(" \\| ")) {
      body.append(of(r(text.endsWith("?") ? underlined : "", text)));
    }
    List<Block> blocks = Sketch.word(body(body.toString())).interview().blocks();
    assertEquals(3, blocks.stream().filter(Question.class::isInstance).count());
    assertEquals(3, blocks.stream().filter(Answer.class::isInstance).count());
  }

  @Test
  void otherTablesAreContent() {
    String fares = table("Year | Fare\n1961 | two shillings\n1990 | forty pence");
    Reading reading =
        Sketch.word(
            body(
                p("", "Q: What was the fare?")
                    + p("", "A: It changed.")
                    + fares
                    + p("", "Q: And now?")
                    + p("", "A: It is free.")));
    assertEquals(
        """
        Q: What was the fare?
        A: It changed. / Year / Fare / 1961 / two shillings / 1990 / forty pence
        Q: And now?
        A: It is free.\
        """,
        said(reading));
  }

  @Test
  void stylesTellWhoSpeaks() {
    String body =
        p("Titel", "The ferry")
            + p("Own", "On the slip")
            + p("Interviewer", "Where was it built?")
            + p("Interviewee", "Here.")
            + p("Interviewee", "Behind the shed.")
            + p("Interviewer", "By whom?")
            + p("Interviewee", "By my mother.");
    assertEquals(
        """
        title: The ferry
        heading 1: On the slip
        Interviewer: Where was it built?
        Interviewee: Here. / Behind the shed.
        Interviewer: By whom?
        Interviewee: By my mother.\
        """,
        said(Sketch.word(styled(body))));
  }

  @Test
  void boldIsBoldWhateverMakesItSo() {
    String body =
        p("", "Something plain.")
            + p("Heavy", "Where was it built?")
            + of(r(BOLD, "By whom?"))
            + of(r("<w:rStyle w:val=\"Fett\"/>", "Was it hard?"));
    List<Line> lines = WordDocument.read("talk.docx", styled(body).bytes(), Limits.DEFAULT).lines();
    assertEquals(
        List.of(false, true, true, true),
        lines.stream().map(l -> l.bold() == l.text().length()).toList());
  }

  @Test
  void numberedQuestionsAreNoList() {
    String number = "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
    String list =
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"%s\"/>"
            + "<w:lvlText w:val=\"%s\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
    String body =
        of(number, r("", "Ada: Where was it built?"))
            + p("", "Bo: Here.")
            + of(number, r("", "Ada: By whom?"))
            + p("", "Bo: By my mother.");
    String turns =
        """
        Ada: Where was it built?
        Bo: Here.
        Ada: By whom?
        Bo: By my mother.\
        """;
    assertEquals(
        turns,
        said(
            Sketch.word(
                body(body).part("numbering", "numbering", list.formatted("decimal", "%1.")))));
    String all = body.replace("<w:p><w:r>", "<w:p>" + number + "<w:r>");
    assertEquals(
        turns,
        said(
            Sketch.word(
                body(all).part("numbering", "numbering", list.formatted("decimal", "%1.")))));
  }

  @Test
  void numbersOfQuestionsThatNobodyIsNamedForAreLabels() {
    String number = "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
    String list =
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/>"
            + "<w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
    String body =
        of(number, r("", "Where was your mill built?"))
            + p("", "Here, by the water, where it could be heard from the road.")
            + of(number, r("", "And who built it for you?"))
            + p("", "My mother, with two men from the village and a borrowed horse.")
            + of(number, r("", "Do you still grind there?"))
            + p("", "Twice a year, so that the stones do not forget what they are for.");
    Reading reading = Sketch.word(body(body).part("numbering", "numbering", list));
    List<String> labels =
        reading.interview().blocks().stream()
            .filter(Question.class::isInstance)
            .map(q -> String.valueOf(((Question) q).label()))
            .toList();
    assertEquals(List.of("1.", "2.", "3."), labels, Sketch.of(reading));
  }

  @Test
  void linesWithinAParagraphMayBeTurns() {
    String lines =
        of(
            r("", "Q: Where was it built?"),
            "<w:r><w:br/></w:r>",
            r("", "A: Here."),
            "<w:r><w:br/><w:br/></w:r>",
            r("", "Q: By whom?"),
            "<w:r><w:br/></w:r>",
            r("", "A: By my mother."));
    assertEquals(
        """
        Q: Where was it built?
        A: Here.
        Q: By whom?
        A: By my mother.\
        """,
        said(Sketch.word(body(lines))));
  }

  @Test
  void placesAreParagraphs() {
    WordFiles file = paragraphs("Q: One?", "", "A: Two.", "Q: Three?", "A: Four.");
    Turn answer = (Turn) Sketch.word(file).interview().blocks().get(1);
    assertEquals(3, answer.origin().span().orElseThrow().line());
    Overrides none = Overrides.builder().noTurn(4).build();
    ReadOptions options = ReadOptions.builder().overrides(none).build();
    Reading reading = new DocxReader().read(Source.of("talk.docx", file.bytes()), options);
    assertEquals(2, reading.interview().blocks().size());
  }

  /** Title and blocks, whatever roles those who speak have. */
  private static String said(Reading reading) {
    return Sketch.of(reading).replaceAll("(?m)^[qar]\\d+ ", "");
  }

  static List<Code> codes(Reading reading) {
    return told(reading).stream().map(Diagnostic::code).toList();
  }

  /** What is told, but that nobody is found to speak, which is so in most tests of text. */
  static List<Diagnostic> told(Reading reading) {
    return reading.diagnostics().stream().filter(d -> d.code() != Code.R049).toList();
  }
}
