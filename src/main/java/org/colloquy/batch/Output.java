package org.colloquy.batch;

import java.util.List;

/**
 * An edition that was written.
 *
 * @param facts what its writer tells of it
 * @param bytes its size
 */
public record Output(Target target, List<String> facts, long bytes) {
  public Output {
    facts = List.copyOf(facts);
  }
}
