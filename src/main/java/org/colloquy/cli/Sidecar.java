package org.colloquy.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.colloquy.batch.Failures;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.reader.Reading;
import org.colloquy.reader.Source;

/** The file beside a document that says how it shall be read. */
final class Sidecar {
  private static final String ENDING = ".colloquy.yaml";

  private final Path file;

  private Sidecar(Path file) {
    this.file = file;
  }

  /** Where it is or would be; a pipe has none. */
  static Optional<Sidecar> of(Source source) {
    Path document = source.path().orElse(null);
    Path name = document == null ? null : document.getFileName();
    return document == null || name == null
        ? Optional.empty()
        : Optional.of(new Sidecar(document.resolveSibling(Formats.stem(name) + ENDING)));
  }

  boolean exists() {
    return Files.exists(file);
  }

  String name() {
    return file.toString();
  }

  /**
   * Writes one that says what was found, to be edited.
   *
   * @throws ColloquyException W002 if there is one already
   */
  static Path write(Source source, Reading reading) throws UsageException {
    Sidecar sidecar =
        of(source)
            .orElseThrow(
                () -> new UsageException("--fix wants a file, not a pipe", "name the document"));
    byte[] text = SidecarText.of(source, reading).getBytes(StandardCharsets.UTF_8);
    try {
      Files.write(sidecar.file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      throw new ColloquyException(
          Diagnostic.of(Code.W002, "the file is there already and is not replaced")
              .withSource(sidecar.name())
              .withHint("edit it, or remove it to have it written anew"),
          e);
    } catch (IOException e) {
      throw new UnfinishedException(Failures.unwritable(sidecar.name(), e));
    }
    return sidecar.file;
  }
}
