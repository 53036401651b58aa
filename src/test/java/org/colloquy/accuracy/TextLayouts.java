package org.colloquy.accuracy;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A conversation in the plain and the Markdown layouts of people and programs. */
final class TextLayouts {
  /** Which conversations can be written so. */
  private enum Needs {
    NAMES,
    PAIRS
  }

  private TextLayouts() {}

  static List<Rendering> all() {
    return List.of(
        named("otter.txt", t -> t.name() + "  " + at("m:ss", t) + "\n" + t.text() + "\n\n"),
        named(
            "otter-hours.md",
            t -> t.name() + "  " + at("hh:mm:ss", t) + "  \n" + t.text() + "\n\n"),
        named("zoom-notes.txt", t -> at("hh:mm:ss", t) + "\t" + t.name() + "\t" + t.text() + "\n"),
        named("rev.txt", t -> t.name() + " (" + at("mm:ss", t) + "):\n" + t.text() + "\n\n"),
        named(
            "trint.txt", t -> "[" + at("hh:mm:ss", t) + "] " + t.name() + ": " + t.text() + "\n\n"),
        named(
            "sonix.txt",
            t -> "[" + at("hh:mm:ss", t) + "] \n" + t.name() + ": " + t.text() + "\n\n"),
        named(
            "descript.txt",
            t -> "[" + at("hh:mm:ss", t) + "] " + t.name() + "\n" + t.text() + "\n\n"),
        named(
            "descript.md",
            t -> "**" + t.name() + ":** \\[" + at("hh:mm:ss", t) + "\\] " + t.text() + "\n\n"),
        named(
            "happy-scribe.txt",
            t -> "[" + at(".", t) + "] - " + t.name() + "\n" + t.text() + "\n\n"),
        named("otranscribe.txt", t -> at("mm:ss", t) + " " + t.name() + ": " + t.text() + "\n\n"),
        named("teams.txt", t -> t.name() + "   " + at("m:ss", t) + "\n" + t.text() + "\n"),
        named("fireflies.txt", t -> at("mm:ss", t) + "\n" + t.name() + "\n" + t.text() + "\n\n"),
        named("fathom.txt", t -> at("m:ss", t) + " - " + t.name() + "\n  " + t.text() + "\n\n"),
        named("riverside.txt", t -> t.name() + " (" + at("mm:ss", t) + ")\n" + t.text() + "\n\n"),
        named(
            "tag-time.txt",
            t -> "[" + t.name() + "] [" + at("mm:ss", t) + "]\n" + t.text() + "\n\n"),
        named(
            "whatsapp.txt",
            t ->
                "12/03/2021, 14:"
                    + at("mm:ss", t).substring(3)
                    + " - "
                    + t.name()
                    + ": "
                    + t.text()
                    + "\n"),
        named(
            "chat.txt",
            t -> "[14:" + at("mm:ss", t).substring(3) + "] <" + t.name() + "> " + t.text() + "\n"),
        named("angle.txt", t -> "<" + t.name() + "> " + t.text() + "\n"),
        named("hash.txt", t -> "#" + t.name() + ": " + t.text() + "\n\n"),
        named("at.txt", t -> "@" + t.name() + ": " + t.text() + "\n\n"),
        named("braces.txt", t -> "{" + t.name() + "} " + t.text() + "\n\n"),
        named("dash-after-name.txt", t -> t.name() + " – " + t.text() + "\n\n"),
        named("capitals-two-spaces.txt", t -> upper(t.name()) + ":  " + t.paragraphed() + "\n\n"),
        named("bold-own-line.md", t -> "**" + t.name() + "**\n\n" + t.paragraphed() + "\n\n"),
        named("bold-hard-break.md", t -> "**" + t.name() + "**  \n" + t.paragraphed() + "\n\n"),
        named(
            "bold-time.md",
            t -> "**" + t.name() + "** (" + at("mm:ss", t) + "): " + t.text() + "\n\n"),
        named(
            "heading-time.md",
            t -> "## " + t.name() + " [" + at("mm:ss", t) + "]\n\n" + t.paragraphed() + "\n\n"),
        named("list.md", t -> "- **" + t.name() + "**: " + t.text() + "\n"),
        named("quote.md", t -> "> **" + t.name() + ":** " + t.text() + "\n\n"),
        named(
            "table.md",
            t -> "| " + t.name() + " | " + t.text() + " |\n",
            "| Speaker | Text |\n|---|---|\n"),
        named(
            "each-paragraph.md",
            t ->
                "**"
                    + t.name()
                    + ":** "
                    + t.paragraphed().replace("\n\n", "\n\n**" + t.name() + ":** ")
                    + "\n\n"),
        paired("q-a.txt", t -> asks(t, "Q: ", "A: ") + t.paragraphed() + "\n\n"),
        paired("q-a-stop.txt", t -> asks(t, "Q. ", "A. ") + t.paragraphed() + "\n\n"),
        paired("q-a-bold.md", t -> asks(t, "**Q:** ", "**A:** ") + t.paragraphed() + "\n\n"),
        paired(
            "q-a-whole-bold.md",
            t -> asks(t, "**Q: " + t.text() + "**", "A: " + t.paragraphed()) + "\n\n"),
        paired(
            "q-a-numbers.md",
            t -> asks(t, "**Q" + t.number() + ": " + t.text() + "**", t.paragraphed()) + "\n\n"),
        paired("bold-question.md", t -> asks(t, "**" + t.text() + "**", t.paragraphed()) + "\n\n"),
        paired("italic-question.md", t -> asks(t, "*" + t.text() + "*", t.paragraphed()) + "\n\n"),
        paired("heading-question.md", t -> asks(t, "### " + t.text(), t.paragraphed()) + "\n\n"),
        paired("quoted-question.md", t -> asks(t, "> " + t.text(), t.paragraphed()) + "\n\n"),
        paired(
            "numbered-question.md",
            t -> asks(t, "**" + t.number() + ". " + t.text() + "**", t.paragraphed()) + "\n\n"),
        paired(
            "list-question.md",
            t -> asks(t, t.number() + ". " + t.text(), indented(t.paragraphed())) + "\n\n"),
        paired(
            "heading-q.md",
            t -> asks(t, "### Q" + t.number() + ": " + t.text(), t.paragraphed()) + "\n\n"),
        paired(
            "number-above.txt",
            t -> asks(t, "Question " + t.number() + "\n\n" + t.text(), t.paragraphed()) + "\n\n"),
        paired("dash-question.txt", t -> asks(t, "– ", "") + t.paragraphed() + "\n\n"),
        paired("dash-both.txt", t -> "— " + t.text() + "\n\n"),
        paired("email.txt", t -> asks(t, "> " + t.text(), t.paragraphed()) + "\n\n"));
  }

