package org.colloquy.internal.press.print;

import java.util.List;

/**
 * How far apart the entries of contents stand that have pages of their own: as the design has it,
 * or a little closer where otherwise a few of them would stand alone on the last page.
 */
final class PdfTocFit {
  /** A last page that is filled no further than this is spared, if that can be. */
  private static final double SPARSE = 1.0 / 3;

  /** Entries keep this part of the space between them. */
  private static final double LEAST = 1.0 / 4;

  private static final int STEPS = 12;

  private final List<Double> heights;
  private final double first;
  private final double others;

  /**
   * @param heights of the entries
   * @param first the room for them on the page where they begin
   * @param others the room on any other page
   */
  PdfTocFit(List<Double> heights, double first, double others) {
    this.heights = heights;
    this.first = first;
    this.others = others;
  }

  /** The space between entries that is best, no more than the usual. */
  double between(double usual) {
    End end = end(usual);
    if (end.pages() == 1 || end.filled() > SPARSE * others) {
      return usual;
    }
    for (int i = 1; i <= STEPS; i++) {
      double closer = usual * (1 - (1 - LEAST) * i / STEPS);
      if (end(closer).pages() < end.pages()) {
        return closer;
      }
    }
    return usual;
  }

  /** Where the contents end: on which of their pages, and how much of it they fill. */
  private record End(int pages, double filled) {}

  private End end(double between) {
    int pages = 1;
    double room = first;
    double filled = 0;
    for (double height : heights) {
      double next = filled == 0 ? height : filled + between + height;
      if (next > room) {
        pages++;
        room = others;
        next = height;
      }
      filled = next;
    }
    return new End(pages, filled);
  }
}
