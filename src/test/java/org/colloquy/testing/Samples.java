package org.colloquy.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The project's own interviews, in {@code samples/interviews}. */
public final class Samples {
  private static final Path FOLDER = Path.of("samples", "interviews");

  private Samples() {}

  /** Every sample in order of name, without sidecars and hidden files. */
  public static List<Path> all() {
    List<Path> samples =
        Listing.of(FOLDER).stream().filter(Files::isRegularFile).filter(Samples::isSample).toList();
    if (samples.isEmpty()) {
      throw new IllegalStateException("no samples in " + FOLDER.toAbsolutePath());
    }
    return samples;
  }

  /** One sample by its file name. */
  public static Path named(String name) {
    Path sample = FOLDER.resolve(name);
    if (!Files.isRegularFile(sample)) {
      throw new IllegalArgumentException("no sample " + sample.toAbsolutePath());
    }
    return sample;
  }

  private static boolean isSample(Path file) {
    String name = file.getFileName().toString();
    return !name.startsWith(".")
        && !name.endsWith(".colloquy.yaml")
        && !name.equals("README.md")
        && !name.equals("LICENSE");
  }
}
