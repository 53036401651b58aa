package org.colloquy.cli;

import java.util.List;
import java.util.Map;

/** What was given to a command: options by name, and the arguments in order. */
final class Arguments {
  private final Map<Option, List<String>> options;
  private final List<String> plain;

  Arguments(Map<Option, List<String>> options, List<String> plain) {
    this.options = options;
    this.plain = plain;
  }

  boolean has(Option option) {
    return options.containsKey(option);
  }

  /** The value of an option, or a default. */
  String value(Option option, String otherwise) {
    List<String> values = values(option);
    return values.isEmpty() ? otherwise : values.get(values.size() - 1);
  }

  /** Every value of an option in the order given. */
  List<String> values(Option option) {
    return options.getOrDefault(option, List.of());
  }

  /** What is no option. */
  List<String> plain() {
    return plain;
  }
}
