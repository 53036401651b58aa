package org.colloquy.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.reader.ReadOptions;
import org.colloquy.reader.Reader;
import org.jspecify.annotations.Nullable;

/** The options on how documents are read, which several commands take. */
final class ReadingOptions {
  static final Option FROM =
      Option.of("FORMAT", "read them all as this format; else their content tells", "--from");
  static final Option ENCODING =
      Option.of("NAME", "their encoding, such as UTF-8 or windows-1252", "--encoding");

  private static final List<String> COMMON =
      List.of("UTF-8", "UTF-16", "ISO-8859-1", "windows-1252", "GB18030", "Big5", "Shift_JIS");

  private ReadingOptions() {}

  /** The reader that was asked for, or null. */
  static @Nullable Reader reader(Arguments arguments) throws UsageException {
    return arguments.has(FROM) ? Formats.read(arguments.value(FROM, "")) : null;
  }

  static ReadOptions of(Arguments arguments) {
    ReadOptions.Builder options = ReadOptions.builder();
    if (arguments.has(ENCODING)) {
      options.encoding(encoding(arguments.value(ENCODING, "")));
    }
    return options.build();
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
}
