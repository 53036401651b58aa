package org.colloquy.internal.dialect.label;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.words.Lexicon;

/**
 * The name that stands once for whoever has the word for an answer from there on: {@code
 * QUESTION:}, {@code ANN BELL:}, {@code QUESTION:}, {@code ANSWER:}.
 */
public final class NamedOnce {
  private NamedOnce() {}

  /** The same labels; answers have that name where it stands behind the first question alone. */
  public static List<Candidate> with(List<Candidate> labels) {
    Map<String, Integer> uses = new HashMap<>();
    labels.forEach(c -> uses.merge(c.key(), 1, Integer::sum));
    Set<String> keys = new HashSet<>(uses.keySet());
    keys.removeIf(key -> !Lexicon.isQuestionOrAnswer(key));
    if (labels.size() < 4 || uses.size() != 3 || keys.size() != 2) {
      return labels;
    }
    Candidate name = labels.get(1);
    boolean once = !keys.contains(name.key()) && uses.getOrDefault(name.key(), 0) == 1;
    String asks = labels.get(0).key();
    boolean between = labels.get(2).key().equals(asks) && QuestionAnswer.asks(asks, keys);
    if (!once || !between || name.key().indexOf(' ') <= 0) {
      return labels;
    }
    return labels.stream()
        .map(
            c ->
                c.equals(name) || c.key().equals(asks)
                    ? c
                    : c.of(Candidate.Kind.NAME, name.label()))
        .toList();
  }
}
