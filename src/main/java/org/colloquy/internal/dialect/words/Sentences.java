package org.colloquy.internal.dialect.words;

/** Where sentences end, for texts that are cut into pieces of speech. */
public final class Sentences {
  /** Full stops, of scripts that have their own as well. */
  private static final String STOPS = ".。．۔।॥։။៕។።།";

  private static final String ENDS = STOPS + "?!…？！؟";
  private static final char LAST_OF_ASCII = 0x7f;
  private static final String CLOSING = "\"'”’»›」』）)】♪♫";

  private Sentences() {}

  /** Whether a character is a full stop. */
  public static boolean isStop(char c) {
    return c <= LAST_OF_ASCII ? c == '.' : STOPS.indexOf(c) >= 0;
  }

  /** Whether a character ends sentences. */
  public static boolean isEnd(char c) {
    return c <= LAST_OF_ASCII ? c == '.' || c == '?' || c == '!' : ENDS.indexOf(c) >= 0;
  }

  /** Whether a text may end with a character as sentences do: a mark or a bracket may close it. */
  public static boolean mayEnd(char c) {
    return isEnd(c) || Quotes.CORNERED.closes(c) || c == ')' || c == ']' || c == '）';
  }

  /** Whether what stands between brackets is a sound: {@code laughs}. */
  public static boolean isSound(String text) {
    return Sounds.kind(Names.words(text), true) != null;
  }

  /** Whether a text ends as a sentence or a bracketed remark does; true for an empty one. */
  public static boolean ends(String text) {
    int i = text.length() - 1;
    while (i >= 0
        && (LabelScanner.isBlank(text.charAt(i)) || CLOSING.indexOf(text.charAt(i)) >= 0)) {
      i--;
    }
    return i < 0 || isEnd(text.charAt(i)) || text.charAt(i) == ']';
  }
}
