package org.colloquy.model;

/**
 * How much a reader or a writer takes before it gives up with an error that names the limit.
 *
 * @param inputBytes size of the source
 * @param expandedBytes size of everything in a compressed source, unpacked
 * @param nesting depth of lists, quotations, tables, elements
 * @param blocks number of blocks
 * @param imagePixels width times height of one image
 */
public record Limits(
    long inputBytes, long expandedBytes, int nesting, int blocks, long imagePixels) {
  /** 64 MiB of input, 128 MiB unpacked, 100 levels, 2,000,000 blocks, 100 megapixels. */
  public static final Limits DEFAULT =
      new Limits(64L << 20, 128L << 20, 100, 2_000_000, 100_000_000L);

  public Limits withInputBytes(long value) {
    return new Limits(value, expandedBytes, nesting, blocks, imagePixels);
  }

  public Limits withExpandedBytes(long value) {
    return new Limits(inputBytes, value, nesting, blocks, imagePixels);
  }

  public Limits withNesting(int value) {
    return new Limits(inputBytes, expandedBytes, value, blocks, imagePixels);
  }

  public Limits withBlocks(int value) {
    return new Limits(inputBytes, expandedBytes, nesting, value, imagePixels);
  }

  public Limits withImagePixels(long value) {
    return new Limits(inputBytes, expandedBytes, nesting, blocks, value);
  }
}
