package org.colloquy.model;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one speaker says until another one speaks. Neighbouring blocks of one speaker are one turn.
 */
public sealed interface Turn extends Block permits Question, Answer, Remark {
  /** Id of a {@link Speaker} of the interview, or null where nobody can be named. */
  @Nullable String speaker();

  /** The label as it stands in the source ({@code Q:}), or null where the turn has none. */
  @Nullable String label();

  /** When the turn begins, from the start of the recording; null where not known. */
  @Nullable Duration time();

  List<Content> content();
}
