package org.colloquy.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * Real transcripts that other people wrote. They are no part of the project; where they lie in
 * {@code ../shared/corpora}, or where {@code -Dcolloquy.corpora=DIR} says, tests read them.
 */
public final class Corpora {
  private static final Set<String> NOT_TRANSCRIPTS = Set.of("LICENSES");

  private Corpora() {}

  /**
   * One transcript.
   *
   * @param set the folder it belongs to, one per source
   * @param path where it is
   */
  public record Item(String set, Path path) {
    /** Its name as the corpora's own tables write it, {@code set/file}. */
    public String name() {
      return set + "/" + path.getFileName();
    }

    @Override
    public String toString() {
      return name();
    }
  }

  /** Whether there are corpora to read. */
  public static boolean present() {
    return Files.isDirectory(folder());
  }

  /**
   * The folder of the corpora.
   *
   * @throws TestAbortedException when it is absent: the test is skipped with the reason
   */
  public static Path assumePresent() {
    if (!present()) {
      throw new TestAbortedException(
          "no corpora in " + folder() + "; -Dcolloquy.corpora=DIR names another folder");
    }
    return folder();
  }

  /** Every transcript, ordered by set and name; none where the corpora are absent. */
  public static List<Item> items() {
    if (!present()) {
      return List.of();
    }
    return Listing.of(folder()).stream()
        .filter(Files::isDirectory)
        .map(Corpora::nameOf)
        .filter(set -> !NOT_TRANSCRIPTS.contains(set))
        .flatMap(set -> items(set).stream())
        .toList();
  }

  /** The transcripts of one set, ordered by name; none where it is absent. */
  public static List<Item> items(String set) {
    Path root = folder().resolve(set);
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> new Item(set, file))
          .sorted(Comparator.comparing(Item::path))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    String named = System.getProperty("colloquy.corpora", "../shared/corpora");
    return Path.of(named).toAbsolutePath().normalize();
  }

  private static String nameOf(Path path) {
    return path.getFileName().toString();
  }
}
