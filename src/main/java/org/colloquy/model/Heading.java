package org.colloquy.model;

import java.util.List;

/**
 * A heading between blocks, which begins a part.
 *
 * @param level from 1, the highest below the title
 */
public record Heading(String id, int level, List<Inline> inlines, Origin origin) implements Block {
  public Heading {
    inlines = List.copyOf(inlines);
  }

  public Heading(String id, int level, List<Inline> inlines) {
    this(id, level, inlines, Origin.NONE);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
