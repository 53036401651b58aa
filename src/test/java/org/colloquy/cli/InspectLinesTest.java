package org.colloquy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code inspect -L} in every format, and colours. */
class InspectLinesTest {
  private static final String TALK =
      """
      ---
      rights: CC0
      ---

      # The Slow Ferry

      **Berta:** I crossed in 1954.

      **Jan:** With whom?

      **Berta:** With my aunt
      and the dog.

      And the bell.

      **Jan:** Slow?
      """;

  private static final Surroundings COLOURS =
      new Surroundings(true, true, 80, StandardCharsets.UTF_8);

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path made(String ending) throws IOException {
    Path talk = file("talk.md", TALK);
    Path made = folder.resolve("made." + ending);
    assertEquals(0, Cli.run("convert", talk, "-o", made).code());
    return made;
  }

  @Test
  void everyLineTellsWhatItBelongsTo() throws IOException {
    String out = Cli.run("inspect", "-L", file("talk.md", TALK)).out();
    String rows =
        """
           1      front matter  ---
           2      front matter  rights: CC0
           3      front matter  ---
           4
           5      title         # The Slow Ferry
           6
           7  A   a1            **Berta:** I crossed in 1954.
           8
           9  Q   q1            **Jan:** With whom?
          10
          11  A   a2            **Berta:** With my aunt
          12      a2            and the dog.
          13
          14      a2            And the bell.
          15
          16  Q   q2            **Jan:** Slow?
        """;
    assertTrue(out.contains(rows), out);
  }

  @Test
  void timesBetweenTurnsBelongToNone() throws IOException {
    Path talk =
        file(
            "talk.vtt",
            "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Jan>Slow?\n\n"
                + "00:03.000 --> 00:04.000\n<v Berta>Slow\n\n"
                + "00:05.000 --> 00:06.000\n<v Berta>as ever.\n");
    String out = Cli.run("inspect", "-L", talk).out();
    for (String row :
        List.of(
            "   3                    00:01.000",
            "   4  Q   q1            <v Jan>Slow?",
            "   6                    00:03.000",
            "   7  A   a1            <v Berta>Slow")) {
      assertTrue(out.contains("\n" + row), row + "\n" + out);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "json"})
  void whatHasNoLinesIsShownByParagraphs(String ending) throws IOException {
    String out = Cli.run("inspect", "-L", made(ending)).out();
    assertTrue(out.contains("by paragraphs, since " + ending + " is no text in lines"), out);
    assertTrue(out.contains("A   a2            With my aunt and the dog.\n"), out);
    assertTrue(out.contains("      a2            And the bell.\n"), out);
    assertFalse(out.contains("PK"), out);
  }

  @Test
  void tablesAndXmlAreShownByParagraphs() throws IOException {
    Path sheet =
        file(
            "t.csv", "speaker,text\nJan,\"Slow,\nis it?\"\nBerta,As ever.\nJan,Why?\nBerta,Tar.\n");
    String out = Cli.run("inspect", "-L", sheet).out();
    assertTrue(out.contains("\n   2  Q   q1            Slow, is it?\n"), out);
    assertTrue(out.contains("\n   4  A   a1            As ever.\n"), out);
    Path rtf = file("t.rtf", "{\\rtf1 Q: Slow?\\par A: As ever.\\par Q: Why?\\par A: Tar.\\par}");
    out = Cli.run("inspect", "-L", rtf).out();
    assertTrue(out.contains("\n   2  A   a1            As ever.\n"), out);
  }

  @Test
  void aWrappedTitleIsNamedWhole() throws IOException {
    Path talk =
        file(
            "talk.txt",
            "The Slow Ferry That Crosses the Wide Estuary\nin Every Weather\n\n"
                + "Q: Slow?\n\nA: As ever.\n\nQ: Why?\n\nA: Tar.\n");
    String out = Cli.run("inspect", "-L", talk).out();
    assertTrue(out.contains("\n   1      title         The Slow Ferry That"), out);
    assertTrue(out.contains("\n   2      title         in Every Weather\n"), out);
    assertTrue(out.contains("lines 1-2"), out);
  }

  @Test
  void coloursRepeatWhatTheWordsSay() throws IOException {
    Path talk = file("talk.md", TALK);
    for (String option : List.of("-L", "--from=markdown")) {
      Cli plain = Cli.run("inspect", option, talk);
      Cli coloured = Cli.run(COLOURS, "", "inspect", option, talk);
      assertTrue(coloured.out().contains("\u001b[36m"), coloured.out());
      assertEquals(plain.out(), coloured.out().replaceAll("\u001b\\[[0-9;]*m", ""));
    }
  }

  @Test
  void whatIsRejectedHasItsWholeReason() throws IOException {
    Path talk =
        file("talk.txt", "Q: Slow?\n\nA: As ever.\n\nOn the bridge: wind.\n\nQ: Why?\n\nA: Tar.\n");
    String out = Cli.run("inspect", talk).out();
    assertTrue(
        out.contains(
            "   5      a1            On the bridge:\n"
                + " ".repeat(24)
                + "occurs once, words of a sentence rather than a name\n"),
        out);
  }
}
