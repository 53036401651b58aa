package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.Colloquy;
import org.colloquy.edition.Edition;
import org.colloquy.model.Interview;
import org.colloquy.model.Metadata;
import org.colloquy.model.PlainText;
import org.colloquy.model.Speaker;
import org.colloquy.model.Turn;
import org.colloquy.model.Words;
import org.colloquy.testing.Interviews;
import org.colloquy.testing.Samples;
import org.colloquy.writer.Writers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our own HTML editions are read back to the same people, turns and metadata. */
final class OwnEditionTest {
  private static final Colloquy COLLOQUY = Colloquy.create();

  static Stream<Path> samples() {
    return Samples.all().stream();
  }

  private static Interview again(Interview interview) throws IOException {
    return COLLOQUY.read(Source.of("talk.html", html(interview))).interview();
  }

  private static List<String> turns(Interview interview) {
    List<String> turns = new ArrayList<>();
    interview
        .blocks()
        .forEach(
            b -> {
              if (b instanceof Turn turn) {
                turns.add(
                    turn.id()
                        + " "
                        + turn.speaker()
                        + " "
                        + Words.split(
                            Normalizer.normalize(PlainText.of(turn), Normalizer.Form.NFC)));
              }
            });
    return turns;
  }

  private static List<String> people(Interview interview) {
    return interview.speakers().stream().map(OwnEditionTest::person).toList();
  }

  private static String person(Speaker s) {
    return s.id() + " " + s.name() + " " + s.labels() + " " + s.role();
  }

  private static List<Object> said(Metadata m) {
    return List.of(m.title(), m.language(), m.date(), m.publication(), m.publisher(), m.rights());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void anEditionIsReadBack(Path file) throws IOException {
    Interview first = COLLOQUY.read(file).interview();
    Interview second = again(first);
    assertEquals(people(first), people(second));
    assertEquals(turns(first), turns(second));
    assertEquals(said(first.metadata()), said(second.metadata()));
    assertEquals(first.metadata().subjects(), second.metadata().subjects());
    assertEquals(first.metadata().contributors("ivr"), second.metadata().contributors("ivr"));
    assertEquals(first.metadata().contributors("ive"), second.metadata().contributors("ive"));
  }

  @Test
  void severalWhoAskUnderOneLetterStayApart() throws IOException {
    String talk =
        "---\nspeakers: [{name: Ana Ruiz, role: interviewer}, {name: Ben Sol, role: interviewer}, "
            + "{name: Tom Vidal, role: interviewee}]\n---\n\nAna Ruiz: Cold?\n\nTom Vidal: Yes.\n\n"
            + "Ben Sol: Why?\n\nTom Vidal: January.\n\nAna Ruiz: And now?\n\nTom Vidal: No.\n";
    Interview first = COLLOQUY.read(Source.of("talk.txt", Interviews.bytes(talk))).interview();
    String page = new String(html(first), java.nio.charset.StandardCharsets.UTF_8);
    byte[] letters =
        Interviews.bytes(
            page.replaceAll(">(Ana Ruiz|Ben Sol):<", ">Q:<").replace(">Tom Vidal:<", ">A:<"));
    Interview second = COLLOQUY.read(Source.of("talk.html", letters)).interview();
    assertEquals(turns(first), turns(second));
  }

  private static byte[] html(Interview interview) throws IOException {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    COLLOQUY.write(Edition.of(interview), Writers.HTML, page);
    return page.toByteArray();
  }
}
