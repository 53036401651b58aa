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
import org.colloquy.model.Span;
import org.colloquy.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * From bytes to text, never leniently: a byte-order mark, then strict UTF-8, then UTF-16 without a
 * mark, then a detector whose guess is told. An encoding that was asked for outranks them all.
 */
final class Decoding {
  private static final Charset LATIN = Charset.forName("windows-1252");
  private static final String WHOLE = "look for a whole copy of the file, or correct the place";

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
  static Decoded decode(Source source, ReadOptions options) {
    byte[] bytes = source.bytes(options.limits().inputBytes());
    String carried = source.carried().orElse(null);
    return carried == null
        ? decode(source.name(), bytes, options)
        : new Decoding(source.name(), bytes)
            .made(carried, StandardCharsets.UTF_8, 1, "another document carries the text");
  }

  /** As {@link #decode(Source, ReadOptions)} for bytes at hand. */
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
      return marked != null && marked.name().startsWith(wanted.name())
          ? finish(marked, markLength(marked), 1, "asked for")
          : finish(wanted, 0, 1, "asked for");
    }
    if (marked != null) {
      return finish(marked, markLength(marked), 1, "its byte-order mark");
    }
    // In UTF-16 and in seven bits every byte may fit UTF-8 as well, and say nothing there.
    Charset wide = Wide.guess(bytes);
    if (wide != null && tried(wide) != null) {
      return finish(wide, 0, .9, "its zero bytes");
    }
    Charset escaping = EncodingGuess.escaping(bytes);
    if (escaping != null) {
      return finish(escaping, 0, .95, "its escapes");
    }
    String utf8 = tried(StandardCharsets.UTF_8);
    return utf8 == null ? guessed() : utf8(utf8);
  }

  private Decoded utf8(String text) {
    boolean ascii = ascii();
    int coded = ascii ? Seven.first(text) : -1;
    Decoded decoded = made(text, StandardCharsets.UTF_8, ascii ? 1 : .99, "every byte fits");
    if (coded >= 0) {
      String message = "the text looks like UTF-7, which is not read: its letters stand as coded";
      diagnostics.add(
          decoded
              .source()
              .problem(Code.R006, decoded.source().span(coded, coded + 1), message)
              .withHint("save it as UTF-8: iconv -f UTF-7 -t UTF-8 FILE"));
    }
    return decoded;
  }

  private Decoded guessed() {
    Charset mainframe = Ebcdic.guess(bytes);
    MixedLines mixed = mainframe == null ? MixedLines.of(bytes) : null;
    if (mixed != null) {
      return mixed(mixed);
    }
    Charset guess = mainframe == null ? EncodingGuess.of(bytes) : mainframe;
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
        .withHint(WHOLE);
  }

  private Decoded finish(Charset charset, int skip, double confidence, String why) {
    String text = strict(charset, skip);
    if (text == null) {
      throw misfit(charset);
    }
    int width = Wide.width(charset);
    if (width == 0 || (bytes.length - skip) % width == 0) {
      return made(text, charset, confidence, why);
    }
    Decoded decoded = made(text + MixedLines.STAND_IN, charset, confidence, why);
    Span end = decoded.source().span(text.length(), text.length() + 1);
    String message = "the file ends in the middle of a character; U+FFFD stands for it";
    diagnostics.add(
        decoded
            .source()
            .problem(Code.R007, end, message)
            .withSeverity(Severity.WARNING)
            .withHint(WHOLE));
    return decoded;
  }

  private Decoded made(String read, Charset charset, double confidence, String why) {
    SourceText raw = new SourceText(name, ChatTranscript.withBullets(read));
    Corrections corrections = new Corrections();
    SourceText source = raw.with(corrections.clean(raw.text(), at -> raw.span(at, at + 1)));
    if (source.text().chars().allMatch(c -> Words.isSpace((char) c))) {
      throw new ColloquyException(
          Diagnostic.of(Code.R001, "the file holds nothing but white space").withSource(name));
    }
    corrections.told().forEach(d -> diagnostics.add(source.placed(d)));
    Evidence evidence = new Evidence(null, "encoding", charset.name(), confidence, why);
    return new Decoded(source, diagnostics, evidence);
  }

  private @Nullable Charset byMark() {
    return starts(0xef, 0xbb, 0xbf) ? StandardCharsets.UTF_8 : Wide.marked(bytes);
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
    return Wide.width(charset) > 0
        ? Wide.text(bytes, skip, charset)
        : EncodingGuess.strict(ByteBuffer.wrap(bytes, skip, bytes.length - skip), charset);
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
