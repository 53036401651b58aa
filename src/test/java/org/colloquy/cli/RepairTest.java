package org.colloquy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.Colloquy;
import org.colloquy.model.Block;
import org.colloquy.model.Interview;
import org.colloquy.model.PlainText;
import org.colloquy.model.Speaker;
import org.colloquy.model.Turn;
import org.colloquy.reader.Reading;
import org.colloquy.testing.WordFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code inspect --fix}, and one edit in what it writes. */
class RepairTest {
  /** Line by line, or paragraph by paragraph; blank lines stand between them but in DOCX. */
  private static final List<String> TALK =
      List.of(
          "Ana: When did the ferry begin?",
          "Tom: In 1911, with one boat.",
          "Ana: And the winter?",
          "On the bridge: it came early.",
          "Tom: We waited.",
          "How long did you wait?",
          "Tom: Until March.",
          "Ana: Who paid?",
          "Tom: The town.");

  @TempDir Path folder;

  /** Format, and what a paragraph's place is there. */
  static Stream<Arguments> formats() {
    return Stream.of(Arguments.of("txt", 2), Arguments.of("md", 2), Arguments.of("docx", 1));
  }

  private Path talk(String format) throws IOException {
    Path talk = folder.resolve("talk." + format);
    if (format.equals("docx")) {
      return Files.write(talk, WordFiles.paragraphs(TALK.toArray(String[]::new)).bytes());
    }
    return Files.writeString(talk, String.join("\n\n", TALK) + "\n");
  }

  private Path fixed(Path talk) {
    Cli run = Cli.run("inspect", "--fix", talk);
    assertEquals(0, run.code(), run.err());
    return folder.resolve("talk.colloquy.yaml");
  }

  private static void edit(Path sidecar, String from, String to) throws IOException {
    String text = Files.readString(sidecar);
    assertTrue(text.contains(from), from + "\n" + text);
    Files.writeString(sidecar, text.replace(from, to));
  }

  private static String withoutTurns(Path sidecar) throws IOException {
    String text = Files.readString(sidecar);
    int turns = text.indexOf("# Lines that");
    return turns < 0 ? text : text.substring(0, turns);
  }

  private static Reading read(Path talk) {
    return Colloquy.create().read(talk);
  }

  private static List<String> turns(Path talk) {
    Interview interview = read(talk).interview();
    return interview.blocks().stream().map(block -> turn(interview, block)).toList();
  }

  private static String turn(Interview interview, Block block) {
    String who =
        block instanceof Turn turn
            ? interview
                .speaker(turn.speaker())
                .filter(Speaker::isNamed)
                .map(Speaker::name)
                .orElse("?")
            : "-";
    return block.id() + " " + who + ": " + PlainText.of(block).replace("\n", " / ");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void whatIsWrittenReadsBackToTheSame(String format, int step) throws IOException {
    Path talk = talk(format);
    Reading before = read(talk);
    Path sidecar = fixed(talk);
    Reading after = read(talk);
    assertEquals(before.interview(), after.interview(), Files.readString(sidecar));
    assertEquals(before.diagnostics(), after.diagnostics());
  }

  @Test
  void whoHasNoNameGetsOne() throws IOException {
    Path talk = folder.resolve("talk.md");
    String bold = "**When did you start?**\n\nIn my uncle's shed, as I said.\n\n";
    Files.writeString(talk, bold + bold.replace("When", "Where") + bold.replace("When", "How"));
    Path sidecar = fixed(talk);
    assertEquals("a1 ?: In my uncle's shed, as I said.", turns(talk).get(1));
    String written = Files.readString(sidecar);
    int answers = written.lastIndexOf("# - name:");
    String filled = written.substring(answers).replaceFirst("# - name:.*", "- name: Tom");
    Files.writeString(
        sidecar, written.substring(0, answers) + filled.replaceFirst("#   role", "  role"));
    assertEquals("a1 Tom: In my uncle's shed, as I said.", turns(talk).get(1));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aRoleIsRepaired(String format, int step) throws IOException {
    Path talk = talk(format);
    Path sidecar = fixed(talk);
    edit(sidecar, "role: interviewer\n", "role: ?\n");
    edit(sidecar, "role: interviewee\n", "role: interviewer\n");
    edit(sidecar, "role: ?\n", "role: interviewee\n");
    assertEquals("a1 Ana: When did the ferry begin?", turns(talk).get(0));
    assertEquals("q1 Tom: In 1911, with one boat.", turns(talk).get(1));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aWrongLabelIsRepaired(String format, int step) throws IOException {
    Path talk = talk(format);
    Path sidecar = fixed(talk);
    int line = 7 * step + 1;
    Files.writeString(sidecar, withoutTurns(sidecar) + "turns: {" + line + ": none}\n");
    List<String> turns = turns(talk);
    assertTrue(
        turns.stream().anyMatch(t -> t.endsWith("Until March. / Ana: Who paid? / The town.")),
        turns.toString());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aMissingLabelIsRepaired(String format, int step) throws IOException {
    Path talk = talk(format);
    Path sidecar = fixed(talk);
    int line = 5 * step + 1;
    Files.writeString(sidecar, withoutTurns(sidecar) + "turns: {" + line + ": Ana}\n");
    List<String> turns = turns(talk);
    assertTrue(turns.contains("q3 Ana: How long did you wait?"), turns.toString());
    assertTrue(turns.contains("a3 Tom: Until March."), turns.toString());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aLineThatLooksLikeALabelIsGivenToItsSpeaker(String format, int step) throws IOException {
    Path talk = talk(format);
    Path sidecar = fixed(talk);
    int line = 3 * step + 1;
    edit(sidecar, "  " + line + ": none", "  " + line + ": Tom");
    assertTrue(
        turns(talk)
            .contains(
                "a2 Tom: it came early. / We waited. / How long did you wait? / Until March."),
        turns(talk).toString());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aDialectIsRepaired(String format, int step) throws IOException {
    Path talk = talk(format);
    Path sidecar = fixed(talk);
    edit(sidecar, "# dialect: name-colon ", "dialect: none ");
    assertTrue(turns(talk).stream().noneMatch(t -> t.startsWith("a")), turns(talk).toString());
    edit(sidecar, "dialect: none ", "dialect: name-colon ");
    assertEquals("q1 Ana: When did the ferry begin?", turns(talk).get(0));
  }
}
