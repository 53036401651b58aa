package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Candidate.Kind;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.QuestionMarks;

/**
 * Turns whose label was forgotten in a talk of two people: the paragraph behind a question, where
 * its asker's label comes again, and the question that ends what somebody says who seldom asks,
 * right before that one's label comes again. Nearly all questions end in a mark, nearly no answers
 * do, and few turns are missed.
 */
public final class MissedLabels {
  private static final int SEVERAL = 6;
  private static final double ASKS = .7;
  private static final double ANSWERS = .2;

  /** Of the labels, so many at most stand behind one of the same person. */
  private static final double MISSED = .34;

  private final Document document;
  private final List<Candidate> labels;

  private MissedLabels(Document document, List<Candidate> labels) {
    this.document = document;
    this.labels = labels;
  }

  /** The turns that nothing labels, in order; none where more than two people speak. */
  public static List<Candidate> of(List<Candidate> labels, Document document) {
    Map<String, Integer> uses = new HashMap<>();
    labels.forEach(c -> uses.merge(c.key(), 1, Integer::sum));
    Map<String, Candidate> people = new TreeMap<>();
    labels.stream()
        .filter(c -> uses.getOrDefault(c.key(), 0) > 1)
        .forEach(c -> people.putIfAbsent(c.key(), c));
    boolean named = labels.stream().allMatch(c -> c.kind() == Kind.NAME);
    if (people.size() != 2 || !named || labels.size() < SEVERAL || document.isTimed()) {
      return List.of();
    }
    List<Candidate> two = new ArrayList<>(people.values());
    MissedLabels missed = new MissedLabels(document, byTwo(labels, people, two));
    List<Candidate> found = missed.between(two.get(0), two.get(1));
    return found.isEmpty() ? missed.between(two.get(1), two.get(0)) : found;
  }

  /** The labels by one key a person: what stands once between turns of one is the other's. */
  private static List<Candidate> byTwo(
      List<Candidate> labels, Map<String, Candidate> people, List<Candidate> two) {
    List<Candidate> all = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      Candidate label = labels.get(i);
      if (!people.containsKey(label.key())) {
        String near = labels.get(i > 0 ? i - 1 : 1).key();
        label = label.named(two.get(near.equals(two.get(0).key()) ? 1 : 0).label());
      }
      all.add(label);
    }
    return all;
  }

  private List<Candidate> between(Candidate asks, Candidate answers) {
    List<Candidate> found = new ArrayList<>();
    double[] turns = new double[2];
    double[] asking = new double[2];
    double again = 0;
    for (int i = 0; i < labels.size(); i++) {
      Candidate label = labels.get(i);
      boolean last = i + 1 == labels.size();
      int end = last ? document.lines().size() : labels.get(i + 1).line();
      boolean twice = !last && labels.get(i + 1).key().equals(label.key());
      boolean question = label.key().equals(asks.key());
      int begins = !twice ? -1 : question ? answer(label, end) : question(label, end);
      if (begins >= 0) {
        found.add(at(begins, question ? answers : asks));
      }
      again += twice ? 1 : 0;
      int side = question ? 0 : 1;
      boolean ends = asks(begins < 0 ? end : begins) && (question || begins < 0);
      turns[side]++;
      asking[side] += ends ? 1 : 0;
    }
    boolean sides = asking[0] >= ASKS * turns[0] && asking[1] <= ANSWERS * turns[1];
    return sides && again <= MISSED * labels.size() ? found : List.of();
  }

  /** Whether what is said before a line ends in a question mark, headings and pictures aside. */
  private boolean asks(int end) {
    int last = end - 1;
    while (last > 0 && !isSaid(last)) {
      last--;
    }
    return QuestionMarks.endsInQuestion(document.line(last).text());
  }

  private boolean isSaid(int line) {
    return document.line(line).isText() && !document.line(line).text().isBlank();
  }

  /** The first line of the paragraph behind that of a question, or -1. */
  private int answer(Candidate label, int end) {
    int next = label.line() + 1;
    while (next < end && !begins(next)) {
      next++;
    }
    boolean asked = QuestionMarks.endsInQuestion(document.line(next - 1).text());
    return next < end && asked && !asks(end) ? next : -1;
  }

  /** The first line of a last paragraph that asks, behind others, or -1. */
  private int question(Candidate label, int end) {
    int last = end - 1;
    int from = last;
    while (from > label.line() && isSaid(from) && !begins(from)) {
      from--;
    }
    boolean asks = isSaid(last) && QuestionMarks.endsInQuestion(document.line(last).text());
    return asks && from > label.line() && isSaid(from) ? from : -1;
  }

  private boolean begins(int line) {
    return document.line(line).isText() && document.line(line).start() == Line.Start.PARAGRAPH;
  }

  private static Candidate at(int line, Candidate who) {
    return new Candidate(who.kind(), line, who.label(), who.key(), "", 0, null, 0);
  }
}
