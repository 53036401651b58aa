package org.colloquy.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An option of a command.
 *
 * @param names with their dashes, the one to speak of last
 * @param value what stands for its value in the help, null for a flag
 * @param repeated whether it may be given several times
 * @param help what it does, in one line
 */
record Option(List<String> names, @Nullable String value, boolean repeated, String help) {
  static Option flag(String help, String... names) {
    return new Option(List.of(names), null, false, help);
  }

  static Option of(String value, String help, String... names) {
    return new Option(List.of(names), value, false, help);
  }

  static Option many(String value, String help, String... names) {
    return new Option(List.of(names), value, true, help);
  }

  /** Its last name, by which messages speak of it. */
  String name() {
    return names.get(names.size() - 1);
  }
}
