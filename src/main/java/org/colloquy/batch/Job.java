package org.colloquy.batch;

import java.util.List;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.reader.Reader;
import org.colloquy.reader.Source;
import org.jspecify.annotations.Nullable;

/**
 * One document and the editions to be made of it.
 *
 * @param reader of the format that was asked for, or null to detect it
 * @param diagnostics what is known before it is read; with an error among them nothing is done
 */
public record Job(
    Source source, @Nullable Reader reader, List<Target> targets, List<Diagnostic> diagnostics) {
  public Job {
    targets = List.copyOf(targets);
    diagnostics = List.copyOf(diagnostics);
  }
}
