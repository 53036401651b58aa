package org.colloquy.internal.dialect.speaker;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.turn.Person;
import org.colloquy.internal.dialect.words.Aliases;
import org.colloquy.internal.dialect.words.Anonymous;
import org.colloquy.internal.dialect.words.NameForms;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Offices;
import org.colloquy.internal.dialect.words.Scripts;
import org.colloquy.internal.dialect.words.Shape;
import org.colloquy.internal.dialect.words.Titles;

/** Whom a name may mean: people by all that may stand for theirs. */
final class NameIndex {
  /** As much of a document as shows its script, in lines and in characters of each. */
  private static final int LINES = 40;

  /** The first letter of hiragana. */
  private static final int KANA = 0x3041;

  private final boolean japanese;
  private final Map<String, Set<Person>> byAlias = new HashMap<>();
  private final Map<String, Set<Person>> byWeakAlias = new HashMap<>();
  private final Map<String, Set<Person>> byDeclared = new HashMap<>();
  private final Map<String, Set<Person>> byPieces = new HashMap<>();
  private final Map<String, Set<Person>> byDescription = new HashMap<>();
  private final Map<String, Set<Person>> byOffice = new HashMap<>();
  private final Map<Person, Integer> genders = new HashMap<>();

  NameIndex(Document document) {
    japanese = isJapanese(document);
  }

  private static boolean isJapanese(Document document) {
    List<Line> lines = document.lines();
    return lines.subList(0, Math.min(LINES, lines.size())).stream()
        .anyMatch(l -> hasHiragana(l.text()));
  }

  private static boolean hasHiragana(String text) {
    int at = 0;
    for (int count = 0; count < LINES && at < text.length(); count++) {
      int c = text.codePointAt(at);
      if (c >= KANA && Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA) {
        return true;
      }
      at += Character.charCount(c);
    }
    return false;
  }

  /** Learns what else may stand for somebody who has a name or label. */
  void learn(Person person, String written) {
    String name = NameForms.upright(written);
    genders.merge(person, Names.gender(name), (a, b) -> a == 0 ? b : a);
    String whole = whole(name);
    if (!whole.isEmpty()) {
      alias(byAlias, whole, person);
      return;
    }
    alias(byAlias, String.join(" ", Names.parts(name)), person);
    if (Anonymous.is(name) || NameForms.isCouple(name)) {
      return;
    }
    Aliases.strong(name).forEach(a -> alias(byAlias, a, person));
    String declared = Names.declaredInitials(name);
    if (!declared.isEmpty()) {
      alias(byDeclared, declared, person);
    }
    Aliases.ideographic(name, japanese).forEach(a -> alias(byAlias, a, person));
    Offices.shorter(name).forEach(a -> alias(byOffice, Names.key(a), person));
    String office = Titles.office(Names.words(Names.withoutAside(name)));
    if (!office.isEmpty()) {
      alias(byOffice, office, person);
    }
    Aliases.weak(name).forEach(a -> alias(byWeakAlias, a, person));
    Aliases.pieces(name).forEach(a -> alias(byPieces, a, person));
    String surname = Aliases.surname(name);
    if (!surname.isEmpty()) {
      alias(byWeakAlias, surname, person);
    }
  }

  /**
   * A label of which no part stands for somebody: an office beside another, or a code, as {@code
   * patient_guest} beside {@code patient}; empty for any other.
   */
  private static String whole(String label) {
    boolean code = label.indexOf('_') > 0 && Shape.of(label) == Shape.LOWER;
    return code ? Names.key(label) : Offices.beside(label);
  }

  /** Learns what a label says of somebody beside the name: a birth name, or a house. */
  void describe(Person person, String label, String description) {
    String born = NameForms.birthName(label);
    if (!born.isEmpty()) {
      learn(person, born);
    }
    alias(byDescription, String.join(" ", Names.parts(description)), person);
    String office = Offices.without(description);
    if (!office.isEmpty()) {
      alias(byOffice, office, person);
    }
  }

  private static void alias(Map<String, Set<Person>> aliases, String key, Person person) {
    aliases.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(person);
  }

  /** Those whom a name, a label or initials may mean. */
  Set<Person> lookUp(String written) {
    String label = NameForms.upright(written);
    Shape shape = Shape.of(label);
    if (shape == Shape.NUMBERED || shape == Shape.MIXED && hasDigit(label)) {
      return Set.of();
    }
    String whole = whole(label);
    if (!whole.isEmpty()) {
      return byAlias.getOrDefault(whole, Set.of());
    }
    List<String> parts = Names.parts(label);
    String joined = String.join(" ", parts);
    if (NameForms.isCouple(label)) {
      return byAlias.getOrDefault(joined, Set.of());
    }
    boolean letter = joined.codePointCount(0, joined.length()) < 2 && !isSurname(joined);
    boolean initials = parts.size() > 1 && parts.stream().allMatch(p -> p.length() == 1);
    String key = initials ? String.join("", parts) : joined;
    Set<Person> declared = byDeclared.getOrDefault(key, Set.of());
    Set<Person> initialled = byAlias.getOrDefault(initialled(label), Set.of());
    if (declared.size() == 1 || initialled.size() == 1) {
      return declared.size() == 1 ? declared : initialled;
    }
    Set<Person> some = letter ? declared : byAlias.getOrDefault(key, Set.of());
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
    if (some.isEmpty()) {
      some = byPieces.getOrDefault(Aliases.pieced(label), Set.of());
    }
    if (some.isEmpty() && !letter) {
      some = byDescription.getOrDefault(joined, Set.of());
    }
    if (some.isEmpty()) {
      some = byOffice.getOrDefault(Names.key(label), Set.of());
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

  /** Whether a sign may be a surname, as in Chinese and Korean. */
  private static boolean isSurname(String sign) {
    return !sign.isEmpty() && Scripts.isSurname(sign.codePointAt(0));
  }

  private static boolean hasDigit(String label) {
    return label.chars().anyMatch(Character::isDigit);
  }

  /** {@code m smith} for {@code M. Smith}, where the letter might be a title; else empty. */
  private static String initialled(String label) {
    List<String> words = Names.nameWords(Names.withoutAside(label));
    return words.size() == 2 && words.get(0).length() == 1 ? String.join(" ", words) : "";
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
}
