package org.colloquy.internal.dialect.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.turn.Person;
import org.colloquy.internal.dialect.words.RoleWords;
import org.colloquy.model.Role;

/**
 * Who hosts a talk and who is its guest as it is said in so many words, by a form above the talk or
 * by a host. Hosts who are alone talk to each other, and ask nobody.
 */
final class Hosts {
  /** Share of the text of somebody who takes part in the talk. */
  private static final double HEARD = .05;

  private Hosts() {}

  /** What a form says, which holds however the talk goes. */
  static List<TalkJudge.Verdict> stated(Map<Person, Part> parts, Part all) {
    boolean guests =
        parts.entrySet().stream()
            .filter(e -> e.getKey().stated() != Role.INTERVIEWER && !isLabelled(e.getKey()))
            .anyMatch(e -> isHeard(e.getValue(), all));
    List<TalkJudge.Verdict> verdicts = new ArrayList<>();
    for (Person person : parts.keySet()) {
      Role role = person.stated();
      if (role != null && (guests || role != Role.INTERVIEWER)) {
        verdicts.add(new TalkJudge.Verdict(person, role, .9, "the head says it"));
      }
    }
    return verdicts;
  }

  /** Whether the word for a host is somebody's label: he asks whoever else hosts. */
  private static boolean isLabelled(Person person) {
    return person.labels().stream().anyMatch(l -> RoleWords.of(l) == Role.MODERATOR);
  }

  /** Those who say that they host the talk, or that somebody is their guest. */
  static List<TalkJudge.Verdict> announced(Map<Person, Part> parts, Part all) {
    List<TalkJudge.Verdict> verdicts = new ArrayList<>();
    boolean guests = false;
    for (Map.Entry<Person, Part> entry : parts.entrySet()) {
      Part part = entry.getValue();
      if (part.hosting().isHost()) {
        String why = "says to be the host";
        verdicts.add(new TalkJudge.Verdict(entry.getKey(), Role.INTERVIEWER, .75, why));
      } else {
        guests |= isHeard(part, all);
      }
    }
    return guests ? verdicts : List.of();
  }

  private static boolean isHeard(Part part, Part all) {
    return part.length() > HEARD * all.length();
  }
}
