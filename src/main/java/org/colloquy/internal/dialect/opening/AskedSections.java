package org.colloquy.internal.dialect.opening;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.colloquy.internal.dialect.document.CreditedNames;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.Introduction;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.QuestionMarks;

/**
 * Several people who were asked the same: headings of one level that are names, and below each of
 * them questions that stand below others too. Heads of subjects, be they in capitals, have
 * questions of their own.
 */
final class AskedSections {
  private static final String WHY = "a heading above questions that others were asked as well";

  private final List<Line> lines;
  private final SortedMap<Integer, Credits.Credit> names = new TreeMap<>();

  /** Below how many of the headings a question stands. */
  private final Map<String, Integer> asked = new HashMap<>();

  private final Map<Integer, Set<String>> questions = new HashMap<>();

  private AskedSections(List<Line> lines) {
    this.lines = lines;
  }

  /**
   * Who was asked below which line, or nothing.
   *
   * @param first the line with which the first turn begins
   */
  static SortedMap<Integer, Credits.Credit> of(List<Line> lines, int first) {
    int head = Math.min(first, lines.size()) - 1;
    while (head >= 0 && lines.get(head).kind() != Line.Kind.HEADING) {
      head--;
    }
    AskedSections sections = new AskedSections(lines);
    return head >= 0 && sections.holds(head) ? sections.names : new TreeMap<>();
  }

  private boolean holds(int head) {
    int level = lines.get(head).level();
    int section = head;
    for (int i = head; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.kind() == Line.Kind.HEADING && line.level() <= level) {
        section = line.level() == level ? i : lines.size();
      } else if (section < lines.size() && QuestionMarks.endsInQuestion(line.text())) {
        ask(section, Names.key(line.text()));
      }
    }
    questions.values().removeIf(q -> q.stream().noneMatch(t -> asked(t) > 1));
    names.keySet().retainAll(questions.keySet());
    return names.size() > 1 && names.size() == questions.size();
  }

  private int asked(String question) {
    return asked.getOrDefault(question, 0);
  }

  /** Notes a question below a heading, and whom the heading names. */
  private void ask(int section, String question) {
    if (questions.computeIfAbsent(section, s -> new HashSet<>()).add(question)) {
      asked.merge(question, 1, Integer::sum);
    }
    Introduction person = Introduction.of(lines.get(section).text().strip());
    if (CreditedNames.isFullName(person.name())) {
      names.put(
          section,
          new Credits.Credit(person.name(), person.description(), lines.get(section).span(), WHY));
    }
  }
}
