package org.colloquy.internal.dialect.label;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Lead;

/** Letters that count sections: {@code F. Fences} behind {@code D.} and {@code E.} */
final class Outlines {
  private static final String STOPS = ".)";
  private static final String ROMAN = "V";
  private static final int LONGEST = 3;

  private Outlines() {}

  /** The letters, in lower case, before which the two that count up to them begin lines as well. */
  static Set<String> letters(Document document) {
    Set<String> begun = new HashSet<>();
    for (Lead lead : document.leads()) {
      String word = word(lead.line().text(), lead.from());
      if (!word.isEmpty()) {
        begun.add(word);
      }
    }
    Set<String> counted = new HashSet<>();
    for (String word : begun) {
      char letter = word.charAt(0);
      boolean roman = word.equals(ROMAN) && begun.contains("IV") && begun.contains("III");
      boolean follows = begun.contains(before(letter, 1)) && begun.contains(before(letter, 2));
      if (word.length() == 1 && (roman || follows)) {
        counted.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return counted;
  }

  private static String before(char letter, int by) {
    return String.valueOf((char) (letter - by));
  }

  /** The capitals before a full stop or bracket at an offset; empty where there are none. */
  private static String word(String text, int from) {
    int end = from;
    while (end < text.length()
        && end <= from + LONGEST
        && text.charAt(end) >= 'A'
        && text.charAt(end) <= 'Z') {
      end++;
    }
    boolean stops = end < text.length() && STOPS.indexOf(text.charAt(end)) >= 0;
    return stops ? text.substring(from, end) : "";
  }
}
