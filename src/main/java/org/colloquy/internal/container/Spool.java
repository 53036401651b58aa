package org.colloquy.internal.container;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Text put away until it can be written: in memory, but compressed quickly. */
final class Spool implements AutoCloseable {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private @Nullable Deflater deflater;
  private @Nullable DeflaterOutputStream in;

  /** Where what is to be put away goes. */
  OutputStream in() {
    DeflaterOutputStream stream = in;
    if (stream == null) {
      deflater = new Deflater(Deflater.BEST_SPEED);
      stream = new DeflaterOutputStream(bytes, deflater);
      in = stream;
    }
    return stream;
  }

  /** Writes all that was put away; nothing can be added afterwards. */
  void writeTo(OutputStream out) throws IOException {
    if (in == null) {
      return;
    }
    in.close();
    close();
    byte[] packed = bytes.toByteArray();
    try (InputStream back = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      back.transferTo(out);
    }
  }

  /** Frees the compressor. */
  @Override
  public void close() {
    if (deflater != null) {
      deflater.end();
    }
  }
}
