package org.colloquy.internal.typeset.font;

import java.io.IOException;

/**
 * A face that can be had, and what it is asked by.
 *
 * @param name for messages: its file, or what it is asked by
 * @param family as in {@link FontRequest}
 * @param weight 100 to 900
 * @param reach what it is asked for in place of others
 * @param bytes opens the file; called once at most, when the face is first needed
 */
public record FontSource(
    String name, String family, int weight, boolean italic, Reach reach, Bytes bytes) {
  /** A face that is asked for anything. */
  public FontSource(String family, int weight, boolean italic, Bytes bytes) {
    this(family, weight, italic, Reach.ALL, bytes);
  }

  FontSource(String family, int weight, boolean italic, Reach reach, Bytes bytes) {
    this(family + " " + weight + (italic ? " italic" : ""), family, weight, italic, reach, bytes);
  }

  boolean isReplacedBy(FontSource other) {
    return family.equalsIgnoreCase(other.family)
        && weight == other.weight
        && italic == other.italic;
  }

  /** Where the bytes of a font come from. */
  @FunctionalInterface
  public interface Bytes {
    /** All bytes of the file. */
    byte[] read() throws IOException;
  }
}
