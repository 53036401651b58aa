package org.colloquy.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.colloquy.batch.Failures;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * The documents that arguments stand for: files, folders with what is below them, patterns that no
 * shell has expanded, standard input. Each once, in the order of the arguments, those of a folder
 * in the order of their names.
 */
final class Inputs {
  private static final String STANDARD = "-";

  /** What is behind this in a path is kept below the destination, as {@code rsync} has it. */
  private static final String KEPT = "/./";

  /** How Java begins to say that a name can't be encoded. */
  private static final String MALFORMED = "Malformed input";

  private final @Nullable Path destination;
  private final List<Input> found = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private @Nullable Set<String> extensions;

  /**
   * @param destination folder of the editions, which is passed over when it is below an input
   */
  Inputs(@Nullable Path destination) {
    this.destination = destination == null ? null : normal(destination);
  }

  List<Input> found() {
    return found;
  }

  /** Adds what one argument stands for. */
  void add(String argument) {
    if (argument.equals(STANDARD)) {
      if (seen.add(Path.of(STANDARD))) {
        found.add(Input.standard());
      }
      return;
    }
    try {
      addPath(argument);
    } catch (InvalidPathException e) {
      found.add(new Input(argument, null, "", unencodable(argument, e.getReason())));
    }
  }

  private void addPath(String argument) {
    Path path = path(argument);
    if (path != null && Files.isDirectory(path)) {
      addFolder(path);
    } else if (path != null && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      addFile(path, keptFolder(argument));
    } else if (Pattern.isPattern(argument)) {
      addPattern(argument);
    } else if (isMangled(argument)) {
      found.add(new Input(argument, null, "", unencodable(argument, MALFORMED)));
    } else if (path != null) {
      addFile(path, keptFolder(argument));
    }
  }

  /** Elsewhere than on POSIX systems a pattern is no path. */
  private static @Nullable Path path(String argument) {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      if (Pattern.isPattern(argument) && !isMangled(argument)) {
        return null;
      }
      throw e;
    }
  }

  private void addFile(Path path, String folder) {
    if (seen.add(normal(path))) {
      found.add(Input.file(path, folder));
    }
  }

  private void addFolder(Path folder) {
    int before = found.size();
    int known = seen.size();
    walk(folder, "");
    if (found.size() == before && seen.size() == known && !seen.contains(normal(folder))) {
      found.add(
          Input.missing(
              folder.toString(),
              Code.C006,
              "no file in this folder has an extension that is read",
              "those that are read: " + String.join(", ", extensions())));
    }
  }

  private void walk(Path folder, String kept) {
    for (Path entry : entries(folder)) {
      String name = String.valueOf(entry.getFileName());
      if (name.startsWith(".") || normal(entry).equals(destination)) {
        continue;
      }
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        walk(entry, kept.isEmpty() ? name : kept + "/" + name);
      } else if (Files.isRegularFile(entry) && extensions().contains(Formats.extension(name))) {
        addFile(entry, kept);
      }
    }
  }

  private void addPattern(String argument) {
    Pattern pattern = Pattern.of(argument);
    int before = found.size();
    int known = seen.size();
    if (pattern != null && Files.isDirectory(pattern.base())) {
      match(pattern, pattern.base(), "");
    }
    if (found.size() == before && seen.size() == known) {
      found.add(
          Input.missing(
              argument,
              Code.C006,
              "there is no such file, and none that fits this pattern",
              "* stands for anything within a name, ** for folders too"));
    }
  }

  private void match(Pattern pattern, Path folder, String kept) {
    for (Path entry : entries(folder)) {
      String name = String.valueOf(entry.getFileName());
      if (name.startsWith(".") || normal(entry).equals(destination)) {
        continue;
      }
      String below = kept.isEmpty() ? name : kept + "/" + name;
      Path relative = pattern.base().relativize(entry);
      boolean isFolder = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
      if (isFolder && pattern.goesInto(below)) {
        match(pattern, entry, below);
      } else if (isFolder && pattern.matches(relative)) {
        addFolder(entry);
      } else if (!isFolder && pattern.matches(relative)) {
        addFile(entry, kept);
      }
    }
  }

  /** What is in a folder, in the order of the code units of the names. */
  private List<Path> entries(Path folder) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        entries.add(folder.toString().isEmpty() ? entry.getFileName() : entry);
      }
    } catch (DirectoryIteratorException e) {
      unreadable(folder, Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      unreadable(folder, e);
    }
    Collections.sort(entries);
    return entries;
  }

  private void unreadable(Path folder, IOException e) {
    seen.add(normal(folder));
    found.add(
        Input.missing(
            folder.toString(),
            Code.R003,
            "the folder can't be read: " + Failures.reason(e),
            "check its permissions"));
  }

  private Set<String> extensions() {
    Set<String> known = extensions;
    if (known == null) {
      known = Formats.readExtensions();
      extensions = known;
    }
    return known;
  }

  private static String keptFolder(String argument) {
    int at = argument.indexOf(KEPT);
    int end = argument.lastIndexOf('/');
    return at < 0 || end <= at + 2 ? "" : argument.substring(at + KEPT.length(), end);
  }

  private static Path normal(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** Java puts U+FFFD where the locale's encoding has no character for a byte of the name. */
  private static boolean isMangled(String argument) {
    return argument.indexOf('\ufffd') >= 0;
  }

  private static boolean isUtf8() {
    return "UTF-8".equalsIgnoreCase(System.getProperty("sun.jnu.encoding", "UTF-8"));
  }

  /** A name that the locale's encoding has no way to write. */
  static Diagnostic unencodable(String name, String reason) {
    String encoding = System.getProperty("sun.jnu.encoding", "unknown");
    boolean unwritable = name.indexOf('\ufffd') >= 0 || reason.startsWith(MALFORMED);
    return Diagnostic.of(
            Code.C005,
            unwritable
                ? "this name has characters that file names, taken as " + encoding + ", can't have"
                : "this is no name for a file: " + reason)
        .withSource(name)
        .withHint(
            !unwritable || isUtf8()
                ? "check the name"
                : "set LC_ALL=C.UTF-8, or another locale with UTF-8, and run it again");
  }
}
