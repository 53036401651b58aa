package org.colloquy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.colloquy.Colloquy;
import org.colloquy.testing.Interviews;
import org.colloquy.testing.Samples;
import org.colloquy.writer.Writers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only a process of its own can show: exit codes, signals, locales, what is loaded. */
class ProcessTest {
  private static final long PATIENCE = 120;

  @TempDir Path folder;

  private ProcessBuilder builder(List<String> options, Object... words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(options);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Main.class.getName());
    for (Object word : words) {
      command.add(word.toString());
    }
    return new ProcessBuilder(command)
        .redirectOutput(folder.resolve("stdout").toFile())
        .redirectError(folder.resolve("stderr").toFile());
  }

  private Cli ended(Process process) throws IOException, InterruptedException {
    assertTrue(process.waitFor(PATIENCE, TimeUnit.SECONDS), "it does not end");
    Path out = folder.resolve("stdout");
    return new Cli(
        process.exitValue(),
        Files.exists(out) ? Files.readString(out) : "",
        Files.readString(folder.resolve("stderr")));
  }

  private Cli run(Object... words) throws IOException, InterruptedException {
    return ended(builder(List.of(), words).start());
  }

  private static Path sample() {
    return Samples.named("three-questions.txt").toAbsolutePath();
  }

  @Test
  void exitCodesReachTheShell() throws Exception {
    assertEquals(0, run("--version").code());
    assertEquals(1, run("convert", folder.resolve("no.txt"), "-o", "x.json").code());
    assertEquals(2, run("convert").code());
    assertEquals(3, run("convert", sample(), "-o", folder.resolve("no/x.json")).code());
  }

  @Test
  void aFullStandardOutputIsNoSuccess() throws Exception {
    File full = new File("/dev/full");
    assumeTrue(full.exists(), "this system has no /dev/full");
    for (Object[] words :
        new Object[][] {{"--help"}, {"convert", sample(), "-o", "-", "--to", "json"}}) {
      Cli run = ended(builder(List.of(), words).redirectOutput(full).start());
      assertEquals(3, run.code());
      assertTrue(run.err().startsWith("standard output: error[W001]: "), run.err());
    }
  }

  @Test
  void anAsciiLocaleIsTold() throws Exception {
    assumeTrue(File.separatorChar == '/', "names are Unicode here");
    Path talk = folder.resolve("Gespr\u00e4ch.txt");
    Files.copy(sample(), talk);
    ProcessBuilder builder =
        builder(List.of(), "convert", talk, sample(), "-d", folder.resolve("out"), "--to", "json");
    builder.environment().put("LC_ALL", "C");
    Cli run = ended(builder.start());
    assertEquals(1, run.code());
    assertTrue(run.err().contains("error[C005]: this name has characters"), run.err());
    assertTrue(run.err().contains("= help: set LC_ALL=C.UTF-8"), run.err());
    assertTrue(Files.exists(folder.resolve("out/three-questions.json")), run.err());
  }

  @Test
  void aRunThatIsStoppedLeavesNothingHalfWritten() throws Exception {
    Path talks = Files.createDirectory(folder.resolve("talks"));
    Path first = talks.resolve("talk0.json");
    Colloquy.create().write(Interviews.ofLength(20, 80), Writers.JSON, first);
    int documents = 3000;
    for (int i = 1; i < documents; i++) {
      Files.copy(first, talks.resolve("talk" + i + ".json"));
    }
    Path out = folder.resolve("out");
    Process process = builder(List.of(), "convert", talks, "-d", out, "--to", "json,html").start();
    while (count(out) < 20) {
      assertTrue(process.isAlive(), "it ended by itself");
      Thread.sleep(20);
    }
    process.destroy();
    Cli run = ended(process);
    assertEquals(130, run.code(), run.err());
    try (Stream<Path> files = Files.list(out)) {
      for (Path file : files.toList()) {
        assertFalse(file.toString().endsWith(".tmp"), file.toString());
        String text = Files.readString(file);
        boolean whole = file.toString().endsWith(".json");
        assertTrue(text.endsWith(whole ? "}\n" : "</html>\n"), file.toString());
      }
    }
    assertTrue(count(out) < 2L * documents, "nothing was left to do");
  }

  private static long count(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }

  /** Starting is fast because little is loaded. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--help                     | picocli. com.fasterxml. org.snakeyaml. org.apache. java.util.regex.",
        "convert --help             | picocli. com.fasterxml. org.snakeyaml. org.apache. java.util.regex.",
        "formats                    | com.fasterxml.jackson.core.JsonFactory org.snakeyaml. org.apache. org.commonmark.",
        "convert SAMPLE -o x.html   | com.fasterxml.jackson.core.JsonFactory org.apache. org.commonmark.",
        "convert SAMPLE -o x.json   | org.apache. org.commonmark.",
        "convert SAMPLE -o x.docx   | com.fasterxml.jackson.core.JsonFactory org.apache.pdfbox. org.apache.fontbox."
      })
  void onlyWhatARunNeedsIsLoaded(String line, String unwanted) throws Exception {
    Object[] words =
        Stream.of(line.strip().split(" "))
            .map(w -> w.equals("SAMPLE") ? sample() : w)
            .map(w -> w.toString().startsWith("x.") ? folder.resolve(w.toString()) : w)
            .toArray();
    Path log = folder.resolve("classes");
    Cli run = ended(builder(List.of("-Xlog:class+load:file=" + log), words).start());
    assertEquals(0, run.code(), run.err());
    String classes = Files.readString(log);
    assertTrue(classes.contains("org.colloquy.cli.Main"), classes);
    for (String name : unwanted.strip().split(" ")) {
      assertFalse(classes.contains(" " + name), name);
    }
  }
}
