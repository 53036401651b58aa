package org.colloquy.reader;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.timed.ChatTranscript;
import org.colloquy.model.Characters;
import org.colloquy.model.Words;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * From bytes to text, never leniently: a byte-order mark, then strict UTF-8, then UTF-16 without a
 * mark, then a detector whose guess is told. An encoding that was asked for outranks them all.
 */
final class Decoding {
  private static final Charset LATIN = Charset.forName("windows-1252");
  private static final Charset UTF_32_LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32_BE = Charset.forName("UTF-32BE");

  /**
   * Where bytes do not fit, the lenient decoder writes this; where none stands, all of them fit.
   */
  private static final char STAND_IN = '\ufffd';

  private final String name;
  private final byte[] bytes;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** A text and how it was told from its bytes. */
  record Decoded(SourceText source, List<Diagnostic> diagnostics, Evidence evidence) {}

  private Decoding(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /**
   * @throws ColloquyException R001 nothing but blanks, R002 no text, R007 bytes that the encoding
   *     does not have
   */
  static Decoded decode(String name, byte[] bytes, ReadOptions options) {
    Binary.check(name, bytes);
    return new Decoding(name, bytes).run(options.encoding().orElse(null));
  }

  /** Whether bytes are well-formed UTF-8. */
  static boolean isUtf8(byte[] bytes) {
    return new Decoding("", bytes).tried(StandardCharsets.UTF_8) != null;
  }

  private Decoded run(@Nullable Charset wanted) {
    Charset marked = byMark();
    if (wanted != null) {
      int skip = marked != null && marked.equals(wanted) ? markLength(marked) : 0;
      return finish(wanted, skip, 1, "asked for");
    }
    if (marked != null) {
      return finish(marked, markLength(marked), 1, "its byte-order mark");
    }
    String utf8 = tried(StandardCharsets.UTF_8);
    if (utf8 != null) {
      return made(utf8, StandardCharsets.UTF_8, ascii() ? 1 : .99, "every byte fits");
    }
    Charset wide = Wide.guess(bytes);
    if (wide != null && tried(wide) != null) {
      return finish(wide, 0, .9, "every second byte is zero, as in UTF-16");
    }
    return guessed();
  }

  private Decoded guessed() {
    MixedLines mixed = MixedLines.of(bytes, Decoding::guess);
    if (mixed != null) {
      return mixed(mixed);
    }
    Charset guess = guess(bytes);
    if (tried(guess) == null) {
      guess = tried(LATIN) == null ? null : LATIN;
    }
    if (guess == null) {
      throw misfit(StandardCharsets.UTF_8);
    }
    Decoded decoded = finish(guess, 0, .6, "what its bytes look like");
    int first = fitting(StandardCharsets.UTF_8);
    int at = new String(bytes, 0, first, guess).length();
    diagnostics.add(
        decoded
            .source()
            .problem(
                Code.R006,
                decoded.source().span(at, at + 1),
                "the text is not UTF-8; read as " + guess.name())
            .withHint("--encoding " + guess.name() + " confirms it, another one corrects it"));
    return new Decoded(decoded.source(), diagnostics, decoded.evidence());
  }

  private Decoded mixed(MixedLines mixed) {
    String lines = mixed.lines() == 1 ? "one line is" : mixed.lines() + " lines are";
    String other = mixed.other().name();
    Decoded decoded = made(mixed.text(), StandardCharsets.UTF_8, .6, lines + " read as " + other);
    SourceText source = decoded.source();
    diagnostics.add(
        source
            .problem(
                Code.R006,
                source.span(mixed.first(), mixed.first() + 1),
                lines + " not UTF-8, as the rest is, and read as " + other + "; this is the first")
            .withHint("save the whole text as UTF-8, or give its one encoding with --encoding"));
    return new Decoded(source, diagnostics, decoded.evidence());
  }

  /** The encoding that bytes look like; Windows-1252 where nothing tells. */
  private static Charset guess(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    String charset = detector.getDetectedCharset();
    try {
      return charset == null ? LATIN : Charset.forName(charset);
    } catch (UnsupportedCharsetException notOfThisJava) {
      return LATIN;
    }
  }

  private Decoded finish(Charset charset, int skip, double confidence, String why) {
    String text = strict(charset, skip);
    if (text == null) {
      throw misfit(charset);
    }
    return made(text, charset, confidence, why);
  }

  private Decoded made(String read, Charset charset, double confidence, String why) {
    String raw = ChatTranscript.withBullets(read);
    String text = cleaned(raw);
    SourceText source = new SourceText(name, text);
    if (text.chars().allMatch(c -> Words.isSpace((char) c))) {
      throw new ColloquyException(
          Diagnostic.of(Code.R001, "the file holds nothing but white space").withSource(name));
    }
    int first = raw.equals(text) ? -1 : firstChanged(raw, text);
    if (first >= 0) {
      int count = changed(raw, text);
      String hex = Integer.toHexString(raw.codePointAt(first)).toUpperCase(Locale.ROOT);
      String more = count == 1 ? "" : " (" + count + " characters in all)";
      diagnostics.add(
          source
              .problem(
                  Code.R009,
                  source.span(first, first + 1),
                  "U+"
                      + "0".repeat(Math.max(0, 4 - hex.length()))
                      + hex
                      + " can't stand in an edition; U+FFFD stands for it"
                      + more)
              .withHint("remove it from the source"));
    }
    Evidence evidence = new Evidence(null, "encoding", charset.name(), confidence, why);
    return new Decoded(source, diagnostics, evidence);
  }

  /** Line ends of every kind stay until the text is cut into lines. */
  private static String cleaned(String raw) {
    if (Characters.firstIllegal(raw) < 0) {
      return raw;
    }
    StringBuilder text = new StringBuilder(Characters.cleaned(raw));
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\r' || c == '\f' || c == '\u000b' || c == '\u0085') {
        text.setCharAt(i, c);
      }
    }
    return text.toString();
  }

  private static int firstChanged(String raw, String text) {
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) != text.charAt(i)) {
        return i;
      }
    }
    return -1;
  }

  private static int changed(String raw, String text) {
    int count = 0;
    for (int i = 0; i < raw.length(); i++) {
      count += raw.charAt(i) != text.charAt(i) ? 1 : 0;
    }
    return count;
  }

  private @Nullable Charset byMark() {
    if (starts(0xef, 0xbb, 0xbf)) {
      return StandardCharsets.UTF_8;
    }
    if (starts(0xff, 0xfe, 0, 0)) {
      return UTF_32_LE;
    }
    if (starts(0, 0, 0xfe, 0xff)) {
      return UTF_32_BE;
    }
    if (starts(0xff, 0xfe)) {
      return StandardCharsets.UTF_16LE;
    }
    return starts(0xfe, 0xff) ? StandardCharsets.UTF_16BE : null;
  }

  private static int markLength(Charset charset) {
    return "\ufeff".getBytes(charset).length;
  }

  private boolean starts(int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean ascii() {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  private @Nullable String tried(Charset charset) {
    return strict(charset, 0);
  }

  /** The text, or null if a byte does not fit. */
  private @Nullable String strict(Charset charset, int skip) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      String text = new String(bytes, skip, bytes.length - skip, charset);
      if (text.indexOf(STAND_IN) < 0) {
        return text;
      }
    }
    try {
      ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
      return decoder(charset).decode(in).toString();
    } catch (CharacterCodingException misfit) {
      return null;
    }
  }

  private static CharsetDecoder decoder(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** How many bytes from the beginning fit an encoding. */
  private int fitting(Charset charset) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    decoder(charset).decode(in, CharBuffer.allocate(bytes.length + 1), true);
    return in.position();
  }

  /** The error that tells the first byte that does not fit. */
  private ColloquyException misfit(Charset charset) {
    int good = fitting(charset);
    SourceText before = new SourceText(name, new String(bytes, 0, good, charset));
    int at = before.text().length();
    String value = String.format(Locale.ROOT, "0x%02X", bytes[Math.min(good, bytes.length - 1)]);
    return new ColloquyException(
        before
            .problem(
                Code.R007, before.span(at, at), "the byte " + value + " is not " + charset.name())
            .withHint("name the encoding: --encoding windows-1252, --encoding GB18030 ..."));
  }
}
