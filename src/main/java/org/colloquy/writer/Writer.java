package org.colloquy.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.colloquy.edition.Edition;

/**
 * Writes editions in one format. Implementations are safe for use by many threads; further ones are
 * found by {@link java.util.ServiceLoader}.
 */
public interface Writer {
  /** The format's name in lower case: {@code pdf}, {@code docx}, {@code markdown}. */
  String name();

  /** File name extensions without the dot, in lower case, the usual one first. */
  List<String> extensions();

  String mediaType();

  /** What is written, in a few words for a list of formats. */
  String description();

  /**
   * Writes an edition. The same edition gives the same bytes.
   *
   * @param out is written to but not closed
   * @return what could not be expressed, and facts about the edition worth telling
   * @throws IOException if {@code out} fails
   * @throws org.colloquy.diagnostic.ColloquyException if the edition can't be made; nothing useful
   *     is in {@code out} then
   */
  Written write(Edition edition, WriteOptions options, OutputStream out) throws IOException;
}
