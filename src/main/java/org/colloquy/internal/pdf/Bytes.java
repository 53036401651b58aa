package org.colloquy.internal.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;

/** A growing row of bytes that knows how PDF spells numbers and strings. */
final class Bytes {
  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  /** Numbers are written to so many parts of a point: finer than any device draws. */
  private static final int PARTS = 1000;

  private byte[] data;
  private int size;

  Bytes() {
    this(1024);
  }

  Bytes(int capacity) {
    data = new byte[capacity];
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  byte[] toByteArray() {
    return Arrays.copyOf(data, size);
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(data, 0, size);
  }

  Bytes put(int b) {
    room(1);
    data[size++] = (byte) b;
    return this;
  }

  Bytes put(byte[] bytes) {
    return put(bytes, 0, bytes.length);
  }

  Bytes put(byte[] bytes, int from, int length) {
    room(length);
    System.arraycopy(bytes, from, data, size, length);
    size += length;
    return this;
  }

  Bytes put(Bytes bytes) {
    return put(bytes.data, 0, bytes.size);
  }

  /** A text of ASCII characters. */
  Bytes put(String ascii) {
    int length = ascii.length();
    room(length);
    for (int i = 0; i < length; i++) {
      data[size++] = (byte) ascii.charAt(i);
    }
    return this;
  }

  Bytes number(long value) {
    if (value < 0) {
      put('-');
      return number(-value);
    }
    if (value >= 10) {
      number(value / 10);
    }
    return put('0' + (int) (value % 10));
  }

  /** The nearest whole number, quicker than {@link Math#round(double)}. */
  static long rounded(double value) {
    return (long) Math.floor(value + 0.5);
  }

  /** A number with at most three decimals. */
  Bytes number(double value) {
    long scaled = rounded(value * PARTS);
    if (scaled < 0) {
      put('-');
      scaled = -scaled;
    }
    number(scaled / PARTS);
    int rest = (int) (scaled % PARTS);
    if (rest != 0) {
      put('.');
      for (int unit = PARTS / 10; rest != 0; unit /= 10) {
        put('0' + rest / unit);
        rest %= unit;
      }
    }
    return this;
  }

  /** A number in so many bytes, the highest first. */
  Bytes bigEndian(long value, int bytes) {
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
      put((int) (value >> shift));
    }
    return this;
  }

  Bytes hex(int b) {
    return put(HEX[b >> 4 & 15]).put(HEX[b & 15]);
  }

  /** Two bytes in hexadecimal. */
  Bytes hex16(int value) {
    return hex(value >> 8).hex(value);
  }

  /** A text in UTF-16, in hexadecimal. */
  Bytes hex(String text) {
    for (int i = 0; i < text.length(); i++) {
      hex16(text.charAt(i));
    }
    return this;
  }

  /** Pads with zeros to a multiple of four, as tables of fonts want it. */
  Bytes pad() {
    while (size % 4 != 0) {
      put(0);
    }
    return this;
  }

  /** The same bytes packed, to be unpacked by FlateDecode. */
  byte[] deflated(Deflater deflater) {
    deflater.reset();
    deflater.setInput(data, 0, size);
    deflater.finish();
    byte[] out = new byte[size / 2 + 64];
    int length = 0;
    while (!deflater.finished()) {
      if (length == out.length) {
        out = Arrays.copyOf(out, length * 2);
      }
      length += deflater.deflate(out, length, out.length - length);
    }
    return Arrays.copyOf(out, length);
  }

  /**
   * Two independent 64-bit sums over all bytes, eight at a time (FNV-1a, Fowler, Noll and Vo 1991,
   * from two offsets, with the high bits folded back): enough to tell files apart, and without a
   * provider of cryptography to start.
   */
  byte[] fingerprint() {
    long first = 0xcbf29ce484222325L;
    long second = 0x9e3779b97f4a7c15L;
    ByteBuffer words = ByteBuffer.wrap(data, 0, size);
    while (words.remaining() >= 8) {
      long word = words.getLong();
      first = mixed(first, word);
      second = mixed(second, word) + (first >>> 32);
    }
    while (words.hasRemaining()) {
      long word = words.get();
      first = mixed(first, word);
      second = mixed(second, word) + (first >>> 32);
    }
    return new Bytes(16).bigEndian(first, 8).bigEndian(second, 8).toByteArray();
  }

  private static long mixed(long sum, long word) {
    long product = (sum ^ word) * 0x100000001b3L;
    return product ^ product >>> 29;
  }

  private void room(int more) {
    if (size + more > data.length) {
      data = Arrays.copyOf(data, Math.max(size + more, data.length * 2));
    }
  }
}
