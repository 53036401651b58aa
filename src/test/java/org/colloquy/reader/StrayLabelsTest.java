package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.model.Content;
import org.colloquy.model.Speaker;
import org.colloquy.model.Turn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Labels where few people write them, and what stands about turns and is said by nobody. */
final class StrayLabelsTest {
  private static final String HEARING =
      """
      CHAIR ROSE: Is the weir safe?

      MS. RUIZ: It is, as far as we can see.

      """;

  private static final String TALK =
      """
      **Ana:** Is it cold?

      **Tom:** The weir is always cold.

      **Ana:** Who mended it?

      **Tom:** My father did, in one summer.

      **Ana:** Would you go back?

      **Tom:** I never left, as you see.

      """;

  private static String captions(String... cues) {
    StringBuilder out = new StringBuilder();
    int second = 10;
    for (String cue : cues) {
      out.append("\n00:00:" + second++ + ",000 --> 00:00:" + second++ + ",000\n" + cue + "\n");
    }
    return out.toString();
  }

  static Stream<Arguments> inText() {
    return Stream.of(
        Arguments.of(
            "behind the end of a sentence",
            HEARING + "CHAIR ROSE: Are there others? MS. RUIZ: Two. CHAIR ROSE: Where?\n",
            "q2 CHAIR ROSE: Are there others?|a2 MS. RUIZ: Two.|q3 CHAIR ROSE: Where?"),
        Arguments.of(
            "behind a wide space",
            HEARING + "CHAIR ROSE: And the others, are  MS. RUIZ: Two are old.\n",
            "q2 CHAIR ROSE: And the others, are|a2 MS. RUIZ: Two are old."),
        Arguments.of(
            "in the middle of a sentence",
            HEARING + "CHAIR ROSE: I saw that MS. RUIZ: is a boat?\n",
            "q2 CHAIR ROSE: I saw that MS. RUIZ: is a boat?"),
        Arguments.of(
            "in a quotation",
            HEARING + "CHAIR ROSE: I read: \"We met. MS. RUIZ: No. We did.\" Is that so?\n",
            "q2 CHAIR ROSE: I read: \"We met. MS. RUIZ: No. We did.\" Is that so?"),
        Arguments.of(
            "of nobody who has one elsewhere",
            HEARING + "CHAIR ROSE: Who spoke? MR. VIDAL: I did?\n",
            "q2 CHAIR ROSE: Who spoke? MR. VIDAL: I did?"));
  }

