package org.colloquy.cli;

import java.nio.file.Path;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * One document that was asked for.
 *
 * @param path null for standard input, or where there is none
 * @param folder what of the path is kept below the destination: {@code sub/deep}, or empty
 * @param problem why it can't be read, where that is known already
 */
record Input(String name, @Nullable Path path, String folder, @Nullable Diagnostic problem) {
  /** What standard input is called in messages and in names of editions. */
  static final String STANDARD = "stdin";

  static Input standard() {
    return new Input(STANDARD, null, "", null);
  }

  static Input file(Path path, String folder) {
    return new Input(path.toString(), path, folder, null);
  }

  static Input missing(String name, Code code, String message, String hint) {
    return new Input(name, null, "", Diagnostic.of(code, message).withSource(name).withHint(hint));
  }
}
