package org.colloquy.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.testing.Tools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The POSIX launcher, with a Java that writes down how it was started instead of starting. */
final class LauncherTest {
  private static final String ECHO =
      """
      #!/bin/sh
      case "$1" in -XX:ArchiveClassesAtExit=*) echo archive >"${1#*=}" && exit ;; esac
      echo "LC_ALL=${LC_ALL:-}"
      for word; do echo "$word"; done
      """;

  @TempDir private Path temp;
  private Path home;
  private Path launcher;
  private final Map<String, String> environment = new TreeMap<>();

  private record Run(int exit, List<String> out, String err) {
    boolean has(String word) {
      return out.contains(word);
    }

    List<String> afterMain() {
      return out.subList(out.indexOf("org.colloquy.cli.Main") + 1, out.size());
    }
  }

  @BeforeEach
  void install() throws IOException {
    Tools.require("sh");
    home = temp.toRealPath().resolve("with space");
    launcher = Files.createDirectories(home.resolve("bin")).resolve("colloquy");
    executable(launcher, Files.readString(Path.of("src/main/dist/bin/colloquy")));
    Files.createFile(Files.createDirectories(home.resolve("lib")).resolve("colloquy-all.jar"));
    environment.put("JAVA_HOME", java("17.0.9").toString());
    environment.put("COLLOQUY_ARCHIVE", "off");
    environment.put("LANG", "en_US.UTF-8");
  }

  @Test
  void wordsReachTheProgramAsTheyAre() throws Exception {
    String[] words = {"convert", "two words.txt", "*", "", "a\"b", "$HOME", "-o", "-"};
    assertEquals(List.of(words), run(launcher, words).afterMain());
  }

  @Test
  void linksAreFollowed() throws Exception {
    Path far = Files.createDirectories(temp.resolve("far"));
    Path first = Files.createSymbolicLink(far.resolve("first"), launcher);
    Path second = Files.createSymbolicLink(far.resolve("second"), first.getFileName());
    assertTrue(run(second).has(home.resolve("lib/colloquy-all.jar").toString()));
  }

  @Test
  void optionsOfTheMachineAreWords() throws Exception {
    environment.put("JAVA_OPTS", "-Xmx1g -Da=b");
    environment.put("COLLOQUY_OPTS", "-Dc=d");
    assertTrue(run(launcher).out().containsAll(List.of("-Xmx1g", "-Da=b", "-Dc=d")));
  }

  @ParameterizedTest
  @CsvSource({
    "convert a.txt -o a.pdf, true",
    "--help, true",
    "convert a.txt -d FOLDER --to pdf, true",
    "convert FOLDER -d out, false",
    "convert 1 2 3 4 5 6 7 8 9 -d out, false",
    "convert --files-from list -d out, false",
    "batch FOLDER out, false"
  })
  void theQuickCompilerServesFewDocuments(String line, boolean few) throws Exception {
    String[] words = line.replace("FOLDER", temp.toString()).split(" ", -1);
    assertEquals(few, run(launcher, words).has("-XX:TieredStopAtLevel=1"));
  }

