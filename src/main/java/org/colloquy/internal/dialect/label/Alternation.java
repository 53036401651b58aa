package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.words.QuestionMarks;

/**
 * A talk of two whose labels are worth little by themselves, as nicks before dashes are: they take
 * turns one by one all over it, and one of them does nothing but ask what the other one answers.
 */
public final class Alternation {
  private static final int FEWEST = 6;

  /** Of the answers so many may end in a question. */
  private static final double SELDOM = .2;

  private final Document document;
  private final List<Candidate> labels;

  private Alternation(List<Candidate> labels, Document document) {
    this.labels = labels;
    this.document = document;
  }

  /** The labels of such a talk; empty where a text is none. */
  public static List<Candidate> of(LabelScheme scheme, Document document) {
    if (document.isTimed() || scheme.candidates().size() < FEWEST) {
      return List.of();
    }
    Map<String, List<Candidate>> uses = new HashMap<>();
    for (Candidate c : scheme.candidates()) {
      if (!scheme.value(c).namesNobody()) {
        uses.computeIfAbsent(c.key(), k -> new ArrayList<>()).add(c);
      }
    }
    List<Candidate> labels =
        scheme.candidates().stream()
            .filter(c -> uses.getOrDefault(c.key(), List.of()).size() > 2)
            .toList();
    Alternation talk = new Alternation(labels, document);
    return talk.alternates() && talk.isDense() && talk.isAsked() ? labels : List.of();
  }

  private boolean alternates() {
    for (int i = 2; i < labels.size(); i++) {
      if (!labels.get(i).key().equals(labels.get(i - 2).key())) {
        return false;
      }
    }
    return labels.size() >= FEWEST && !labels.get(0).key().equals(labels.get(1).key());
  }

  /** Whether more paragraphs begin with a label than go on behind one. */
  private boolean isDense() {
    int last = labels.get(labels.size() - 1).line();
    int paragraphs = 0;
    for (int i = labels.get(0).line(); i <= last; i++) {
      paragraphs += document.line(i).startsParagraph() ? 1 : 0;
    }
    return paragraphs < 2 * labels.size();
  }

  private boolean isAsked() {
    int questions = 0;
    int asking = 0;
    for (int i = 0; i + 1 < labels.size(); i++) {
      boolean asks =
          QuestionMarks.endsInQuestion(document.line(labels.get(i + 1).line() - 1).text());
      questions += asks && i % 2 == 0 ? 1 : 0;
      asking += asks && i % 2 == 1 ? 1 : 0;
    }
    int pairs = labels.size() / 2;
    return questions == pairs && asking <= SELDOM * pairs;
  }
}
