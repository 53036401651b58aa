package org.colloquy.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where in its source a node came from. All origins are equal to each other, so that interviews
 * compare by what they say and not by where it stood.
 */
public final class Origin {
  /** The origin of a node that was made by a program and stands in no source. */
  public static final Origin NONE = new Origin(null);

  private final @Nullable Span span;

  private Origin(@Nullable Span span) {
    this.span = span;
  }

  public static Origin at(@Nullable Span span) {
    return span == null ? NONE : new Origin(span);
  }

  public Optional<Span> span() {
    return Optional.ofNullable(span);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Origin;
  }

  @Override
  public int hashCode() {
    return 0;
  }

  @Override
  public String toString() {
    return span == null ? "-" : span.line() + ":" + span.column();
  }
}
