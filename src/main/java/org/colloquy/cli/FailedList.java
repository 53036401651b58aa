package org.colloquy.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.batch.Failures;
import org.colloquy.batch.Job;
import org.colloquy.diagnostic.DiagnosticPrinter;

/** The documents that failed, one a line, in the form that {@code --files-from} takes. */
final class FailedList {
  static final String NAME = "failed.txt";

  private FailedList() {}

  /**
   * Writes the list beside the editions of a run of several documents, and says how to go on.
   *
   * @param options of the run, to be used again
   * @return an exit code
   */
  static int tell(Report report, Destination destination, List<Input> inputs, String options) {
    Path folder = destination.folder();
    if (folder == null || report.documents() < 2 || report.failed().isEmpty()) {
      return ExitCodes.WELL;
    }
    try {
      Path file = write(folder, lines(report.failed(), inputs));
      report.advise(advice(file, options));
      return ExitCodes.WELL;
    } catch (IOException e) {
      throw new UnfinishedException(Failures.unwritable(folder.resolve(NAME).toString(), e));
    }
  }

  private static String lines(List<Job> failed, List<Input> inputs) {
    Map<String, Input> named = new HashMap<>();
    for (Input input : inputs) {
      named.put(input.name(), input);
    }
    StringBuilder lines = new StringBuilder();
    for (Job job : failed) {
      Input input = named.get(job.source().name());
      if (input != null && (input.path() != null || input.problem() != null)) {
        lines.append(line(input)).append('\n');
      }
    }
    return lines.toString();
  }

  private static Path write(Path folder, String lines) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(NAME);
    Path temporary = folder.resolve("." + NAME + ".tmp");
    try {
      Files.write(temporary, lines.getBytes(StandardCharsets.UTF_8));
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
    return file;
  }

  /** The path, with the part that is kept below the destination marked by {@code /./}. */
  private static String line(Input input) {
    String name = input.name().replace('\\', '/');
    int kept = name.length() - Formats.file(name).length() - input.folder().length() - 1;
    boolean marked = input.folder().isEmpty() || name.contains("/./") || kept <= 0;
    return marked ? name : name.substring(0, kept) + "./" + name.substring(kept);
  }

  private static String advice(Path file, String options) {
    String name = DiagnosticPrinter.visible(file.toString());
    return "  the failed ones are listed in "
        + name
        + ": colloquy convert --files-from "
        + Shell.quoted(name)
        + options;
  }
}
