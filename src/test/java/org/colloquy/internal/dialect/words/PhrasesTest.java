package org.colloquy.internal.dialect.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@link Phrases} find what comparing a text with each phrase finds. */
class PhrasesTest {
  private static final List<String> PHRASES =
      List.of("tell me", "tell", "ask", "ask him", "erzählen sie", "教えて", "か", "𠀋", "?");

  private static final List<String> TEXTS =
      List.of(
          "",
          "t",
          "tel",
          "tell",
          "tell me why",
          "please tell me",
          "erzählen sie",
          "erzahlen sie",
          "教えてください",
          "そうですか",
          "か",
          "𠀋山",
          "山𠀋",
          "ask",
          "as",
          "why?",
          "? why",
          "Tell me");

  @Test
  @DisplayName("at the beginning and at the end of texts")
  void likeEach() {
    Phrases phrases = Phrases.of(PHRASES);
    for (String text : TEXTS) {
      assertEquals(PHRASES.stream().anyMatch(text::startsWith), phrases.begin(text), text);
      assertEquals(PHRASES.stream().anyMatch(text::endsWith), phrases.end(text), text);
    }
  }
}
