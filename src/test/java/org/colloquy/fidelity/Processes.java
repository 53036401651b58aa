package org.colloquy.fidelity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs programs and gives what they print. */
final class Processes {
  private Processes() {}

  /**
   * What a program prints on standard output.
   *
   * @throws AssertionError if it fails or takes longer than two minutes
   */
  static String output(List<String> command) throws IOException, InterruptedException {
    Path out = Files.createTempFile("colloquy", ".out");
    Path err = Files.createTempFile("colloquy", ".err");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      process.getOutputStream().close();
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError("too long: " + command);
      }
      if (process.exitValue() != 0) {
        throw new AssertionError(command + " failed: " + Files.readString(err));
      }
      return Files.readString(out, StandardCharsets.UTF_8);
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }
}
