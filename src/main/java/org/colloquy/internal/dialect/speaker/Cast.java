package org.colloquy.internal.dialect.speaker;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.internal.dialect.document.Cover;
import org.colloquy.internal.dialect.document.Declared;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.label.Examinations;
import org.colloquy.internal.dialect.label.QuestionAnswer;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.opening.Credits;
import org.colloquy.internal.dialect.turn.Person;
import org.colloquy.internal.dialect.words.Lexicon;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.RoleWords;
import org.colloquy.model.Contributor;
import org.colloquy.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * The people of whom a document or somebody else says beforehand that they take part, and the
 * labels that are bound to them.
 */
public final class Cast {
  private static final Map<String, Role> RELATORS =
      Map.of("ivr", Role.INTERVIEWER, "ive", Role.INTERVIEWEE, "mod", Role.MODERATOR);

  private final Map<String, Person> known = new LinkedHashMap<>();
  private final Map<String, Person> bound = new LinkedHashMap<>();
  private final Map<String, Person> sides = new LinkedHashMap<>();

  private final Cover cover;

  /**
   * @param subject who is introduced before the talk
   */
  public Cast(Document document, Credits credits, Optional<Subject> subject) {
    cover = document.cover();
    for (Declared.Person p : document.declared().speakers()) {
      Person person = add(p.name(), p.role(), p.description());
      p.labels().forEach(l -> bound.put(Names.key(l), person));
    }
    for (Contributor c : document.declared().metadata().contributors()) {
      Role role = RELATORS.get(c.role());
      if (role != null) {
        add(c.name(), role, c.description());
      } else if (c.role().equals("hst")) {
        add(c.name(), null, c.description()).state(Role.INTERVIEWER);
      } else if (c.role().equals("spk") || c.role().equals("pan")) {
        add(c.name(), null, c.description());
      }
    }
    if (with(Role.INTERVIEWEE) == null) {
      credits.interviewees().forEach(c -> credit(c, Role.INTERVIEWEE));
    }
    if (known.values().stream().noneMatch(Cast::isInterviewed)) {
      subject.ifPresent(s -> add(s.name(), null, null).credit(Role.INTERVIEWEE));
    }
    if (with(Role.INTERVIEWER) == null) {
      credits.interviewers().forEach(c -> credit(c, Role.INTERVIEWER));
    }
  }

  /**
   * The same, with the labels bound to those whom they mean.
   *
   * @param labels those in use
   * @param labelsTell whether labels such as {@code Q} are among them, which name nobody themselves
   */
  public Cast binding(List<Candidate> labels, boolean labelsTell) {
    if (labelsTell) {
      bindQuestionAndAnswer(labels);
    }
    bindFields(labels);
    return this;
  }

  /**
   * Lets a label that is a field of the head, or says the same role, mean whom the field names, or
   * who was declared to have that role.
   */
  private void bindFields(List<Candidate> labels) {
    Map<Role, Set<String>> nameless = new EnumMap<>(Role.class);
    for (Candidate label : labels) {
      Role role = RoleWords.nameless(label.key()) ? RoleWords.of(label.label()) : null;
      if (role != null) {
        nameless.computeIfAbsent(role, r -> new HashSet<>()).add(label.key());
      }
    }
    for (Role role : List.of(Role.INTERVIEWER, Role.INTERVIEWEE)) {
      List<Cover.Field> fields = cover.of(role == Role.INTERVIEWER ? Cover.ASKS : Cover.ANSWERS);
      Person person = with(role);
      boolean told = person != null && (!fields.isEmpty() || isDeclared(person, labels));
      Set<String> keys = nameless.getOrDefault(role, Set.of());
      if (person != null && told) {
        fields.forEach(f -> bind(f.key(), person, role));
        keys.stream().filter(k -> keys.size() == 1).forEach(k -> bound.putIfAbsent(k, person));
      }
    }
  }

  /** Whether somebody's role was declared, and no label names them. */
  private static boolean isDeclared(Person person, List<Candidate> labels) {
    List<String> parts = Names.parts(person.name());
    return person.role() != null
        && labels.stream().noneMatch(c -> parts.containsAll(Names.parts(c.label())));
  }

  private void credit(Credits.Credit credit, Role role) {
    Person person = add(credit.name(), null, credit.description());
    if (credit.filled()) {
      person.state(role);
    } else {
      person.credit(role);
    }
  }

  private Person add(String name, @Nullable Role role, @Nullable String description) {
    String key = Names.gender(name) + String.join(" ", Names.parts(name));
    Person person = known.computeIfAbsent(key, k -> new Person(name));
    return person.describe(person.role() == null ? role : null, description);
  }

  private static boolean isInterviewed(Person person) {
    return person.role() == Role.INTERVIEWEE || person.credited() == Role.INTERVIEWEE;
  }

  /** The only person who was declared or credited with a role, or null. */
  @Nullable Person with(Role role) {
    List<Person> some =
        known.values().stream()
            .filter(p -> p.role() == role || p.role() == null && p.credited() == role)
            .toList();
    return some.size() == 1 ? some.get(0) : null;
  }

  private void bindQuestionAndAnswer(List<Candidate> labels) {
    Set<String> keys = new HashSet<>();
    labels.forEach(c -> keys.add(c.key()));
    for (String key : keys) {
      Person witness = Examinations.isWitness(key) ? with(Role.INTERVIEWEE) : null;
      if (witness != null) {
        bound.putIfAbsent(key, witness);
      }
      if (Lexicon.isQuestionOrAnswer(key)) {
        boolean asks = QuestionAnswer.asks(key, keys);
        Person person = with(asks ? Role.INTERVIEWER : Role.INTERVIEWEE);
        person = person == null ? side(key, labels) : person;
        if (person != null) {
          bound.putIfAbsent(key, person);
        }
      }
    }
  }

  /**
   * Whom the words that begin like a letter in use mean: {@code Pregunta} once and {@code P} then.
   */
  private @Nullable Person side(String key, List<Candidate> labels) {
    String initial = key.substring(0, key.offsetByCodePoints(0, 1));
    List<Candidate> same = new ArrayList<>();
    Set<String> forms = new HashSet<>();
    for (Candidate c : labels) {
      boolean word = c.kind() == Candidate.Kind.LETTER;
      if (word && (c.key().equals(initial) || Lexicon.isWordOf(initial, c.key()))) {
        same.add(c);
        forms.add(c.key());
      }
    }
    if (forms.size() < 2 || !forms.contains(initial)) {
      return null;
    }
    return sides.computeIfAbsent(initial, k -> new Person(same.get(0).label()));
  }

  /** A form's narrator is who answers, whatever such a label means elsewhere. */
  private void bind(String key, Person person, Role role) {
    bound.putIfAbsent(key, person);
    if (RoleWords.of(key) == Role.NARRATOR) {
      person.describe(role, null);
    }
  }

  List<Person> known() {
    return new ArrayList<>(known.values());
  }

  Map<String, Person> bound() {
    return bound;
  }
}
