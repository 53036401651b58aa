package org.colloquy.reader;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.model.Turn;

/** Documents that another one carries as its text: the page in a feed, the notes in a notebook. */
final class Carried {
  private Carried() {}

  /**
   * Reads what a document carries.
   *
   * @param reader of its format
   * @param carried the document, in the place of the one around it
   * @param told of that one
   */
  static Reading read(Reader reader, Source carried, ReadOptions options, List<Diagnostic> told) {
    return telling(told, reader.read(carried, options));
  }

  /** A reading with further problems, which were met before its own. */
  static Reading telling(List<Diagnostic> told, Reading reading) {
    List<Diagnostic> problems = new ArrayList<>(told);
    problems.addAll(reading.diagnostics());
    return new Reading(reading.interview(), reading.format(), problems, reading.evidence());
  }

  /** Whether anybody speaks in what was read. */
  static boolean isTalk(Reading reading) {
    return reading.interview().blocks().stream().anyMatch(b -> b instanceof Turn);
  }
}
