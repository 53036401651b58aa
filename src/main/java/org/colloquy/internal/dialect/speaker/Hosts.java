package org.colloquy.internal.dialect.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.turn.Person;
import org.colloquy.internal.dialect.words.Names;
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
    Set<Person> hosts = of(parts);
    boolean guests =
        parts.entrySet().stream()
            .filter(e -> !hosts.contains(e.getKey()) && !isLabelled(e.getKey()))
            .anyMatch(e -> isHeard(e.getValue(), all));
    boolean labelled = parts.keySet().stream().anyMatch(Hosts::isLabelled);
    List<TalkJudge.Verdict> verdicts = new ArrayList<>();
    for (Person person : parts.keySet()) {
      Role role = person.stated();
      if (role != null && (guests && !labelled || role != Role.INTERVIEWER)) {
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
    Set<Person> hosts = of(parts);
    for (Person host : hosts) {
      String why = "says to be the host, or is said to be";
      verdicts.add(new TalkJudge.Verdict(host, Role.INTERVIEWER, .75, why));
    }
    return areAll(hosts, parts, all) ? List.of() : verdicts;
  }

  /** Whether nobody but hosts is heard, several of them. */
  static boolean areAlone(Map<Person, Part> parts, Part all) {
    Set<Person> hosts = of(parts);
    return hosts.size() > 1 && areAll(hosts, parts, all);
  }

  private static boolean areAll(Set<Person> hosts, Map<Person, Part> parts, Part all) {
    return parts.entrySet().stream()
        .noneMatch(e -> !hosts.contains(e.getKey()) && isHeard(e.getValue(), all));
  }

  /** Those who host by the head, or as they say, and whom they name as those with whom they do. */
  private static Set<Person> of(Map<Person, Part> parts) {
    Set<String> named = new HashSet<>();
    parts.values().forEach(p -> named.addAll(p.hosting().others()));
    Set<Person> hosts = new LinkedHashSet<>();
    parts.forEach(
        (person, part) -> {
          List<String> name = Names.parts(person.name());
          boolean said = part.hosting().isHost() || person.stated() == Role.INTERVIEWER;
          if (said || !name.isEmpty() && named.contains(name.get(0))) {
            hosts.add(person);
          }
        });
    return hosts;
  }

  private static boolean isHeard(Part part, Part all) {
    return part.length() > HEARD * all.length();
  }
}
