package org.colloquy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.Colloquy;
import org.colloquy.testing.Interviews;
import org.colloquy.writer.Writers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertTest {
  @TempDir Path folder;
  private Path talk;
  private Path out;

  @BeforeEach
  void writeADocument() {
    talk = folder.resolve("talk.json");
    out = folder.resolve("out");
    write(talk);
  }

  private static void write(Path file) {
    Colloquy.create().write(Interviews.ofLength(2, 20), Writers.JSON, file);
  }

  private List<String> written() throws IOException {
    if (!Files.exists(out)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(out)) {
      return files
          .filter(Files::isRegularFile)
          .map(f -> out.relativize(f).toString())
          .sorted()
          .toList();
    }
  }

  private static void assertSays(Cli run, int code, String... parts) {
    assertEquals(code, run.code(), run.err());
    for (String part : parts) {
      assertTrue(run.err().contains(part), () -> part + " is not in:\n" + run.err());
    }
    assertFalse(run.err().contains("\tat "), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
  }

  @Test
  void aLogHearsNothingOfARunThatWentWell() throws IOException {
    assertEquals(new Cli(0, "", ""), Cli.run("convert", talk, "-d", out, "--to", "json"));
    assertEquals(List.of("talk.json"), written());
    assertEquals(Files.readString(talk), Files.readString(out.resolve("talk.json")));
  }

  @Test
  void aTerminalHearsHowItWasUnderstoodAndWhatWasWritten() {
    Cli run = Cli.onTerminal("convert", talk, "-d", out, "--to", "json");
    assertEquals(
        talk
            + ": \"At Length\", Ines Roth asks Tom\u00e1s Vidal, 2 questions, 60 words\n"
            + "  "
            + out.resolve("talk.json")
            + "  "
            + Texts.padLeft(Texts.size(talk.toFile().length()), 6)
            + "\n",
        run.err());
    assertEquals(run.err(), Cli.run("convert", talk, "-v", "-d", out, "--to", "json").err());
    assertEquals("", Cli.onTerminal("convert", talk, "-q", "-d", out, "--to", "json").err());
  }

  @Test
  void oneFileIsWrittenInTheFormatOfItsExtension() throws IOException {
    Path file = folder.resolve("edition.json");
    assertEquals(new Cli(0, "", ""), Cli.run("convert", talk, "-o", file));
    assertEquals(Files.readString(talk), Files.readString(file));
    Path other = folder.resolve("edition.x");
    assertEquals(0, Cli.run("convert", talk, "-o", other, "--to", "json").code());
    assertEquals(Files.readString(talk), Files.readString(other));
  }

  @Test
  void aPipeIsReadAndWritten() throws IOException {
    String text = Files.readString(talk);
    assertEquals(
        new Cli(0, text, ""), Cli.withInput(text, "convert", "-", "--to", "json", "-o", "-"));
    assertEquals(0, Cli.withInput(text, "convert", "-", "--to", "json", "-d", out).code());
    assertEquals(List.of("stdin.json"), written());
  }

  @Test
  void oneFailureKeepsNothingElseFromBeingDone() throws IOException {
    Path last = folder.resolve("zebra.json");
    write(last);
    Path empty = Files.createFile(folder.resolve("empty.json"));
    Path missing = folder.resolve("missing.json");
    Cli run = Cli.run("convert", talk, missing, empty, last, "-d", out, "--to", "json");
    assertSays(
        run,
        1,
        missing + ": error[R003]: there is no such file",
        empty + ": error[R001]: the file is empty",
        "2 documents converted, 2 failed",
        "--files-from " + out.resolve("failed.txt") + " -d " + out + " --to json");
    assertEquals(List.of("failed.txt", "talk.json", "zebra.json"), written());
    assertEquals(missing + "\n" + empty + "\n", Files.readString(out.resolve("failed.txt")));

    write(missing);
    write(empty);
    Path list = out.resolve("failed.txt");
    assertEquals(0, Cli.run("convert", "--files-from", list, "-d", out, "--to", "json").code());
    assertEquals(
        List.of("empty.json", "failed.txt", "missing.json", "talk.json", "zebra.json"), written());
  }

  @Test
  void aFolderIsReadInOrderAndKeepsItsShape() throws IOException {
    Path talks = Files.createDirectories(folder.resolve("talks/b/deep")).getParent().getParent();
    for (String name : List.of("c.json", "b/deep/x.json", "a.json", "b/a.json", ".hidden.json")) {
      write(talks.resolve(name));
    }
    Files.writeString(talks.resolve("notes.xyz"), "no interview");
    Files.writeString(talks.resolve("b/deep/broken.json"), "{");
    Cli run = Cli.run("convert", talks, "-d", out, "--to", "json", "-v");
    assertEquals(1, run.code());
    List<String> order =
        run.err().lines().filter(l -> l.contains("At Length")).map(ConvertTest::name).toList();
    assertEquals(List.of("a.json", "a.json", "x.json", "c.json"), order);
    assertEquals(List.of("a.json", "b/a.json", "b/deep/x.json", "c.json", "failed.txt"), written());

    write(talks.resolve("b/deep/broken.json"));
    Path list = out.resolve("failed.txt");
    assertEquals(0, Cli.run("convert", "--files-from", list, "-d", out, "--to", "json").code());
    assertTrue(written().contains("b/deep/broken.json"), written().toString());
  }

  private static String name(String line) {
    String file = line.substring(0, line.indexOf(": "));
    return file.substring(file.lastIndexOf('/') + 1);
  }

  @Test
  void theFolderOfTheEditionsIsNoInput() throws IOException {
    assertEquals(0, Cli.run("convert", folder, "-d", out, "--to", "json").code());
    assertEquals(0, Cli.run("convert", folder, "-d", out, "--to", "json").code());
    assertEquals(List.of("talk.json"), written());
  }

  @Test
  void aPatternStandsForFiles() throws IOException {
    Files.createDirectories(folder.resolve("sub/deep"));
    write(folder.resolve("sub/tale.json"));
    write(folder.resolve("sub/deep/talk.json"));
    assertEquals(0, Cli.run("convert", folder + "/t*.json", "-d", out, "--to", "json").code());
    assertEquals(List.of("talk.json"), written());
    Cli run = Cli.run("convert", folder + "/**/ta*.json", "-d", out, "--to", "json");
    assertEquals(0, run.code(), run.err());
    assertEquals(List.of("sub/deep/talk.json", "sub/tale.json", "talk.json"), written());
  }

  @Test
  void documentsOfOneNameAreKeptApart() throws IOException {
    Path twin = Files.copy(talk, folder.resolve("TALK.txt"));
    Cli run = Cli.run("convert", "--from", "json", talk, twin, "-d", out, "--to", "json");
    assertSays(
        run,
        0,
        talk + ": warning[C003]: another document is called 'talk' too",
        twin + ": warning[C003]: another document is called 'TALK' too");
    assertEquals(List.of("TALK.txt.json", "talk.json.json"), written());

    Path other = Files.createDirectory(folder.resolve("other")).resolve("talk.json");
    write(other);
    run = Cli.run("convert", talk, other, "-d", out.resolve("2"), "--to", "json");
    assertSays(
        run, 1, other + ": error[C004]: its edition would take the place of that of " + talk);
  }

  @Test
  void anEditionNeverTakesThePlaceOfADocument() throws IOException {
    String before = Files.readString(talk);
    assertSays(Cli.run("convert", talk, "-o", talk), 1, talk + ": error[C008]");
    assertSays(Cli.run("convert", talk, "-d", folder, "--to", "json"), 1, "error[C008]");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), talk);
    assertSays(Cli.run("convert", talk, "-o", link), 1, "error[C008]");
    assertEquals(before, Files.readString(talk));
  }

  @Test
  void aFileIsKeptWhereThatIsAskedFor() throws IOException {
    Path file = folder.resolve("edition.json");
    Files.writeString(file, "before");
    assertSays(Cli.run("convert", talk, "-o", file, "--no-clobber"), 1, file + ": error[W002]: ");
    assertEquals("before", Files.readString(file));
  }

  @Test
  void strictlyAWarningIsAFailure() throws IOException {
    String odd = Files.readString(talk).replaceFirst("\\{", "{\"odd\": 1,");
    Files.writeString(talk, odd);
    Cli run = Cli.run("convert", talk, "-d", out, "--to", "json", "--strict");
    assertSays(run, 1, talk + ":1:9: error[R033]: the key 'odd' is not known");
    assertEquals(List.of(), written());
    assertSays(Cli.run("convert", talk, "-d", out, "--to", "json"), 0, ": warning[R033]: ");
    assertEquals(List.of("talk.json"), written());
  }

  @Test
  void theSameProblemIsToldOnce() throws IOException {
    String speakers = "{\"colloquy\": 1, \"metadata\": {}, \"speakers\": [\n";
    for (int i = 0; i < 6; i++) {
      speakers += (i == 0 ? "" : ",\n") + "{\"id\": \"s" + i + "\", \"name\": \"N\", \"odd\": 1}";
    }
    Files.writeString(talk, speakers + "], \"blocks\": []}");
    Cli run = Cli.run("convert", talk, "-o", "-", "--to", "json");
    assertSays(
        run,
        0,
        "the key 'odd' is not known; it is kept (and 5 more places: 3:34, 4:34, 5:34, ...)");
    assertEquals(run.err().indexOf("R033"), run.err().lastIndexOf("R033"));
  }

  @Test
  void orderAndBytesDoNotDependOnTheNumberOfJobs() throws IOException {
    Path talks = Files.createDirectory(folder.resolve("talks"));
    for (int i = 0; i < 40; i++) {
      Colloquy.create()
          .write(
              Interviews.ofLength(1 + (i * 7) % 40, 10),
              Writers.JSON,
              talks.resolve("talk" + (100 + i) + ".json"));
    }
    Cli one = Cli.run("convert", talks, "-d", out, "--to", "json", "-v", "-j", "1");
    Cli many = Cli.run("convert", talks, "-d", out, "--to", "json", "-v", "-j", "7");
    assertEquals(0, one.code());
    assertEquals(withoutSummary(one), withoutSummary(many));
    assertEquals(40, written().size());
  }

  /** The last line may tell the time. */
  private static String withoutSummary(Cli run) {
    return run.err().substring(0, run.err().lastIndexOf("\n40 documents converted"));
  }

  @Test
  void manyDocumentsAreSummedUpOnATerminal() throws IOException {
    Path talks = Files.createDirectory(folder.resolve("talks"));
    for (int i = 0; i < 12; i++) {
      String odd = Files.readString(talk).replaceFirst("\\{", "{\"odd\": 1,");
      Files.writeString(talks.resolve("t" + (10 + i) + ".json"), odd);
    }
    Files.writeString(talks.resolve("zero.json"), "");
    Files.writeString(talks.resolve("broken.json"), "{\n \"colloquy\": }");
    Cli run = Cli.onTerminal("convert", talks, "-d", out, "--to", "json");
    assertSays(
        run,
        1,
        "the key 'odd' is not known; it is kept (and 11 more places: " + talks + "/t11.json:1:9, ",
        "12 documents converted (12 with warnings), 2 failed",
        "  " + talks + "/broken.json:2:14:  error[R030]: ",
        "  " + talks + "/zero.json:         error[R001]: the file is empty\n",
        "colloquy convert --files-from ");
    assertFalse(run.err().contains("At Length"), run.err());
  }

  @Test
  void aFullStandardOutputIsTold() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
    for (Object[] words :
        new Object[][] {
          {"convert", talk, "-o", "-", "--to", "json"}, {"formats"}, {"explain"}, {"--help"}
        }) {
      err.reset();
      assertEquals(3, Cli.run(Surroundings.LOG, "", full, err, words));
      String told = err.toString(StandardCharsets.UTF_8);
      assertTrue(
          told.startsWith(
              "standard output: error[W001]: it can't be written: No space left on device\n"),
          told);
    }
  }
}
