package org.colloquy.internal.dialect.document;

import java.util.HashSet;
import java.util.Set;
import org.colloquy.internal.dialect.words.Names;

/** The initials of what may be names in a text: neighbouring words with capitals. */
final class NamedInitials {
  private NamedInitials() {}

  /** Those of two and of three words, in lower case. */
  static Set<String> in(String text) {
    Set<String> initials = new HashSet<>();
    String run = "";
    for (String word : text.split("\\s+")) {
      int first = word.isEmpty() ? ' ' : word.codePointAt(0);
      run = Character.isUpperCase(first) ? run + Names.folded(Character.toString(first)) : "";
      int length = run.length();
      for (int least = 2; least <= 3 && length >= least; least++) {
        initials.add(run.substring(length - least));
      }
      boolean ends = !word.isEmpty() && ",.;:".indexOf(word.charAt(word.length() - 1)) >= 0;
      run = ends ? "" : run;
    }
    return initials;
  }
}
