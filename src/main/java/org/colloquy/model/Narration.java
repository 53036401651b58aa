package org.colloquy.model;

import java.util.List;

/**
 * Text that nobody in the interview speaks.
 *
 * <p>Narrations of the kind {@link #PROVENANCE} with which an interview begins stand before its
 * title; everything else stands behind the title. A note of origin that a source has behind its
 * title is therefore an {@link #EDITORS_NOTE}.
 *
 * @param kind one of the constants here, or any other word in lower-case kebab form for what a
 *     source has, such as {@code vote}
 */
public record Narration(String id, String kind, List<Content> content, Origin origin)
    implements Block {
  public static final String PROVENANCE = "provenance";
  public static final String INTRODUCTION = "introduction";
  public static final String BRIDGE = "bridge";
  public static final String CLOSING = "closing";
  public static final String EDITORS_NOTE = "editors-note";

  public Narration {
    content = List.copyOf(content);
  }

  public Narration(String id, String kind, List<Content> content) {
    this(id, kind, content, Origin.NONE);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
