package org.colloquy.internal.dialect.label;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.Address;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Phones;
import org.colloquy.internal.dialect.words.RoleWords;

/**
 * Words that stand once each, several in a row, beside a talk of people who speak again and again:
 * the fields of a portrait or of notes above or below it, and the terms that somebody's answer goes
 * through.
 */
public final class FieldRuns {
  /** Whoever speaks so often is known. */
  private static final int OFTEN = 3;

  private static final int SEVERAL = 2;

  /** One field of so many may quote somebody. */
  private static final int QUOTING = 4;

  private final Document document;
  private final Address address;

  /** The labels in use, by line. */
  private final TreeMap<Integer, Candidate> used = new TreeMap<>();

  private final Set<String> talkers = new HashSet<>();

  /** Those who speak again, and words of their names. */
  private final Set<String> again = new HashSet<>();

  private final Set<String> names = new HashSet<>();

  /** What may be fields, whether taken for labels or not, by line. */
  private final TreeMap<Integer, Candidate> once = new TreeMap<>();

  private FieldRuns(List<Candidate> labels, List<Candidate> others, Document document) {
    this.document = document;
    labels.forEach(c -> used.put(c.line(), c));
    address = new Address(document.language());
    Map<String, Integer> uses = new HashMap<>();
    labels.forEach(c -> uses.merge(c.key(), 1, Integer::sum));
    uses.forEach(
        (key, count) -> {
          if (count >= OFTEN) {
            talkers.add(key);
          }
          if (count > 1) {
            again.add(key);
            names.addAll(Names.words(key));
          }
        });
    others.stream().filter(this::mayBeField).forEach(c -> once.put(c.line(), c));
    labels.stream().filter(this::mayBeField).forEach(c -> once.put(c.line(), c));
  }

  /**
   * Those of some labels that are such words.
   *
   * @param labels those in use, in order
   * @param others what else looks like labels
   */
  public static Set<Candidate> of(
      List<Candidate> labels, List<Candidate> others, Document document) {
    FieldRuns runs = new FieldRuns(labels, others, document);
    Set<Candidate> found = new HashSet<>();
    runs.addNumbers(found);
    if (runs.talkers.size() >= SEVERAL && labels.stream().anyMatch(runs::isOnce)) {
      runs.addFields(found);
      runs.addTerms(found);
    }
    return found;
  }

  private boolean mayBeField(Candidate c) {
    return c.kind() == Candidate.Kind.NAME
        && c.time() == null
        && !again.contains(c.key())
        && !document.isDeclared(c.key())
        && document.line(c.line()).isText()
        && RoleWords.of(c.label()) == null
        && Names.words(c.key()).stream().noneMatch(names::contains);
  }

  private boolean isOnce(Candidate label) {
    return label.equals(once.get(label.line()));
  }

  /** Adds the fields of sections in which nobody speaks, and of paragraphs of nothing else. */
  private void addFields(Set<Candidate> found) {
    int section = 0;
    int paragraph = 0;
    int all = document.lines().size();
    for (int i = 1; i <= all; i++) {
      boolean ends = i == all || isBreak(document.line(i));
      if (ends || document.line(i).startsParagraph()) {
        if (once.subMap(paragraph, i).size() == i - paragraph) {
          addFields(paragraph, i, found);
        }
        paragraph = i;
      }
      if (ends) {
        addFields(section, i, found);
        section = i;
      }
    }
  }

  private void addFields(int from, int to, Set<Candidate> found) {
    Collection<Candidate> here = used.subMap(from, to).values();
    Collection<Candidate> fields = once.subMap(from, to).values();
    if (!here.isEmpty() && fields.size() >= SEVERAL && here.stream().allMatch(this::isOnce)) {
      long spoken = fields.stream().filter(this::isSpoken).count();
      if (spoken * QUOTING <= fields.size()) {
        found.addAll(here);
      }
    }
  }

  /** Whether what stands in the line of a label is said by or to somebody. */
  private boolean isSpoken(Candidate label) {
    String text = document.line(label.line()).text();
    String said = text.substring(Math.min(label.extent(), text.length()));
    return !address.isKnown() || said.indexOf('!') >= 0 || address.isPersonal(said);
  }

  /** Adds the terms between an answer that announces them and whoever asks on. */
  private void addTerms(Set<Candidate> found) {
    List<Candidate> labels = List.copyOf(used.values());
    for (int i = 1; i < labels.size(); i++) {
      int end = i;
      while (end < labels.size() && isOnce(labels.get(end))) {
        end++;
      }
      Candidate before = labels.get(i - 1);
      boolean others = end == labels.size() || !labels.get(end).key().equals(before.key());
      if (end >= i + SEVERAL && others && talkers.contains(before.key())) {
        List<Candidate> terms = labels.subList(i, end);
        if (announces(before, terms.get(0).line(), terms.get(terms.size() - 1).line())) {
          found.addAll(terms);
        }
      }
      i = Math.max(i, end);
    }
  }

  /** Adds numbers of telephones that somebody's speech announces, if no other is a label. */
  private void addNumbers(Set<Candidate> found) {
    List<Candidate> labels = List.copyOf(used.values());
    int first = 0;
    while (first < labels.size() && !Phones.is(labels.get(first).label())) {
      first++;
    }
    int end = first;
    while (end < labels.size() && Phones.is(labels.get(end).label())) {
      end++;
    }
    boolean all = labels.subList(end, labels.size()).stream().noneMatch(c -> Phones.is(c.label()));
    List<Candidate> numbers = labels.subList(first, end);
    boolean timed = numbers.stream().anyMatch(c -> c.time() != null);
    if (first > 0 && all && !timed && numbers.size() >= SEVERAL) {
      int last = numbers.get(numbers.size() - 1).line();
      if (announces(labels.get(first - 1), numbers.get(0).line(), last)) {
        found.addAll(numbers);
      }
    }
  }

  /** Whether what somebody says ends in a colon above a line, and no section before another. */
  private boolean announces(Candidate label, int first, int last) {
    String text = document.line(first - 1).text().stripTrailing();
    boolean said = label.line() < first - 1 || label.extent() < text.length();
    return said
        && !text.isEmpty()
        && LabelScanner.isColon(text.charAt(text.length() - 1))
        && document.lines().subList(label.line() + 1, last).stream().noneMatch(FieldRuns::isBreak);
  }

  private static boolean isBreak(Line line) {
    return line.kind() == Line.Kind.HEADING || line.kind() == Line.Kind.RULE;
  }
}
