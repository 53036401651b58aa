package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Turns between the tags of site builders, and tags that are about something else. */
final class TurnTagsTest {
  private static final String[][] TALK = {
    {"Ana Ruiz", "Is it deep there?"},
    {"Tom Bell", "Deep enough to drown a cart."},
    {"Ana Ruiz", "And cold, as they say?"},
    {"Tom Bell", "Colder than they say."}
  };

  private static String written(String form) {
    StringBuilder out = new StringBuilder("---\ntitle: The Weir\n---\n\n");
    for (String[] turn : TALK) {
      out.append(form.replace("\\n", "\n").replace("NAME", turn[0]).replace("TEXT", turn[1]))
          .append("\n\n");
    }
    return out.toString();
  }

  private static String drawn(String name, String source) {
    return Sketch.of(Sketch.named(name, source)).replaceAll("(?m)^[qar][0-9]+ ", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "{{< talk name=\"NAME\" >}}\\nTEXT\\n{{< /talk >}}",
        "{{% talk \"NAME\" %}}\\n\\nTEXT\\n\\n{{% /talk %}}",
        "{{< talk\\n  name=\"NAME\"\\n  time=\"0:12\"\\n>}}\\nTEXT\\n{{< /talk >}}",
        "<Talk name=\"NAME\">\\nTEXT\\n</Talk>",
        "<Talk\\n  speaker=\"NAME\"\\n>\\n  TEXT\\n</Talk>",
        "<Talk name='NAME'>TEXT</Talk>",
        "<Talk speaker={\"NAME\"}>\\nTEXT\\n</Talk>",
        "<Talk name=\"NAME\" />\\n\\nTEXT",
        "{% include talk.html name=\"NAME\" %}\\n\\nTEXT",
        "{% talk NAME %}\\nTEXT\\n{% endtalk %}",
        "[talk name=\"NAME\"]\\nTEXT\\n[/talk]",
        ":::talk{name=\"NAME\"}\\nTEXT\\n:::",
        "!!! quote \"NAME\"\\n    TEXT",
        "> [!quote] NAME\\n> TEXT",
        "<Talk name=\"NAME\" text=\"TEXT\" />",
        "::: {.talk name=\"NAME\"}\\nTEXT\\n:::",
        "::: .grey\\n**NAME:** TEXT\\n:::",
        ":::: {.grey .wide}\\nNAME: TEXT\\n::::",
        "NAME: TEXT\\n{: .talk }",
        "NAME: TEXT\\n{:.talk}",
      })
  void aNameThatComesAgainBeginsATurn(String form) {
    String talk =
        "title: The Weir\n"
            + "Ana Ruiz: Is it deep there?\nTom Bell: Deep enough to drown a cart.\n"
            + "Ana Ruiz: And cold, as they say?\nTom Bell: Colder than they say.";
    assertEquals(talk, drawn("talk.md", written(form)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "{{< figure name=\"weir.jpg\" >}} # {{< figure name=\"weir.jpg\" >}}",
        "!!! note # !!! note",
        "<Figure name=\"weir\" text=\"The weir\" /> # <Figure name=\"weir\" text=\"The weir\" />",
        "<Figure name=\"weir\" /> # <Figure name=\"weir\" />",
        "`{{< talk name=\"Ana\" >}}` # {{< talk name=\"Ana\" >}}"
      })
  void otherTagsStay(String tag, String read) {
    String source = "**Ana:** Deep?\n\n**Tom:** Yes. " + tag + "\n\n**Ana:** So?\n\n**Tom:** So.\n";
    assertEquals(
        ("Ana: Deep?\nTom: Yes. " + read).stripTrailing() + "\nAna: So?\nTom: So.",
        drawn("talk.md", source));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "{{< question >}}\\nTEXT\\n{{< /question >}}#{{< answer >}}\\nTEXT\\n{{< /answer >}}",
        "<Question>TEXT</Question>#<Answer>TEXT</Answer>"
      })
  void tagsMayBeCalledQuestionsAndAnswers(String question, String answer) {
    String source = (question + "\\n\\n" + answer + "\\n\\n").repeat(2).replace("\\n", "\n");
    StringBuilder out = new StringBuilder("# The Weir\n\n" + source);
    for (String[] turn : TALK) {
      int at = out.indexOf("TEXT");
      out.replace(at, at + "TEXT".length(), turn[1]);
    }
    assertEquals(
        "title: The Weir\n"
            + "Q: Is it deep there?\nA: Deep enough to drown a cart.\n"
            + "Q: And cold, as they say?\nA: Colder than they say.",
        drawn("talk.md", out.toString()));
  }

  /** What looks so in code or within a line is no mark. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "```\\n::: .grey\\n```",
        "Say ::: and go on.",
        ":::",
        "The set {: x} is open.",
      })
  void othersAreText(String text) {
    String source = "# The Weir\n\nAll of it.\n\n" + text.replace("\\n", "\n") + "\n";
    String drawn = drawn("talk.md", source);
    assertTrue(drawn.contains(text.replace("```\\n", "").replace("\\n```", "")), drawn);
  }
}
