package org.colloquy.fidelity;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a program that is not ours read in an edition.
 *
 * @param words all words of the edition in the order of reading, without the notes; white space
 *     parts them
 * @param notes the words of the notes, one list a note, in their order; empty where the program
 *     can't tell notes from other text: they then stand at the end of {@code words}
 * @param units words of the elements whose id is that of a block, where the program gives ids
 * @param exact whether what the edition adds of itself has been left out. If not, {@code words} may
 *     hold more than the interview, but only words that an edition may add
 */
record Account(
    List<String> words, List<List<String>> notes, Map<String, List<String>> units, boolean exact) {

  static Account exact(List<String> words, List<List<String>> notes) {
    return new Account(words, notes, Map.of(), true);
  }

  /** Everything a program printed, with what the edition added of itself among it. */
  static Account mixed(List<String> words) {
    return new Account(words, List.of(), Map.of(), false);
  }

  Set<String> ids() {
    return units.keySet();
  }
}
