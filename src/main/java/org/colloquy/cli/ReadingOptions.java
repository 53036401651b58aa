package org.colloquy.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.TreeSet;
import org.colloquy.Colloquy;
import org.colloquy.batch.Failures;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.reader.Overrides;
import org.colloquy.reader.ReadOptions;
import org.colloquy.reader.Reader;
import org.colloquy.reader.Reading;
import org.colloquy.reader.Source;
import org.jspecify.annotations.Nullable;

/** The options on how documents are read, which several commands take. */
final class ReadingOptions {
  static final Option FROM =
      Option.of("FORMAT", "read it as this format; else its content tells", "--from");
  static final Option ENCODING =
      Option.of("NAME", "its encoding, as windows-1252; else detected", "--encoding");
  static final Option META =
      Option.many("KEY=VALUE", "title, date, language, publication.issue ...", "--meta");
  static final Option INTERVIEWER = Option.many("NAME", "who asks", "--interviewer");
  static final Option INTERVIEWEE = Option.many("NAME", "who answers", "--interviewee");

  private static final List<String> COMMON =
      List.of("UTF-8", "UTF-16", "ISO-8859-1", "windows-1252", "GB18030", "Big5", "Shift_JIS");

  private ReadingOptions() {}

  /** The reader that was asked for, or null. */
  static @Nullable Reader reader(Arguments arguments) throws UsageException {
    return arguments.has(FROM) ? Formats.read(arguments.value(FROM, "")) : null;
  }

  /**
   * @throws ColloquyException C007 if there is no such encoding
   */
  static ReadOptions of(Arguments arguments) throws UsageException {
    boolean overrides =
        arguments.has(META) || arguments.has(INTERVIEWER) || arguments.has(INTERVIEWEE);
    if (!overrides && !arguments.has(ENCODING)) {
      return ReadOptions.DEFAULT;
    }
    ReadOptions.Builder options = ReadOptions.builder();
    if (arguments.has(ENCODING)) {
      options.encoding(encoding(arguments.value(ENCODING, "")));
    }
    if (overrides) {
      options.overrides(overrides(arguments));
    }
    return options.build();
  }

  private static Overrides overrides(Arguments arguments) throws UsageException {
    Overrides overrides = Overrides.NONE;
    for (String pair : arguments.values(META)) {
      overrides = set(overrides, pair);
    }
    for (String name : arguments.values(INTERVIEWER)) {
      overrides = overrides.interviewer(name);
    }
    for (String name : arguments.values(INTERVIEWEE)) {
      if (arguments.values(INTERVIEWER).contains(name)) {
        throw new UsageException(
            "'" + name + "' can't both ask and answer", "name somebody once: --interviewee NAME");
      }
      overrides = overrides.interviewee(name);
    }
    return overrides;
  }

  private static Overrides set(Overrides overrides, String pair) throws UsageException {
    int equals = pair.indexOf('=');
    if (equals < 1) {
      throw new UsageException(
          "--meta wants KEY=VALUE, not '" + pair + "'", "for example --meta date=2001-07-17");
    }
    String key = pair.substring(0, equals);
    int dot = key.indexOf('.');
    String first = dot < 0 ? key : key.substring(0, dot);
    String near = Nearest.of(first, new TreeSet<>(Overrides.keys()));
    if (near != null && !near.equals(first)) {
      throw new UsageException(
          "unknown key '" + first + "' of --meta; did you mean " + near + "?",
          "a key of your own that is so near to one of ours belongs into the front matter");
    }
    try {
      return overrides.set(key, pair.substring(equals + 1));
    } catch (ColloquyException e) {
      throw new UsageException(e.diagnostic());
    }
  }

  private static Charset encoding(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      String message = "there is no encoding '" + name + "'" + Nearest.question(name, COMMON);
      throw new ColloquyException(
          Diagnostic.of(Code.C007, message)
              .withHint(
                  "for example " + String.join(", ", COMMON) + "; without it, it is detected"),
          e);
    }
  }

  /** A fault of ours is told as such, with the document's name. */
  static Reading read(Colloquy colloquy, Source source, @Nullable Reader reader) {
    try {
      return reader == null ? colloquy.read(source) : colloquy.read(source, reader);
    } catch (ColloquyException e) {
      throw e;
    } catch (RuntimeException | Error e) {
      throw new ColloquyException(Failures.unexpected(e).withSource(source.name()), e);
    }
  }
}
