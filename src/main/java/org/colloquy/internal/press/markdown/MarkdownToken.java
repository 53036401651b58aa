package org.colloquy.internal.press.markdown;

/**
 * A piece of a paragraph on its way to Markdown.
 *
 * @param text of {@link Kind#TEXT} as spoken, of {@link Kind#RAW} as Markdown; empty for others
 */
record MarkdownToken(Kind kind, String text) {
  /** What a piece is. */
  enum Kind {
    /** Words, which are escaped. */
    TEXT,
    /** Finished Markdown. */
    RAW,
    OPEN_EMPHASIS,
    CLOSE_EMPHASIS,
    OPEN_STRONG,
    CLOSE_STRONG,
    LINE_BREAK;

    boolean opens() {
      return this == OPEN_EMPHASIS || this == OPEN_STRONG;
    }

    boolean closes() {
      return this == CLOSE_EMPHASIS || this == CLOSE_STRONG;
    }

    boolean isStrong() {
      return this == OPEN_STRONG || this == CLOSE_STRONG;
    }

    /** What closes this. */
    Kind closing() {
      return this == OPEN_STRONG ? CLOSE_STRONG : CLOSE_EMPHASIS;
    }
  }

  /** What a link's text stands between. */
  static final String LINK = "[";

  static final String LINK_END = "](";

  static MarkdownToken text(String text) {
    return new MarkdownToken(Kind.TEXT, text);
  }

  static MarkdownToken raw(String text) {
    return new MarkdownToken(Kind.RAW, text);
  }

  static MarkdownToken of(Kind kind) {
    return new MarkdownToken(kind, "");
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether emphasis or a link opens. */
  boolean opens() {
    return kind.opens() || kind == Kind.RAW && text.equals(LINK);
  }

  /** Whether emphasis or a link closes. */
  boolean closes() {
    return kind.closes() || kind == Kind.RAW && text.startsWith(LINK_END);
  }
}
