package org.colloquy.cli;

import org.colloquy.edition.Design;

/** The options on how editions look. */
final class DesignOptions {
  static final Option DESIGN =
      Option.of("DESIGN", "magazine, archive, court, plain, or a file of your own", "--design");
  static final Option SET =
      Option.many("KEY=VALUE", "change one value of the design: --set page.size=A5", "--set");

  private static final String DEFAULT = "plain";

  private DesignOptions() {}

  static Design of(Arguments arguments) throws UsageException {
    return Design.builtIn(arguments.value(DESIGN, DEFAULT));
  }
}
