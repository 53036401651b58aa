package org.colloquy.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Where the command line starts. */
public final class Main {
  private Main() {}

  /** Runs one command; the exit code tells how it went. */
  public static void main(String[] args) throws IOException {
    System.out.println("colloquy " + version());
  }

  private static String version() throws IOException {
    try (InputStream in = Main.class.getResourceAsStream("/org/colloquy/version.txt")) {
      return in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
