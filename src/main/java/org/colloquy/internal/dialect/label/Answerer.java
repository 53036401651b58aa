package org.colloquy.internal.dialect.label;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Setting;
import org.colloquy.internal.dialect.words.QuestionMarks;

/**
 * Who is heard once: in an excerpt, between the questions of somebody who is heard again, or right
 * behind a question that is set apart, as somebody is who is heard again.
 */
final class Answerer {
  /** In longer talks whoever answers is heard again. */
  private static final int EXCERPT = 6;

  private Answerer() {}

  /** The keys of labels that stand once, each behind a question. */
  static Set<String> of(List<Candidate> labels, Document document) {
    Set<String> once = behindSet(labels, document);
    once.addAll(inExcerpt(labels, document));
    return once;
  }

  /** Those behind bold questions or headings that ask, with no label, as one that recurs there. */
  private static Set<String> behindSet(List<Candidate> labels, Document document) {
    Map<String, Integer> uses = new HashMap<>();
    Map<String, Integer> behind = new HashMap<>();
    int labelled = -1;
    for (Candidate label : labels) {
      int before = label.line() - 1;
      boolean set = before > labelled && isSetQuestion(before, document);
      labelled = label.line();
      uses.merge(label.key(), 1, Integer::sum);
      behind.merge(label.key(), set ? 1 : 0, Integer::sum);
    }
    boolean recurs = behind.values().stream().anyMatch(n -> n > 1);
    Set<String> once = new HashSet<>(recurs ? behind.keySet() : Set.of());
    once.removeIf(k -> behind.getOrDefault(k, 0) == 0 || uses.getOrDefault(k, 0) > 1);
    return once;
  }

  private static boolean isSetQuestion(int at, Document document) {
    Line line = document.line(at);
    boolean set = line.kind() == Line.Kind.HEADING || Setting.of(line.inlines()).isBold();
    return set && QuestionMarks.endsInQuestion(line.text());
  }

  /** Those each behind a question of the one label that recurs, in a talk of a few turns. */
  private static Set<String> inExcerpt(List<Candidate> labels, Document document) {
    if (labels.size() < 3 || labels.size() > EXCERPT) {
      return Set.of();
    }
    Map<String, Integer> uses = new HashMap<>();
    labels.forEach(c -> uses.merge(c.key(), 1, Integer::sum));
    String asker = labels.get(0).key();
    Set<String> once = new HashSet<>();
    for (int i = 0; i < labels.size(); i++) {
      String key = labels.get(i).key();
      boolean asks = i % 2 == 0;
      boolean alternates = asks ? key.equals(asker) : uses.getOrDefault(key, 0) == 1;
      if (!alternates || asks(labels, i, document) != asks) {
        return Set.of();
      }
      if (!asks) {
        once.add(key);
      }
    }
    return once;
  }

  /** Whether what stands behind a label ends in a question. */
  private static boolean asks(List<Candidate> labels, int at, Document document) {
    int next = at + 1 < labels.size() ? labels.get(at + 1).line() : document.lines().size();
    return QuestionMarks.endsInQuestion(document.line(next - 1).text());
  }
}
