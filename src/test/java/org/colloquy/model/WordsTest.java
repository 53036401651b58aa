package org.colloquy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.testing.Interviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("", List.of()),
        Arguments.of(" \t\n", List.of()),
        Arguments.of("one  two", List.of("one", "two")),
        Arguments.of("work ?", List.of("work", "?")),
        Arguments.of("a\u00a0b\u2003c\u3000d\u0085e\u2028f", List.of("a", "b", "c", "d", "e", "f")),
        Arguments.of("co\u00adoperate", List.of("cooperate")),
        Arguments.of("\u00ad", List.of()),
        Arguments.of("cafe\u0301", List.of("caf\u00e9")),
        Arguments.of("zero\u200bwidth", List.of("zero\u200bwidth")),
        Arguments.of("\ufeffbom", List.of("\ufeffbom")));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aWordIsARunBetweenWhiteSpace(String text, List<String> words) {
    assertEquals(words, Words.split(text));
  }

  @Test
  void unitsStandInReadingOrder() {
    List<String> ids = Words.of(Interviews.everything()).stream().map(Words.Unit::id).toList();
    assertEquals(
        List.of(
            "n1",
            "title",
            "subtitle",
            "deck",
            "n2",
            "q1",
            "a1",
            "e1",
            "h1",
            "q2",
            "a2",
            "r1",
            "n3",
            "n4",
            "note1"),
        ids);
  }

  @Test
  void markupPartsNoWordAndContentsPartWords() {
    Words.Unit answer =
        Words.of(Interviews.everything()).stream()
            .filter(u -> u.id().equals("a1"))
            .findFirst()
            .orElseThrow();
    String words = String.join(" ", answer.words());
    assertEquals(
        "I came in spring, with a very small boat. [laughs] The [inaudible 00:12:40] was closed."
            + " [00:12:55] H2O on the 3rd floor; run open --gate `1` as told at the site."
            + " [p. 12] One line, then another; my mother said après nous le déluge *often* _and_"
            + " #loudly [sic] 1. \\ | ~ ^ .",
        words);
  }
}
