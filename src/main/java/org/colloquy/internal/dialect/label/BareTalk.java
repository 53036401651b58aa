package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.label.Ending.Cut;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Lead;
import org.colloquy.internal.dialect.words.Address;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.jspecify.annotations.Nullable;

/**
 * Names that nothing parts from what is said are labels where nearly all paragraphs begin with one
 * and people take turns. Sentences may begin with a name too, or with letters that stand for a
 * house, but not all of a text's. Where none asks, somebody must speak to somebody, and the same
 * few names begin hardly less than all paragraphs. A name that comes again needs no sentence behind
 * it.
 */
final class BareTalk {
  private static final int FEWEST = 3;
  private static final double MOST = .7;
  private static final double CHANGING = .5;

  /** No other part of a name is longer. */
  private static final int NAME = 16;

  private BareTalk() {}

  /** The labels, where they are some; else none. */
  static List<Candidate> of(List<Candidate> sure, Document document) {
    long open = sure.stream().filter(c -> isOpen(c, document)).count();
    if (sure.size() < FEWEST || 2 * open > sure.size()) {
      return FirstWords.of(document);
    }
    List<Candidate> labels = again(sure, document);
    Map<String, Integer> uses = uses(labels);
    String before = "";
    double changes = 0;
    for (Candidate c : labels) {
      changes += person(c).equals(before) ? 0 : 1;
      before = person(c);
    }
    boolean again = uses.values().stream().anyMatch(n -> n > 1);
    boolean turns = uses.size() > 1 && changes >= CHANGING * labels.size();
    return turns && share(labels, document) >= (again ? MOST : 1) && isTalk(labels, document)
        ? labels
        : List.of();
  }

  /** Whether a colon ends the name only behind what was found of it. */
  private static boolean isOpen(Candidate label, Document document) {
    String text = document.line(label.line()).text();
    int end = Math.min(text.length(), label.extent() + NAME);
    return label.extent() < end
        && text.substring(label.extent(), end).chars().anyMatch(c -> ":：".indexOf(c) >= 0);
  }

  private static Map<String, Integer> uses(List<Candidate> labels) {
    Map<String, Integer> uses = new HashMap<>();
    labels.forEach(c -> uses.merge(person(c), 1, Integer::sum));
    return uses;
  }

  private static String person(Candidate label) {
    return Names.key(Names.withoutAside(label.label()));
  }

  /** With some labels, the same names before anything else, a colon for once. */
  private static List<Candidate> again(List<Candidate> sure, Document document) {
    Set<String> names = uses(sure).keySet();
    Map<Integer, Candidate> known = new HashMap<>();
    sure.forEach(c -> known.put(c.line(), c));
    List<Candidate> all = new ArrayList<>();
    for (Lead lead : document.leads()) {
      Candidate label = known.get(lead.index());
      Candidate name = label == null ? name(lead) : null;
      boolean comes = name != null && names.contains(person(name));
      label = comes ? name : label;
      if (label != null) {
        all.add(label);
      }
    }
    return all;
  }

  private static @Nullable Candidate name(Lead lead) {
    Cut cut = BareEnding.name(lead);
    return cut == null ? Labelled.colon(lead) : Labelled.candidate(lead, cut, 0);
  }

  /** Of all paragraphs from the first label on, the share of those that have one. */
  private static double share(List<Candidate> labels, Document document) {
    double paragraphs = 0;
    for (int i = labels.get(0).line(); i < document.lines().size(); i++) {
      paragraphs += document.line(i).startsParagraph() ? 1 : 0;
    }
    long heads = labels.stream().filter(c -> document.line(c.line()).startsParagraph()).count();
    return heads / Math.max(1, paragraphs);
  }

  /** Whether somebody asks; or people say "I" and "you", and few names begin all paragraphs. */
  private static boolean isTalk(List<Candidate> labels, Document document) {
    Address address = new Address(document.language());
    int first = 0;
    int second = 0;
    for (int i = labels.get(0).line(); i < document.lines().size(); i++) {
      String text = document.line(i).text();
      if (QuestionMarks.endsInQuestion(text)) {
        return true;
      }
      first += address.first(text);
      second += address.second(text);
    }
    return first > 0 && second > 0 && Throughout.are(labels, document);
  }
}
