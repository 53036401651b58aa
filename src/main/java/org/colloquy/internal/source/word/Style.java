package org.colloquy.internal.source.word;

import org.jspecify.annotations.Nullable;

/**
 * A style with what it takes from those it is based on.
 *
 * @param id by which paragraphs and runs refer to it
 * @param name as people see it
 * @param kind what text in it is
 * @param level of a heading, from 1; 0 for others
 * @param run how text in it looks
 * @param list number of the list its paragraphs belong to, 0 for none, null where not said
 * @param depth level in that list, from 0
 */
record Style(
    String id,
    String name,
    Kind kind,
    int level,
    RunProperties run,
    @Nullable Integer list,
    int depth) {
  /** What text is that has a style. */
  enum Kind {
    PLAIN,
    TITLE,
    SUBTITLE,
    DECK,
    HEADING,
    QUOTE,
    /** A further paragraph of a list's item. */
    ITEM,
    PREFORMATTED,
    CAPTION,
    /** An entry of the contents, which a word processor made. */
    CONTENTS,
    /** What an edition of ours adds of itself. */
    GENERATED,
    /** Somebody speaks whom the style's name tells. */
    SPEECH,
    /** A character style for labels. */
    LABEL,
    /** A character style for times of the recording beside labels. */
    TIME,
    CODE
  }

  static final Style NONE = new Style("", "", Kind.PLAIN, 0, RunProperties.NONE, null, 0);

  /** Whether it is that of labels above what an edition's speakers say. */
  boolean headsNext() {
    return name.equals("Speaker Line");
  }

  /** Whether its look belongs to what it is, and says nothing of single words. */
  boolean looksForItself() {
    return kind != Kind.PLAIN && kind != Kind.ITEM;
  }
}
