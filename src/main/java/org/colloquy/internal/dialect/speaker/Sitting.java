package org.colloquy.internal.dialect.speaker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.colloquy.internal.dialect.turn.Draft;
import org.colloquy.internal.dialect.turn.Person;
import org.colloquy.internal.dialect.words.Asking;
import org.colloquy.internal.dialect.words.Offices;
import org.colloquy.model.PlainText;
import org.colloquy.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody presides and members ask those who govern, who asks is a member and who answers
 * holds an office; the chair does neither.
 */
final class Sitting {
  private final Map<Person, Part> parts;
  private final Map<Person, Role> roles;

  /**
   * @param roles what is known already, which stays
   */
  Sitting(Map<Person, Part> parts, Map<Person, Role> roles) {
    this.parts = parts;
    this.roles = new LinkedHashMap<>(roles);
  }

  /** What the labels and question marks add; empty where nobody presides or nobody answers. */
  List<TalkJudge.Verdict> verdicts() {
    List<Person> asking = new ArrayList<>();
    List<Person> governing = new ArrayList<>();
    boolean chair = false;
    boolean answered = false;
    for (Map.Entry<Person, Part> entry : parts.entrySet()) {
      Person person = entry.getKey();
      boolean governs = says(person, Sitting::governs);
      boolean presides = says(person, Offices::presides);
      chair |= presides;
      answered |= governs || !presides && roles.get(person) == Role.INTERVIEWEE;
      if (governs) {
        governing.add(person);
      } else if (!presides && entry.getValue().asks() > 0) {
        asking.add(person);
      }
    }
    List<TalkJudge.Verdict> verdicts = new ArrayList<>();
    if (chair && answered && !asking.isEmpty()) {
      asking.forEach(p -> verdicts.add(verdict(p, Role.INTERVIEWER, "a member who asks")));
      governing.forEach(p -> verdicts.add(verdict(p, Role.INTERVIEWEE, "answers by office")));
    }
    return verdicts;
  }

  /**
   * Who opens the sitting and asks in it, where others ask as well, or has no name but the chair's
   * where others ask and answer; has no side as a person.
   */
  List<Person> chairs() {
    List<Person> asking = having(Role.INTERVIEWER);
    List<Person> answering = having(Role.INTERVIEWEE);
    List<Person> chairs = new ArrayList<>();
    for (Person person : roles.keySet()) {
      boolean asks = roles.get(person) == Role.INTERVIEWER;
      boolean opens = presides(parts.get(person)) && asks && asking.size() > 1;
      boolean named =
          person.labels().stream().allMatch(l -> Offices.isChair(l) || Offices.presides(l));
      boolean beside = named && isOther(person, asking) && isOther(person, answering);
      if (person.role() == null && (opens || beside)) {
        chairs.add(person);
      }
    }
    return chairs;
  }

  private static boolean isOther(Person person, List<Person> some) {
    return some.stream().anyMatch(p -> !p.equals(person));
  }

  private List<Person> having(Role role) {
    return roles.keySet().stream().filter(p -> roles.get(p) == role).toList();
  }

  private static boolean presides(@Nullable Part part) {
    return part != null && part.hosting().presides();
  }

  /** The turns of some people that end in a question. */
  static List<Draft> asked(List<Draft> turns, List<Person> people) {
    Asking asking = Asking.in(List.of());
    return turns.stream()
        .filter(t -> people.contains(t.person()) && asking.ends(PlainText.of(t.content())))
        .toList();
  }

  private static boolean governs(String label) {
    return Offices.governs(label) && !Offices.presides(label);
  }

  private static boolean says(Person person, Predicate<String> what) {
    return person.labels().stream().anyMatch(what);
  }

  private static TalkJudge.Verdict verdict(Person person, Role role, String why) {
    return new TalkJudge.Verdict(person, role, .7, why);
  }
}
