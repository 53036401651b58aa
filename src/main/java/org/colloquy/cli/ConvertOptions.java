package org.colloquy.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.batch.Failures;
import org.colloquy.batch.Settings;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.reader.ReadOptions;
import org.colloquy.reader.Source;
import org.colloquy.writer.Writer;

/** What {@code convert} was asked to do. */
final class ConvertOptions {
  static final Option FILES_FROM =
      Option.many("FILE", "more inputs, one a line; - for a pipe", "--files-from");
  static final Option OUTPUT =
      Option.of("FILE", "the one edition, its extension the format; - a pipe", "-o");
  static final Option FOLDER =
      Option.of("DIR", "where editions go as NAME.EXT; sub-folders are kept", "-d");
  static final Option TO =
      Option.many("LIST", "formats: pdf,docx,epub,html,md,json,xml ...", "--to");
  static final Option NO_CLOBBER = Option.flag("never replace a file", "--no-clobber");
  static final Option ATTACH =
      Option.flag("carry the source in editions that can", "--attach-source");
  static final Option JOBS = Option.of("N", "documents at a time; else one a core", "-j");
  static final Option STRICT =
      Option.flag("a warning is a failure, and nothing is written", "--strict");
  static final Option QUIET = Option.flag("tell errors alone", "-q");
  static final Option VERBOSE = Option.flag("tell of each document, in a log too", "-v");

  /** No machine has more, and each costs memory. */
  private static final int MOST_JOBS = 1024;

  private static final String STANDARD = "-";
  private static final String WHERE = "-o FILE for one edition, -d DIR for more, -o - for a pipe";

  private final Arguments arguments;
  private final Console console;

  ConvertOptions(Arguments arguments, Console console) {
    this.arguments = arguments;
    this.console = console;
  }

  Destination destination() throws UsageException {
    boolean one = arguments.has(OUTPUT);
    boolean many = arguments.has(FOLDER);
    if (one == many) {
      String message = one ? "-o and -d exclude each other" : "where should the edition go?";
      throw new UsageException(message, WHERE);
    }
    String name = arguments.value(one ? OUTPUT : FOLDER, "");
    if (one && name.equals(STANDARD)) {
      return new Destination(null, null);
    }
    Path path = target(name);
    if (one && (Files.isDirectory(path) || name.endsWith("/"))) {
      throw new UsageException("-o names a file, but '" + name + "' is a folder", "use -d " + name);
    }
    return one ? new Destination(path, null) : new Destination(null, path);
  }

  /** The formats to write, by {@code --to} or by the file's extension. */
  List<Writer> writers() throws UsageException {
    if (arguments.has(TO)) {
      return Formats.written(arguments.values(TO));
    }
    String file = arguments.value(OUTPUT, STANDARD);
    if (file.equals(STANDARD)) {
      throw new UsageException(
          "which formats should be made?", "--to pdf, --to docx,epub: colloquy formats lists them");
    }
    return List.of(Formats.writtenTo(file));
  }

  /** The documents; none of them is looked into. */
  List<Input> inputs(Destination destination) throws UsageException {
    Inputs inputs = new Inputs(destination.folder());
    for (String argument : arguments.plain()) {
      inputs.add(argument);
    }
    for (String list : arguments.values(FILES_FROM)) {
      for (String line : lines(list)) {
        if (!line.isBlank()) {
          inputs.add(line);
        }
      }
    }
    if (inputs.found().isEmpty()) {
      throw new UsageException(
          "nothing to convert", "name files or folders, or - for standard input");
    }
    return inputs.found();
  }

  /** The lines of a list of files; without it the run can't start. */
  private String[] lines(String list) {
    try {
      Source source =
          list.equals(STANDARD)
              ? Source.of(Input.STANDARD, console.in())
              : Source.of(FilePath.of(list));
      byte[] bytes = source.bytes(ReadOptions.DEFAULT.limits().inputBytes());
      return new String(bytes, StandardCharsets.UTF_8).split("\r?\n", -1);
    } catch (ColloquyException e) {
      throw new UnfinishedException(e.diagnostic());
    } catch (IOException e) {
      throw new UnfinishedException(
          Diagnostic.of(Code.R003, "it can't be read: " + Failures.reason(e))
              .withSource(Input.STANDARD)
              .withHint("check what writes to the pipe"));
    }
  }

  /** Fails where several editions would go to one place. */
  void checkCount(Destination destination, List<Input> inputs, List<Writer> writers)
      throws UsageException {
    long editions = (long) inputs.size() * writers.size();
    if (destination.folder() == null && editions > 1) {
      throw new UsageException(
          "-o takes one edition, but " + Texts.number(editions) + " are asked for", "use -d DIR");
    }
  }

  Settings settings(Destination destination, List<Writer> writers) throws UsageException {
    return new Settings(
        ReadingOptions.of(arguments),
        DesignOptions.of(arguments),
        !arguments.has(NO_CLOBBER),
        arguments.has(STRICT),
        arguments.has(ATTACH),
        destination.folder() != null,
        console.out(),
        TemplateOption.of(arguments, writers));
  }

  int threads() throws UsageException {
    String value = arguments.value(JOBS, "");
    if (value.isEmpty()) {
      return Runtime.getRuntime().availableProcessors();
    }
    try {
      int threads = Integer.parseInt(value);
      if (threads >= 1 && threads <= MOST_JOBS) {
        return threads;
      }
    } catch (NumberFormatException e) {
      // told below, as a number out of range is
    }
    throw new UsageException(
        "-j wants a number from 1 to " + MOST_JOBS + ", not '" + value + "'", "for example -j 4");
  }

  Verbosity verbosity() throws UsageException {
    if (arguments.has(QUIET) && arguments.has(VERBOSE)) {
      throw new UsageException("-q and -v exclude each other", "choose one, or neither");
    }
    return arguments.has(QUIET)
        ? Verbosity.QUIET
        : arguments.has(VERBOSE) ? Verbosity.VERBOSE : Verbosity.NORMAL;
  }

  /** The options as given, but for the inputs, to be used again. */
  String again(List<Group> groups) {
    StringBuilder out = new StringBuilder();
    for (Group group : groups) {
      for (Option option : group.options()) {
        if (option.equals(FILES_FROM) || !arguments.has(option)) {
          continue;
        }
        if (option.value() == null) {
          out.append(' ').append(option.name());
        }
        for (String value : option.value() == null ? List.<String>of() : arguments.values(option)) {
          out.append(' ').append(option.name()).append(' ').append(Shell.quoted(value));
        }
      }
    }
    return out.toString();
  }

  /** A path to write to; without one the run can't start. */
  private static Path target(String name) {
    try {
      return FilePath.of(name);
    } catch (ColloquyException e) {
      throw new UnfinishedException(e.diagnostic());
    }
  }
}
