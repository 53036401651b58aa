package org.colloquy.internal.dialect.words;

/** The letters of a label. */
final class Letters {
  private Letters() {}

  /** All of them, without whatever else stands there. */
  static String of(String label) {
    int plain = 0;
    while (plain < label.length() && LabelScanner.isLetter(label.charAt(plain))) {
      plain++;
    }
    if (plain == label.length()) {
      return label;
    }
    StringBuilder out = new StringBuilder(label.length()).append(label, 0, plain);
    for (int i = plain; i < label.length(); ) {
      int c = label.codePointAt(i);
      if (Character.isLetter(c)) {
        out.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  /** The first, or -1. */
  static int first(String word) {
    for (int i = 0; i < word.length(); ) {
      int c = word.codePointAt(i);
      if (Character.isLetter(c)) {
        return c;
      }
      i += Character.charCount(c);
    }
    return -1;
  }
}
