package org.colloquy.internal.dialect.speaker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.opening.Hints;
import org.colloquy.internal.dialect.turn.Person;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Offices;
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

  /** From here on, below zero, somebody answers where another leads the talk with questions. */
  private static final double LED = .8;

  /** Enough where it is plain of others what they do. */
  private static final double SLIGHT = .3;

  /** How sure a verdict is for which little was enough. */
  static final double SLIGHTLY = .6;

  /** Share of the turns that those who ask have, of three people or more. */
  private static final double CARRIES = .3;

  /** Share of all turns that are their questions, where they have fewer. */
  private static final double CARRIED = .1;

  /** Of those whose turns are hardly shorter than the answers this share must end as questions. */
  private static final double LENGTHY = 1.1;

  private static final double OFTEN = .4;
  private static final double BRIEF = 1.5;
  private static final double NOW_AND_THEN = .2;

  /** A credit does not stand against a talk that leans this far to the other side. */
  private static final double AGAINST = .6;

  private static final double CREDIT = 2;
  private static final double NAMED = 1;
  private static final double SOME_QUESTIONS = .2;
  private static final double SOME_TEXT = .05;

  /** So many people on either side are a meeting rather than an interview. */
  private static final int SEVERAL = 3;

  private final Map<Person, Part> parts;
  private final Part all;
  private final boolean meeting;
  private final Map<Person, Double> leanings = new LinkedHashMap<>();
  private final List<Verdict> verdicts = new ArrayList<>();

  /** A role with what speaks for it. */
  record Verdict(Person person, Role role, double confidence, String why) {}

  TalkJudge(Map<Person, Part> parts, Part all, Hints hints) {
    this.parts = parts;
    this.all = all;
    meeting = hints.meeting() && !hints.interview();
    long named = parts.keySet().stream().filter(hints::names).count();
    boolean tells = named > 0 && named < parts.size();
    parts.forEach(
        (person, part) -> {
          double leaning = part.leaning(all) + credit(person, part);
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

  /** What a credit counts, which is nothing where the talk plainly shows the opposite. */
  private double credit(Person person, Part part) {
    double talk = part.leaning(all);
    boolean asks = part.mayAsk() && talk > PLAIN;
    boolean answers = part.mayAnswer() && talk < -PLAIN;
    return person.credited() == Role.INTERVIEWEE && !asks
        ? -CREDIT
        : person.credited() == Role.INTERVIEWER && !answers ? CREDIT : 0;
  }

  /**
   * Who asks and who answers; empty where the talk does not show both. At a meeting everybody asks
   * now and then, and only who does nothing else asks for the talk.
   */
  List<Verdict> verdicts() {
    List<Person> asking = parts.keySet().stream().filter(this::asks).toList();
    double enough = leads(asking) ? LED : PLAIN;
    List<Person> answering = parts.keySet().stream().filter(p -> answers(p, enough)).toList();
    boolean hands = handsOver(asking, answering);
    boolean both = hands && !asking.isEmpty() && !answering.isEmpty() && carries(asking);
    if (both || hands && parts.size() == 2 && apart()) {
      asking.forEach(p -> decide(p, Role.INTERVIEWER, .85));
      answering.forEach(p -> decide(p, Role.INTERVIEWEE, .85));
    }
    if (both && !meeting) {
      parts.keySet().stream()
          .filter(p -> !asking.contains(p) && !answering.contains(p))
          .forEach(this::slightly);
    }
    if (isRound()) {
      verdicts.clear();
    }
    if (verdicts.isEmpty()) {
      credited();
    }
    return verdicts;
  }

  /**
   * Whether people meet who ask and answer in all directions: several do either, and nobody hosts,
   * has an office, or is called by a title.
   */
  private boolean isRound() {
    int asking = 0;
    int answering = 0;
    for (Verdict verdict : verdicts) {
      asking += verdict.role() == Role.INTERVIEWER ? 1 : 0;
      answering += verdict.role() == Role.INTERVIEWEE ? 1 : 0;
    }
    return asking >= SEVERAL
        && answering >= SEVERAL
        && parts.entrySet().stream()
            .noneMatch(
                e ->
                    hosts(e.getValue()) || isOfficial(e.getKey()) || e.getKey().credited() != null);
  }

  private static boolean hosts(Part part) {
    return part.hosting().isHost() || part.hosting().side() > 0;
  }

  private static boolean isOfficial(Person person) {
    return presides(person) || person.labels().stream().anyMatch(Names::isTitled);
  }

  /** Whether those who ask carry the talk; among friends somebody always asks now and then. */
  private boolean carries(List<Person> asking) {
    Part together = together(asking);
    double asked = together.asks() * together.turns();
    boolean often = 2 * asked >= together.turns() && asked >= CARRIED * all.turns();
    return parts.size() == 2 || together.turns() >= CARRIES * all.turns() || often;
  }

  /**
   * Whether those who ask make room for the others: who tells as much as they do asks at the end of
   * many turns, or is one more who tells; who receives a guest may ask less.
   */
  private boolean handsOver(List<Person> asking, List<Person> answering) {
    if (asking.isEmpty()) {
      return true;
    }
    Part ask = together(asking);
    List<Person> others = parts.keySet().stream().filter(p -> !asking.contains(p)).toList();
    Part answer = together(answering.isEmpty() ? others : answering);
    double longer = answer.mean() / ask.mean();
    boolean seldom = longer >= LENGTHY || ask.hosting().receives(answer.hosting());
    return longer >= BRIEF || ask.asks() >= (seldom ? NOW_AND_THEN : OFTEN);
  }

  private Part together(List<Person> some) {
    Part together = new Part();
    some.forEach(p -> together.add(part(p)));
    return together;
  }

  private boolean asks(Person person) {
    boolean may = part(person).mayAsk() || person.credited() == Role.INTERVIEWER;
    return may && leaning(person) > PLAIN && (!meeting || part(person).onlyAsks());
  }

  private boolean answers(Person person, double enough) {
    boolean may = part(person).mayAnswer() || person.credited() == Role.INTERVIEWEE;
    return may && leaning(person) < -enough;
  }

  /** Whether somebody so plainly asks that the others answer with little to show it. */
  private boolean leads(List<Person> asking) {
    return parts.size() > 2
        && asking.stream().anyMatch(p -> part(p).asks() > OFTEN && leaning(p) > 2 * PLAIN);
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
    boolean speaks = part.length() > SOME_TEXT * all.length() && !presides(person);
    if (leaning(person) < SLIGHT && (part.answers() > 0 || speaks)) {
      decide(person, Role.INTERVIEWEE, SLIGHTLY);
    } else if (leaning(person) >= SLIGHT
        && part.asks() >= Math.max(SOME_QUESTIONS, part.answers())) {
      decide(person, Role.INTERVIEWER, SLIGHTLY);
    }
  }

  /** Whether somebody gives others the floor, and neither asks nor answers. */
  private static boolean presides(Person person) {
    return person.labels().stream().anyMatch(Offices::presides);
  }

  /** What the opening says, for a talk that leaves it open. */
  private void credited() {
    for (Role role : List.of(Role.INTERVIEWEE, Role.INTERVIEWER)) {
      for (Person person : parts.keySet()) {
        Part part = part(person);
        double talk = part.leaning(all);
        boolean against =
            role == Role.INTERVIEWEE
                ? part.mayAsk() && talk > AGAINST
                : part.mayAnswer() && talk < -AGAINST;
        if (person.credited() == role && !against) {
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
