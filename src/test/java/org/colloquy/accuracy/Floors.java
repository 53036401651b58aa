package org.colloquy.accuracy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The figures that must hold: 1 where nothing else is listed, a line each, figure and name. */
enum Floors {
  /** Transcripts that are not read as they should be yet, with the F1 of their turns. */
  KNOWN_FAILURES("known-failures.txt"),
  /** Transcripts of which it is not told yet who asks, with the share of turns told right. */
  KNOWN_ROLES("known-roles.txt"),
  /** Forms, with the mean over their transcripts. */
  FORMS("forms.txt");

  private final Map<String, Double> floors;

  Floors(String file) {
    floors = load("/accuracy/" + file);
  }

  double of(String name) {
    return floors.getOrDefault(name, 1.0);
  }

  Set<String> names() {
    return floors.keySet();
  }

  private static Map<String, Double> load(String name) {
    try (InputStream in = Objects.requireNonNull(Floors.class.getResourceAsStream(name))) {
      Map<String, Double> floors = new TreeMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(
              line -> {
                int space = line.indexOf(' ');
                floors.put(line.substring(space + 1), Double.valueOf(line.substring(0, space)));
              });
      return Map.copyOf(floors);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
