package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.colloquy.model.Answer;
import org.colloquy.model.Speaker;
import org.junit.jupiter.api.Test;
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
        row(
            "# A visit in May\n\nDie Stiftung sprach mit **Marta Ilves** über Große Glocken. "
                + "Marta gießt allein.\n",
            "Marta Ilves"),
        row(
            "---\nsubtitle: Marta Ilves habla del bronce\n---\n# Una visita\n\n"
                + "En mayo vimos la Casa Verde de **Marta Ilves**. Marta vive sola.\n",
            "Marta Ilves"),
        row(
            "# The foundry\n\nWe sat down with Marta Ilves of Harbor Foundries. Marta was late.\n",
            "Marta Ilves"),
        row("# The foundry\n\n**Harbor Foundries** makes bells for North Harbor.\n", "?"),
        row("# The foundry\n\nTom Vidal met **Marta Ilves**. Marta and Tom work alone.\n", "?"),
        row("# Die Glocken\n\nSie sind schwer.\n", "?"),
        row("# Bronze\n\nA visit in May.\n", "?"),
        row("# A visit in May\n\nMarta Ilves casts bells. We saw two of them.\n", "?"),
        row("# The foundry\n\nHarbor Foundries makes bells for schools.\n", "?"),
        row("# The foundry\n\nMarta Ilves met Tom Vidal in May. She works alone.\n", "?"),
        row("# The foundry\n\nThe river runs past the house of Marta Ilves. She likes it.\n", "?"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("heads")
  void tellsWhoAnswers(String head, String answers) {
    Reading reading = Sketch.markdown(head + TALK);
    assertEquals(answers, name(reading), () -> Sketch.of(reading));
  }

  private static String name(Reading reading) {
    return reading.interview().blocks().stream()
        .filter(Answer.class::isInstance)
        .map(Answer.class::cast)
        .findFirst()
        .flatMap(a -> reading.interview().speaker(a.speaker()))
        .map(Speaker::name)
        .orElse("?");
  }

  @Test
  void aTitleIsWhoeverSaysItOfThemselves() {
    String talk = TALK.replace("In the winter of", "I'm bellwether. In the winter of");
    assertEquals("bellwether", answers("# bellwether\n" + talk));
    String alias = talk.replace("I'm", "I am Marta, aka");
    assertEquals("bellwether", answers("# bellwether\n" + alias));
    assertEquals("?", answers("# bellwether\n" + talk.replace("I'm", "I wrote")));
  }

  @Test
  void whomAQuestionCallsByAPartOfAName() {
    String head = "# A visit\n\nA tour by Marta Ilves and Tom Vidal. Marta was late.\n";
    assertEquals("?", answers(head + TALK));
    assertEquals(
        "Marta Ilves", answers(head + TALK.replace("your first", "your first, Marta, your first")));
  }

  private static String answers(String source) {
    return name(Sketch.markdown(source));
  }
}
