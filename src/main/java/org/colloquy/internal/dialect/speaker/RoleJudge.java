package org.colloquy.internal.dialect.speaker;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.internal.dialect.label.QuestionAnswer;
import org.colloquy.internal.dialect.opening.Hints;
import org.colloquy.internal.dialect.turn.Draft;
import org.colloquy.internal.dialect.turn.Person;
import org.colloquy.internal.dialect.words.Lexicon;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.RoleWords;
import org.colloquy.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Judges who asks and who answers: by what was declared, by labels that say it, by unlabelled
 * questions, then by how the talk goes together with what the opening says. Undetermined is an
 * honest answer.
 */
public final class RoleJudge {
  /** Share of turns that end with a question, of who asks beside others. */
  private static final double SOME = .2;

  /** Share of the turns of an audience that asks for the talk, not at its end. */
  private static final double MEETING = .2;

  /** Share of the text of somebody who is there, and takes no part. */
  private static final double HARDLY = .05;

  private static final Set<Role> ASKERS = EnumSet.of(Role.INTERVIEWER, Role.MODERATOR);

  private final Map<Person, Part> parts;
  private final Map<Person, Role> roles = new LinkedHashMap<>();
  private final List<Evidence> evidence = new ArrayList<>();
  private final Part all;
  private final List<Draft> turns;
  private final IdentityHashMap<Draft, Role> inTurn;
  private final Queue queue;

  /**
   * @param labelsTell whether labels such as {@code Q} are among those in use
   */
  public RoleJudge(List<Draft> drafts, boolean labelsTell, Hints hints) {
    turns = drafts.stream().filter(Draft::isTurn).toList();
    Parts heard = new Parts(drafts);
    parts = heard.each();
    all = heard.together();
    queue = new Queue(turns, heard.texts());
    inTurn = TakingTurns.roles(drafts);
    if (!inTurn.isEmpty()) {
      String why = "every other turn asks";
      evidence.add(new Evidence(null, "role", "nobody is named", .8, why));
    }
    String set = "how paragraphs are set, and which ask, tells questions from answers";
    heard
        .told()
        .forEach(
            (person, role) -> {
              if (person.role() == null) {
                decide(person, role, .9, set);
              }
            });
    Set<String> keys = new HashSet<>();
    parts.keySet().forEach(p -> p.labels().forEach(l -> keys.add(Names.key(l))));
    parts.keySet().forEach(p -> known(p, keys, labelsTell));
    Hosts.stated(parts, all).forEach(this::decide);
    narrators();
    queued();
    alongOthers();
    if (parts.size() > roles.size()) {
      if (heard.anonymous() || hasRole(Role.INTERVIEWER, Role.MODERATOR) || audienceAsks()) {
        besideAskers(labelsTell);
      } else if (hasRole(Role.INTERVIEWEE)) {
        Hosts.announced(parts, all).forEach(this::decide);
        besideAnswerers();
      } else {
        if (!Hosts.areAlone(parts, all)) {
          byTalk(new TalkJudge(talking(), all, hints).verdicts());
        }
        if (roles.isEmpty() || hasRole(Role.INTERVIEWER)) {
          Hosts.announced(parts, all).forEach(this::decide);
        }
        if (hasRole(Role.INTERVIEWER) && !hasRole(Role.INTERVIEWEE)) {
          besideAskers(labelsTell);
        }
      }
      new Sitting(parts, roles).verdicts().forEach(this::decide);
      alongOthers();
      alone(hints);
      chairs();
    }
  }

  private void queued() {
    queue.askers().forEach(p -> decideIfOpen(p, Role.INTERVIEWER, "is called to ask"));
    queue.answerers().forEach(p -> decideIfOpen(p, Role.INTERVIEWEE, "answers who is called"));
  }

  private void decideIfOpen(Person person, Role role, String why) {
    if (!roles.containsKey(person)) {
      decide(person, role, .85, why);
    }
  }

  /** Whoever presides asks now and then, turn by turn, and otherwise gives others the floor. */
  private void chairs() {
    List<Person> chairs = new Sitting(parts, roles).chairs();
    Sitting.asked(turns, chairs).forEach(turn -> inTurn.put(turn, Role.INTERVIEWER));
    for (Person chair : chairs) {
      undecide(chair);
      String why = "presides, and asks where a turn does";
      evidence.add(new Evidence(null, "role", chair.name() + ": undetermined", .7, why));
    }
  }

