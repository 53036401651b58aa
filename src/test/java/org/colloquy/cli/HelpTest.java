package org.colloquy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.writer.Writer;
import org.colloquy.writer.Writers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
  private static final int ROWS = 34;
  private static final int COLUMNS = 80;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "convert",
        "inspect",
        "lint",
        "formats",
        "designs",
        "explain",
        "completion",
        "--help"
      })
  void helpFitsAScreenAndTeaches(String command) {
    Cli run = command.equals("--help") ? Cli.run(command) : Cli.run(command, "--help");
    assertEquals(0, run.code());
    assertEquals("", run.err());
    List<String> lines = run.out().lines().toList();
    assertTrue(lines.size() <= ROWS, "lines: " + lines.size());
    lines.forEach(line -> assertTrue(line.length() <= COLUMNS, line));
    assertTrue(lines.contains("Examples"), run.out());
    assertEquals(
        run.out(),
        command.equals("--help") ? Cli.run("help").out() : Cli.run("help", command).out());
  }

  @Test
  void withoutWordsTheCommandsAreListed() {
    Cli run = Cli.run();
    assertEquals(0, run.code());
    for (String command :
        List.of("convert", "inspect", "formats", "designs", "explain", "completion")) {
      assertTrue(run.out().contains("\n  " + command + " "), command);
    }
    assertEquals(run, Cli.run("--help"));
  }

  @Test
  void helpNamesNoOptionThatThereIsNot() {
    Matcher option =
        Pattern.compile("(?m)^.{9}( *-[-\\w, ]+)").matcher(Cli.run("convert", "-h").out());
    int options = 0;
    while (option.find()) {
      String name = option.group(1).strip().split(" ")[0];
      Cli run = Cli.run("convert", "x", name, "y");
      assertFalse(run.err().contains("unknown option"), run.err());
      options++;
    }
    assertTrue(options > 15, "options: " + options);
  }

  @Test
  void theVersionTellsTheJavaAndTheLicences() {
    Cli run = Cli.run("--version");
    assertTrue(run.out().matches("(?s)colloquy \\d.*\nJava .*\nlicences .*NOTICE.*"), run.out());
  }

  @Test
  void everyFormatIsListedOnce() {
    List<String> lines = Cli.run("formats").out().lines().toList();
    assertEquals("             read  write", lines.get(0));
    for (Writer writer : Writers.builtIn()) {
      List<String> own = lines.stream().filter(l -> l.startsWith(writer.name() + " ")).toList();
      assertEquals(1, own.size(), writer.name());
      assertEquals("yes", own.get(0).substring(19, 22), own.get(0));
    }
    assertTrue(lines.stream().anyMatch(l -> l.startsWith("text          yes")), lines.toString());
  }

  @Test
  void aCodeIsExplainedInAnyCase() {
    String text = Cli.run("explain", "R001").out();
    assertTrue(text.startsWith("R001 the file is empty\n\n"), text);
    assertEquals(text, Cli.run("explain", "r001").out());
    assertTrue(Cli.run("explain").out().contains("\nW001  a file can't be written\n"));
  }

  @Test
  void designsAreListedAndShown() {
    assertTrue(Cli.run("designs").out().startsWith("magazine    "), Cli.run("designs").out());
    assertTrue(Cli.run("designs", "--show", "plain").out().contains("\npage:\n"));
  }
}
