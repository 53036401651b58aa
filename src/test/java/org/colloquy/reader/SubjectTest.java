package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.colloquy.model.Answer;
import org.colloquy.model.Role;
import org.colloquy.model.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
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
        row(
            "# The foundry\n\nMarta d'Ilves casts bells. In May, Marta was ill.\n",
            "Marta d'Ilves"),
        row(
            "# The foundry\n\nMarta van der Ilves casts bells. Marta sings.\n",
            "Marta van der Ilves"),
        row(
            "# La fonderie\n\n[Marta d’Ilves-Roy](https://weir.example/mi), fondeuse, mai 2011\n\n"
                + "Marta d’Ilves nous parle du bronze.\n",
            "Marta d’Ilves-Roy"),
        row(
            "# Bronze\n\nMarta Ilves erklärt uns **Große Glocken**. Die Casa Verde klingt.\n",
            "Marta Ilves"),
        row("# Bronze\n\nAn interview with Marta Ilves, who knew Tom Vidal.\n", "Marta Ilves"),
        row("# Bronze\n\nToday with us is Marta Ilves. Marta sings.\n", "Marta Ilves"),
        row(
            "# Бронза\n\nСегодня у меня в гостях Марта Ильвес, литейщица. Марта живёт одна.\n",
            "Марта Ильвес"),
        row(
            "# Bronze\n\nYou may know the bells of Marta Ilves. She kindly agreed to answer.\n",
            "Marta Ilves"),
        row("# Bronze\n\nThe bells of Marta Ilves and Tom Vidal. She agreed to answer.\n", "?"),
        row("# Founders: Marta Ilves\n\nThis week we meet Marta, from the hill.\n", "Marta Ilves"),
        row("# Founders - Marta Ilves\n\nThis week we meet Marta, from the hill.\n", "Marta Ilves"),
        row("# Founders: Harbor Bells\n\nThis week we meet Marta, from the hill.\n", "?"),
        row("# Bronze\n\nIn an interview with Tom Vidal, Marta Ilves was brief.\n", "?"),
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
        .filter(Speaker::isNamed)
        .map(Speaker::name)
        .orElse("?");
  }

  /** Whoever wrote a text asked where the text says "I spoke with". */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I'm interviewing Marta Ilves today. | Ana Ruiz",
        "I’m interviewing Marta Ilves today. | Ana Ruiz",
        "Im Mai sprach ich mit Marta Ilves. | Ana Ruiz",
        "En mai, j'ai rencontré Marta Ilves. | Ana Ruiz",
        "Marta Ilves casts bells. | ?",
      })
  void anAuthorWhoSpokeWithSomebodyAsked(String introduction, String asks) {
    String head = "---\ntitle: Interview with Marta Ilves\nauthor: Ana Ruiz\n---\n\n";
    Reading reading = Sketch.markdown(head + introduction + "\n" + TALK);
    assertEquals(
        asks,
        reading.interview().speakers().stream()
            .filter(s -> s.role() == Role.INTERVIEWER && s.isNamed())
            .map(Speaker::name)
            .findFirst()
            .orElse("?"));
  }

  @Test
  void aNameAtTheEndOfATitleIsWhoeverSaysAPartOfIt() {
    String talk = TALK.replace("In the winter of", "I'm Marta. In the winter of");
    assertEquals("Marta Ilves", answers("# Founders: Marta Ilves\n" + talk));
    assertEquals("?", answers("# Founders: Tom Vidal\n" + talk));
  }

  @Test
  void aTitleIsWhoeverSaysItOfThemselves() {
    String talk = TALK.replace("In the winter of", "I'm bellwether. In the winter of");
    assertEquals("bellwether", answers("# bellwether\n" + talk));
    String alias = talk.replace("I'm", "I am Marta, aka");
    assertEquals("bellwether", answers("# bellwether\n" + alias));
    assertEquals("?", answers("# bellwether\n" + talk.replace("I'm", "I wrote")));
    String both = talk.replace("I'm bellwether.", "I'm bellwether. I am Marta Ilves.");
    assertEquals("bellwether", answers("# bellwether\n" + both));
  }

  /** What somebody says in an answer, or somebody asks. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I am Marta Ilves. In the winter of | Marta Ilves",
        "My name is Marta Ilves and I cast bells. In the winter of | Marta Ilves",
        "Je suis Marta Ilves, de Tallinn. In the winter of | Marta Ilves",
        "Ich heiße Marta Ilves. In the winter of | Marta Ilves",
        "Nazywam się Marta Ilves. In the winter of | Marta Ilves",
        "Меня зовут Марта Ильвес. In the winter of | Марта Ильвес",
        "I am Marta Ilves's niece. In the winter of | ?",
        "I am Marta Ilves. My brother said: I am Tom Vidal. In the winter of | ?",
        "I read a book called Marta Ilves. In the winter of | ?",
        "I am Estonian. In the winter of | ?",
      })
  void whoSaysTheNameInAnAnswer(String answer, String name) {
    assertEquals(name, answers("# A visit\n" + TALK.replace("In the winter of", answer)));
  }

  @Test
  void whomAQuestionCallsByAPartOfAName() {
    String head = "# A visit\n\nA tour by Marta Ilves and Tom Vidal. Marta was late.\n";
    assertEquals("?", answers(head + TALK));
    assertEquals(
        "Marta Ilves", answers(head + TALK.replace("your first", "your first, Marta, your first")));
  }

  /** What the first question says of a guest. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "With us is the founder Marta Ilves. | Marta Ilves",
        "Jest z nami dzisiaj profesor Marta Ilves. | Marta Ilves",
        "Heute zu Gast ist Marta Ilves. | Marta Ilves",
        "Marta Ilves, how are you? | Marta Ilves",
        "Marta  Ilves, how are you? | Marta  Ilves",
        "With us are Marta Ilves and Tom Vidal. | ?",
        "Do you know Marta Ilves? | ?",
      })
  void whomTheFirstQuestionWelcomes(String welcome, String name) {
    assertEquals(name, answers("# A visit\n" + TALK.replace("**When", "**" + welcome + " When")));
  }

  private static String answers(String source) {
    return name(Sketch.markdown(source));
  }
}
