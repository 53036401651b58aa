package org.colloquy.internal.dialect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind the labels: one person behind full name, surname, initials, honorifics and
 * case. Where a label may be two people it is kept apart and said so.
 */
final class People {
  /** As much of a document as shows its script, in lines and in characters of each. */
  private static final int LINES = 40;

  private final Document document;
  private final Cast cast;
  private final Mentions mentions;
  private final boolean japanese;
  private final Map<String, Person> byLabel = new HashMap<>();
  private final Map<String, Set<Person>> byAlias = new HashMap<>();
  private final Map<String, Set<Person>> byWeakAlias = new HashMap<>();
  private final Map<Person, Integer> genders = new HashMap<>();
  private final List<Diagnostic> problems = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();

  /**
   * @param cast people of whom the document speaks, who need not say anything
   * @param text in which names stand as they are written, for labels in capitals
   */
  People(Document document, List<Candidate> labels, Cast cast, String text) {
    this.document = document;
    this.cast = cast;
    mentions = new Mentions(text);
    japanese = isJapanese(document);
    cast.bound().forEach(this::bind);
    cast.known().forEach(p -> learn(p, p.name()));
    Map<String, Candidate> first = new LinkedHashMap<>();
    Map<String, Integer> uses = new HashMap<>();
    labels.forEach(c -> first.putIfAbsent(c.key(), c));
    labels.forEach(c -> uses.merge(c.key(), 1, Integer::sum));
    List<Candidate> fullest = new ArrayList<>(first.values());
    fullest.sort(
        Comparator.comparingInt((Candidate c) -> Names.parts(c.label()).size()).reversed());
    Map<String, Set<Person>> initials = new HashMap<>();
    fullest.stream().filter(People::isTold).forEach(c -> told(c, initials));
    fullest.removeIf(People::isTold);
    Slips slips = new Slips(fullest, uses, document::isDeclared);
    fullest.stream().filter(c -> slips.meant(c) == null).forEach(c -> identify(c, text));
    fullest.stream().filter(c -> slips.meant(c) != null).forEach(c -> correct(c, slips));
    labels.forEach(c -> of(c).use(unbracketed(c.label())));
    slips.near().forEach(this::near);
  }

