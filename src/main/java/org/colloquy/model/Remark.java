package org.colloquy.model;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A turn whose role can't be told; in a conversation without roles all turns are remarks. */
public record Remark(
    String id,
    @Nullable String speaker,
    @Nullable String label,
    @Nullable Duration time,
    List<Content> content,
    Origin origin)
    implements Turn {
  public Remark {
    content = List.copyOf(content);
  }

  public Remark(
      String id, @Nullable String speaker, @Nullable String label, List<Content> content) {
    this(id, speaker, label, null, content, Origin.NONE);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
