package org.colloquy.diagnostic;

import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * One decision of a reader and what spoke for it.
 *
 * @param span where the evidence stands, or null for the whole document
 * @param subject what was decided on: a key of the metadata ({@code title}, {@code date}), {@code
 *     dialect}, {@code encoding}, {@code label}, {@code role}, {@code not-a-label} ...
 * @param decision what was decided
 * @param confidence 0 to 1
 * @param why the reason in words
 */
public record Evidence(
    @Nullable Span span, String subject, String decision, double confidence, String why) {
  public Evidence {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }
}
