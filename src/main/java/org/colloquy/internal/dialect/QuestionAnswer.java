package org.colloquy.internal.dialect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * {@code Q:} and {@code A:}, {@code Frage:} and {@code Antwort:}, {@code 问：} and {@code 答：} ...
 * Since a letter alone may be somebody's initial, only words of one language whose asking side is
 * there count.
 */
final class QuestionAnswer implements Dialect {
  @Override
  public String name() {
    return "q-a";
  }

  @Override
  public String description() {
    return "Q: / A: at the start of a line";
  }

  @Override
  public boolean tellsRoles() {
    return true;
  }

  @Override
  public Scheme weigh(Document document) {
    List<Candidate> all = new ArrayList<>();
    List<Line> lines = document.lines();
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      Candidate candidate = propose(i, lines.get(i));
      if (candidate != null) {
        all.add(candidate);
        keys.add(candidate.key());
      }
    }
    Set<String> used = used(keys);
    all.removeIf(c -> !used.contains(c.key()));
    return new LabelScheme(this, all, document);
  }

  private static @org.jspecify.annotations.Nullable Candidate propose(int index, Line line) {
    for (LabelForm form : LabelForm.values()) {
      Candidate candidate = form.propose(index, line);
      if (candidate != null && Lexicon.isQuestionOrAnswer(candidate.key())) {
        return candidate;
      }
    }
    return null;
  }

  /** The keys that belong to pairs of which both sides are there, or else the asking side alone. */
  private static Set<String> used(Set<String> keys) {
    Set<String> used = new HashSet<>();
    for (Lexicon.Pair pair : Lexicon.PAIRS) {
      Set<String> asks = common(pair.asks(), keys);
      Set<String> answers = common(pair.answers(), keys);
      if (!asks.isEmpty() && !answers.isEmpty()) {
        used.addAll(asks);
        used.addAll(answers);
      }
    }
    return used;
  }

  private static Set<String> common(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return both;
  }

  /** Whether, among some labels in use, this one asks. */
  static boolean asks(String key, Set<String> keys) {
    for (Lexicon.Pair pair : Lexicon.PAIRS) {
      if (pair.asks().contains(key) && !common(pair.answers(), keys).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
