package org.colloquy.model;

/**
 * The characters that open and close a direction of writing inside a text: embeddings, overrides
 * and isolates (Unicode Standard Annex #9, section 2). One that is left open would turn around what
 * an edition sets behind the text.
 */
public final class Directions {
  private static final char FIRST = '\u202a';
  private static final char LAST = '\u2069';
  private static final char CLOSES_EMBEDDING = '\u202c';
  private static final char CLOSES_ISOLATE = '\u2069';

  /** What closes those that are open, the innermost last. */
  private final StringBuilder open = new StringBuilder();

  private int isolates;

  Directions() {}

  /** Reads on in a text. */
  Directions add(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST && c <= LAST) {
        add(c);
      }
    }
    return this;
  }

  private void add(char c) {
    switch (c) {
      case '\u202a', '\u202b', '\u202d', '\u202e' -> open.append(CLOSES_EMBEDDING);
      case '\u2066', '\u2067', '\u2068' -> {
        open.append(CLOSES_ISOLATE);
        isolates++;
      }
      case CLOSES_EMBEDDING -> {
        int last = open.length() - 1;
        open.setLength(last >= 0 && open.charAt(last) == c ? last : last + 1);
      }
      case CLOSES_ISOLATE -> closeIsolate();
      default -> {}
    }
  }

  /** Closes what was opened inside it too; one that closes nothing does nothing. */
  private void closeIsolate() {
    if (isolates > 0) {
      isolates--;
      open.setLength(open.lastIndexOf("\u2069"));
    }
  }

  /** What has to follow for all to be closed. */
  String missing() {
    return open.isEmpty() ? "" : new StringBuilder(open).reverse().toString();
  }

  /** The text, and behind it whatever closes the directions that it leaves open. */
  public static String closed(String text) {
    String missing = new Directions().add(text).missing();
    return missing.isEmpty() ? text : text + missing;
  }
}
