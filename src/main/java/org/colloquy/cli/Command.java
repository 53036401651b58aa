package org.colloquy.cli;

import java.io.IOException;
import java.util.List;

/** One command. */
interface Command {
  String name();

  /** How it is called, behind its name. */
  String usage();

  /** What it is for, in one sentence of one line. */
  String summary();

  /** What stands for its arguments in the help and what they may be; both empty if it has none. */
  default List<String> arguments() {
    return List.of();
  }

  /** How many arguments it takes. */
  default int mostArguments() {
    return 0;
  }

  List<Group> groups();

  /** Three calls that work as they stand in the folder of the distribution. */
  List<String> examples();

  /** Where to read more. */
  String more();

  /**
   * Does it.
   *
   * @return one of {@link ExitCodes}
   * @throws IOException if standard output can't be written
   */
  int run(Arguments arguments, Console console) throws UsageException, IOException;
}
