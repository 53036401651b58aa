package org.colloquy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Explanations;
import org.colloquy.testing.Tools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever is wrong, there is one message with a code, a place and a way out, the exit code that is
 * promised, nothing half-written, and everything else is done.
 */
class BadInputTest {
  private static final Path BROKEN = Path.of("samples", "broken");
  private static final String GOOD =
      "A Talk\n\nQ: Why?\n\nA: Because.\n\nQ: And then?\n\nA: Rain.\n";

  @TempDir Path folder;
  private Path good;
  private Path out;

  @BeforeEach
  void writeAGoodDocument() throws IOException {
    good = folder.resolve("good.txt");
    Files.writeString(good, GOOD);
    out = folder.resolve("out");
  }

  private List<String> names(Path where) throws IOException {
    if (!Files.exists(where)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(where)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private static void assertTold(Cli run, int exit, String start, String hint) {
    assertEquals(exit, run.code(), run.err());
    List<String> heads =
        run.err()
            .lines()
            .filter(l -> l.matches(".*\\b(error|warning)\\[[A-Z]\\d{3}\\]: .*"))
            .toList();
    assertEquals(1, heads.size(), run.err());
    assertTrue(heads.get(0).startsWith(start), () -> start + " does not begin\n" + run.err());
    assertTrue(run.err().contains("= help: "), run.err());
    assertTrue(run.err().contains(hint), () -> hint + " is not in\n" + run.err());
    assertFalse(run.err().contains("Exception"), run.err());
    assertFalse(run.err().contains("\tat "), run.err());
    String code = heads.get(0).replaceFirst(".*?\\[([A-Z]\\d{3})\\].*", "$1");
    Optional<Code> known = Code.named(code);
    assertTrue(Explanations.load().of(known.orElseThrow()).isPresent(), code);
    assertEquals("", run.out());
  }

  /** The document fails; the good one beside it does not, and nothing of the bad one is there. */
  private void assertFails(Path bad, String start, String hint) throws IOException {
    Cli run = Cli.run("convert", bad, good, "-d", out, "--to", "json");
    assertTold(run, 1, start, hint);
    assertTrue(run.err().contains("1 document converted, 1 failed"), run.err());
    assertEquals(List.of("failed.txt", "good.json"), names(out));
    Path one = folder.resolve("one.json");
    assertTold(Cli.run("convert", bad, "-o", one), 1, start, hint);
    assertFalse(Files.exists(one));
    assertEquals(List.of("good.txt", "out"), names(folder).stream().filter(this::isNew).toList());
  }

  private boolean isNew(String name) {
    return !name.startsWith("bad");
  }

  @Test
  void aMissingFile() throws IOException {
    Path bad = folder.resolve("bad.txt");
    assertFails(bad, bad + ": error[R003]: there is no such file", "check the name");
  }

  @Test
  void aFileThatMayNotBeRead() throws IOException {
    Path bad = Files.createFile(folder.resolve("bad.txt"));
    assumeTrue(bad.toFile().setReadable(false) && !Files.isReadable(bad), "root reads everything");
    assertFails(bad, bad + ": error[R003]: ", "permissions");
  }

  @Test
  void aFolderForAFile() {
    assertTold(Cli.run("inspect", folder), 1, folder + ": error[R004]: this is a folder", "");
    Cli run = Cli.run("convert", good, "-o", folder, "--to", "json");
    assertTold(run, 2, "error[C001]: -o names a file, but '" + folder + "' is a folder", "use -d");
  }

  @Test
  void aFolderWithNothingInIt() throws IOException {
    Path bad = Files.createDirectory(folder.resolve("bad"));
    assertFails(bad, bad + ": error[C006]: no file in this folder", "txt");
  }

  @Test
  void aPatternThatFitsNothing() throws IOException {
    Path bad = folder.resolve("bad*.txt");
    assertFails(bad, bad + ": error[C006]: there is no such file, and none that fits", "**");
  }

  @Test
  void anEmptyFile() throws IOException {
    Path bad = BROKEN.resolve("empty.txt");
    assertFails(bad, bad + ": error[R001]: the file is empty", "");
  }

  @Test
  void aBinaryFile() throws IOException {
    Path bad = BROKEN.resolve("binary.txt");
    assertFails(bad, bad + ": error[R002]: ", "");
  }

  @Test
  void aFileOfAKnownOtherKind() throws IOException {
    Path bad = folder.resolve("bad.txt");
    Files.writeString(bad, "%PDF-1.7\nno text");
    assertFails(bad, bad + ": error[R002]: PDF is not read", "export the text");
    Files.writeString(bad, "ooBinaryFile\bTextGrid\u0000");
    assertFails(bad, bad + ": error[R002]: this is a binary file of Praat", "as a text file");
  }

  @Test
  void textInAnotherEncoding() throws IOException {
    Path bad = BROKEN.resolve("latin1-not-utf8.txt");
    Cli run = Cli.run("convert", bad, "--encoding", "UTF-8", "-o", folder.resolve("x.json"));
    assertTold(run, 1, bad + ":1:10: error[R007]: ", "--encoding windows-1252");
    assertFalse(Files.exists(folder.resolve("x.json")));
    run = Cli.run("convert", bad, "-o", folder.resolve("x.json"));
    assertTold(run, 0, bad + ":1:10: warning[R006]: ", "--encoding");
    assertTrue(Files.exists(folder.resolve("x.json")));
  }

  @Test
  void anEncodingThatThereIsNot() throws IOException {
    Cli run = Cli.run("convert", good, "-d", out, "--to", "json", "--encoding", "UFT-8");
    assertTold(
        run, 1, "error[C007]: there is no encoding 'UFT-8'; did you mean UTF-8?", "detected");
    assertEquals(List.of(), names(out));
  }

  /** Words of the command line, with the good document and the folder where they belong. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GOOD -o x.htlm                     | C002 | unknown format 'htlm'; did you mean html? | colloquy formats
          GOOD -d OUT --to html,jsn          | C002 | unknown format 'jsn'; did you mean json? | docx
          GOOD -o x.json --from txet         | C002 | unknown format 'txet'; did you mean txt? | json
          GOOD -o x                          | C001 | the format can't be told from 'x' | --to FORMAT
          GOOD GOOD2 -o x.json               | C001 | -o takes one edition, but 2 are asked for | use -d DIR
          GOOD -o x --to json,html           | C001 | -o takes one edition, but 2 are asked for | use -d DIR
          GOOD -o - --to json,html           | C001 | -o takes one edition, but 2 are asked for | use -d DIR
          GOOD -o -                          | C001 | which formats should be made? | --to pdf
          GOOD -d OUT                        | C001 | which formats should be made? | --to pdf
          GOOD                               | C001 | where should the edition go? | -d DIR
          GOOD -d OUT -o x.json              | C001 | -o and -d exclude each other | -d DIR
          -d OUT --to json                   | C001 | nothing to convert | files or folders
          GOOD -d OUT --too json             | C001 | unknown option '--too'; did you mean --to? | --help
          GOOD -d                            | C001 | '-d' wants a value | --help
          GOOD -d OUT -d OUT --to json       | C001 | '-d' is given twice | --help
          GOOD -d OUT --to json -j many      | C001 | -j wants a number from 1 to 1024, not 'many' | -j 4
          GOOD -d OUT --to json -j 0         | C001 | -j wants a number from 1 to 1024, not '0' | -j 4
          GOOD -d OUT --to json -q -v        | C001 | -q and -v exclude each other | neither
          GOOD -d OUT --to html --design pain | D001 | there is no design 'pain'; did you mean 'plain'? | court
          GOOD -d OUT --to html --set page   | C001 | --set wants KEY=VALUE, not 'page' | value
          """)
  void aWrongCommandLine(String line, String code, String message, String hint) throws IOException {
    Path second = Files.copy(good, folder.resolve("good2.txt"));
    Object[] words =
        Stream.concat(Stream.of("convert"), Stream.of(line.strip().split(" ")))
            .map(
                w ->
                    switch (w) {
                      case "GOOD" -> good;
                      case "GOOD2" -> second;
                      case "OUT" -> out;
                      default -> w;
                    })
            .toArray();
    assertTold(Cli.run(words), 2, "error[" + code + "]: " + message, hint);
    assertEquals(List.of("good.txt", "good2.txt"), names(folder));
  }

  @Test
  void aWrongDesign() throws IOException {
    Path design = folder.resolve("mine.yaml");
    Files.writeString(design, "page:\n  widht: 3in\n");
    Cli run = Cli.run("convert", good, "-d", out, "--to", "html", "--design", design);
    assertTold(run, 2, design + ":2:3: error[D003]: unknown key 'widht'", "2 |   widht: 3in");
    run = Cli.run("convert", good, "-d", out, "--to", "html", "--set", "page.widht=3in");
    assertTold(run, 2, "--set page.widht=3in: error[D003]: unknown key 'widht'", "width");
    assertEquals(List.of(), names(out));
  }

  @Test
  void aTargetThatCannotBeWritten() throws IOException {
    Path file = folder.resolve("no/such/x.json");
    assertTold(Cli.run("convert", good, "-o", file), 3, file + ": error[W001]: ", "folder");
    Path below = good.resolve("out");
    Cli run = Cli.run("convert", good, "-d", below, "--to", "json");
    assertTold(run, 3, below + ": error[W001]: nothing can be written there: '" + good, "-d");
    Path taken = Files.createDirectories(folder.resolve("taken/good.json")).getParent();
    run = Cli.run("convert", good, "-d", taken, "--to", "json,html");
    assertTold(run, 3, taken.resolve("good.json") + ": error[W001]: ", "a folder has this name");
    assertEquals(List.of("good.html", "good.json"), names(taken));
  }

  @Test
  void aFullDevice() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.isWritable(full), "this system has no /dev/full");
    Cli run = Cli.run("convert", good, "-o", full, "--to", "json");
    assertTold(run, 3, "/dev/full: error[W001]: ", "No space left on device");
    assertTrue(Files.exists(full) && !Files.isRegularFile(full));
  }

  @Test
  void aFullDisk() throws Exception {
    Path mount = Tools.find("mount").orElse(null);
    assumeTrue(mount != null, "this check needs mount, which is not installed");
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(
        call("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()) == 0,
        "this check mounts a small disk, which this user may not");
    try {
      Files.writeString(disk.resolve("large.json"), "before");
      Path large = folder.resolve("large.txt");
      Files.writeString(large, GOOD + "Q: Again?\n\nA: " + "Rain and more rain. ".repeat(9000));
      // one after the other, or the large one may have taken the room when the good one asks for it
      Cli run = Cli.run("convert", large, good, "-d", disk, "--to", "json", "-j", "1");
      assertEquals(3, run.code(), run.err());
      assertTrue(run.err().contains(disk.resolve("large.json") + ": error[W001]: "), run.err());
      assertTrue(run.err().contains("No space left on device"), run.err());
      assertEquals("before", Files.readString(disk.resolve("large.json")));
      assertEquals(List.of("failed.txt", "good.json", "large.json"), names(disk));
    } finally {
      call("umount", disk.toString());
    }
  }

  private static int call(String... words) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(words)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertTrue(process.waitFor(20, TimeUnit.SECONDS));
    return process.exitValue();
  }

  @Test
  void aListOfFilesThatIsMissing() throws IOException {
    Path list = folder.resolve("list.txt");
    Cli run = Cli.run("convert", "--files-from", list, "-d", out, "--to", "json");
    assertTold(run, 3, list + ": error[R003]: there is no such file", "check");
    assertEquals(List.of(), names(out));
  }

  @Test
  void aNameThatNoFileCanHave() throws IOException {
    assertTold(
        Cli.run("convert", "a\0b.txt", "-d", out, "--to", "json"),
        1,
        "a<U+0000>b.txt: error[C005]: this is no name for a file",
        "check the name");
    assertEquals(List.of(), names(out));
  }

  @Test
  void anUnknownCommandOrCode() {
    assertTold(
        Cli.run("convret", "x"), 2, "error[C001]: there is no command 'convret'; did you mean", "");
    assertTold(
        Cli.run("explain", "R0001"), 2, "error[C001]: there is no code 'R0001'; did you mean", "");
    assertTold(Cli.run("formats", "x"), 2, "error[C001]: 'x' is one argument too many", "--help");
    assertTold(Cli.run("inspect"), 2, "error[C001]: nothing to inspect", "name a file");
    assertTold(Cli.run("designs", "--show", "curt"), 2, "error[D001]: there is no design", "court");
  }

  @Test
  void everythingBrokenInOneRun() throws IOException {
    Cli run = Cli.run("convert", BROKEN, good, "-d", out, "--to", "json");
    assertEquals(1, run.code(), run.err());
    assertTrue(names(out).contains("good.json"), run.err());
    assertFalse(run.err().contains("B001"), run.err());
    assertFalse(names(out).stream().anyMatch(n -> n.endsWith(".tmp")), names(out).toString());
  }
}
