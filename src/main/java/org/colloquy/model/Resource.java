package org.colloquy.model;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A picture's or a recording's bytes, read when they are asked for.
 *
 * <p>Resources are equal if id, media type and source are; the way to the bytes does not count.
 */
public final class Resource {
  /** The way to the bytes. */
  @FunctionalInterface
  public interface Bytes {
    byte[] read() throws IOException;
  }

  private final String id;
  private final String mediaType;
  private final String source;
  private final Bytes bytes;

  /**
   * @param id unique in the interview, as for blocks
   * @param mediaType {@code image/jpeg}, {@code audio/mpeg} ...
   * @param source file name or URL as the interview's source has it
   * @param bytes reads the whole; throws IOException where they can't be had
   */
  public Resource(String id, String mediaType, String source, Bytes bytes) {
    this.id = id;
    this.mediaType = mediaType;
    this.source = source;
    this.bytes = bytes;
  }

  public String id() {
    return id;
  }

  public String mediaType() {
    return mediaType;
  }

  public String source() {
    return source;
  }

  /** The whole of it; the caller may change the array. */
  public byte[] read() throws IOException {
    return bytes.read();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Resource that
        && id.equals(that.id)
        && mediaType.equals(that.mediaType)
        && source.equals(that.source);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, source);
  }

  @Override
  public String toString() {
    return "Resource[" + id + ", " + mediaType + ", " + source + "]";
  }
}
