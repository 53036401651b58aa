package org.colloquy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.edition.Edition;
import org.colloquy.model.Interview;
import org.colloquy.testing.Interviews;
import org.colloquy.writer.WriteOptions;
import org.colloquy.writer.Writer;
import org.colloquy.writer.Writers;
import org.colloquy.writer.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColloquyTest {
  @TempDir Path folder;

  /** Writes a hundred bytes, then fails as a full disk does. */
  private static final class FullDisk implements Writer {
    @Override
    public String name() {
      return "full";
    }

    @Override
    public List<String> extensions() {
      return List.of();
    }

    @Override
    public String mediaType() {
      return "text/plain";
    }

    @Override
    public String description() {
      return "";
    }

    @Override
    public Written write(Edition edition, WriteOptions options, OutputStream out)
        throws IOException {
      out.write(new byte[100_000]);
      throw new IOException("No space left on device");
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    Colloquy colloquy = Colloquy.create();
    Interview interview = Interviews.everything();
    Path file = folder.resolve("talk.json");
    colloquy.write(interview, Writers.JSON, file);
    assertEquals(interview, colloquy.read(file).interview());
    assertEquals(List.of("talk.json"), names());
  }

  @Test
  void aFailureLeavesWhatWasThere() throws IOException {
    Path file = folder.resolve("talk.full");
    Files.writeString(file, "before");
    ColloquyException e =
        assertThrows(
            ColloquyException.class,
            () -> Colloquy.create().write(Interviews.everything(), new FullDisk(), file));
    assertEquals(Code.W001, e.diagnostic().code());
    assertTrue(e.diagnostic().message().contains("No space left"), e.diagnostic().message());
    assertEquals("before", Files.readString(file));
    assertEquals(List.of("talk.full"), names());
  }

  @Test
  void permissionsAndLinksAreKept() throws IOException {
    Path file = folder.resolve("talk.json");
    Files.writeString(file, "before");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
    Colloquy.create().write(Interviews.everything(), Writers.JSON, link);
    assertTrue(Files.isSymbolicLink(link));
    assertTrue(Files.readString(file).startsWith("{"));
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void aFileIsNotReplacedWhereThatIsForbidden() throws IOException {
    Path file = folder.resolve("talk.json");
    Files.writeString(file, "before");
    Colloquy careful = Colloquy.builder().replace(false).build();
    ColloquyException e =
        assertThrows(
            ColloquyException.class,
            () -> careful.write(Interviews.everything(), Writers.JSON, file));
    assertEquals(Code.W002, e.diagnostic().code());
    assertEquals("before", Files.readString(file));
    careful.write(Interviews.everything(), Writers.JSON, folder.resolve("new.json"));
    assertEquals(List.of("new.json", "talk.json"), names());
  }

  @Test
  void aMissingFolderAndAFolderInTheWayAreTold() throws IOException {
    Files.createDirectory(folder.resolve("talk.json"));
    for (Path target : List.of(folder.resolve("no/talk.json"), folder.resolve("talk.json"))) {
      ColloquyException e =
          assertThrows(
              ColloquyException.class,
              () -> Colloquy.create().write(Interviews.everything(), Writers.JSON, target));
      assertEquals(Code.W001, e.diagnostic().code());
      assertEquals(target.toString(), e.diagnostic().source());
    }
    assertEquals(List.of("talk.json"), names());
  }

  @Test
  void theSameInterviewGivesTheSameBytes() throws IOException {
    Path one = folder.resolve("1.json");
    Path two = folder.resolve("2.json");
    Colloquy.create().write(Interviews.everything(), Writers.JSON, one);
    Colloquy.create().write(Interviews.everything(), Writers.JSON, two);
    assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
  }
}
