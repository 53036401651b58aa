package org.colloquy.internal.dialect.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.words.Names;

/** The initials of what may be names in a text: neighbouring words with capitals. */
final class NamedInitials {
  private NamedInitials() {}

  /** Those of two and of three words, in lower case, with the first words of such names. */
  static Map<String, Set<String>> in(String text) {
    Map<String, Set<String>> initials = new HashMap<>();
    List<String> run = new ArrayList<>();
    for (String word : text.split("\\s+")) {
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
      List<String> parts = capital ? Names.nameWords(word) : List.of();
      if (parts.isEmpty()) {
        run.clear();
      } else {
        run.add(parts.get(0));
      }
      for (int least = 2; least <= 3 && run.size() >= least; least++) {
        List<String> name = run.subList(run.size() - least, run.size());
        initials.computeIfAbsent(Names.initials(name), k -> new HashSet<>()).add(name.get(0));
      }
      if (!word.isEmpty() && ",.;:".indexOf(word.charAt(word.length() - 1)) >= 0) {
        run.clear();
      }
    }
    return initials;
  }
}
