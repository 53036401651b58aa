package org.colloquy.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What pandoc has to say of Markdown that it reads: notes without a call, ids given twice ... */
public final class PandocWarnings {
  private static final Map<String, String> FROM =
      Map.of(
          "markdown", "commonmark+pipe_tables+footnotes+yaml_metadata_block",
          "commonmark", "commonmark",
          "pandoc", "markdown");

  private PandocWarnings() {}

  /** Its warnings and errors, one line each. */
  public static List<String> of(String format, byte[] edition, Path folder)
      throws IOException, InterruptedException {
    Path file = Files.write(folder.resolve(format + ".md"), edition);
    Path said = folder.resolve(format + ".said");
    Process process =
        new ProcessBuilder(
                Tools.require("pandoc").toString(),
                "-f",
                FROM.get(format),
                "-t",
                "plain",
                file.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(said.toFile())
            .start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      return List.of("pandoc takes too long");
    }
    List<String> lines = new ArrayList<>(Files.readAllLines(said));
    if (process.exitValue() != 0) {
      lines.add("pandoc failed: " + process.exitValue());
    }
    return lines;
  }
}
