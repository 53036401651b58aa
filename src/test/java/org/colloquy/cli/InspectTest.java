package org.colloquy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.Colloquy;
import org.colloquy.diagnostic.DiagnosticPrinter;
import org.colloquy.model.Turn;
import org.colloquy.testing.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InspectTest {
  private static final String TALK =
      """
      The Slow Ferry

      An Interview with Berta Olsen, by Jan Voss

      The ferry has crossed since 1911.

      Q: When did you first cross?

      A: As a child. I remember one thing: the smell of tar.

      And the bell.

      Q: Is it still slow?

      A: Slower.
      """;

  @TempDir Path folder;

  static List<Path> samples() {
    return Samples.all();
  }

  private Path talk() throws IOException {
    Path talk = folder.resolve("talk.txt");
    Files.writeString(talk, TALK);
    return talk;
  }

  @Test
  void theAccountSaysWhatWasDecidedWhereAndWhy() throws IOException {
    Cli run = Cli.run("inspect", talk());
    assertEquals(0, run.code());
    List<String> lines = run.out().lines().toList();
    assertEquals(talk() + "   41 words, read as text, UTF-8, English", lines.get(0));
    for (String line :
        List.of(
            "dialect    Q and A at the start of a line     0.96      q-a: 4 labels",
            "title      The Slow Ferry                     line 1",
            "interview  Berta Olsen                        line 3",
            "by         Jan Voss                           line 3",
            "   1      title         The Slow Ferry",
            "   5      introduction  The ferry has crossed since 1911.",
            "   7  Q   q1            When did you first cross?",
            "   9  A   a1            As a child. I",
            "repair     colloquy inspect --fix ")) {
      assertTrue(lines.stream().anyMatch(l -> l.startsWith(line)), () -> line + "\n" + run.out());
    }
    assertTrue(run.out().contains("(2 paragraphs)  Berta Olsen\n"), run.out());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleHasAnAccount(Path sample) {
    Cli run = Cli.run("inspect", sample);
    assertEquals(0, run.code(), run.err());
    boolean blocks = false;
    for (String line : run.out().lines().toList()) {
      blocks |= line.isEmpty();
      boolean row = blocks && line.startsWith("    ");
      assertTrue(!row || DiagnosticPrinter.columns(line) <= 80, line);
    }
    assertEquals(0, Cli.run("inspect", sample, "-L").code());
  }

  @Test
  void everyLineIsShown() throws IOException {
    String out = Cli.run("inspect", "-L", talk()).out();
    for (String line :
        List.of(
            "   1      title         The Slow Ferry",
            "   7  Q   q1            Q: When did you first cross?",
            "  11      a1            And the bell.")) {
      assertTrue(out.contains("\n" + line + "\n"), line + "\n" + out);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theJsonIsWellFormedAndHasAllOfIt(Path sample) throws IOException {
    Cli run = Cli.run("inspect", sample, "--json");
    Set<String> keys = new TreeSet<>();
    try (JsonParser json = new JsonFactory().createParser(run.out())) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        keys.add(json.currentName());
        json.nextToken();
        json.skipChildren();
      }
    }
    assertEquals(
        Set.of("source", "format", "words", "evidence", "diagnostics", "blocks", "interview"),
        keys);
  }

  @Test
  void whatIsInDoubtComesFirstWithItsRemedy() {
    Cli run = Cli.run("inspect", Samples.named("pier-cafe.txt"));
    String second = run.out().lines().toList().get(1);
    assertTrue(
        second.startsWith("in doubt   encoding windows-1252, 0.60: ")
            && second.endsWith("--encoding windows-1252 settles it"),
        run.out());
    assertTrue(run.err().contains("warning[R006]"), run.err());
    Cli told = Cli.run("inspect", Samples.named("pier-cafe.txt"), "--encoding", "windows-1252");
    assertFalse(told.out().contains("in doubt   encoding"), told.out());
    assertEquals("", told.err());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aFixSaysWhatWasFoundAndChangesNothing(Path sample) throws IOException {
    Path copy = Files.copy(sample, folder.resolve(sample.getFileName()));
    Path sidecar = folder.resolve(Formats.stem(sample.getFileName()) + ".colloquy.yaml");
    List<?> before = turns(copy);
    Cli run = Cli.run("inspect", "--fix", copy);
    assertEquals(0, run.code(), run.err());
    assertTrue(Files.exists(sidecar));
    assertEquals(before, turns(copy), () -> read(sidecar));
    assertTrue(Cli.run("inspect", copy).out().contains("repair     edit " + sidecar));

    Files.writeString(sidecar, "title: Mine\n");
    Cli again = Cli.run("inspect", "--fix", copy);
    assertEquals(1, again.code());
    assertTrue(again.err().contains(sidecar + ": error[W002]: "), again.err());
    assertEquals("title: Mine\n", Files.readString(sidecar));
  }

  private static List<?> turns(Path file) {
    return Colloquy.create().read(file).interview().blocks().stream()
        .filter(block -> block instanceof Turn)
        .toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  @Test
  void optionsOutrankWhatIsFound() throws IOException {
    Cli run =
        Cli.run(
            "convert",
            talk(),
            "-o",
            "-",
            "--to",
            "json",
            "--meta",
            "date=2001-07",
            "--meta",
            "publication.title=The Log",
            "--interviewee",
            "Berta O.");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("\"date\": \"2001-07\""), run.out());
    assertTrue(run.out().contains("\"title\": \"The Log\""), run.out());
    assertTrue(run.out().contains("\"name\": \"Berta O.\""), run.out());
  }

  @Test
  void wrongOptionsAreToldWithTheirPlace() throws IOException {
    Cli run = Cli.run("convert", talk(), "-o", "-", "--to", "json", "--meta", "date=17 Juli 20001");
    assertEquals(2, run.code());
    assertTrue(
        run.err().startsWith("--meta date:1:1: error[M014]: '17 Juli 20001' is no date\n"),
        run.err());
    run = Cli.run("inspect", talk(), "--meta", "titel=x");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("unknown key 'titel' of --meta; did you mean title?"), run.err());
    run = Cli.run("inspect", talk(), "--meta", "title");
    assertEquals(2, run.code());
    run = Cli.run("inspect", "-", "--fix");
    assertEquals(2, Cli.withInput(TALK, "inspect", "-", "--fix").code());
    assertEquals("", run.out());
  }

  @Test
  void aPipeIsInspected() {
    Cli run = Cli.withInput(TALK, "inspect", "-");
    assertTrue(run.out().startsWith("stdin   41 words, read as text, UTF-8, English\n"), run.out());
    assertFalse(run.out().contains("repair"), run.out());
    assertEquals(StandardCharsets.UTF_8, Surroundings.LOG.charset());
  }
}
