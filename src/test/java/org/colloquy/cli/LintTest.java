package org.colloquy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code colloquy lint}: places, corrections, exit codes; the document stays as it is. */
class LintTest {
  private static final String TALK =
      """
      ---
      language: en
      ---

      Q: Is this your work ?

      A: It's **mine**, \"all\" of it.
      It is.

      Q: Since when?

      A: Since 1937.
      """;

  @TempDir Path folder;

  private Path talk() throws IOException {
    return Files.writeString(folder.resolve("talk.md"), TALK);
  }

  @Test
  void eachCorrectionIsToldWithItsPlace() throws IOException {
    Path file = talk();
    Cli run = Cli.run("lint", file);
    assertEquals(0, run.code());
    assertEquals("", run.err());
    String name = file.toString();
    assertEquals(
        """
        NAME:5:21: warning[D014]: a space that punctuation does not have here
          5 | Q: Is this your work ?
            |                     ^
            = help: write 'work?'; typography: [spaces] does it in editions
        NAME:7:6: warning[D012]: a straight apostrophe
          7 | A: It's **mine**, "all" of it.
            |      ^
            = help: write 'It’s mine,'; typography: [apostrophes] does it in editions
        NAME:7:19: warning[D013]: a straight quotation mark
          7 | A: It's **mine**, "all" of it.
            |                   ^
            = help: write 'mine, “all”'; typography: [quotes] does it in editions
        NAME:7:23: warning[D013]: a straight quotation mark
          7 | A: It's **mine**, "all" of it.
            |                       ^
            = help: write '“all” of'; typography: [quotes] does it in editions
        """,
        run.out().replace(name, "NAME"));
    assertEquals(TALK, Files.readString(file));
  }

  @Test
  void strictMakesThemAFailure() throws IOException {
    Path file = talk();
    assertEquals(1, Cli.run("lint", file, "--strict").code());
    assertEquals(0, Cli.run("lint", file, "--strict", "--only", "no-break").code());
    Cli some = Cli.run("lint", file, "--only", "spaces,dashes");
    assertEquals(4, some.out().lines().count());
  }

  @Test
  void badInputIsTold() throws IOException {
    Path file = talk();
    Cli missing = Cli.run("lint", folder.resolve("no.md"), file);
    assertEquals(1, missing.code());
    assertTrue(missing.err().contains("error[R003]"), missing.err());
    assertTrue(missing.out().contains("D014"), "the other one is looked at");
    assertEquals(2, Cli.run("lint").code());
    Cli unknown = Cli.run("lint", file, "--only", "qoutes");
    assertEquals(2, unknown.code());
    assertTrue(unknown.err().contains("quotes"), unknown.err());
  }

  @Test
  void convertTellsWhatItCorrected() throws IOException {
    Path target = folder.resolve("talk.txt");
    Cli run =
        Cli.run("convert", talk(), "-o", target, "--set", "typography=[quotes, spaces]", "-v");
    assertEquals(0, run.code());
    assertTrue(run.err().contains("info[D014]"), run.err());
    assertTrue(Files.readString(target).contains("Is this your work?"));
    assertTrue(Files.readString(target).contains("It's mine, “all” of it."));
  }
}
