package org.colloquy.internal.dialect.opening;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.WordLists;

/**
 * Whether the head of a talk is that of a meeting's record, by two at least of what its headings
 * and short lines name: a meeting, what it was about, who was there, who wrote.
 */
final class Gathering {
  private static final Map<String, List<String>> LISTS = WordLists.read("purpose.txt");

  private static final List<String> KEYS = List.of("meeting", "agenda", "present", "minutes");

  /** No heading or field has more characters before its colon. */
  private static final int SHORT = 60;

  private static final int LINES = 200;

  private Gathering() {}

  /** Whether lines before a talk say so. */
  static boolean is(List<Line> lines) {
    List<String> heads =
        lines.subList(0, Math.min(LINES, lines.size())).stream().flatMap(Gathering::head).toList();
    return KEYS.stream().filter(key -> says(heads, LISTS.getOrDefault(key, List.of()))).count() > 1;
  }

  /** A heading, or what stands before the colon of a line; nothing of a sentence. */
  private static Stream<String> head(Line line) {
    String text = line.text();
    int colon = text.substring(0, Math.min(SHORT, text.length())).indexOf(':');
    boolean heading = line.kind() == Line.Kind.HEADING;
    String head = heading || colon < 0 ? text : text.substring(0, colon);
    return heading || colon > 0 || text.length() <= SHORT
        ? Stream.of(' ' + head.toLowerCase(Locale.ROOT) + ' ')
        : Stream.empty();
  }

  private static boolean says(List<String> heads, List<String> words) {
    return heads.stream().anyMatch(head -> words.stream().anyMatch(word -> hasWord(head, word)));
  }

  private static boolean hasWord(String head, String word) {
    for (int at = head.indexOf(word); at >= 0; at = head.indexOf(word, at + 1)) {
      boolean wide = word.charAt(0) > 0x2e80;
      int end = at + word.length();
      boolean alone =
          !Character.isLetter(head.charAt(at - 1)) && !Character.isLetter(head.charAt(end));
      if (wide || alone) {
        return true;
      }
    }
    return false;
  }
}
