package org.colloquy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.Content.Paragraph;
import org.colloquy.model.InvalidInterviewException.Rule;
import org.colloquy.testing.Interviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterviewTest {
  private static Interview.Builder answer(Content... content) {
    return Interview.builder().block(new Answer("a1", null, null, List.of(content)));
  }

  private static Interview.Builder saying(Inline... inlines) {
    return answer(new Paragraph(List.of(inlines)));
  }

  private static Interview.Builder text(String text) {
    return saying(new Inline.Text(text));
  }

  static Stream<Arguments> broken() {
    Origin none = Origin.NONE;
    List<Content> empty = List.of();
    Speaker speaker = Speaker.builder("s", "S").build();
    return Stream.of(
        Arguments.of(
            Rule.ID_SYNTAX, Interview.builder().block(new Answer("1a", null, null, empty))),
        Arguments.of(Rule.ID_SYNTAX, Interview.builder().block(new Answer("", null, null, empty))),
        Arguments.of(Rule.ID_SYNTAX, Interview.builder().block(new Answer("ä", null, null, empty))),
        Arguments.of(Rule.ID_UNIQUE, text("x").note(new Note("a1", empty))),
        Arguments.of(Rule.ID_UNIQUE, Interview.builder().speakers(List.of(speaker, speaker))),
        Arguments.of(
            Rule.SPEAKER_EXISTS, Interview.builder().block(new Answer("a1", "x", null, empty))),
        Arguments.of(Rule.NOTE_EXISTS, saying(new Inline.NoteReference("note1", none))),
        Arguments.of(
            Rule.RESOURCE_EXISTS, answer(new Content.Figure("img1", null, List.of(), none))),
        Arguments.of(Rule.CHARACTER, text("a\u0000b")),
        Arguments.of(Rule.CHARACTER, text("lone \ud800 surrogate")),
        Arguments.of(Rule.CHARACTER, text("not a character \ufffe")),
        Arguments.of(Rule.CHARACTER, text("a\rb")),
        Arguments.of(
            Rule.CHARACTER,
            Interview.builder().metadata(Metadata.builder().title("\u0007").build())),
        Arguments.of(Rule.LINK_TARGET, saying(new Inline.Link("javascript:x", List.of(), none))),
        Arguments.of(Rule.LINK_TARGET, saying(new Inline.Link("#nowhere", List.of(), none))),
        Arguments.of(
            Rule.KIND_SYNTAX, Interview.builder().block(new Narration("n1", "Big Vote", empty))),
        Arguments.of(Rule.LEVEL, Interview.builder().block(new Heading("h1", 7, List.of()))));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void whatBreaksARuleCannotBeBuilt(Rule rule, Interview.Builder builder) {
    InvalidInterviewException e = assertThrows(InvalidInterviewException.class, builder::build);
    assertEquals(rule, e.rule());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"tab\tand\nline", "\ud83d\ude0e", "\ufeff", "\u202ea\u202c", "\u200b", "]]>"})
  void whatIsMerelyUnusualCanBeBuilt(String text) {
    assertEquals(text, PlainText.of(text(text).build().blocks().get(0)));
  }

  @Test
  void originsDoNotCountInEquality() {
    Origin here = Origin.at(new Span(3, 4, 1, 4));
    Interview placed = Interview.builder().block(new Event("e1", "pause", List.of(), here)).build();
    Interview unplaced = Interview.builder().block(new Event("e1", "pause", List.of())).build();
    assertEquals(unplaced, placed);
    assertNotEquals(unplaced, Interview.builder().build());
  }

  @Test
  void aBuilderStartsWithWhatItIsGiven() {
    Interview interview = Interviews.everything();
    assertEquals(interview, interview.toBuilder().build());
    assertEquals(interview.metadata(), interview.metadata().toBuilder().build());
  }

  @ParameterizedTest
  @CsvSource({
    "2001-07-17,2001-07-17",
    "2001-07,2001-07",
    "2001,2001",
    "0988-01-02,0988-01-02",
    "2001-13,",
    "2001-02-30,",
    "17 July,",
    "2001-7-1,",
    "0000,",
    "20010717,"
  })
  void datesAreIso(String text, String date) {
    assertEquals(Optional.ofNullable(date), PartialDate.parse(text).map(Object::toString));
  }

  @Test
  void aDayNeedsAMonth() {
    assertThrows(DateTimeException.class, () -> new PartialDate(2001, null, 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "00:12:31 751000",
        "12:31 751000",
        "1:00:00.5 3600500",
        "00:00:01,250 1250",
        "100:00:00 360000000",
        "5 -1",
        "1:60 -1",
        "1:2 -1",
        "a:bc -1",
        "00:00:01. -1",
        ": -1"
      })
  void timesAreReadAsTheyAreWritten(String text, long millis) {
    Optional<Duration> time = TimeCodes.parse(text);
    assertEquals(millis, time.map(Duration::toMillis).orElse(-1L));
    time.ifPresent(t -> assertEquals(time, TimeCodes.parse(TimeCodes.format(t))));
  }

  /** A list without numbers has no first one, as its JSON has none. */
  @Test
  void onlyOrderedListsHaveAStart() {
    assertEquals(1, new Content.ItemList(false, 7, List.of(), Origin.NONE).start());
    assertEquals(7, new Content.ItemList(true, 7, List.of(), Origin.NONE).start());
  }
}
