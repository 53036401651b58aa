package org.colloquy.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.colloquy.diagnostic.ColloquyException;

/** Paths as they are named in a command. */
final class FilePath {
  private FilePath() {}

  /**
   * @throws ColloquyException C005 if no file can have that name
   */
  static Path of(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new ColloquyException(Inputs.unencodable(name, e.getReason()), e);
    }
  }
}
