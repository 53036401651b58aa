package org.colloquy.internal.dialect.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.label.FirstNames;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.turn.Person;
import org.colloquy.internal.dialect.words.Introduction;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Offices;
import org.colloquy.internal.dialect.words.Recase;
import org.colloquy.internal.dialect.words.RoleWords;
import org.colloquy.internal.dialect.words.Shape;
import org.colloquy.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind the labels: one person behind full name, surname, initials, honorifics and
 * case. Where a label may be two people it is kept apart and said so.
 */
public final class People {
  private final Cast cast;
  private final FullNames fullNames;
  private final NameIndex names;
  private final Map<String, Person> byLabel = new HashMap<>();

  /**
   * Whom the format names with more behind the name, in brackets or behind a comma, by the name;
   * the more may be the name, behind an office.
   */
  private final Map<String, Set<Person>> described = new HashMap<>();

  /** Keys of names by those of the letters that stand for them. */
  private final Map<String, String> firstNames;

  private final boolean labelled;
  private final Holders holders;
  private final Spouses spouses;
  private final TurnedNames turned;
  private final Doubts doubts;
  private final List<Evidence> evidence = new ArrayList<>();

  /**
   * @param cast people of whom the document speaks, who need not say anything
   * @param text in which names stand as they are written, for labels in capitals
   */
  public People(Document document, List<Candidate> labels, Cast cast, String text) {
    this.cast = cast;
    fullNames = new FullNames(text, document, labels);
    names = new NameIndex(document);
    firstNames = FirstNames.of(labels, document);
    doubts = new Doubts(document);
    labelled = labels.stream().anyMatch(c -> c.kind() == Candidate.Kind.NAME);
    cast.bound().forEach(this::bind);
    cast.known().forEach(p -> learn(p, p.name()));
    Map<String, Candidate> first = new LinkedHashMap<>();
    Map<String, Integer> uses = new HashMap<>();
    labels.forEach(c -> first.putIfAbsent(c.key(), c));
    labels.forEach(c -> uses.merge(c.key(), 1, Integer::sum));
    List<Candidate> fullest = new ArrayList<>(first.values());
    fullest.sort(
        Comparator.comparingInt((Candidate c) -> Names.parts(c.label()).size())
            .reversed()
            .thenComparing(c -> Names.aside(c.label()).isEmpty()));
    holders = new Holders(fullest);
    spouses = new Spouses(labels);
    turned = new TurnedNames(labels, document);
    Map<String, Set<Person>> initials = new HashMap<>();
    List<Candidate> told = fullest.stream().filter(People::isTold).toList();
    Map<String, String> brief = BriefVoices.of(labels);
    for (Candidate c : told) {
      Person whole = byLabel.get(brief.getOrDefault(c.key(), ""));
      if (whole == null) {
        told(c, initials);
      } else {
        byLabel.putIfAbsent(c.key(), whole);
      }
    }
    fullest.removeIf(People::isTold);
    Slips slips = new Slips(fullest, uses, document::isDeclared);
    fullest.stream().filter(c -> slips.meant(c) == null).forEach(c -> identify(c, text));
    fullest.stream().filter(c -> slips.meant(c) != null).forEach(c -> correct(c, slips));
    labels.forEach(c -> of(c).use(unbracketed(c.label())));
    slips.near().forEach(this::near);
  }

  /** The person of a label that was handed in. */
  public Person of(Candidate label) {
    Person person = byLabel.get(label.key());
    if (person == null) {
      throw new IllegalArgumentException("nobody is known as " + label.label());
    }
    return person;
  }

  /** Whether a name, a label or initials mean one person. */
  public boolean knows(String name) {
    return byLabel.containsKey(Names.key(name)) || names.lookUp(name).size() == 1;
  }

  /** The person whom a name, a label or initials mean; somebody new if nobody, or more than one. */
  public Person named(String name) {
    Person exact = byLabel.get(Names.key(name));
    Set<Person> some = exact == null ? names.lookUp(name) : Set.of(exact);
    if (some.size() == 1) {
      return some.iterator().next();
    }
    Person person = new Person(name);
    learn(person, name);
    return person;
  }

  /** The only person who was declared or credited with a role beforehand, or null. */
  @Nullable Person with(Role role) {
    return cast.with(role);
  }

  /** Whether labels name people of whom nothing tells yet who asks. */
  boolean areLabelled() {
    return labelled;
  }

  private void learn(Person person, String name) {
    byLabel.putIfAbsent(Names.key(name), person);
    names.learn(person, name);
  }

  /** Makes a label stand for somebody, whatever it looks like. */
  private void bind(String label, Person person) {
    byLabel.put(Names.key(label), person);
  }

  private static boolean isTold(Candidate label) {
    return label.kind() == Candidate.Kind.VOICE;
  }

