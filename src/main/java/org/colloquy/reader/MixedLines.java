package org.colloquy.reader;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A text of which some lines are UTF-8 and others are in an older encoding, as happens where files
 * were joined or one was edited by two programs; or in which a few characters of a line are no
 * UTF-8, as where it was cut off in the middle of one.
 *
 * @param text decoded line by line
 * @param other what lines are in that are no UTF-8, null where there is none
 * @param first offset of the first character that is in it
 * @param lines how many are
 * @param damaged how many bytes are none in lines that are UTF-8
 * @param hole offset of what stands for the first of them
 */
record MixedLines(
    String text, @Nullable Charset other, int first, int lines, int damaged, int hole) {
  /** What decoders write where bytes do not fit. */
  static final char STAND_IN = '\ufffd';

  /** In encodings of two bytes a character short lines may look like UTF-8 by chance. */
  private static final int BY_CHANCE = 8;

  /**
   * The text of bytes that are no UTF-8 as a whole; null where no line shows that a part of it is.
   */
  static @Nullable MixedLines of(byte[] bytes) {
    ByteArrayOutputStream bad = new ByteArrayOutputStream();
    int good = 0;
    for (int from = 0, to; from < bytes.length; from = to) {
      to = lineEnd(bytes, from);
      Patched line = new Patched(bytes, from, to);
      good += line.good ? line.marks() : 0;
      if (!line.good) {
        bad.write(bytes, from, to - from);
      }
    }
    Charset other = bad.size() == 0 ? null : EncodingGuess.of(bad.toByteArray());
    boolean wide = other != null && other.newEncoder().maxBytesPerChar() > 1;
    return good == 0 || wide && good < BY_CHANCE ? null : of(bytes, other);
  }

  private static @Nullable MixedLines of(byte[] bytes, @Nullable Charset other) {
    StringBuilder text = new StringBuilder(bytes.length);
    int first = -1;
    int lines = 0;
    int damaged = 0;
    int hole = -1;
    for (int from = 0, to; from < bytes.length; from = to) {
      to = lineEnd(bytes, from);
      Patched patched = new Patched(bytes, from, to);
      String line = patched.text.toString();
      if (patched.good && patched.bad > 0) {
        damaged += patched.bad;
        hole = hole < 0 ? text.length() + patched.first : hole;
      } else if (!patched.good) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
        line = other == null ? null : EncodingGuess.strict(in, other);
        if (line == null) {
          return null;
        }
        first = first < 0 ? text.length() + ascii(line) : first;
        lines++;
      }
      text.append(line);
    }
    return new MixedLines(text.toString(), other, first, lines, damaged, hole);
  }

  private static int lineEnd(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != '\n') {
      at++;
    }
    return Math.min(bytes.length, at + 1);
  }

  private static int ascii(String line) {
    int at = 0;
    while (at < line.length() - 1 && line.charAt(at) <= 0x7f) {
      at++;
    }
    return at;
  }

  /** A line read as UTF-8, with something for each byte that is none. */
  private static final class Patched {
    private final StringBuilder text = new StringBuilder();
    private final boolean good;
    private int bad;
    private int first = -1;

    Patched(byte[] bytes, int from, int to) {
      CharsetDecoder decoder = EncodingGuess.decoder(StandardCharsets.UTF_8);
      ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
      CharBuffer out = CharBuffer.allocate(to - from + 1);
      CoderResult result = decoder.decode(in, out, true);
      boolean cut = false;
      while (result.isError()) {
        first = first < 0 ? out.position() : first;
        bad++;
        int next = in.position() + result.length();
        cut = next == bytes.length;
        out.put(result.length() == 1 ? standIn(bytes, in.position(), to) : STAND_IN);
        in.position(next);
        result = decoder.decode(in, out, true);
      }
      text.append(out.flip());
      good = bad == 0 || marks() >= bad || cut && bad == 1;
    }

    /** How many characters beyond ASCII are well-formed. */
    int marks() {
      return (int) text.chars().filter(c -> c > 0x7f).count() - bad;
    }

    /** In front of a letter it is one that another program put there; else the rest is lost. */
    private static char standIn(byte[] bytes, int at, int to) {
      int c = bytes[at] & 0xff;
      boolean letter = c >= 0xc0 && at + 1 < to && Character.isLetter((char) bytes[at + 1]);
      return letter ? (char) c : STAND_IN;
    }
  }
}
