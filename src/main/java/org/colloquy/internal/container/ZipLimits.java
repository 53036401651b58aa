package org.colloquy.internal.container;

/**
 * How much of an archive is unpacked. Sizes are of what really comes out, whatever the archive
 * claims; a ratio is no measure, as honest documents reach 60 to 1.
 *
 * @param entries number of entries
 * @param entryBytes unpacked size of one entry
 * @param totalBytes unpacked size of all that is read
 */
public record ZipLimits(int entries, long entryBytes, long totalBytes) {
  /** 1,000 entries, 64 MiB each, 128 MiB in all. */
  public static final ZipLimits DEFAULT = new ZipLimits(1000, 64L << 20, 128L << 20);
}
