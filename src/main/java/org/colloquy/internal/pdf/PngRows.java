package org.colloquy.internal.pdf;

/** Undoes the filters of a PNG's rows, ISO 15948, 9. */
final class PngRows {
  private PngRows() {}

  /**
   * Undoes them in place; the byte that names each row's filter stays before the row.
   *
   * @param length bytes of a row without that byte
   * @param step bytes of a pixel
   */
  static void undo(byte[] rows, int length, int step) {
    for (int start = 0; start < rows.length; start += length + 1) {
      int filter = rows[start];
      for (int i = 1; i <= length; i++) {
        int at = start + i;
        int left = i > step ? rows[at - step] & 0xff : 0;
        int above = start > 0 ? rows[at - length - 1] & 0xff : 0;
        int corner = start > 0 && i > step ? rows[at - length - 1 - step] & 0xff : 0;
        rows[at] += (byte) prediction(filter, left, above, corner);
      }
    }
  }

  private static int prediction(int filter, int left, int above, int corner) {
    return switch (filter) {
      case 0 -> 0;
      case 1 -> left;
      case 2 -> above;
      case 3 -> (left + above) / 2;
      case 4 -> paeth(left, above, corner);
      default -> throw new PictureException("the PNG is broken", false);
    };
  }

  private static int paeth(int left, int above, int corner) {
    int toLeft = Math.abs(above - corner);
    int toAbove = Math.abs(left - corner);
    int toCorner = Math.abs(left + above - 2 * corner);
    if (toLeft <= toAbove && toLeft <= toCorner) {
      return left;
    }
    return toAbove <= toCorner ? above : corner;
  }
}
