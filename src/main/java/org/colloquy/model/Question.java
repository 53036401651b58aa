package org.colloquy.model;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A turn of somebody who asks. */
public record Question(
    String id,
    @Nullable String speaker,
    @Nullable String label,
    @Nullable Duration time,
    List<Content> content,
    Origin origin)
    implements Turn {
  public Question {
    content = List.copyOf(content);
  }

  public Question(
      String id, @Nullable String speaker, @Nullable String label, List<Content> content) {
    this(id, speaker, label, null, content, Origin.NONE);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