  private static String at(String pattern, Talk.Turn turn) {
    return Talk.clock(pattern, turn.start());
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }

  private static String asks(Talk.Turn turn, String question, String answer) {
    return turn.act() == Act.ASKS ? question : answer;
  }

  /** Within the item of a list whose number has up to two figures. */
  private static String indented(String text) {
    return "    " + text.replace("\n\n", "\n\n    ");
  }

  private static Rendering named(String name, Function<Talk.Turn, String> turn) {
    return rendering(name, Needs.NAMES, turn, "");
  }

  private static Rendering named(String name, Function<Talk.Turn, String> turn, String head) {
    return rendering(name, Needs.NAMES, turn, head);
  }

  private static Rendering paired(String name, Function<Talk.Turn, String> turn) {
    return rendering(name, Needs.PAIRS, turn, "");
  }

  private static Rendering rendering(
      String name, Needs needs, Function<Talk.Turn, String> turn, String head) {
    return new Rendering(
        name,
        (t, n) -> {
          Talk talk = new Talk(t);
          if (needs == Needs.NAMES ? !talk.named() : !talk.alternates()) {
            return null;
          }
          StringBuilder out = new StringBuilder(head);
          talk.turns().forEach(x -> out.append(turn.apply(x)));
          Transcript whole = needs == Needs.NAMES ? t : t.anonymous();
          return whole.layout(n, n.substring(n.lastIndexOf('.') + 1), out.toString());
        });
  }
}
