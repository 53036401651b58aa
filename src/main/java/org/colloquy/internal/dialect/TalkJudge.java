package org.colloquy.internal.dialect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Judges by how a talk goes where no label tells: who hands over with questions and is brief, and
 * who comes behind them and is not. What the opening says counts beside it, but can be outweighed:
 * "Interview with Jane Smith" may be by her. Measured on sixty interviews, whole and cut to a few
 * turns: those who ask lean by 2 to 6, those who answer by as much the other way, the people of a
 * conversation by less than 1.
 */
final class TalkJudge {
  /** From here on somebody plainly asks, or, below zero, answers. */
  private static final double PLAIN = 1.2;

  /** Enough where it is plain of others what they do. */
  private static final double SLIGHT = .3;

  /** Share of the turns that those who ask have, of three people or more. */
  private static final double CARRIES = .3;

  private static final double CREDIT = 2;
  private static final double NAMED = 1;
  private static final double SOME_QUESTIONS = .2;
  private static final double SOME_TEXT = .05;

  private final Map<Person, Part> parts;
  private final Part all;
  private final Map<Person, Double> leanings = new LinkedHashMap<>();
  private final List<Verdict> verdicts = new ArrayList<>();

  /** A role with what speaks for it. */
  record Verdict(Person person, Role role, double confidence, String why) {}

  TalkJudge(Map<Person, Part> parts, Part all, Hints hints) {
    this.parts = parts;
    this.all = all;
    long named = parts.keySet().stream().filter(hints::names).count();
    boolean tells = named > 0 && named < parts.size();
    parts.forEach(
        (person, part) -> {
          double leaning = part.leaning(all) + credit(person);
          leanings.put(person, tells && hints.names(person) ? leaning - NAMED : leaning);
        });
  }

  /** Whether somebody asks so often that it needs no other evidence. */
  static boolean plainlyAsks(Part part, Part all) {
    return part.turns() > 1 && part.asks() > .4 && part.leaning(all) > PLAIN;
  }

  /** Whether somebody answers so often that it needs no other evidence. */
  static boolean plainlyAnswers(Part part, Part all) {
    return part.turns() > 1 && part.answers() > .4 && part.leaning(all) < -PLAIN;
  }

  private static double credit(Person person) {
    Role credited = person.credited();
    return credited == Role.INTERVIEWEE ? -CREDIT : credited == Role.INTERVIEWER ? CREDIT : 0;
  }

  /** Who asks and who answers; empty where the talk does not show both. */
  List<Verdict> verdicts() {
    List<Person> asking = parts.keySet().stream().filter(this::asks).toList();
    List<Person> answering = parts.keySet().stream().filter(this::answers).toList();
    boolean both = !asking.isEmpty() && !answering.isEmpty() && carries(asking);
    if (both || parts.size() == 2 && apart()) {
      asking.forEach(p -> decide(p, Role.INTERVIEWER, .85));
      answering.forEach(p -> decide(p, Role.INTERVIEWEE, .85));
    }
    if (both) {
      parts.keySet().stream()
          .filter(p -> !asking.contains(p) && !answering.contains(p))
          .forEach(this::slightly);
    }
    if (verdicts.isEmpty()) {
      credited();
    }
    return verdicts;
  }

  /** Whether those who ask carry the talk; among friends somebody always asks now and then. */
  private boolean carries(List<Person> asking) {
    double turns = 0;
    double asked = 0;
    for (Person person : asking) {
      Part part = part(person);
      turns += part.turns();
      asked += part.asks() * part.turns();
    }
    return parts.size() == 2 || turns >= CARRIES * all.turns() || 2 * asked >= turns;
  }

  private boolean asks(Person person) {
    boolean may = part(person).mayAsk() || person.credited() == Role.INTERVIEWER;
    return may && leaning(person) > PLAIN;
  }

  private boolean answers(Person person) {
    boolean may = part(person).mayAnswer() || person.credited() == Role.INTERVIEWEE;
    return may && leaning(person) < -PLAIN;
  }

  /** Whether two people lean to different sides, and far enough. */
  private boolean apart() {
    double least = 0;
    double most = 0;
    for (double leaning : leanings.values()) {
      least = Math.min(least, leaning);
      most = Math.max(most, leaning);
    }
    return most - least > 2 * PLAIN && most >= 0 && least <= 0;
  }

  /** Beside people who plainly ask and answer, little is enough. */
  private void slightly(Person person) {
    Part part = part(person);
    boolean speaks = part.answers() > 0 || part.length() > SOME_TEXT * all.length();
    if (leaning(person) < SLIGHT && speaks) {
      decide(person, Role.INTERVIEWEE, .6);
    } else if (leaning(person) >= SLIGHT && part.asks() >= SOME_QUESTIONS) {
      decide(person, Role.INTERVIEWER, .6);
    }
  }

  /** What the opening says, for a talk that leaves it open. */
  private void credited() {
    for (Role role : List.of(Role.INTERVIEWEE, Role.INTERVIEWER)) {
      for (Person person : parts.keySet()) {
        if (person.credited() == role) {
          verdicts.add(new Verdict(person, role, .7, "credited in the opening"));
        }
      }
    }
  }

  private void decide(Person person, Role role, double confidence) {
    String credit = person.credited() == role ? "credited in the opening; " : "";
    String why = credit + part(person).inWords(all);
    verdicts.add(new Verdict(person, role, confidence, why));
  }

  private double leaning(Person person) {
    return of(leanings, person);
  }

  private Part part(Person person) {
    return of(parts, person);
  }

  private static <T> T of(Map<Person, T> map, Person person) {
    @Nullable T value = map.get(person);
    if (value == null) {
      throw new IllegalArgumentException("does not speak: " + person.name());
    }
    return value;
  }
}
