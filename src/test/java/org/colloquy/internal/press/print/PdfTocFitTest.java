package org.colloquy.internal.press.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When entries of contents move closer: only where that spares a page of a few of them. */
class PdfTocFitTest {
  @ParameterizedTest
  @CsvSource({
    // entries of 10 points, 6 apart; room for 16 times 20 on a page, on the first one as told
    "20, 320, 6", // one page
    "24, 320, 3.75", // four left over: closer
    "26, 320, 2.25", // six
    "30, 320, 6", // ten can't be had in, and stay a third of a page or so
    "36, 320, 6", // the second page is well filled
    "42, 320, 4.875", // two left over on a third page
    "14, 160, 1.5", // below a title
    "0, 320, 6",
  })
  void entriesMoveCloserToSpareAPage(int entries, double first, double between) {
    PdfTocFit fit = new PdfTocFit(Collections.nCopies(entries, 10.0), first, 320);
    assertEquals(between, fit.between(6), 0.4, entries + " entries");
    assertEquals(6, Math.max(6, fit.between(6)));
  }
}
