package org.colloquy.fidelity;

import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.Interview;

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

  /** Whether the program can be asked about an interview's edition. */
  default boolean reads(Interview interview) {
    return true;
  }

  Account read(Path edition) throws Exception;
}
