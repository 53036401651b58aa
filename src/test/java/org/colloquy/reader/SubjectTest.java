package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.colloquy.model.Answer;
import org.colloquy.model.Speaker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who answers, where only the introduction says it. */
final class SubjectTest {
  private static final String TALK =
      """

      **When did you cast your first bell?**

      In the winter of the flood, with my uncle. It cracked while we looked at it.

      **What do people get wrong about bronze?**

      They think that it is soft. It is not, it is patient. I can wait for it.

      **Who buys a bell from you today?**

      Schools, a brewery, and one man who wanted to call his goats. I like him best.
      """;

  private static Arguments row(String head, String answers) {
    return Arguments.of(head, answers);
  }

  static Stream<Arguments> heads() {
    return Stream.of(
        row(
            "# The foundry\n\nMarta Ilves has cast bells for years. She works alone.\n",
            "Marta Ilves"),
        row(
            "# The foundry\n\nMarta Ilves, who is nineteen, casts her bells alone.\n",
            "Marta Ilves"),
        row("# The bells of Marta Ilves\n\nMarta Ilves works alone.\n", "Marta Ilves"),
        row("# A visit in May\n\nMarta Ilves casts bells. We saw two of them.\n", "?"),
        row("# The foundry\n\nHarbor Foundries makes bells for schools.\n", "?"),
        row("# The foundry\n\nMarta Ilves met Tom Vidal in May. She works alone.\n", "?"),
        row("# The foundry\n\nThe river runs past the house of Marta Ilves. She likes it.\n", "?"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("heads")
  void tellsWhoAnswers(String head, String answers) {
    Reading reading = Sketch.markdown(head + TALK);
    String name =
        reading.interview().blocks().stream()
            .filter(Answer.class::isInstance)
            .map(Answer.class::cast)
            .findFirst()
            .flatMap(a -> reading.interview().speaker(a.speaker()))
            .map(Speaker::name)
            .orElse("?");
    assertEquals(answers, name, () -> Sketch.of(reading));
  }
}
