package org.colloquy.internal.dialect.speaker;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Shape;

/**
 * Voices that a format names in full once, at their first turn, and by first name or surname from
 * there on. Who has both more than once may be two people, and so may those of whom two fit.
 */
final class BriefVoices {
  private BriefVoices() {}

  /** The keys of full names by those of the short ones that stand for them. */
  static Map<String, String> of(List<Candidate> labels) {
    Map<String, Candidate> voices = new LinkedHashMap<>();
    Map<String, Integer> uses = new HashMap<>();
    for (Candidate c : labels) {
      if (c.kind() == Candidate.Kind.VOICE && Shape.of(c.label()) == Shape.NAME) {
        voices.putIfAbsent(c.key(), c);
        uses.merge(c.key(), 1, Integer::sum);
      }
    }
    Map<String, String> full = new HashMap<>();
    Map<String, Integer> fitting = new HashMap<>();
    for (Candidate voice : voices.values()) {
      List<String> parts = Names.parts(voice.label());
      int last = parts.size() - 1;
      for (String part : last < 1 ? List.<String>of() : List.of(parts.get(0), parts.get(last))) {
        Candidate brief = voices.get(Names.key(part));
        fitting.merge(Names.key(part), 1, Integer::sum);
        boolean once = uses.getOrDefault(voice.key(), 0) == 1;
        if (brief != null && brief.line() > voice.line() && once) {
          full.put(brief.key(), voice.key());
        }
      }
    }
    full.keySet().removeIf(brief -> fitting.getOrDefault(brief, 0) > 1);
    return full;
  }
}
