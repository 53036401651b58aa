package org.colloquy.reader;

import java.util.List;

/**
 * Reads one format. Implementations are stateless and safe for use by many threads; further ones
 * are found by {@link java.util.ServiceLoader}.
 */
public interface Reader {
  /** The format's name in lower case: {@code text}, {@code markdown}, {@code json}. */
  String name();

  /** File name extensions without the dot, in lower case, the usual one first. */
  List<String> extensions();

  /** What is read, in a few words for a list of formats. */
  String description();

  /**
   * How sure the bytes alone make this reader that the format is its own.
   *
   * @param source its beginning is enough to look at
   * @return 0 not mine, 0.1 it could be (any text), up to 1 certainly
   */
  double recognises(Source source);

  /**
   * Reads the whole source.
   *
   * @throws org.colloquy.diagnostic.ColloquyException if it can't be read; whatever can be read in
   *     spite of a problem is read, and the problem is in the reading's diagnostics
   */
  Reading read(Source source, ReadOptions options);
}
