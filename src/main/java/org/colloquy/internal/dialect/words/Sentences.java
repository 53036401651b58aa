package org.colloquy.internal.dialect.words;

/** Where sentences end, for texts that are cut into pieces of speech. */
public final class Sentences {
  private static final String ENDS = ".?!…。？！؟۔।։";
  private static final String CLOSING = "\"'”’»›」』）)】♪♫";

  private Sentences() {}

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
    return i < 0 || ENDS.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == ']';
  }
}