  private void known(Person person, Set<String> keys, boolean labelsTell) {
    Role declared = person.role();
    if (declared != null) {
      decide(person, declared, 1, "declared");
      return;
    }
    if (roles.containsKey(person)) {
      return;
    }
    Role credited = person.credited();
    if (labelsTell && credited != null && bound(person)) {
      decide(person, credited, .95, "credited in the opening; the label agrees");
      return;
    }
    for (String label : person.labels()) {
      String key = Names.key(label);
      Role role = RoleWords.among(label, keys);
      if (role != null && !isDoubtful(person, role, label)) {
        decide(person, role, .95, "the label says it");
        return;
      }
      if (labelsTell && Lexicon.isQuestionOrAnswer(key)) {
        boolean asks = QuestionAnswer.asks(key, keys) || Lexicon.onlyAsks(key);
        Role side = asks ? Role.INTERVIEWER : Role.INTERVIEWEE;
        decide(person, side, .99, "'" + label + "' stands for " + (asks ? "question" : "answer"));
        return;
      }
    }
  }

  /** Whether a label says what somebody is, or how a turn is said, but not what they do here. */
  private boolean isDoubtful(Person person, Role role, String label) {
    boolean alone = role == Role.MODERATOR && parts.keySet().stream().allMatch(RoleJudge::hosts);
    boolean manner = role == Role.NARRATOR && person.labels().size() > 1;
    boolean trade = RoleWords.reports(label) && !asksRather(person);
    boolean visits = role == Role.INTERVIEWEE && parts.keySet().stream().noneMatch(RoleJudge::asks);
    boolean aside = manner || visits && asksRather(person);
    return alone || trade || aside && RoleWords.saysAside(label);
  }

  private static boolean asks(Person person) {
    return person.labels().stream().anyMatch(l -> ASKERS.contains(RoleWords.of(l)));
  }

  private boolean asksRather(Person person) {
    Part part = parts.get(person);
    return part != null && part.mayAsk() && part.leaning(all) > 0;
  }

  private static boolean hosts(Person person) {
    return person.labels().stream().anyMatch(l -> RoleWords.of(l) == Role.MODERATOR);
  }

  private static boolean reports(Person person) {
    return person.labels().stream().anyMatch(RoleWords::reports);
  }

  private static boolean bound(Person person) {
    return person.labels().stream().anyMatch(l -> Lexicon.isQuestionOrAnswer(Names.key(l)));
  }

  /** In oral history the narrator is who tells of a life: the one who answers. */
  private void narrators() {
    if (!hasRole(Role.INTERVIEWER) || hasRole(Role.INTERVIEWEE)) {
      return;
    }
    for (Map.Entry<Person, Part> entry : parts.entrySet()) {
      boolean narrator = roles.get(entry.getKey()) == Role.NARRATOR;
      if (narrator && 2 * entry.getValue().length() > all.length()) {
        decide(entry.getKey(), Role.INTERVIEWEE, .9, "a narrator who is being interviewed");
      }
    }
  }

  /**
   * Where it is known who asks, everybody else answers who does not plainly ask as well; unless it
   * is known too who answers: then there may be bystanders.
   */
  private void besideAskers(boolean labelsTell) {
    boolean answered = hasRole(Role.INTERVIEWEE);
    Set<Person> before = beforeAskers();
    for (Map.Entry<Person, Part> entry : parts.entrySet()) {
      Person person = entry.getKey();
      Part part = entry.getValue();
      boolean unasked = before.contains(person) || reports(person) && !part.mayAnswer();
      if (roles.containsKey(person) || unasked || queue.isCaller(person)) {
        continue;
      }
      boolean credited = person.credited() == Role.INTERVIEWER && part.asks() >= part.answers();
      boolean asks = credited || TalkJudge.plainlyAsks(part, all);
      if (asks) {
        decide(person, Role.INTERVIEWER, .7, "asks too: " + part.inWords(all));
      } else if (!answered && !standsBy(part)
          || !labelsTell && TalkJudge.plainlyAnswers(part, all)) {
        decide(person, Role.INTERVIEWEE, .8, "somebody else asks");
      }
    }
  }

  /** Whether somebody of several is hardly heard, and behind no question. */
  private boolean standsBy(Part part) {
    return parts.size() > 2 && !part.mayAnswer() && part.length() < HARDLY * all.length();
  }

  /** Who says nothing any more once somebody asks: clips and announcements before a talk. */
  private Set<Person> beforeAskers() {
    Set<Person> before = new HashSet<>();
    boolean asked = false;
    for (Draft turn : turns) {
      Role role = of(turn);
      asked |= role == Role.INTERVIEWER || role == Role.MODERATOR || role == Role.AUDIENCE;
      if (!asked && turn.person() != null) {
        before.add(turn.person());
      } else {
        before.remove(turn.person());
      }
    }
    return asked ? before : Set.of();
  }

