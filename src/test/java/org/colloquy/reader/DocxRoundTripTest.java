package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.Colloquy;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.model.Interview;
import org.colloquy.model.Note;
import org.colloquy.model.PlainText;
import org.colloquy.model.Speaker;
import org.colloquy.model.Words;
import org.colloquy.testing.Samples;
import org.colloquy.writer.Writers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A DOCX edition, read again, is the interview that it was made of. */
final class DocxRoundTripTest {
  /** Those that show names; where letters stand for them, the names are in no label. */
  private static final List<Design> DESIGNS =
      List.of(
          Design.builtIn("plain"),
          Design.builtIn("magazine").with("label.place", "side").with("time-codes", "margin"),
          Design.builtIn("archive"),
          Design.builtIn("archive")
              .with("label.place", "above")
              .with("numbering.questions", "side")
              .with("notes.place", "end"),
          Design.builtIn("archive").with("numbering.questions", "run-in"));

  private final Colloquy colloquy = Colloquy.create();

  static Stream<Path> samples() {
    return Samples.all().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void anEditionIsReadBack(Path sample) throws IOException {
    Interview before = colloquy.read(sample).interview();
    for (Design design : DESIGNS) {
      isReadBack(before, Edition.of(before, design));
    }
  }

  private void isReadBack(Interview before, Edition edition) throws IOException {
    ByteArrayOutputStream docx = new ByteArrayOutputStream();
    colloquy.write(edition, Writers.DOCX, docx);
    Reading reading = colloquy.read(Source.of("edition.docx", docx.toByteArray()));
    Interview after = reading.interview();
    assertEquals("docx", reading.format());
    assertEquals(List.of(), DocxReaderTest.told(reading));
    assertEquals(sketch(before), sketch(after));
    assertEquals(Words.of(before), Words.of(after));
    assertEquals(people(before), people(after));
    assertEquals(notes(before), notes(after));
    assertEquals(before.metadata().language(), after.metadata().language());
    assertEquals(before.metadata().date(), after.metadata().date());
    assertEquals(before.metadata().publication(), after.metadata().publication());
  }

  private static String sketch(Interview interview) {
    return Sketch.of(new Reading(interview, "", List.of(), List.of()));
  }

  private static List<String> people(Interview interview) {
    return interview.speakers().stream().map(DocxRoundTripTest::person).toList();
  }

  private static String person(Speaker speaker) {
    return speaker.name() + ", " + speaker.role() + ", " + speaker.description().orElse("");
  }

  private static List<String> notes(Interview interview) {
    return interview.notes().stream().map(Note::content).map(PlainText::of).toList();
  }
}
