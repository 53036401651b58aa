package org.colloquy.internal.dialect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind the labels: one person behind full name, surname, initials, honorifics and
 * case. Where a label may be two people it is kept apart and said so.
 */
final class People {
  /** Beyond this many people near misses are not looked for, since each pair has to be compared. */
  private static final int COMPARED = 200;

  private static final int RARE = 2;

  private final Document document;
  private final Cast cast;
  private final Map<String, Person> byLabel = new HashMap<>();
  private final Map<String, Set<Person>> byAlias = new HashMap<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  /**
   * @param cast people of whom the document speaks, who need not say anything
   * @param text in which names stand as they are written, for labels in capitals
   */
  People(Document document, List<Candidate> labels, Cast cast, String text) {
    this.document = document;
    this.cast = cast;
    cast.bound().forEach(this::bind);
    cast.known().forEach(this::learn);
    Map<String, Candidate> first = new LinkedHashMap<>();
    labels.forEach(c -> first.putIfAbsent(c.key(), c));
    List<Candidate> fullest = new ArrayList<>(first.values());
    fullest.sort(
        Comparator.comparingInt((Candidate c) -> Names.parts(c.label()).size()).reversed());
    fullest.forEach(c -> identify(c, text));
    labels.forEach(c -> of(c).use(unbracketed(c.label())));
    nearMisses(first);
  }

  /** The person of a label that was handed in. */
  Person of(Candidate label) {
    Person person = byLabel.get(label.key());
    if (person == null) {
      throw new IllegalArgumentException("nobody is known as " + label.label());
    }
    return person;
  }

  /** The person whom a name, a label or initials mean; somebody new if nobody, or more than one. */
  Person named(String name) {
    Person exact = byLabel.get(Names.key(name));
    Set<Person> some = exact == null ? lookUp(name) : Set.of(exact);
    if (some.size() == 1) {
      return some.iterator().next();
    }
    Person person = new Person(name);
    learn(person);
    return person;
  }

  /** The only person who was declared or credited with a role beforehand, or null. */
  @Nullable Person with(Role role) {
    return cast.with(role);
  }

  /** Learns of somebody and of what else may stand for the name. */
  private void learn(Person person) {
    byLabel.putIfAbsent(Names.key(person.name()), person);
    List<String> parts = Names.parts(person.name());
    alias(String.join(" ", parts), person);
    String initials = Names.declaredInitials(person.name());
    if (!initials.isEmpty()) {
      alias(initials, person);
    }
    if (parts.size() < 2 || Shape.of(person.name()) == Shape.NUMBERED) {
      return;
    }
    String given = parts.get(0);
    String family = parts.get(parts.size() - 1);
    alias(given, person);
    alias(family, person);
    alias(given + " " + family, person);
    alias(given.substring(0, given.offsetByCodePoints(0, 1)) + " " + family, person);
    alias(Names.initials(parts), person);
  }

  /** Makes a label stand for somebody, whatever it looks like. */
  private void bind(String label, Person person) {
    byLabel.put(Names.key(label), person);
  }

  private void alias(String key, Person person) {
    byAlias.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(person);
  }

  private void identify(Candidate label, String text) {
    if (byLabel.containsKey(label.key())) {
      return;
    }
    Set<Person> some = lookUp(label.label());
    if (some.size() == 1) {
      byLabel.put(label.key(), some.iterator().next());
      return;
    }
    if (some.size() > 1) {
      doubt(label, some);
    }
    String name = unbracketed(label.label());
    boolean told = label.kind() == Candidate.Kind.VOICE;
    Person person = new Person(told ? name : Recase.like(name, text));
    byLabel.put(label.key(), person);
    if (label.kind() != Candidate.Kind.VOICE) {
      learn(person);
    }
  }

  private Set<Person> lookUp(String label) {
    if (Shape.of(label) == Shape.NUMBERED) {
      return Set.of();
    }
    List<String> parts = Names.parts(label);
    String joined = String.join(" ", parts);
    boolean letter = joined.codePointCount(0, joined.length()) < 2;
    Set<Person> some = letter ? Set.of() : byAlias.getOrDefault(joined, Set.of());
    if (some.isEmpty() && parts.size() > 2) {
      some = byAlias.getOrDefault(parts.get(0) + " " + parts.get(parts.size() - 1), Set.of());
    }
    return some;
  }

  private static String unbracketed(String label) {
    boolean whole = label.length() > 2 && label.startsWith("[") && label.endsWith("]");
    return whole ? label.substring(1, label.length() - 1) : label;
  }

  private void doubt(Candidate label, Collection<Person> some) {
    List<String> names = some.stream().map(Person::name).sorted().toList();
    String message =
        "'" + label.label() + "' may be " + String.join(" or ", names) + "; kept apart";
    problems.add(told(label, message, names.get(0)));
  }

  private void nearMisses(Map<String, Candidate> labels) {
    if (labels.size() > COMPARED) {
      return;
    }
    for (Candidate rare : labels.values()) {
      for (Candidate often : labels.values()) {
        Person a = of(rare);
        Person b = of(often);
        if (a != b
            && rare.kind() != Candidate.Kind.VOICE
            && a.uses() <= RARE
            && b.uses() > RARE
            && Likeness.oneSlip(rare.key(), often.key())) {
          String message =
              "'" + rare.label() + "' and '" + often.label() + "' may be one person; kept apart";
          problems.add(told(rare, message, b.name()));
        }
      }
    }
  }

  private Diagnostic told(Candidate label, String message, String name) {
    return Diagnostic.of(Code.R021, message)
        .at(document.line(label.line()).span())
        .withHint("if so: speakers: [{name: " + name + ", labels: [" + label.label() + "]}]");
  }

  List<Diagnostic> problems() {
    return problems;
  }
}
