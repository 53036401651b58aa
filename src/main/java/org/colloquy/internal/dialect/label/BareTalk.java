package org.colloquy.internal.dialect.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.QuestionMarks;

/**
 * Names that nothing parts from what is said are labels where nearly all paragraphs begin with one
 * and people take turns. Sentences may begin with a name too, or with letters that stand for a
 * house, but not all of a text's.
 */
final class BareTalk {
  private static final int FEWEST = 3;
  private static final double MOST = .7;
  private static final double CHANGING = .5;

  private BareTalk() {}

  /** The labels, where they are some; else none. */
  static List<Candidate> of(List<Candidate> labels, Document document) {
    if (labels.size() < FEWEST) {
      return List.of();
    }
    Map<String, Integer> uses = new HashMap<>();
    String before = "";
    double changes = 0;
    for (Candidate c : labels) {
      String key = Names.key(Names.withoutAside(c.label()));
      uses.merge(key, 1, Integer::sum);
      changes += key.equals(before) ? 0 : 1;
      before = key;
    }
    boolean again = uses.values().stream().anyMatch(n -> n > 1);
    boolean turns = uses.size() > 1 && changes >= CHANGING * labels.size();
    double share = share(labels, document);
    return turns && share >= (again ? MOST : 1) ? labels : List.of();
  }

  /** Of all paragraphs from the first label on, the share of those that have one. */
  private static double share(List<Candidate> labels, Document document) {
    double paragraphs = 0;
    double asked = 0;
    for (int i = labels.get(0).line(); i < document.lines().size(); i++) {
      paragraphs += document.line(i).startsParagraph() ? 1 : 0;
      asked += QuestionMarks.endsInQuestion(document.line(i).text()) ? 1 : 0;
    }
    long heads = labels.stream().filter(c -> document.line(c.line()).startsParagraph()).count();
    return asked == 0 ? 0 : heads / paragraphs;
  }
}
