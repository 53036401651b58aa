package org.colloquy.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Severity;
import org.colloquy.edition.Design;
import org.colloquy.reader.Source;

/** The options on how editions look. */
final class DesignOptions {
  static final Option DESIGN =
      Option.of("DESIGN", "magazine, archive, court, plain, or your own file", "--design");
  static final Option SET =
      Option.many("KEY=VALUE", "change one value of it: --set page.lines=38", "--set");

  static final Option FONTS =
      Option.many("PATH", "your own fonts, TrueType files or folders", "--fonts");

  private static final String DEFAULT = "plain";
  private static final String FILES = "fonts.files";

  /** More than any design needs; the design's own limit is lower and has its own message. */
  private static final int MOST_BYTES = 1 << 20;

  private DesignOptions() {}

  /** The design that was asked for; whatever is wrong with it is wrong with the command line. */
  static Design of(Arguments arguments) throws UsageException {
    Design design = named(arguments.value(DESIGN, DEFAULT));
    for (String value : arguments.values(SET)) {
      int equals = value.indexOf('=');
      if (equals < 1) {
        throw new UsageException("--set wants KEY=VALUE, not '" + value + "'", SET.help());
      }
      try {
        design = design.with(value.substring(0, equals), value.substring(equals + 1));
      } catch (ColloquyException e) {
        throw new UsageException(e.diagnostic().withSource("--set " + value));
      }
    }
    List<String> fonts = new ArrayList<>(design.fonts().files());
    fonts.addAll(arguments.values(FONTS));
    return arguments.has(FONTS) ? design.with(FILES, list(fonts)) : design;
  }

  /** A list of texts in YAML. */
  private static String list(List<String> texts) {
    StringBuilder out = new StringBuilder("[");
    for (String text : texts) {
      out.append(out.length() == 1 ? "'" : ", '").append(text.replace("'", "''")).append('\'');
    }
    return out.append(']').toString();
  }

  /** The design with its font files found beside it. */
  private static Design beside(Path file, Design design) {
    List<String> files = new ArrayList<>();
    for (String font : design.fonts().files()) {
      files.add(file.resolveSibling(font).toString());
    }
    return files.isEmpty() ? design : design.with(FILES, list(files));
  }

  private static Design named(String name) throws UsageException {
    try {
      if (Design.names().contains(name)) {
        return Design.builtIn(name);
      }
      Path file = FilePath.of(name);
      return Files.exists(file) ? read(name, file) : Design.builtIn(name);
    } catch (ColloquyException e) {
      throw new UsageException(e.diagnostic());
    }
  }

  /** Tells everything that is wrong with the file, not only the first. */
  private static Design read(String name, Path file) throws UsageException {
    String yaml = text(name, Source.of(file).bytes(MOST_BYTES));
    List<Diagnostic> errors = new ArrayList<>();
    for (Diagnostic problem : Design.check(name, yaml)) {
      if (problem.severity() == Severity.ERROR) {
        errors.add(problem);
      }
    }
    if (!errors.isEmpty()) {
      throw new UsageException(errors);
    }
    return beside(file, Design.parse(name, yaml));
  }

  private static String text(String name, byte[] bytes) throws UsageException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new UsageException(
          Diagnostic.of(Code.D002, "a design is written in UTF-8, and this file is not")
              .withSource(name)
              .withHint("save it as UTF-8"));
    }
  }
}
