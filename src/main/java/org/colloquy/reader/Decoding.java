package org.colloquy.reader;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.diagnostic.Severity;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.timed.ChatTranscript;
import org.colloquy.model.Characters;
import org.colloquy.model.Span;
import org.colloquy.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * From bytes to text, never leniently: a byte-order mark, then strict UTF-8, then UTF-16 without a
 * mark, then a detector whose guess is told. An encoding that was asked for outranks them all.
 */
final class Decoding {
  private static final Charset LATIN = Charset.forName("windows-1252");
  private static final Charset UTF_32_LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32_BE = Charset.forName("UTF-32BE");

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
    // In UTF-16 and in seven bits every byte may fit UTF-8 as well, and say nothing there.
    Charset wide = Wide.guess(bytes);
    if (wide != null && tried(wide) != null) {
      return finish(wide, 0, .9, "every second byte is zero, as in UTF-16");
    }
    Charset escaping = EncodingGuess.escaping(bytes);
    if (escaping != null) {
      return finish(escaping, 0, .95, "its escapes");
    }
    String utf8 = tried(StandardCharsets.UTF_8);
    return utf8 == null
        ? guessed()
        : made(utf8, StandardCharsets.UTF_8, ascii() ? 1 : .99, "every byte fits");
  }

  private Decoded guessed() {
    MixedLines mixed = MixedLines.of(bytes);
    if (mixed != null) {
      return mixed(mixed);
    }
    Charset guess = EncodingGuess.of(bytes);
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
    Charset other = mixed.other();
    String why = other == null ? "but for damaged bytes" : lines + " read as " + other.name();
    Decoded decoded = made(mixed.text(), StandardCharsets.UTF_8, .6, why);
    SourceText source = decoded.source();
    if (other != null) {
      String message = " not UTF-8, as the rest is, and read as ";
      Span first = source.span(mixed.first(), mixed.first() + 1);
      diagnostics.add(
          source
              .problem(Code.R006, first, lines + message + other.name() + "; this is the first")
              .withHint("save the whole text as UTF-8, or give its one encoding with --encoding"));
    }
    if (mixed.damaged() > 0) {
      diagnostics.add(damaged(source, mixed));
    }
    return new Decoded(source, diagnostics, decoded.evidence());
  }

  private static Diagnostic damaged(SourceText source, MixedLines mixed) {
    boolean standIn = source.text().charAt(mixed.hole()) == MixedLines.STAND_IN;
    boolean cut = standIn && mixed.hole() == source.text().length() - 1;
    String what = standIn ? "U+FFFD stands for it" : "it is read as " + LATIN.name();
    String many = mixed.damaged() == 1 ? "" : " (" + mixed.damaged() + " bytes in all)";
    String message =
        cut
            ? "the file ends in the middle of a character; " + what
            : "a byte is not UTF-8, as the rest of its line is; " + what + many;
    return source
        .problem(Code.R007, source.span(mixed.hole(), mixed.hole() + 1), message)
        .withSeverity(Severity.WARNING)
        .withHint("look for a whole copy of the file, or correct the place");
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
    return EncodingGuess.strict(ByteBuffer.wrap(bytes, skip, bytes.length - skip), charset);
  }

  /** How many bytes from the beginning fit an encoding. */
  private int fitting(Charset charset) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    EncodingGuess.decoder(charset).decode(in, CharBuffer.allocate(bytes.length + 1), true);
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
