package org.colloquy.accuracy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What is not read as it should be yet: {@code accuracy/known-failures.txt} has a line for each,
 * the F1 that holds all the same and the name.
 */
final class KnownFailures {
  private static final Map<String, Double> FLOORS = load();

  private KnownFailures() {}

  static Map<String, Double> all() {
    return FLOORS;
  }

  /** The F1 of turns that must hold. */
  static double floor(String name) {
    return FLOORS.getOrDefault(name, 1.0);
  }

  private static Map<String, Double> load() {
    try (InputStream in =
        Objects.requireNonNull(
            KnownFailures.class.getResourceAsStream("/accuracy/known-failures.txt"))) {
      Map<String, Double> floors = new TreeMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> floors.put(line.substring(6), Double.valueOf(line.substring(0, 5))));
      return Map.copyOf(floors);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
