package org.colloquy.reader;

import java.util.List;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.model.Interview;

/**
 * What a reader made of a source.
 *
 * @param format name of the reader
 * @param diagnostics problems in the order of the source, each with the source's name
 * @param evidence every decision that can be overridden, with what spoke for it, in the order of
 *     the source; those on the whole document first
 */
public record Reading(
    Interview interview, String format, List<Diagnostic> diagnostics, List<Evidence> evidence) {
  public Reading {
    diagnostics = List.copyOf(diagnostics);
    evidence = List.copyOf(evidence);
  }
}
