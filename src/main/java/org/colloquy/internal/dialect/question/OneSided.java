package org.colloquy.internal.dialect.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Candidate.Kind;
import org.colloquy.internal.dialect.words.Address;
import org.colloquy.internal.dialect.words.Asking;
import org.colloquy.internal.dialect.words.Lexicon;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.jspecify.annotations.Nullable;

/**
 * A talk of which one side alone has a label: what it labels asks and paragraphs without one answer
 * all over the text, or it answers what paragraphs without one ask.
 */
public final class OneSided {
  private static final int SEVERAL = 3;

  /** Of the labels that come again, so many of the most frequent may be such. */
  private static final int LOOKED_AT = 3;

  private static final double HALF = .5;
  private static final double MOST = .7;
  private static final double NEARLY_ALL = .9;

  private static final Asking REQUESTS = Asking.in(List.of());

  private final Document document;
  private final List<Candidate> labels;
  private final Blocks blocks;
  private final Address address;

  /** The turns that nothing labels. */
  private final List<Candidate> others = new ArrayList<>();

  private final Sides sides = new Sides();

  /** Labels with one paragraph behind or before what they label. */
  private int pairs;

  private OneSided(List<Candidate> labels, Blocks blocks, Document document) {
    this.document = document;
    this.labels = labels;
    this.blocks = blocks;
    address = new Address(document.language());
  }

