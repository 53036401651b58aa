package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Lead;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Shape;

/**
 * Names before full stops, {@code Ana Ruiz. We came by boat.}, which nothing but the whole text
 * tells from sentences of a word or two: most paragraphs begin with one, a few names come again and
 * take turns, in no order that is known beforehand, and some of them ask. Single words, as {@code
 * Yes.} is one, need more of them, unless they are of a full name that has stood so before.
 */
final class StoppedNames {
  private static final int FEWEST = 4;
  private static final int SINGLE = 6;
  private static final double MOST = .5;
  private static final double MORE = .6;
  private static final double AGAIN = .7;
  private static final double CHANGING = .6;
  private static final double ASKING = .1;

  private final Document document;
  private final Map<String, Integer> uses = new HashMap<>();
  private final Map<String, String> full = new HashMap<>();
  private final List<Candidate> recurring = new ArrayList<>();

  private StoppedNames(List<Candidate> names, Document document) {
    this.document = document;
    names.forEach(this::add);
    names.stream().filter(c -> uses.getOrDefault(person(c), 0) > 1).forEach(recurring::add);
  }

  /** Some labels before full stops, and such names with them where they are a talk's. */
  static List<Candidate> with(List<Candidate> labels, Document document) {
    Map<Integer, Candidate> known = new HashMap<>();
    labels.forEach(c -> known.put(c.line(), c));
    List<Candidate> names = new ArrayList<>();
    for (Lead lead : document.leads()) {
      Candidate label = known.get(lead.index());
      Ending.Cut cut = label == null ? StopEnding.name(lead) : null;
      label = cut == null ? label : Labelled.candidate(lead, cut, 0);
      if (label != null) {
        names.add(document.spelt(label));
      }
    }
    boolean more = names.size() > labels.size();
    return more && new StoppedNames(names, document).isTalk() ? names : labels;
  }

  private void add(Candidate name) {
    Names.aliases(name.label()).forEach(alias -> full.putIfAbsent(alias, name.key()));
    uses.merge(person(name), 1, Integer::sum);
  }

  /** The key of a name, or that of a full one before that it stands for. */
  private String person(Candidate name) {
    return full.getOrDefault(name.key(), name.key());
  }

  private boolean isTalk() {
    double count = recurring.size();
    long people = recurring.stream().map(this::person).distinct().count();
    if (people < 2
        || count < FEWEST
        || count < AGAIN * uses.values().stream().mapToInt(n -> n).sum()) {
      return false;
    }
    boolean sure = recurring.stream().allMatch(this::isFull);
    double changes = 0;
    for (int i = 1; i < count; i++) {
      changes += person(recurring.get(i)).equals(person(recurring.get(i - 1))) ? 0 : 1;
    }
    return (sure || count >= SINGLE)
        && changes >= CHANGING * (count - 1)
        && share() >= (sure ? MOST : MORE)
        && Coverage.of(document, recurring).asking() >= ASKING * count
        && !Rhythm.of(document.lines(), recurring, false).isOrdered();
  }

  /** Whether a name is no word that may be a sentence. */
  private boolean isFull(Candidate label) {
    Shape shape = Shape.of(label.label());
    return shape != Shape.NAME
        || person(label).indexOf(' ') > 0
        || Shape.isWholeName(label.label());
  }

  /** Of all paragraphs from the first name on, the share of those that begin with one. */
  private double share() {
    int from = recurring.get(0).line();
    double paragraphs = 0;
    for (int i = from; i < document.lines().size(); i++) {
      paragraphs += document.line(i).startsParagraph() ? 1 : 0;
    }
    long heads = recurring.stream().filter(c -> document.begins(c.line())).count();
    return heads / Math.max(1, paragraphs);
  }
}
