package org.colloquy.internal.dialect.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.colloquy.internal.dialect.turn.Person;
import org.colloquy.internal.dialect.words.Offices;
import org.colloquy.model.Role;

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
    this.roles = Map.copyOf(roles);
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
