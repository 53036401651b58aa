package org.colloquy.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Looks at where editions shall go before anything is read. */
final class Folders {
  private Folders() {}

  /**
   * Fails if the destination's folder can be neither made nor written to. Nothing is made: a run in
   * which every document fails leaves nothing behind.
   */
  static void checkWritable(Destination destination) {
    Path folder = destination.folder();
    if (folder == null) {
      return;
    }
    @Nullable Path there = folder.toAbsolutePath().normalize();
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    String problem =
        there == null
            ? "there is no such drive"
            : !Files.isDirectory(there)
                ? "'" + there + "' is a file"
                : !Files.isWritable(there) ? "permission denied" : null;
    if (problem != null) {
      throw new UnfinishedException(
          Diagnostic.of(Code.W001, "nothing can be written there: " + problem)
              .withSource(folder.toString())
              .withHint("choose another folder with -d, or change its permissions"));
    }
  }
}
