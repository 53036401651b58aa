package org.colloquy.batch;

import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Severity;
import org.colloquy.reader.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What became of a job.
 *
 * @param reading null where the document could not be read
 * @param outputs the editions that were written, in the order asked for
 * @param diagnostics every problem, in the order in which they arose
 */
public record Outcome(
    Job job, @Nullable Reading reading, List<Output> outputs, List<Diagnostic> diagnostics) {
  public Outcome {
    outputs = List.copyOf(outputs);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether anything that was asked for is missing. */
  public boolean failed() {
    return has(Severity.ERROR);
  }

  /** Whether there is a warning. */
  public boolean warned() {
    return has(Severity.WARNING);
  }

  /** Whether a target could not be written: nothing the document could help. */
  public boolean unwritable() {
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.code() == Code.W001) {
        return true;
      }
    }
    return false;
  }

  private boolean has(Severity severity) {
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.severity() == severity) {
        return true;
      }
    }
    return false;
  }
}
