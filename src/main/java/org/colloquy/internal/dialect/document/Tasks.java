package org.colloquy.internal.dialect.document;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.WordLists;

/**
 * What remains to be done, below a heading that says so: a name there says who does it, not who
 * speaks. Where something is asked below it, people talk.
 */
final class Tasks {
  private static final Map<String, List<String>> WORDS = WordLists.read("purpose.txt");
  private static final Set<String> HEADS = Set.copyOf(WORDS.getOrDefault("tasks", List.of()));

  private Tasks() {}

  /** The lines below such headings, up to the next heading or rule. */
  static BitSet of(List<Line> lines) {
    BitSet tasks = new BitSet();
    int i = 0;
    while (i < lines.size()) {
      boolean head = isHead(lines.get(i));
      int from = ++i;
      boolean asks = false;
      while (head && i < lines.size() && !parts(lines.get(i))) {
        asks |= QuestionMarks.endsInQuestion(lines.get(i).text());
        i++;
      }
      if (head && !asks) {
        tasks.set(from, i);
      }
    }
    return tasks;
  }

  private static boolean parts(Line line) {
    return line.kind() == Line.Kind.HEADING || line.kind() == Line.Kind.RULE;
  }

  private static boolean isHead(Line line) {
    String text = line.kind() == Line.Kind.HEADING ? line.text().strip() : "";
    String bare = text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
    return HEADS.contains(bare.toLowerCase(Locale.ROOT));
  }
}