  /** All but an audience, and those who report for others and do not plainly ask. */
  private Map<Person, Part> talking() {
    Map<Person, Part> some = new LinkedHashMap<>(parts);
    some.entrySet()
        .removeIf(
            e ->
                roles.get(e.getKey()) == Role.AUDIENCE
                    || reports(e.getKey()) && !TalkJudge.plainlyAsks(e.getValue(), all));
    return some;
  }

  /** Whether an audience's questions are what the talk is about. */
  private boolean audienceAsks() {
    double turns = 0;
    for (Map.Entry<Person, Part> entry : parts.entrySet()) {
      turns += roles.get(entry.getKey()) == Role.AUDIENCE ? entry.getValue().turns() : 0;
    }
    return turns >= MEETING * all.turns();
  }

  /** Where it is known who answers, everybody else asks who does so now and then. */
  private void besideAnswerers() {
    for (Map.Entry<Person, Part> entry : parts.entrySet()) {
      Part part = entry.getValue();
      if (!roles.containsKey(entry.getKey()) && part.asks() >= SOME && part.leaning(all) > 0) {
        decide(entry.getKey(), Role.INTERVIEWER, .8, "somebody else answers; " + part.inWords(all));
      }
    }
  }

  /** Of two people one of whom has a role, the other has the other. */
  private void alongOthers() {
    if (parts.size() != 2 || roles.size() != 1) {
      return;
    }
    Role other = opposite(roles.values().iterator().next());
    if (other != null) {
      parts.keySet().stream()
          .filter(p -> !roles.containsKey(p))
          .toList()
          .forEach(p -> decide(p, other, .9, "the only other one"));
    }
  }

  private static @Nullable Role opposite(Role role) {
    return switch (role) {
      case INTERVIEWER, MODERATOR, AUDIENCE -> Role.INTERVIEWEE;
      case INTERVIEWEE -> Role.INTERVIEWER;
      case INTERPRETER, NARRATOR, UNDETERMINED -> null;
    };
  }

  /** Whose words alone are left of an interview is who was interviewed. */
  private void alone(Hints hints) {
    if (parts.size() == 1 && roles.isEmpty() && hints.interview()) {
      Person person = parts.keySet().iterator().next();
      if (!hosts(person)) {
        decide(person, Role.INTERVIEWEE, .6, "the only one who speaks, in an interview");
      }
    }
  }

  private boolean hasRole(Role... some) {
    for (Role role : some) {
      if (roles.containsValue(role)) {
        return true;
      }
    }
    return false;
  }

  /**
   * What the talk shows, unless it is slight of somebody who says nothing once anybody asks, or who
   * opens the talk and answers nothing.
   */
  private void byTalk(List<TalkJudge.Verdict> verdicts) {
    verdicts.forEach(this::decide);
    Set<Person> before = beforeAskers();
    Person opens = turns.get(0).person();
    for (TalkJudge.Verdict verdict : verdicts) {
      Person person = verdict.person();
      boolean announces = person == opens && verdict.role() == Role.INTERVIEWEE;
      Part part = parts.get(person);
      boolean unasked = announces && part != null && !part.mayAnswer();
      if (verdict.confidence() <= TalkJudge.SLIGHTLY && (unasked || before.contains(person))) {
        undecide(person);
      }
    }
  }

  private void undecide(Person person) {
    roles.remove(person);
    evidence.removeIf(e -> e.decision().startsWith(person.name() + ": "));
  }

  private void decide(TalkJudge.Verdict verdict) {
    if (!roles.containsKey(verdict.person())) {
      decide(verdict.person(), verdict.role(), verdict.confidence(), verdict.why());
    }
  }

  private void decide(Person person, Role role, double confidence, String why) {
    roles.put(person, role);
    String name = role.name().toLowerCase(Locale.ROOT);
    evidence.add(new Evidence(null, "role", person.name() + ": " + name, confidence, why));
  }

  public Role of(@Nullable Person person) {
    return person == null ? Role.UNDETERMINED : roles.getOrDefault(person, Role.UNDETERMINED);
  }

  /** The role of a turn: what its dialect says of it, else that of its speaker. */
  public Role of(Draft turn) {
    Role told = turn.role();
    return told == null ? inTurn.getOrDefault(turn, of(turn.person())) : told;
  }

  /** The speakers in the order in which they first speak. */
  public List<Person> speakers() {
    return List.copyOf(parts.keySet());
  }

  public List<Evidence> evidence() {
    return evidence;
  }
}
