package org.colloquy.internal.press.print;

import java.util.function.IntFunction;
import java.util.function.Predicate;

/** Finds the most words of a text that fit, in few tries. */
final class PdfLongest {
  private PdfLongest() {}

  /**
   * The text of the most words that fits, or that of one word if none does. More words must not be
   * narrower, once something is left out.
   *
   * @param most words, at least 1
   * @param text the text shortened to so many words
   */
  static String of(int most, IntFunction<String> text, Predicate<String> fits) {
    String longest = text.apply(most);
    if (fits.test(longest)) {
      return longest;
    }
    int fitting = 1;
    int over = most;
    while (over - fitting > 1) {
      int words = (fitting + over) / 2;
      boolean fit = fits.test(text.apply(words));
      fitting = fit ? words : fitting;
      over = fit ? over : words;
    }
    return text.apply(fitting);
  }
}
