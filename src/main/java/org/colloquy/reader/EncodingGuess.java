package org.colloquy.reader;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/** What encoding bytes look like that are no UTF-8. */
final class EncodingGuess {
  private static final Charset LATIN = Charset.forName("windows-1252");
  private static final byte ESCAPE = 0x1b;

  private EncodingGuess() {}

  /** The encoding that bytes look like; Windows-1252 where nothing tells. */
  static Charset of(byte[] bytes) {
    Charset guess = detected(bytes);
    String text = guess == null ? null : strict(bytes, guess);
    if (guess == null || text == null) {
      return CodePages.of(bytes, LATIN);
    }
    if (guess.newEncoder().maxBytesPerChar() > 1) {
      return guess;
    }
    boolean latin = mixesScripts(text) && strict(bytes, LATIN) != null;
    return CodePages.of(bytes, latin ? LATIN : guess);
  }

  /** The encoding that shifts between its parts by escapes, all in seven bits; null for others. */
  static @Nullable Charset escaping(byte[] bytes) {
    boolean shifts = false;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        return null;
      }
      shifts |= bytes[i] == ESCAPE && i + 1 < bytes.length && bytes[i + 1] == '$';
    }
    Charset guess = shifts ? detected(bytes) : null;
    if (guess == null || !guess.name().startsWith("ISO-2022")) {
      return null;
    }
    return strict(bytes, guess) == null ? null : guess;
  }

  private static @Nullable Charset detected(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    String charset = detector.getDetectedCharset();
    try {
      return charset == null ? null : Charset.forName(charset);
    } catch (UnsupportedCharsetException notOfThisJava) {
      return null;
    }
  }

  /** Whether most words of another script begin or end with an ASCII letter: none is written so. */
  private static boolean mixesScripts(String text) {
    int within = 0;
    int apart = 0;
    for (int from = 0, to; from < text.length(); from = to + 1) {
      to = from;
      while (to < text.length() && isForeign(text.charAt(to))) {
        to++;
      }
      boolean touches = isAscii(text, from - 1) || isAscii(text, to);
      within += to > from && touches ? 1 : 0;
      apart += to > from && !touches ? 1 : 0;
    }
    return within > apart;
  }

  private static boolean isForeign(char c) {
    return c > 0x7f
        && Character.isLetter(c)
        && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN
        && Character.UnicodeScript.of(c) != Character.UnicodeScript.COMMON;
  }

  private static boolean isAscii(String text, int at) {
    return at >= 0
        && at < text.length()
        && text.charAt(at) <= 0x7f
        && Character.isLetter(text.charAt(at));
  }

  /** The text of bytes, or null if one does not fit. */
  static @Nullable String strict(byte[] bytes, Charset charset) {
    return strict(ByteBuffer.wrap(bytes), charset);
  }

  /** The text of bytes, or null if one does not fit. */
  static @Nullable String strict(ByteBuffer bytes, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      // Where the lenient decoder, which is fast, writes no stand-in, all of them fit.
      String text =
          new String(
              bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining(), charset);
      if (text.indexOf(MixedLines.STAND_IN) < 0) {
        return text;
      }
    }
    try {
      return decoder(charset).decode(bytes).toString();
    } catch (CharacterCodingException misfit) {
      return null;
    }
  }

  static CharsetDecoder decoder(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }
}
