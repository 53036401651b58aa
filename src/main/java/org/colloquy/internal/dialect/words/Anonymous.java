package org.colloquy.internal.dialect.words;

import java.util.List;
import java.util.Set;

/** Voices that nobody has a name for: an older man is another than a man. */
public final class Anonymous {
  private static final Set<String> SURE =
      Set.of(
          "unidentified",
          "unknown",
          "unnamed",
          "first",
          "second",
          "third",
          "fourth",
          "another",
          "male",
          "female",
          "older",
          "elderly",
          "younger",
          "unbekannte",
          "unbekannter",
          "erster",
          "zweiter",
          "dritter",
          "inconnu",
          "inconnue",
          "desconocido",
          "desconocida",
          "неизвестный",
          "неизвестная");

  /** Of them those that are a label alone. */
  private static final Set<String> UNKNOWN =
      Set.of(
          "unidentified",
          "unknown",
          "unnamed",
          "unbekannt",
          "inconnu",
          "inconnue",
          "desconocido",
          "desconocida",
          "desconhecido",
          "неизвестный",
          "неизвестная");

  /** Words that are names as well, before another that is none. */
  private static final Set<String> PERHAPS =
      Set.of("young", "old", "little", "tall", "other", "alter", "alte", "junger", "junge");

  private static final Set<String> SOMEBODY =
      Set.of(
          "man", "woman", "boy", "girl", "child", "lady", "person", "voice", "student", "mann",
          "frau");

  private Anonymous() {}

  /** Whether a label describes somebody, says that nobody knows who it is, or has no letters. */
  public static boolean isNobody(String label) {
    List<String> words = Names.words(Names.withoutAside(label));
    return words.isEmpty() || words.size() == 1 && UNKNOWN.contains(words.get(0)) || is(label);
  }

  /** Whether a label describes somebody instead of naming. */
  public static boolean is(String label) {
    List<String> words = Names.words(Names.withoutAside(label));
    return words.size() > 1
        && (SURE.contains(words.get(0))
            || PERHAPS.contains(words.get(0)) && SOMEBODY.contains(words.get(words.size() - 1)));
  }
}
