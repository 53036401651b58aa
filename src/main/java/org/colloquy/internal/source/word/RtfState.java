package org.colloquy.internal.source.word;

import org.jspecify.annotations.Nullable;

/** What holds within a group of RTF, until the group ends. */
final class RtfState {
  /** Where the text of a group goes. */
  enum To {
    TEXT,
    NOWHERE,
    /** A field's code. */
    CODE,
    FONTS,
    STYLES,
    TITLE,
    AUTHOR,
    KEYWORDS,
    /** The head or foot of a page. */
    EDGE,
    /** A comment of the word processor. */
    COMMENT
  }

  To to = To.TEXT;
  boolean bold;
  boolean italic;
  int raised;
  boolean hidden;
  boolean deleted;
  boolean struck;
  boolean table;
  int page;
  int fallback = 1;
  int style = -1;
  int outline = -1;
  @Nullable String link;

  /** Which edge of a page this group is; null for others. */
  @Nullable String edge;

  /** Whether a note began with this group. */
  boolean note;

  /** Whether nothing in it is the document's text, whatever a group within says. */
  boolean dead;

  /** The same state, for a group within. */
  RtfState inner() {
    RtfState s = new RtfState();
    s.to = to;
    s.bold = bold;
    s.italic = italic;
    s.raised = raised;
    s.hidden = hidden;
    s.deleted = deleted;
    s.struck = struck;
    s.table = table;
    s.page = page;
    s.fallback = fallback;
    s.style = style;
    s.outline = outline;
    s.link = link;
    s.dead = dead;
    return s;
  }

  void plain() {
    bold = false;
    italic = false;
    raised = 0;
    hidden = false;
    deleted = false;
    struck = false;
  }

  void paragraph() {
    table = false;
    style = -1;
    outline = -1;
  }

  Format format() {
    return new Format(Format.Part.TEXT, bold, italic, raised, null, link);
  }
}
