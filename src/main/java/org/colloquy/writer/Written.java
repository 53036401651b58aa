package org.colloquy.writer;

import java.util.List;
import org.colloquy.diagnostic.Diagnostic;

/**
 * What a writer has to say of an edition it wrote.
 *
 * @param diagnostics what the format could not express, with places where they are known
 * @param facts facts for a person: {@code 10 pages}, {@code PDF/A-3a}, {@code EPUB 3.3}
 */
public record Written(List<Diagnostic> diagnostics, List<String> facts) {
  /** Nothing to say. */
  public static final Written PLAIN = new Written(List.of(), List.of());

  public Written {
    diagnostics = List.copyOf(diagnostics);
    facts = List.copyOf(facts);
  }
}
