package org.colloquy.internal.dialect.document;

import java.util.BitSet;
import java.util.List;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.Asking;
import org.colloquy.internal.dialect.words.QuestionMarks;

/** How much each line says, and whether it asks, told once for all dialects. */
public final class Extents {
  private static final double LETTERS_OF_AN_IDEOGRAPH = 2.5;

  /** The first ideograph. */
  private static final char IDEOGRAPHS = 0x3006;

  private static final Asking WORDS = Asking.in(List.of());

  private final double[] each;
  private final BitSet asking = new BitSet();
  private double all;

  Extents(List<Line> lines) {
    each = new double[lines.size()];
    boolean marked = false;
    for (int i = 0; i < each.length; i++) {
      String text = lines.get(i).text();
      each[i] = length(text);
      all += each[i];
      asking.set(i, text.indexOf('\u037e') >= 0 || QuestionMarks.asks(text));
      marked |= asking.get(i);
    }
    for (int i = 0; !marked && i < each.length; i++) {
      asking.set(i, WORDS.ends(lines.get(i).text()));
    }
  }

  /** An ideograph says as much as some letters do. */
  private static double length(String text) {
    int wide = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      wide += c >= IDEOGRAPHS && Character.isIdeographic(c) ? 1 : 0;
    }
    return text.length() + (LETTERS_OF_AN_IDEOGRAPH - 1) * wide;
  }

  /** The characters of a line. */
  public double of(int line) {
    return each[line];
  }

  /** The characters of all lines. */
  public double ofAll() {
    return all;
  }

  /**
   * Whether a question mark stands anywhere in a line; where none is written in the whole document,
   * whether the line ends as a question or a request does.
   */
  public boolean asks(int line) {
    return asking.get(line);
  }
}
