package org.colloquy.reader;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A text of which some lines are UTF-8 and others are in an older encoding, as happens where files
 * were joined or one was edited by two programs.
 *
 * @param text decoded line by line
 * @param first offset in it of the first character that is no UTF-8
 * @param lines how many are not
 */
record MixedLines(String text, Charset other, int first, int lines) {
  /** In encodings of two bytes a character short lines may look like UTF-8 by chance. */
  private static final int BY_CHANCE = 8;

  /**
   * The text of bytes that are no UTF-8 as a whole; null where no line shows that a part of it is.
   *
   * @param guess tells the encoding of bytes
   */
  static @Nullable MixedLines of(byte[] bytes, Function<byte[], Charset> guess) {
    ByteArrayOutputStream bad = new ByteArrayOutputStream();
    int good = 0;
    for (int from = 0, to; from < bytes.length; from = to) {
      to = lineEnd(bytes, from);
      String line = decoded(bytes, from, to, StandardCharsets.UTF_8);
      good += line == null ? 0 : marks(line);
      if (line == null) {
        bad.write(bytes, from, to - from);
      }
    }
    Charset other = good == 0 ? null : guess.apply(bad.toByteArray());
    boolean wide = other != null && other.newEncoder().maxBytesPerChar() > 1;
    return other == null || wide && good < BY_CHANCE ? null : of(bytes, other);
  }

  private static @Nullable MixedLines of(byte[] bytes, Charset other) {
    StringBuilder text = new StringBuilder(bytes.length);
    int first = -1;
    int lines = 0;
    for (int from = 0, to; from < bytes.length; from = to) {
      to = lineEnd(bytes, from);
      String line = decoded(bytes, from, to, StandardCharsets.UTF_8);
      if (line == null) {
        first = first < 0 ? text.length() : first;
        lines++;
        line = decoded(bytes, from, to, other);
      }
      if (line == null) {
        return null;
      }
      first = lines == 1 && first == text.length() ? first + ascii(line) : first;
      text.append(line);
    }
    return new MixedLines(text.toString(), other, first, lines);
  }

  private static int lineEnd(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != '\n') {
      at++;
    }
    return Math.min(bytes.length, at + 1);
  }

  private static int marks(String line) {
    return (int) line.chars().filter(c -> c > 0x7f).count();
  }

  private static int ascii(String line) {
    int at = 0;
    while (at < line.length() - 1 && line.charAt(at) <= 0x7f) {
      at++;
    }
    return at;
  }

  private static @Nullable String decoded(byte[] bytes, int from, int to, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, to - from))
          .toString();
    } catch (CharacterCodingException misfit) {
      return null;
    }
  }
}
