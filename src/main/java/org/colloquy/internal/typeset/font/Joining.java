package org.colloquy.internal.typeset.font;

import org.colloquy.internal.typeset.text.Runs;

/**
 * How the letters of Arabic and other cursive scripts join (Unicode Standard, section 9.2, and its
 * file ArabicShaping.txt). The resource holds runs of characters of one joining type: the length of
 * each as a number in groups of seven bits, lowest first, then a byte.
 */
final class Joining {
  /** A letter that stands alone. */
  static final int ISOLATED = 1;

  /** A letter that joins the one before. */
  static final int FINAL = 2;

  /** A letter that joins both neighbours. */
  static final int MEDIAL = 3;

  /** A letter that joins the next one. */
  static final int INITIAL = 4;

  // types, in the order of ICU's property values
  static final int NONE = 0;
  static final int CAUSING = 1;
  static final int DUAL = 2;
  static final int LEFT = 3;
  static final int RIGHT = 4;
  static final int TRANSPARENT = 5;

  private Joining() {}

  /** The joining type of a character. */
  static int type(int codePoint) {
    return Holder.TYPES.of(codePoint);
  }

  /** The form of the letter at each index of a text; 0 for what is no letter that joins. */
  static byte[] forms(String text) {
    byte[] forms = new byte[text.length()];
    int last = -1;
    boolean open = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int type = type(text.codePointAt(i));
      if (type == TRANSPARENT) {
        continue;
      }
      boolean joins = open && type != NONE && type != LEFT;
      if (joins && last >= 0 && forms[last] != 0) {
        forms[last] = (byte) (forms[last] == ISOLATED ? INITIAL : MEDIAL);
      }
      if (type != NONE) {
        forms[i] = (byte) (joins ? FINAL : ISOLATED);
      }
      open = type == DUAL || type == LEFT || type == CAUSING;
      last = i;
    }
    return forms;
  }

  /** Loaded with the first letter that joins; never changes. */
  private static final class Holder {
    private static final Runs TYPES = Runs.read(Joining.class, "joining.bin");
  }
}
