package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.model.Answer;
import org.colloquy.model.Content;
import org.colloquy.model.Event;
import org.colloquy.model.Heading;
import org.colloquy.model.Inline;
import org.colloquy.model.Interview;
import org.colloquy.model.Metadata;
import org.colloquy.model.Narration;
import org.colloquy.model.Origin;
import org.colloquy.model.Question;
import org.colloquy.model.Remark;
import org.colloquy.model.Role;
import org.colloquy.model.Speaker;
import org.colloquy.model.Words;
import org.colloquy.testing.Interviews;
import org.colloquy.testing.PdfStructure;
import org.colloquy.testing.PdfTools;
import org.colloquy.testing.VeraPdf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the design and the interview: the standards are kept, and every word. */
class PdfDesignsTest {
  static Stream<Arguments> cases() {
    List<Interview> interviews =
        List.of(
            Interviews.everything(),
            Interviews.ofLength(1, 200),
            Interviews.ofLength(14, 120),
            untitled(),
            manySpeakers(),
            talk());
    return Stream.of("magazine", "plain")
        .flatMap(
            name ->
                IntStream.range(0, interviews.size())
                    .mapToObj(i -> Arguments.of(name, i, interviews.get(i))));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("cases")
  void keepsTheStandardsAndEveryWord(String design, int number, Interview interview) {
    byte[] pdf = write(interview, Design.builtIn(design));
    assertEquals(List.of(), VeraPdf.faults(pdf));
    assertEquals("", PdfTools.complaints(pdf));
    List<String> expected = new ArrayList<>();
    Words.of(interview).forEach(unit -> expected.addAll(unit.words()));
    assertEquals(expected, PdfStructure.words(pdf));
    assertArrayEquals(pdf, write(interview, Design.builtIn(design)));
  }

  private static Interview untitled() {
    return Interview.builder()
        .metadata(Metadata.builder().language("en").build())
        .block(new Question("q1", null, "Q:", Interviews.prose("What is there?")))
        .block(new Answer("a1", null, "A:", Interviews.prose("Nothing but a weir. ".repeat(40))))
        .build();
  }

  private static Interview talk() {
    Interview.Builder talk = Interview.builder();
    for (int i = 1; i <= 40; i++) {
      String label = i % 2 == 0 ? "ANNA:" : null;
      talk.block(new Remark("r" + i, null, label, Interviews.prose("Word " + i)));
    }
    return talk.build();
  }

  /** Thirty speakers with long names, events between them, a heading, a standfirst. */
  private static Interview manySpeakers() {
    Interview.Builder talk =
        Interview.builder()
            .metadata(
                Metadata.builder()
                    .title("A Council on the Weir")
                    .language("en")
                    .publication(new Metadata.Publication("The River Post", "No. 12"))
                    .build())
            .block(
                new Narration(
                    "n1",
                    Narration.INTRODUCTION,
                    Interviews.prose("They met at noon, in the rain.")));
    for (int i = 1; i <= 30; i++) {
      String name = "Speaker Number" + i + " of the Association of River Keepers and Fishers";
      talk.speaker(Speaker.builder("s" + i, name).role(Role.UNDETERMINED).build());
    }
    talk.block(new Heading("h1", 2, List.of(text("Before the vote"))));
    for (int i = 0; i < 60; i++) {
      String label = "SPEAKER " + i % 30;
      talk.block(new Remark("r" + i, "s" + (i % 30 + 1), label, spoken(i)));
      if (i % 9 == 4) {
        talk.block(new Event("e" + i, "laughter", List.of(text("(Laughter.)"))));
      }
    }
    return talk.build();
  }

  private static List<Content> spoken(int number) {
    List<Inline> inlines =
        List.of(
            text("I say "),
            new Inline.Sound("[laughs out loud]", "laughter", null, Origin.NONE),
            text(" that the weir, number " + number + ", must stay where it has always been."));
    return List.of(new Content.Paragraph(inlines));
  }

  private static Inline text(String text) {
    return new Inline.Text(text);
  }

  private static byte[] write(Interview interview, Design design) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new PdfWriter().write(Edition.of(interview, design), WriteOptions.DEFAULT, out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }
}
