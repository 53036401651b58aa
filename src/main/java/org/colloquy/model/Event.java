package org.colloquy.model;

import java.util.List;

/**
 * Something that happens between turns: applause, laughter, a change of tape, a pause.
 *
 * @param kind a word in lower-case kebab form: {@code applause}, {@code laughter}, {@code
 *     tape-change}, {@code pause}, {@code cross-talk}, {@code other} ...
 * @param inlines the event as written in the source, brackets included
 */
public record Event(String id, String kind, List<Inline> inlines, Origin origin) implements Block {
  public Event {
    inlines = List.copyOf(inlines);
  }

  public Event(String id, String kind, List<Inline> inlines) {
    this(id, kind, inlines, Origin.NONE);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
