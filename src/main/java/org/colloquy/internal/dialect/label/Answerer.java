package org.colloquy.internal.dialect.label;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.words.QuestionMarks;

/** Who is heard once in an excerpt, between the questions of somebody who is heard again. */
final class Answerer {
  /** In longer talks whoever answers is heard again. */
  private static final int EXCERPT = 6;

  private Answerer() {}

  /** The keys of labels that stand once, each behind a question of the one label that recurs. */
  static Set<String> of(List<Candidate> labels, Document document) {
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