  @ParameterizedTest
  @CsvSource({
    "C, C.UTF-8",
    "POSIX, C.UTF-8",
    "'', C.UTF-8",
    "de_DE.UTF-8, ''",
    "zh_CN.GB18030, ''"
  })
  void aBareLocaleIsGivenUnicode(String lang, String expected) throws Exception {
    environment.put("LANG", lang);
    assertTrue(run(launcher).has("LC_ALL=" + expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.8.0_402", "11.0.2", "16"})
  void anOldJavaIsRefused(String version) throws Exception {
    environment.put("JAVA_HOME", java(version).toString());
    Run run = run(launcher, "--version");
    assertEquals(3, run.exit());
    assertTrue(run.err().contains("Java " + version + " is too old"), run.err());
    assertTrue(run.err().contains("= help: "), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"17", "21-ea", "25.0.3"})
  void aNewJavaIsTaken(String version) throws Exception {
    environment.put("JAVA_HOME", java(version).toString());
    assertEquals(0, run(launcher).exit());
  }

  @Test
  void aWrongJavaHomeIsTold() throws Exception {
    environment.put("JAVA_HOME", temp.resolve("nowhere").toString());
    Run run = run(launcher);
    assertEquals(3, run.exit());
    assertTrue(run.err().contains("nowhere"), run.err());
  }

  @Test
  void aMissingJarIsTold() throws Exception {
    Files.delete(home.resolve("lib/colloquy-all.jar"));
    Run run = run(launcher);
    assertEquals(3, run.exit());
    assertTrue(run.err().contains("colloquy-all.jar is missing"), run.err());
  }

  @Test
  void anArchiveIsMadeWithItsNoteAndUsed() throws Exception {
    environment.put("COLLOQUY_ARCHIVE", "make");
    assertEquals(0, run(launcher).exit());
    Path archive = home.resolve("lib/colloquy-17.0.9.jsa");
    assertEquals("archive\n", Files.readString(archive));
    assertTrue(Files.readString(note(archive)).endsWith(" " + home + "\n"));
    environment.remove("COLLOQUY_ARCHIVE");
    assertTrue(run(launcher).has("-XX:SharedArchiveFile=" + archive));
    assertEquals(3, Files.list(home.resolve("lib")).count(), "nothing else is left behind");
  }

  @Test
  void anArchiveOfAnotherPlaceIsMadeAgain() throws Exception {
    environment.put("COLLOQUY_ARCHIVE", "make");
    run(launcher);
    Path note = note(home.resolve("lib/colloquy-17.0.9.jsa"));
    Files.writeString(note, "elsewhere\n");
    environment.remove("COLLOQUY_ARCHIVE");
    run(launcher);
    await(note, " " + home + "\n");
  }

  @Test
  void aLogIsToldFromATerminal() throws Exception {
    assertTrue(run(launcher).has("-Dcolloquy.terminal=false"));
  }

  @Test
  void withoutAnArchiveNoneIsNamed() throws Exception {
    Run run = run(launcher);
    assertFalse(run.out().stream().anyMatch(word -> word.startsWith("-XX:SharedArchiveFile")));
  }

  /** The archive is made beside the run that asked for it. */
  private static void await(Path note, String end) throws Exception {
    for (int tries = 0; tries < 600; tries++) {
      if (Files.list(note.getParent()).count() == 3 && read(note).endsWith(end)) {
        return;
      }
      Thread.sleep(50);
    }
    assertTrue(read(note).endsWith(end), "the note was not renewed");
  }

  /** Nothing, between the note's going and its coming back. */
  private static String read(Path note) throws IOException {
    try {
      return Files.readString(note);
    } catch (NoSuchFileException e) {
      return "";
    }
  }

  private static Path note(Path archive) {
    return archive.resolveSibling(archive.getFileName() + ".note");
  }

  private Path java(String version) throws IOException {
    Path java = Files.createDirectories(temp.toRealPath().resolve("java-" + version));
    executable(Files.createDirectories(java.resolve("bin")).resolve("java"), ECHO);
    Files.writeString(
        java.resolve("release"),
        "JAVA_VERSION=\"" + version + "\"\nJAVA_RUNTIME_VERSION=\"" + version + "\"\n");
    return java;
  }

  private static void executable(Path file, String text) throws IOException {
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Run run(Path program, String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(Arrays.asList(words));
    Path out = temp.resolve("out");
    Path err = temp.resolve("err");
    ProcessBuilder builder = new ProcessBuilder(command);
    String path = System.getenv("PATH");
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.environment().put("PATH", path);
    int exit = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
    return new Run(exit, lines(out), Files.readString(err));
  }

  private static List<String> lines(Path file) throws IOException {
    List<String> parts = List.of(Files.readString(file).split("\n", -1));
    return parts.subList(0, parts.size() - 1);
  }
}