  /**
   * All turns of such a talk, in order, among labels of which any may be the one; none where a text
   * is no such talk.
   */
  public static List<Candidate> of(List<Candidate> candidates, Document document) {
    return byPerson(candidates).stream()
        .filter(labels -> labels.size() >= SEVERAL)
        .sorted(Comparator.comparingInt((List<Candidate> labels) -> labels.size()).reversed())
        .limit(LOOKED_AT)
        .map(labels -> talk(labels, document))
        .filter(talk -> !talk.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /**
   * All turns of a talk with several people who answer what paragraphs without a label ask: one
   * stands before the first label, and nothing else without a label stands before another one; or
   * each paragraph with labels in it begins with none, and asks or says "you". None where a text is
   * no such talk.
   */
  public static List<Candidate> asked(List<Candidate> labels, Document document) {
    OneSided answerers = new OneSided(labels, Blocks.of(labels, document), document);
    boolean within = labels.stream().noneMatch(c -> document.line(c.line()).startsParagraph());
    boolean asked = within ? answerers.askedWithin() : answerers.askedThroughout();
    return asked ? answerers.all(Kind.ANSWER) : List.of();
  }

  /** Whether most paragraphs with labels in them begin with what speaks to somebody. */
  private boolean askedWithin() {
    int before = -1;
    int spoken = 0;
    boolean asked = false;
    for (Candidate label : labels) {
      int question = blocks.opening(before, label.line());
      if (question >= 0) {
        boolean asks = asks(label.line());
        asked |= asks;
        spoken += asks || blocks.say(address::second, question, label.line()) ? 1 : 0;
        others.add(Candidate.unnamed(Kind.QUESTION, question));
      }
      before = label.line();
    }
    return asked && others.size() >= SEVERAL && spoken >= MOST * others.size();
  }

  private boolean askedThroughout() {
    int before = -1;
    for (Candidate label : labels) {
      boolean first = before < 0;
      int question = blocks.last(before, label.line());
      boolean asks = asks(label.line());
      boolean alone = first || question == blocks.next(before, label.line());
      if (question >= 0 ? !asks || !alone : first || asks) {
        return false;
      }
      if (question >= 0) {
        others.add(Candidate.unnamed(Kind.QUESTION, question));
      }
      before = blocks.said(label);
    }
    return others.size() > 1;
  }

  /** Whether some labels are all one person's. */
  public static boolean areOnes(List<Candidate> labels) {
    return labels.isEmpty()
        || byPerson(labels).stream().anyMatch(uses -> uses.size() == labels.size());
  }

  /** The labels of each person, who may have a longer one at first. */
  static Collection<List<Candidate>> byPerson(List<Candidate> candidates) {
    Map<String, List<Candidate>> uses = new LinkedHashMap<>();
    candidates.forEach(c -> uses.computeIfAbsent(c.key(), k -> new ArrayList<>()).add(c));
    for (List<Candidate> once : List.copyOf(uses.values())) {
      Candidate label = once.get(0);
      List<Candidate> shorter = once.size() > 1 ? null : shorter(label, uses);
      if (shorter != null && label.line() < shorter.get(0).line()) {
        shorter.add(0, label);
      }
    }
    return uses.values();
  }

  private static @Nullable List<Candidate> shorter(
      Candidate label, Map<String, List<Candidate>> uses) {
    String bare = Names.withoutAside(label.label());
    Set<String> keys = new LinkedHashSet<>(Names.aliases(bare));
    keys.add(Names.key(bare));
    return keys.stream()
        .map(uses::get)
        .filter(u -> u != null && u.size() > 1 && !u.contains(label))
        .findFirst()
        .orElse(null);
  }

  private static List<Candidate> talk(List<Candidate> labels, Document document) {
    Blocks blocks = Blocks.of(labels, document);
    OneSided asker = new OneSided(labels, blocks, document);
    asker.answers();
    if (asker.holds()) {
      return asker.all(Kind.QUESTION);
    }
    OneSided answerer = new OneSided(labels, blocks, document);
    answerer.questions();
    return answerer.holds() ? answerer.all(Kind.ANSWER) : List.of();
  }

  private List<Candidate> all(Kind labelled) {
    List<Candidate> all = new ArrayList<>(others);
    labels.forEach(c -> all.add(c.of(labelled, c.label())));
    all.sort(Comparator.comparingInt(Candidate::line));
    return all;
  }

  /** Finds what stands behind each question; behind a part of one stands the next label. */
  private void answers() {
    for (int k = 0; k < labels.size(); k++) {
      int end = k + 1 < labels.size() ? labels.get(k + 1).line() : document.lines().size();
      int from = blocks.said(labels.get(k));
      int behind = blocks.next(from, end);
      int again = behind < 0 || asks(behind) ? -1 : blocks.next(behind, end);
      boolean goesOn = again >= 0 && !asks(behind) && asks(again);
      int answer = goesOn ? again : behind;
      if (answer >= 0) {
        others.add(Candidate.unnamed(Kind.ANSWER, answer));
        pairs += answer == behind && blocks.next(answer, end) < 0 ? 1 : 0;
        boolean toYou = blocks.say(address::second, from, answer);
        sides.add(Sides.ASKS, asks(answer), toYou);
        sides.add(Sides.ANSWERS, asks(end), blocks.say(address::first, answer, end));
      }
    }
  }

  /** Finds what stands before each answer; before a part of one stands the label before it. */
  private void questions() {
    int before = -1;
    for (int k = 0; k < labels.size(); k++) {
      Candidate label = labels.get(k);
      int limit = k + 1 < labels.size() ? labels.get(k + 1).line() : document.lines().size();
      int question = blocks.last(before, label.line());
      boolean first = before < 0;
      boolean asked = question >= 0 && asks(label.line());
      if (question >= 0 && (!first || asked || opens(question))) {
        others.add(Candidate.unnamed(Kind.QUESTION, question));
        pairs += first || blocks.next(before, label.line()) == question ? 1 : 0;
        boolean toYou = blocks.say(address::second, question, label.line());
        sides.add(Sides.ASKS, asked, toYou);
      }
      before = blocks.said(label);
      int own = blocks.next(before, limit);
      int end = own < 0 ? limit : own;
      sides.add(Sides.ANSWERS, asks(end), blocks.say(address::first, before, end));
    }
  }

  /** Whether a paragraph before the first label says "you" in a sentence. */
  private boolean opens(int line) {
    String text = document.line(line).text();
    return QuestionMarks.endsSentence(text) && address.second(text) > 0;
  }

  /** Whether labels stand between unlabelled turns nearly throughout. */
  private boolean holds() {
    Candidate label = labels.get(0);
    boolean behind = others.size() == labels.size() && others.get(0).line() > label.line();
    if (behind && Lexicon.onlyAsks(label.key())) {
      return sides.ask();
    }
    return others.size() >= HALF * labels.size()
        && others.size() >= SEVERAL - 1
        && sides.areOf(label.label(), label.key())
        && sides.part(pairs >= NEARLY_ALL * labels.size());
  }

  /** Whether what stands before a line ends with a question. */
  private boolean asks(int end) {
    int last = blocks.before(end);
    String text = last < 0 ? "" : document.line(last).text();
    return QuestionMarks.endsInQuestion(text) || REQUESTS.ends(text);
  }
}
