package org.colloquy.internal.dialect;

import java.util.List;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.model.Block;
import org.colloquy.model.Metadata;
import org.colloquy.model.Speaker;

/**
 * What the detector made of a document.
 *
 * @param metadata what was declared, completed with what the text says of itself
 * @param diagnostics without the source's name and excerpt, which the reader adds
 */
public record Outcome(
    Metadata metadata,
    List<Speaker> speakers,
    List<Block> blocks,
    List<Diagnostic> diagnostics,
    List<Evidence> evidence) {
  public Outcome {
    speakers = List.copyOf(speakers);
    blocks = List.copyOf(blocks);
    diagnostics = List.copyOf(diagnostics);
    evidence = List.copyOf(evidence);
  }
}