  private static boolean isJapanese(Document document) {
    return document.lines().stream()
        .limit(LINES)
        .flatMapToInt(l -> l.text().codePoints().limit(LINES))
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA);
  }

  /** The person of a label that was handed in. */
  Person of(Candidate label) {
    Person person = byLabel.get(label.key());
    if (person == null) {
      throw new IllegalArgumentException("nobody is known as " + label.label());
    }
    return person;
  }

  /** Whether a name, a label or initials mean one person. */
  boolean knows(String name) {
    return byLabel.containsKey(Names.key(name)) || lookUp(name).size() == 1;
  }

  /** The person whom a name, a label or initials mean; somebody new if nobody, or more than one. */
  Person named(String name) {
    Person exact = byLabel.get(Names.key(name));
    Set<Person> some = exact == null ? lookUp(name) : Set.of(exact);
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

  /** Learns what else may stand for somebody who has a name or label. */
  private void learn(Person person, String name) {
    byLabel.putIfAbsent(Names.key(name), person);
    genders.merge(person, Names.gender(name), (a, b) -> a == 0 ? b : a);
    alias(byAlias, String.join(" ", Names.parts(name)), person);
    Aliases.strong(name).forEach(a -> alias(byAlias, a, person));
    String declared = Names.declaredInitials(name);
    if (declared.codePointCount(0, declared.length()) == 1) {
      alias(byAlias, "(" + declared, person);
    }
    Aliases.ideographic(name, japanese).forEach(a -> alias(byAlias, a, person));
    Aliases.weak(name).forEach(a -> alias(byWeakAlias, a, person));
    String surname = Aliases.surname(name);
    if (!surname.isEmpty()) {
      alias(byWeakAlias, surname, person);
    }
  }

  /** Makes a label stand for somebody, whatever it looks like. */
  private void bind(String label, Person person) {
    byLabel.put(Names.key(label), person);
  }

  private static void alias(Map<String, Set<Person>> aliases, String key, Person person) {
    aliases.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(person);
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
    Set<Person> some = lookUp(name);
    if (some.isEmpty() && Shape.of(name) == Shape.LETTERS) {
      some = initials.getOrDefault(label.key().replace(".", ""), Set.of());
    }
    Person person = some.size() == 1 ? some.iterator().next() : new Person(withoutInitials(name));
    byLabel.put(label.key(), person);
    List<String> parts = Names.parts(name);
    if (parts.size() > 1) {
      alias(initials, Names.initials(parts), person);
    }
  }

  private static String withoutInitials(String name) {
    return Names.declaredInitials(name).isEmpty() ? name : Names.withoutAside(name).strip();
  }

  private void identify(Candidate label, String text) {
    if (byLabel.containsKey(label.key())) {
      return;
    }
    String written = unbracketed(label.label());
    Set<Person> some = lookUp(written);
    if (some.size() == 1) {
      Person person = some.iterator().next();
      byLabel.put(label.key(), person);
      learn(person, written);
      return;
    }
    if (some.size() > 1) {
      doubt(label, some);
    }
    Person person = introduced(written, some.isEmpty() ? mentioned(written) : null, text);
    byLabel.put(label.key(), person);
    learn(person, written);
  }

  /** The full name in the opening that nobody else has, or null. */
  private @Nullable String mentioned(String label) {
    String full = RoleWords.of(label) == null ? mentions.fullName(label) : null;
    return full == null || !lookUp(full).isEmpty() ? null : full;
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
    Introduction said = Introduction.of(label);
    Set<Person> known = said.name().equals(label) ? Set.of() : lookUp(said.name());
    if (known.size() == 1) {
      return known.iterator().next();
    }
    Person person = new Person(Recase.like(said.name(), text)).describe(null, said.description());
    learn(person, said.name());
    return person;
  }

  private Set<Person> lookUp(String label) {
    if (Shape.of(label) == Shape.NUMBERED || Shape.of(label) == Shape.MIXED && hasDigit(label)) {
      return Set.of();
    }
    List<String> parts = Names.parts(label);
    String joined = String.join(" ", parts);
    boolean letter = joined.codePointCount(0, joined.length()) < 2;
    boolean initials = parts.size() > 1 && parts.stream().allMatch(p -> p.length() == 1);
    String key = letter ? "(" + joined : initials ? String.join("", parts) : joined;
    Set<Person> some = byAlias.getOrDefault(key, Set.of());
    if (some.isEmpty() && parts.size() > 2) {
      String ends = parts.get(0) + " " + parts.get(parts.size() - 1);
      some = shorter(byAlias.getOrDefault(ends, Set.of()), parts);
    }
    if (some.isEmpty()) {
      some = byAlias.getOrDefault(turned(label), Set.of());
    }
    if (some.isEmpty() && (!letter || Names.isTitled(label))) {
      some = byWeakAlias.getOrDefault(joined, Set.of());
    }
    return fitting(some, Names.gender(label));
  }

  /** Those whose names have nothing between first and last word that speaks against some parts. */
  private static Set<Person> shorter(Set<Person> some, List<String> parts) {
    Set<Person> shorter = new LinkedHashSet<>(some);
    shorter.removeIf(
        p -> {
          List<String> other = Names.parts(p.name());
          return other.size() > 2 && other.get(1).charAt(0) != parts.get(1).charAt(0)
              || other.size() == parts.size()
                  && other.get(1).length() > 1
                  && parts.get(1).length() > 1;
        });
    return shorter;
  }

  private static boolean hasDigit(String label) {
    return label.chars().anyMatch(Character::isDigit);
  }

  /** {@code jane smith} for {@code Smith, Jane}; empty for anything else. */
  private static String turned(String label) {
    String aside = Names.aside(label);
    boolean comma = !aside.isEmpty() && label.indexOf(',') == Names.withoutAside(label).length();
    return comma ? String.join(" ", Names.parts(aside + " " + Names.withoutAside(label))) : "";
  }

  /** Those whom a man's or a woman's honorific does not exclude. */
  private Set<Person> fitting(Set<Person> some, int gender) {
    if (gender == 0) {
      return some;
    }
    Set<Person> fitting = new LinkedHashSet<>(some);
    fitting.removeIf(p -> genders.getOrDefault(p, 0) == -gender);
    return fitting;
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
    String message =
        String.format(
            Locale.ROOT,
            "'%s' is taken for a slip of '%s'; they are one person here",
            label.label(),
            meant.label());
    problems.add(
        Diagnostic.of(Code.R021, message)
            .at(document.line(label.line()).span())
            .withHint(
                "if not: speakers: [{name: "
                    + label.label()
                    + ", labels: ["
                    + label.label()
                    + "]}]"));
  }

  private void doubt(Candidate label, Collection<Person> some) {
    List<String> names = some.stream().map(Person::name).sorted().toList();
    String message =
        "'" + label.label() + "' may be " + String.join(" or ", names) + "; kept apart";
    problems.add(told(label, message, names.get(0)));
  }

  private void near(Slips.Pair pair) {
    Candidate rare = pair.rare();
    Person often = of(pair.often());
    if (of(rare) != often) {
      String message =
          "'" + rare.label() + "' and '" + pair.often().label() + "' may be one person; kept apart";
      problems.add(told(rare, message, often.name()));
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

  List<Evidence> evidence() {
    return evidence;
  }
}
