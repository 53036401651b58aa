package org.colloquy.reader;

import java.util.Locale;
import java.util.Map;

/** MARC relator codes of the people who have a part in an interview. */
final class Relators {
  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("interviewer", "ivr"),
          Map.entry("interviewee", "ive"),
          Map.entry("translator", "trl"),
          Map.entry("transcriber", "trc"),
          Map.entry("editor", "edt"),
          Map.entry("photographer", "pht"),
          Map.entry("author", "aut"),
          Map.entry("moderator", "mod"),
          Map.entry("recordist", "rcd"),
          Map.entry("host", "hst"),
          Map.entry("speaker", "spk"),
          Map.entry("panelist", "pan"),
          Map.entry("interpreter", "itr"),
          Map.entry("contributor", "ctb"));

  private Relators() {}

  /** The code of a role that is written out, or what is written where it is none. */
  static String code(String role) {
    String word = role.toLowerCase(Locale.ROOT);
    return CODES.getOrDefault(word, word);
  }
}
