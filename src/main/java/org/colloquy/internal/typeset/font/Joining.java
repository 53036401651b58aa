package org.colloquy.internal.typeset.font;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

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

  private final int[] starts;
  private final byte[] types;

  private Joining(byte[] packed) {
    int[] ends = new int[packed.length / 2];
    byte[] kinds = new byte[packed.length / 2];
    int count = 0;
    int end = 0;
    for (int at = 0; at < packed.length; ) {
      int shift = 0;
      int length = 0;
      while (packed[at] < 0) {
        length |= (packed[at++] & 0x7f) << shift;
        shift += 7;
      }
      length |= packed[at++] << shift;
      ends[count] = end;
      kinds[count++] = packed[at++];
      end += length;
    }
    starts = Arrays.copyOf(ends, count);
    types = Arrays.copyOf(kinds, count);
  }

  /** The joining type of a character. */
  static int type(int codePoint) {
    return Holder.TABLE.typeOf(codePoint);
  }

  private int typeOf(int codePoint) {
    int found = Arrays.binarySearch(starts, codePoint);
    return types[found < 0 ? -found - 2 : found];
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
    private static final Joining TABLE = new Joining(read());

    private static byte[] read() {
      try (InputStream in = Joining.class.getResourceAsStream("joining.bin")) {
        if (in == null) {
          throw new FileNotFoundException("joining.bin");
        }
        return in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException("the table of joining letters is not on the class path", e);
      }
    }
  }
}