  static Stream<Arguments> heardOnce() {
    String talk = "Ana Ruiz%1$sWho sings?%2$sTom Vidal%1$sWe all do, but for the miller.%2$s";
    return Stream.of(
            Arguments.of(
                "a heading within an answer",
                "\n\n",
                "Ana Ruiz\n\n"
                    + "Where?\n\n"
                    + "Tom Vidal\n\n"
                    + "In two towns.\n\n"
                    + "New Weir\n\n"
                    + "The town has many bridges.\n"),
            Arguments.of(
                "a word right below a name",
                ":\n\n",
                "Ana Ruiz:\n\nWhere?\n\nTom Vidal:\n\nThere: in a town of many bridges.\n"))
        .map(
            row -> {
              Object[] all = row.get();
              return Arguments.of(all[0], String.format(talk, all[1], "\n\n").repeat(3) + all[2]);
            });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("heardOnce")
  void noneHeardOnce(String name, String source) {
    List<String> blocks = Sketch.of(Sketch.text(source)).lines().toList();
    String last = blocks.get(blocks.size() - 1);
    assertTrue(last.startsWith("a4 ") && last.endsWith("bridges."), last);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inText")
  void withinRunningText(String name, String source, String expected) {
    List<String> blocks = Sketch.of(Sketch.text(source)).lines().toList();
    assertEquals(expected, String.join("|", blocks.subList(2, blocks.size())));
  }

  static Stream<Arguments> inMarkdown() {
    return Stream.of(
        Arguments.of(
            "names in bold without a colon in a list",
            "- **Ana** Is it cold by the weir at night?\n"
                + "- **Tom** The weir is cold in every month.\n"
                + "- **Ana** And who mended it after the flood?\n"
                + "- **Tom** My father did, in one dry summer.\n",
            "q1 Ana: Is it cold by the weir at night?|a1 Tom: The weir is cold in every month.|q2"
                + " Ana: And who mended it after the flood?|a2 Tom: My father did, in one dry"
                + " summer."),
        Arguments.of(
            "leads of a list",
            "- **Lamp** It burns oil and gives light for a night.\n"
                + "- **Rope** Of hemp, and of some length. Will it hold?\n"
                + "- **Lamp** The second one is smaller than the first.\n"
                + "- **Rope** The second one is of steel, and so it holds.\n",
            "prose: Lamp It burns oil and gives light for a night. / Rope Of hemp, and of some"
                + " length. Will it hold? / Lamp The second one is smaller than the first. / Rope"
                + " The second one is of steel, and so it holds."),
        Arguments.of(
            "one name, which asks in quotations",
            "> **Ana:** Is it cold by the weir at night?\n\n"
                + "The weir is cold in every month.\n\n"
                + "> **Ana:** Who mended it after the flood?\n\n"
                + "My father did, in one dry summer.\n\n"
                + "> **Ana:** And what did the council say?\n\n"
                + "Water finds its way, whatever it says.\n\n",
            "q1 Ana: Is it cold by the weir at night?|a1 ?: The weir is cold in every month.|q2"
                + " Ana: Who mended it after the flood?|a2 ?: My father did, in one dry summer.|q3"
                + " Ana: And what did the council say?|a3 ?: Water finds its way, whatever it"
                + " says."),
        Arguments.of(
            "a summary",
            TALK + "## Summary\n\nIt is cold.\n\n### Who is Tom\n\nA miller.\n",
            "heading 1: Summary|closing: It is cold.|heading 2: Who is Tom|closing: A miller."),
        Arguments.of(
            "headings in other answers too",
            TALK.replace("Who mended it?", "Who mended it?\n\n## The men\n\nSay it.")
                + "## Summary\n\nIt is cold.\n",
            ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inMarkdown")
  void inMarkdown(String name, String source, String expected) {
    List<String> blocks = Sketch.of(Sketch.markdown(source)).lines().toList();
    int turns = source.startsWith("**") ? 6 : 0;
    assertEquals(expected, String.join("|", blocks.subList(turns, blocks.size())));
  }

  static Stream<Arguments> inCaptions() {
    return Stream.of(
        Arguments.of(
            "before",
            captions(
                "(Ana) Is it cold?", "(Tom) The weir", "is cold.", "(Ana) Always?", "(Tom) Yes."),
            "q1 Ana: Is it cold?|a1 Tom: The weir is cold.|q2 Ana: Always?|a2 Tom: Yes."),
        Arguments.of(
            "above, in capitals",
            captions(
                "(ANA)\nIs it cold?", "(TOM)\nThe weir", "is.", "(ANA)\nAlways?", "(TOM)\nYes."),
            "q1 ANA: Is it cold?|a1 TOM: The weir is.|q2 ANA: Always?|a2 TOM: Yes."),
        Arguments.of(
            "sounds",
            captions("(Grunts) It is cold.", "(Shouts) Now go.", "(Grunts) I go.", "(Shouts) Go."),
            "prose: (Grunts) It is cold. (Shouts) Now go. (Grunts) I go. (Shouts) Go."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inCaptions")
  void inCaptions(String name, String source, String expected) {
    Reading reading = Sketch.named("talk.srt", source);
    assertEquals(expected, Sketch.of(reading).replace("\n", "|"));
  }

  private static final String INITIALS =
      "AR: Is the weir safe?\n\nTV: It is, as far as we can see.\n\n"
          + "AR: Who looks after it?\n\nTV: Two of us, in turn.\n\n";

  private static final String DEBATE =
      "MR SPEAKER: The question is that the Weir Bill be read.\n\n"
          + "HON. B. LIMA: Mr Speaker, I rise to speak for the Bill.\n\n"
          + "MR SPEAKER: The Honourable Member for the Ferry.\n\n"
          + "HON. B. LIMA: I thank the House.\n\n";

  private static final String CHAT =
      "Ana Ruiz: Is it cold?|Tom Vidal: It is.|Ana Ruiz: Always?|Tom Vidal: In March."
          + "|Ana Ruiz: And the dog?|Tom Vidal: He swims.|Ana Ruiz: Far?|Tom Vidal: To the gate."
          + "|Ana Ruiz: And back?|Tom Vidal: By boat.";

  private static final String TALK_ZH =
      "林溪：水坝冷吗？\n\n陶然：三月里总是很冷的，要慢慢习惯。\n\n林溪：谁教你游泳的？\n\n陶然：我姑姑，用一根绳子。\n\n";

  static Stream<Arguments> once() {
    return Stream.of(
        Arguments.of("talk.txt", INITIALS + "SOMEBODY: Is it deep?\n", "SOMEBODY"),
        Arguments.of("talk.txt", INITIALS + "SLIDE: Is it deep?\n", ""),
        Arguments.of("talk.txt", "HON. A. TUIA: Mr Speaker,\n\n" + DEBATE, "HON. A. TUIA"),
        Arguments.of("talk.txt", "HON. A. TUIA: presiding\n\n" + DEBATE, ""),
        Arguments.of("talk.srt", captions(("rosie: Hm.|" + CHAT).split("\\|")), "rosie"),
        Arguments.of("talk.txt", (CHAT + "|rosie: Hm.|" + CHAT).replace("|", "\n\n"), "rosie"),
        Arguments.of("talk.srt", captions(("note: Hm.|" + CHAT).split("\\|")), ""),
        Arguments.of(
            "talk.srt", captions((CHAT + "|And cold.|So cold.|one: Hm.").split("\\|")), ""),
        Arguments.of("talk.txt", TALK_ZH + "陈默：绳子还在磨坊里吗，有人见过它吗？\n", "陈默"),
        Arguments.of("talk.txt", TALK_ZH + "大家都知道：绳子还在磨坊里，没有人再见过它。\n", ""),
        Arguments.of("talk.txt", TALK_ZH + "老水坝Weir Gate用三根木头：一根长的，两根短的，都是橡木。\n", ""));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("once")
  void aLabelThatIsSaidOnce(String file, String source, String name) {
    Reading reading = Sketch.named(file, source);
    List<String> others =
        reading.interview().speakers().stream()
            .map(Speaker::name)
            .filter(n -> !n.matches("AR|TV|MR SPEAKER|HON. B. LIMA|Ana Ruiz|Tom Vidal|林溪|陶然"))
            .toList();
    assertEquals(name, String.join(", ", others), Sketch.of(reading));
  }

  static Stream<Arguments> interjections() {
    return Stream.of(
        Arguments.of("Honourable members interjecting—", true),
        Arguments.of("Mr Weir interjecting.", true),
        Arguments.of("They kept interjecting, and I went on.", false),
        Arguments.of("Nobody heard them interjecting", false));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("interjections")
  void interjectionsAreEvents(String line, boolean event) {
    String talk = "Mr RUIZ: The weir is old.\n\n" + line + "\n\nMs VIDAL: It was mended.\n\n";
    String read = Sketch.of(Sketch.text(talk + talk));
    assertEquals(event, read.contains("event interjection: " + line + "\n"), read);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hosts")
  void aHostWhoNamesHerself(String said, String expected) {
    String talk = "Ana: Is it cold?\n\nTom: The weir is.\n\n";
    String read = Sketch.of(Sketch.text(said + "\n\n" + talk + talk));
    assertEquals(expected, read.lines().skip(1).findFirst().orElse(""), read);
  }

  static Stream<Arguments> hosts() {
    return Stream.of(
        Arguments.of(
            "Welcome, all of you, to the show. I'm Ana, and this is it.", "q1 Ana: Is it cold?"),
        Arguments.of(
            "Welcome, all of you, to the show. I'm Ana O'Weir, and this is it.",
            "q1 Ana O'Weir: Is it cold?"));
  }

  static Stream<String> heads() {
    return Stream.of("*How the gate was mended*", "**How the gate was mended**");
  }

  @ParameterizedTest
  @MethodSource("heads")
  void aHeadThatIsSetApartWithinATurnIsNoneOfItsParagraphs(String head) {
    String more =
        TALK.replace("**", head.startsWith("**") ? "" : "**")
            + "Ana: Tell me all of it.\n\nTom: I will.\n\nIt was a wet year.\n\n"
            + head
            + "\n\nWe began with the beams.\n\nThen came the frost.\n\nAna: So early?\n\nTom: In May.\n";
    Reading reading = Sketch.markdown(more);
    long heads =
        reading.interview().blocks().stream()
            .filter(Turn.class::isInstance)
            .flatMap(b -> ((Turn) b).content().stream())
            .filter(Content.Subheading.class::isInstance)
            .count();
    assertEquals(1, heads, Sketch.of(reading));
    assertEquals(10, reading.interview().blocks().size(), Sketch.of(reading));
  }
}
