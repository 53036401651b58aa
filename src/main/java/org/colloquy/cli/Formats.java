package org.colloquy.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.reader.Reader;
import org.colloquy.reader.Readers;
import org.colloquy.writer.Writer;
import org.colloquy.writer.Writers;
import org.jspecify.annotations.Nullable;

/** Finds formats by what a user calls them. */
final class Formats {
  private Formats() {}

  /** The writer of each format of lists such as {@code pdf,docx}, each once. */
  static List<Writer> written(List<String> lists) throws UsageException {
    List<Writer> writers = new ArrayList<>();
    for (String list : lists) {
      for (String name : list.split(",", -1)) {
        Writer writer = written(name.strip());
        if (!writers.contains(writer)) {
          writers.add(writer);
        }
      }
    }
    return writers;
  }

  /** The writer that a file's extension names. */
  static Writer writtenTo(String file) throws UsageException {
    String extension = extension(file);
    if (extension.isEmpty()) {
      throw new UsageException(
          "the format can't be told from '" + file + "'",
          "give it an extension, or add --to FORMAT");
    }
    for (Writer writer : allWriters()) {
      for (String ending : writer.extensions()) {
        if (ending.indexOf('.') > 0 && file.toLowerCase(Locale.ROOT).endsWith("." + ending)) {
          return writer;
        }
      }
    }
    return written(extension);
  }

  private static Writer written(String name) throws UsageException {
    Writer writer = Writers.named(name).orElse(null);
    if (writer == null) {
      throw unknown(name, writtenNames());
    }
    return writer;
  }

  /** The reader of a format. */
  static Reader read(String name) throws UsageException {
    Reader reader = Readers.named(name).orElse(null);
    if (reader == null) {
      throw unknown(name, readNames());
    }
    return reader;
  }

  private static UsageException unknown(String name, List<String> names) {
    return new UsageException(
        Diagnostic.of(Code.C002, "unknown format '" + name + "'" + Nearest.question(name, names))
            .withHint("one of " + String.join(", ", names) + "; colloquy formats tells more"));
  }

  static List<String> writtenNames() {
    List<String> names = new ArrayList<>();
    for (Writer writer : allWriters()) {
      names.add(shortName(writer.name(), writer.extensions()));
    }
    return names;
  }

  static List<String> readNames() {
    List<String> names = new ArrayList<>();
    for (Reader reader : allReaders()) {
      names.add(shortName(reader.name(), reader.extensions()));
    }
    return names;
  }

  /** The extension where it is what people say: {@code md}. */
  private static String shortName(String name, List<String> extensions) {
    return extensions.isEmpty() ? name : extensions.get(0);
  }

  /** Every extension of a format that is read. */
  static Set<String> readExtensions() {
    Set<String> extensions = new TreeSet<>();
    for (Reader reader : allReaders()) {
      extensions.addAll(reader.extensions());
    }
    return extensions;
  }

  private static List<Reader> allReaders() {
    List<Reader> all = new ArrayList<>(Readers.builtIn());
    all.addAll(Readers.fromPlugIns());
    return all;
  }

  private static List<Writer> allWriters() {
    List<Writer> all = new ArrayList<>(Writers.builtIn());
    all.addAll(Writers.fromPlugIns());
    return all;
  }

  /** The extension of a file's name in lower case without the dot, or an empty string. */
  static String extension(String file) {
    int dot = dot(file);
    return dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The last part of a path without its extension. */
  static String stem(@Nullable Object file) {
    String name = String.valueOf(file);
    int dot = dot(name);
    int start = start(name);
    return dot < 0 ? name.substring(start) : name.substring(start, dot);
  }

  /** The last part of a path. */
  static String file(String path) {
    return path.substring(start(path));
  }

  private static int dot(String file) {
    int dot = file.lastIndexOf('.');
    return dot > start(file) ? dot : -1;
  }

  private static int start(String file) {
    return Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1;
  }
}
