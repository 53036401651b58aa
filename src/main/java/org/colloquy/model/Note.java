package org.colloquy.model;

import java.util.List;

/** A footnote or editor's note, called by an {@link Inline.NoteReference}. */
public record Note(String id, List<Content> content, Origin origin) {
  public Note {
    content = List.copyOf(content);
  }

  public Note(String id, List<Content> content) {
    this(id, content, Origin.NONE);
  }
}