  /** Somebody whom the format names: one of the cast, a full name's initials, or somebody new. */
  private void told(Candidate label, Map<String, Set<Person>> initials) {
    if (byLabel.containsKey(label.key())) {
      return;
    }
    String name = label.label();
    Set<Person> some = names.lookUp(name);
    if (some.isEmpty() && Shape.of(name) == Shape.LETTERS) {
      some = initials.getOrDefault(label.key().replace(".", ""), Set.of());
    }
    String bare = Names.key(Names.withoutAside(name));
    if (some.isEmpty() && bare.equals(label.key())) {
      some = described.getOrDefault(bare, Set.of());
    }
    String inOffice = inOffice(name);
    Person named = byLabel.get(inOffice);
    some = some.isEmpty() && named != null ? Set.of(named) : some;
    Person holder = some.isEmpty() ? holder(label) : null;
    Person person = some.size() == 1 ? some.iterator().next() : holder;
    String full = person == null && Shape.of(name) == Shape.LETTERS ? mentioned(name) : null;
    person = full != null ? introduced(name, full, full) : person == null ? told(name) : person;
    byLabel.put(label.key(), person);
    if (!bare.equals(label.key())) {
      described.computeIfAbsent(bare, k -> new LinkedHashSet<>()).add(person);
      if (!inOffice.isEmpty()) {
        described.computeIfAbsent(inOffice, k -> new LinkedHashSet<>()).add(person);
      }
    }
    if (holders.any()) {
      learn(person, person.name());
    }
    List<String> parts = Names.parts(name);
    if (parts.size() > 1) {
      initials.computeIfAbsent(Names.initials(parts), k -> new LinkedHashSet<>()).add(person);
    }
  }

  /** The key of the name in brackets behind what is no name of a part in a talk; else empty. */
  private static String inOffice(String label) {
    boolean brackets = label.endsWith(")") || label.endsWith("]");
    String aside = brackets ? Names.aside(label) : "";
    return Names.parts(aside).size() > 1 && RoleWords.of(Names.withoutAside(label)) == null
        ? Names.key(aside)
        : "";
  }

  /** Who was named by an office before, misspelt here or there; null if nobody was. */
  private @Nullable Person holder(Candidate label) {
    Candidate meant = holders.meant(label);
    Person person = meant == null ? null : byLabel.get(meant.key());
    if (meant != null && person != null) {
      doubts.slip(label, meant);
    }
    return person;
  }

  private Person told(String label) {
    String name = turned.upright(label);
    Introduction said = Introduction.of(name);
    return said.isOfHolder(name) || Offices.behindName(name, 0) > 0
        ? new Person(said.name()).describe(null, said.description())
        : new Person(withoutInitials(name));
  }

  private static String withoutInitials(String name) {
    return Names.declaredInitials(name).isEmpty() ? name : Names.withoutAside(name).strip();
  }

  private void identify(Candidate label, String text) {
    if (byLabel.containsKey(label.key())) {
      return;
    }
    String written = Names.visible(unbracketed(label.label()));
    Person first = byLabel.get(firstNames.getOrDefault(label.key(), ""));
    Set<Person> some = new LinkedHashSet<>(first == null ? names.lookUp(written) : Set.of(first));
    spouses.of(label).forEach(other -> some.remove(byLabel.get(other)));
    if (some.size() == 1) {
      Person person = some.iterator().next();
      byLabel.put(label.key(), person);
      learn(person, written);
      return;
    }
    if (some.size() > 1) {
      doubts.candidates(label, some);
    }
    Person holder = some.isEmpty() ? holder(label) : null;
    if (holder != null) {
      byLabel.put(label.key(), holder);
      return;
    }
    Person person = introduced(written, some.isEmpty() ? mentioned(written) : null, text);
    byLabel.put(label.key(), person);
    learn(person, written);
  }

  /** The full name in the opening that nobody else has, or null. */
  private @Nullable String mentioned(String label) {
    String full = RoleWords.of(label) == null ? fullNames.of(label) : null;
    return full == null || !names.lookUp(full).isEmpty() ? null : full;
  }

  /** Somebody new, by the fullest name that the label or the opening has. */
  private Person introduced(String label, @Nullable String full, String text) {
    if (full != null) {
      Person person = new Person(full);
      String why = "the opening names nobody else whom the label can mean";
      evidence.add(new Evidence(null, "person", label + ": " + full, .8, why));
      learn(person, full);
      return person;
    }
    Introduction said = Introduction.of(turned.upright(label));
    Set<Person> known = said.name().equals(label) ? Set.of() : names.lookUp(said.name());
    if (known.size() == 1) {
      return known.iterator().next();
    }
    Person person = new Person(Recase.like(said.name(), text)).describe(null, said.description());
    learn(person, said.name());
    if (said.description() != null) {
      names.describe(person, label, said.description());
    }
    return person;
  }

  private static String unbracketed(String label) {
    boolean whole = label.length() > 2 && label.startsWith("[") && label.endsWith("]");
    return whole ? label.substring(1, label.length() - 1).strip() : label;
  }

  private void correct(Candidate label, Slips slips) {
    Candidate meant = slips.meant(label);
    if (meant == null || byLabel.containsKey(label.key())) {
      return;
    }
    Person person = of(meant);
    byLabel.put(label.key(), person);
    doubts.slip(label, meant);
  }

  private void near(Slips.Pair pair) {
    Person often = of(pair.often());
    if (of(pair.rare()) != often) {
      doubts.near(pair, often);
    }
  }

  public List<Diagnostic> problems() {
    return doubts.told();
  }

  public List<Evidence> evidence() {
    return evidence;
  }
}
