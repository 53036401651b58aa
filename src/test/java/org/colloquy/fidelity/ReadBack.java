package org.colloquy.fidelity;

import java.nio.file.Path;
import java.util.List;

/** A program that is not ours and that reads one format. */
interface ReadBack {
  /** Name of the writer whose editions it reads. */
  String format();

  /** Name of the program. */
  String program();

  /**
   * Makes ready to read many editions, where that is quicker than one by one.
   *
   * @throws org.opentest4j.TestAbortedException if the program is not there
   */
  default void prepare(List<Path> editions) {}

  Account read(Path edition) throws Exception;
}
