package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Candidate.Kind;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.QuestionMarks;

/**
 * Questions and answers behind a talk of two people, where whoever writes has left off naming them:
 * pairs of lines up to the end, most of which ask in the first and none in the second.
 */
public final class PairsBehind {
  private static final int SEVERAL = 3;
  private static final double MOST = .6;

  private PairsBehind() {}

  /** The turns of such pairs, in order; nothing where a talk has none. */
  public static List<Candidate> of(List<Candidate> labels, Document document) {
    Map<String, Candidate> people = new TreeMap<>();
    labels.forEach(c -> people.putIfAbsent(c.key(), c));
    boolean named = labels.stream().allMatch(c -> c.kind() == Kind.NAME);
    if (people.size() != 2 || !named || document.isTimed()) {
      return List.of();
    }
    List<Integer> pairs = pairs(labels.get(labels.size() - 1).line(), document);
    long asking = pairs.stream().filter(i -> asks(document.line(i), 0)).count();
    List<Candidate> both = new ArrayList<>(people.values());
    long first = asked(both.get(0), labels, document);
    long second = asked(both.get(1), labels, document);
    if (pairs.size() < SEVERAL || asking < MOST * pairs.size() || first == second) {
      return List.of();
    }
    Candidate asks = both.get(first > second ? 0 : 1);
    Candidate answers = both.get(first > second ? 1 : 0);
    List<Candidate> turns = new ArrayList<>();
    for (int i : pairs) {
      turns.add(at(i, asks));
      turns.add(at(i + 1, answers));
    }
    return turns;
  }

  private static Candidate at(int line, Candidate who) {
    return new Candidate(who.kind(), line, who.label(), who.key(), "", 0, null, 0);
  }

  /** The first lines of the pairs behind a turn, if nothing else stands there. */
  private static List<Integer> pairs(int turn, Document document) {
    List<Line> lines = document.lines();
    List<Integer> pairs = new ArrayList<>();
    for (int i = end(turn, lines); i < lines.size(); i += 2) {
      boolean two = i + 1 < lines.size() && lines.get(i).isText() && lines.get(i + 1).isText();
      boolean ends = i + 2 >= lines.size() || lines.get(i + 2).startsParagraph();
      if (!two || !ends || asks(lines.get(i + 1), 0)) {
        return List.of();
      }
      pairs.add(i);
    }
    return pairs;
  }

  /** The line behind the last one of a paragraph. */
  private static int end(int from, List<Line> lines) {
    int end = from + 1;
    while (end < lines.size() && lines.get(end).isText() && !lines.get(end).startsParagraph()) {
      end++;
    }
    return end;
  }

  private static long asked(Candidate who, List<Candidate> labels, Document document) {
    return labels.stream()
        .filter(c -> c.key().equals(who.key()) && asks(document.line(c.line()), c.extent()))
        .count();
  }

  private static boolean asks(Line line, int from) {
    return QuestionMarks.endsInQuestion(line.text().substring(from));
  }
}
