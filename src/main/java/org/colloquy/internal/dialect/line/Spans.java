package org.colloquy.internal.dialect.line;

import java.util.List;
import org.colloquy.model.Span;

/** Computes with places. */
public final class Spans {
  private Spans() {}

  /**
   * From the beginning of the first to the end of the last of some spans; there is one at least.
   */
  public static Span cover(List<Span> spans) {
    Span first = spans.get(0);
    Span last = spans.get(spans.size() - 1);
    int end = Math.max(first.end(), last.end());
    return new Span(first.start(), end, first.line(), first.column(), first.part());
  }
}
