package org.colloquy.internal.dialect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.model.PlainText;
import org.colloquy.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Judges who asks and who answers: by what was declared or credited, by labels that say it, then by
 * how the talk goes. Undetermined is an honest answer.
 */
final class RoleJudge {
  /** Who answers has at least this share of the words ... */
  private static final double WORDS = .45;

  /** ... and asks less than this much as often as the others. */
  private static final double ASKS = 2 / 3.0;

  private static final double OTHERS_ASK = .4;

  private final Map<Person, Share> shares = new LinkedHashMap<>();
  private final Map<Person, Role> roles = new LinkedHashMap<>();
  private final List<Evidence> evidence = new ArrayList<>();

  /** What somebody says in all. */
  private static final class Share {
    private int turns;
    private int questions;
    private long length;
  }

  RoleJudge(List<Draft> drafts, boolean labelsTell) {
    for (Draft draft : drafts) {
      Person person = draft.person();
      if (person != null) {
        count(shares.computeIfAbsent(person, p -> new Share()), PlainText.of(draft.content()));
      }
    }
    Set<String> keys = new HashSet<>();
    shares.keySet().forEach(p -> p.labels().forEach(l -> keys.add(Names.key(l))));
    shares.keySet().forEach(p -> known(p, keys, labelsTell));
    if (!roles.containsValue(Role.INTERVIEWEE) || !roles.containsValue(Role.INTERVIEWER)) {
      byShares();
      byCredits();
      alongOthers();
    }
  }

  /** What the opening says, for whom the talk leaves it open. */
  private void byCredits() {
    for (Person person : shares.keySet()) {
      Role credited = person.credited();
      if (credited != null && !roles.containsKey(person) && !roles.containsValue(credited)) {
        decide(person, credited, .8, "credited in the opening");
      }
    }
  }

  private static void count(Share share, String text) {
    share.turns++;
    share.length += text.length();
    boolean asks = text.indexOf('?') >= 0 || text.indexOf('？') >= 0 || text.indexOf('؟') >= 0;
    share.questions += asks ? 1 : 0;
  }

  private void known(Person person, Set<String> keys, boolean labelsTell) {
    Role declared = person.role();
    if (declared != null) {
      decide(person, declared, 1, "declared");
      return;
    }
    Role credited = person.credited();
    if (labelsTell && credited != null && bound(person)) {
      decide(person, credited, .95, "credited in the opening; the label agrees");
      return;
    }
    for (String label : person.labels()) {
      String key = Names.key(label);
      Role role = Lexicon.ROLES.get(key);
      if (role != null) {
        decide(person, role, .95, "the label says it");
        return;
      }
      if (labelsTell && Lexicon.isQuestionOrAnswer(key)) {
        boolean asks = QuestionAnswer.asks(key, keys);
        Role side = asks ? Role.INTERVIEWER : Role.INTERVIEWEE;
        decide(person, side, .99, "'" + label + "' stands for " + (asks ? "question" : "answer"));
        return;
      }
    }
  }

  private static boolean bound(Person person) {
    return person.labels().stream().anyMatch(l -> Lexicon.isQuestionOrAnswer(Names.key(l)));
  }

  /** The one with most of the words who asks least answers, if the others do ask. */
  private void byShares() {
    Person first = mostTalkative();
    Share share = first == null ? null : shares.get(first);
    if (first == null || share == null || shares.size() < 2 || roles.containsKey(first)) {
      return;
    }
    double all = 0;
    double others = 0;
    double asked = 0;
    for (Share s : shares.values()) {
      all += s.length;
      others += s == share ? 0 : s.turns;
      asked += s == share ? 0 : s.questions;
    }
    double rate = share.questions / (double) share.turns;
    double othersRate = asked / Math.max(1, others);
    if (share.length >= WORDS * all && rate < ASKS * othersRate && othersRate >= OTHERS_ASK) {
      String why =
          String.format(
              java.util.Locale.ROOT,
              "%.0f%% of the text; asks in %.0f%% of the turns, the others in %.0f%%",
              100 * share.length / all,
              100 * rate,
              100 * othersRate);
      decide(first, Role.INTERVIEWEE, .85, why);
      shares.keySet().stream()
          .filter(p -> !roles.containsKey(p))
          .toList()
          .forEach(p -> decide(p, Role.INTERVIEWER, .85, "asks the one who talks most"));
    }
  }

  /** Of two people one of whom has a role, the other has the other. */
  private void alongOthers() {
    if (shares.size() != 2 || roles.size() != 1) {
      return;
    }
    Role role = roles.values().iterator().next();
    Role other = opposite(role);
    shares.keySet().stream()
        .filter(p -> other != null && !roles.containsKey(p))
        .toList()
        .forEach(p -> decide(p, java.util.Objects.requireNonNull(other), .9, "the only other one"));
  }

  private static @Nullable Role opposite(Role role) {
    return switch (role) {
      case INTERVIEWER, MODERATOR -> Role.INTERVIEWEE;
      case INTERVIEWEE -> Role.INTERVIEWER;
      case AUDIENCE, INTERPRETER, NARRATOR, UNDETERMINED -> null;
    };
  }

  private @Nullable Person mostTalkative() {
    Person most = null;
    long length = -1;
    for (Map.Entry<Person, Share> entry : shares.entrySet()) {
      if (entry.getValue().length > length) {
        most = entry.getKey();
        length = entry.getValue().length;
      }
    }
    return most;
  }

  private void decide(Person person, Role role, double confidence, String why) {
    roles.put(person, role);
    String name = role.name().toLowerCase(java.util.Locale.ROOT);
    evidence.add(new Evidence(null, "role", person.name() + ": " + name, confidence, why));
  }

  Role of(@Nullable Person person) {
    return person == null ? Role.UNDETERMINED : roles.getOrDefault(person, Role.UNDETERMINED);
  }

  /** The role of a turn: what its dialect says of it, else that of its speaker. */
  Role of(Draft turn) {
    Role told = turn.role();
    return told == null ? of(turn.person()) : told;
  }

  /** The speakers in the order in which they first speak. */
  List<Person> speakers() {
    return List.copyOf(shares.keySet());
  }

  List<Evidence> evidence() {
    return evidence;
  }
}
