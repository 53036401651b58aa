package org.colloquy.internal.dialect.question;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.colloquy.internal.dialect.line.Look;
import org.colloquy.internal.dialect.words.Address;
import org.colloquy.internal.dialect.words.Asking;
import org.colloquy.internal.dialect.words.QuestionMarks;

/** Dialogues in which dashes mark answers, or dashes or other signs both sides. */
final class DashGroups {
  /** What it costs to take two dashes in a row for one speaker's. */
  private static final double STAYS = 1.5;

  private static final int FEWEST = 6;

  /** Of so many dashes one may be missing. */
  private static final int FEW = 3;

  /** Of so many answers one may have more than a paragraph. */
  private static final int SELDOM = 4;

  private static final double PURE = .9;

  /** Of the answers so many stand in marks of quotation. */
  private static final double QUOTED = .8;

  /** For so many questions count those of a side that is known to ask. */
  private static final double PURE_ASKS = .7;

  private static final Asking REQUESTS = Asking.in(List.of());

  private DashGroups() {}

  /** Every dash is a change of speaker: the sides alternate, as well as question marks allow. */
  static QuestionGroup alternating(List<Unit> units, Look look) {
    List<Integer> dashes = new ArrayList<>();
    boolean asked = false;
    BitSet missed = missed(units, look);
    for (int i = 0; i < units.size(); i++) {
      boolean dash = units.get(i).look().equals(look) || missed.get(i);
      asked |= dash && units.get(i).asks();
      if (!asked && !dash) {
        dashes.clear();
      } else if (dash) {
        dashes.add(i);
      }
    }
    boolean[] sides =
        GreetedDashes.are(units, dashes)
            ? GreetedDashes.turns(dashes.size())
            : sides(units, dashes);
    List<Cue> cues = new ArrayList<>();
    int asking = 0;
    int members = 0;
    for (int k = 0; k < sides.length; k++) {
      int unit = dashes.get(k);
      cues.add(new Cue(unit, sides[k]));
      members += sides[k] ? 1 : 0;
      asking += sides[k] && units.get(unit).asks() ? 1 : 0;
    }
    boolean known = isPure(units, dashes, sides) || GreetedDashes.are(units, dashes);
    int sure = known ? (int) Math.ceil(PURE_ASKS * members) : 0;
    int sentences = areSentences(units, dashes) ? members : asking;
    List<Cue> turns = answered(cues);
    leftOpen(turns, cues, units);
    return new QuestionGroup(look, turns, members, Math.max(asking, sure), sentences);
  }

  /**
   * Questions that lack their dash: paragraphs between two dashes that do not ask. They are few,
   * and hardly anything else stands among the dashes, as in no story.
   */
  private static BitSet missed(List<Unit> units, Look look) {
    BitSet missed = new BitSet();
    int dashes = 0;
    for (int i = 1; i + 1 < units.size(); i++) {
      dashes += units.get(i).look().equals(look) ? 1 : 0;
      missed.set(
          i,
          units.get(i).look().equals(Look.PLAIN)
              && units.get(i).asks()
              && tells(units.get(i - 1), look)
              && tells(units.get(i + 1), look));
    }
    boolean few = FEW * missed.cardinality() <= dashes && dashes >= FEWEST;
    BitSet turns = (BitSet) missed.clone();
    for (int i = 0; i < units.size() && few; i++) {
      turns.set(i, missed.get(i) || units.get(i).look().equals(look));
    }
    return few && alone(units, turns.stream().boxed().toList()) ? missed : new BitSet();
  }

  private static boolean tells(Unit unit, Look look) {
    return unit.look().equals(look) && !QuestionMarks.endsInQuestion(unit.text());
  }

  /** Whether hardly anything else stands between the first and the last of some units. */
  static boolean alone(List<Unit> units, List<Integer> dashes) {
    int speech = 0;
    for (int i = dashes.get(0); i <= dashes.get(dashes.size() - 1); i++) {
      speech += units.get(i).isSpeech() ? 1 : 0;
    }
    return dashes.size() >= PURE * speech;
  }

  /**
   * Whether nothing but dashes stands between the first and the last, as in no story, and one side
   * alone asks.
   */
  private static boolean isPure(List<Unit> units, List<Integer> dashes, boolean[] sides) {
    int count = dashes.size();
    if (count < FEWEST || !alone(units, dashes) || !areSentences(units, dashes)) {
      return false;
    }
    double asking = 0;
    double answering = 0;
    for (int k = 0; k < count; k++) {
      boolean ends = QuestionMarks.endsInQuestion(units.get(dashes.get(k)).text());
      asking += ends && sides[k] ? 1 : 0;
      answering += ends && !sides[k] ? 1 : 0;
    }
    return asking * 8 >= count && asking >= 3 * answering;
  }

  /** Whether most of some units end as what is said does, and not as words of a list. */
  private static boolean areSentences(List<Unit> units, List<Integer> some) {
    long ended = some.stream().filter(i -> QuestionMarks.endsSpeech(units.get(i).text())).count();
    return 2 * ended >= some.size();
  }

  /** The likeliest sides, true for who asks: the cheapest path through two states. */
  private static boolean[] sides(List<Unit> units, List<Integer> dashes) {
    int count = dashes.size();
    boolean[][] stayed = new boolean[2][count];
    double[] cost = {0, STAYS};
    for (int k = 0; k < count; k++) {
      boolean ends = QuestionMarks.endsInQuestion(units.get(dashes.get(k)).text());
      double stay0 = cost[0] + STAYS;
      double stay1 = cost[1] + STAYS;
      double from0 = k == 0 ? cost[0] : Math.min(stay0, cost[1]);
      double from1 = k == 0 ? cost[1] : Math.min(stay1, cost[0]);
      stayed[0][k] = k > 0 && stay0 < cost[1];
      stayed[1][k] = k > 0 && stay1 < cost[0];
      cost = new double[] {from0 + (ends ? 0 : 1), from1 + (ends ? 1 : 0)};
    }
    boolean[] asks = new boolean[count];
    int state = cost[0] <= cost[1] ? 0 : 1;
    for (int k = count - 1; k >= 0; k--) {
      asks[k] = state == 0;
      state = stayed[state][k] ? state : 1 - state;
    }
    return asks;
  }

  /** Every second paragraph behind one sign asks, and nothing else stands between them. */
  static QuestionGroup inTurn(List<Unit> units, Look look) {
    List<Integer> signs = new ArrayList<>();
    List<Cue> cues = new ArrayList<>();
    int asking = 0;
    boolean holds = true;
    for (int i = 0; i < units.size(); i++) {
      boolean ends = QuestionMarks.endsInQuestion(units.get(i).text());
      if (units.get(i).look().equals(look) && (ends || !signs.isEmpty())) {
        boolean asks = signs.size() % 2 == 0;
        holds &= asks || !ends;
        asking += asks && ends ? 1 : 0;
        cues.add(new Cue(i, asks));
        signs.add(i);
      }
    }
    holds &= signs.size() >= FEWEST && alone(units, signs);
    int members = (signs.size() + 1) / 2;
    return new QuestionGroup(look, holds ? answered(cues) : List.of(), members, asking, members);
  }

  /** Two marks take turns throughout: the one that begins asks, whatever stands at its end. */
  static List<QuestionGroup> paired(List<Unit> units) {
    List<Integer> marked = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i).look().kind() == Look.Kind.MARKED) {
        marked.add(i);
      }
    }
    int count = marked.size();
    if (count < FEWEST) {
      return List.of();
    }
    Look asks = units.get(marked.get(0)).look();
    Look answers = units.get(marked.get(1)).look();
    List<Cue> cues = new ArrayList<>();
    int wrong = 0;
    double[] length = new double[2];
    for (int k = 0; k < count; k++) {
      Unit unit = units.get(marked.get(k));
      boolean question = unit.look().equals(asks);
      wrong += unit.look().equals(k % 2 == 0 ? asks : answers) ? 0 : 1;
      length[question ? 0 : 1] += unit.text().length();
      cues.add(new Cue(marked.get(k), question));
    }
    boolean holds = !asks.equals(answers) && wrong == 0 && length[0] < length[1];
    holds &= areSentences(units, marked);
    Look look = asks.hasDash() ? asks : answers;
    List<Cue> turns = answered(cues);
    if (holds) {
      leftOpen(turns, cues, units);
    }
    return holds
        ? List.of(new QuestionGroup(look, turns, count / 2, count / 2, count / 2))
        : List.of();
  }

  /** Adds a last dash that asks what nobody answers: a text may end there. */
  private static void leftOpen(List<Cue> turns, List<Cue> all, List<Unit> units) {
    int end = all.size() - 1;
    if (turns.isEmpty() || turns.get(turns.size() - 1).unit() >= all.get(end).unit()) {
      return;
    }
    boolean goesOn = end > 0 && all.get(end - 1).asks();
    if (all.get(end).asks() && !goesOn && units.get(all.get(end).unit()).asks()) {
      turns.add(all.get(end));
    }
  }

  /**
   * Dashes mark answers; what stands right before the first of a run is the question, and be it a
   * request, or a brief sentence that says "you".
   */
  static QuestionGroup answering(List<Unit> units, Look look, Address address) {
    return answering(units, unit -> unit.look().equals(look), look, address);
  }

  /**
   * Marks of quotation stand around answers; nothing stands between the first question and the last
   * answer but questions, what is quoted and crossheads, as in no report.
   */
  static QuestionGroup quoted(List<Unit> units, Address address) {
    QuestionGroup group = answering(units, DashGroups::isQuoted, Look.PLAIN, address);
    List<Cue> cues = group.cues();
    boolean pure = cues.size() >= FEWEST && 2 * group.members() - cues.size() % 2 == cues.size();
    int next = 0;
    for (int i = pure ? cues.get(0).unit() : units.size(); i < units.size() && pure; i++) {
      boolean begins = next < cues.size() && cues.get(next).unit() == i;
      next += begins ? 1 : 0;
      boolean head = !begins && Members.mayHead(units.get(i));
      pure = begins || head || next == cues.size() || isQuoted(units.get(i));
    }
    return pure ? group : group.with(List.of());
  }

  /**
   * Dashes stand before questions, whatever these end in, and marks of quotation around answers.
   */
  static QuestionGroup answeredInQuotes(List<Unit> units, Look look) {
    List<Cue> cues = new ArrayList<>();
    int dashes = 0;
    int quoted = 0;
    for (int i = 0; i < units.size(); i++) {
      boolean dash = units.get(i).look().equals(look);
      boolean answer = dash && i + 1 < units.size() && units.get(i + 1).look().equals(Look.PLAIN);
      dashes += dash ? 1 : 0;
      quoted += answer && isQuoted(units.get(i + 1)) ? 1 : 0;
      if (answer) {
        cues.add(new Cue(i, true));
        cues.add(new Cue(i + 1, false));
      }
    }
    boolean talk = 2 * quoted >= FEWEST && quoted >= QUOTED * dashes;
    return new QuestionGroup(look, talk ? cues : List.of(), dashes, dashes, dashes);
  }

  /** Whether a paragraph stands in marks of quotation, the last of which may be missing. */
  private static boolean isQuoted(Unit unit) {
    return unit.look().equals(Look.PLAIN) && BriefExchange.opensQuote(unit.text().strip());
  }

  private static QuestionGroup answering(
      List<Unit> units, Predicate<Unit> isAnswer, Look look, Address address) {
    List<Cue> cues = new ArrayList<>();
    int asking = 0;
    int members = 0;
    boolean inTurn = areInTurn(units, isAnswer);
    for (int i = 1; i < units.size(); i++) {
      Unit before = units.get(i - 1);
      boolean answers = isAnswer.test(units.get(i)) && !isAnswer.test(before);
      if (answers && before.look().kind() == Look.Kind.PLAIN && before.isSpeech()) {
        String text = before.text();
        boolean asks = QuestionMarks.asks(text) || REQUESTS.ends(text);
        boolean brief = text.length() < units.get(i).text().length();
        members++;
        asking += asks ? 1 : 0;
        if (asks || inTurn || brief && address.second(text) > 0) {
          cues.add(new Cue(i - 1, true));
          cues.add(new Cue(i, false));
        }
      }
    }
    int end = units.size() - 1;
    boolean next = 2 * members >= FEWEST && isAnswer.test(units.get(end - 1));
    if ((inTurn || asking == members) && next && asksPlainly(units.get(end))) {
      cues.add(new Cue(end, true));
      members++;
      asking++;
    }
    return new QuestionGroup(look, cues, members, asking, inTurn ? members : asking);
  }

  private static boolean asksPlainly(Unit unit) {
    return unit.look().equals(Look.PLAIN) && QuestionMarks.endsInQuestion(unit.text());
  }

  /**
   * Whether nearly every second paragraph to the last answer is one, but for crossheads between,
   * and half of those before them ask: then the others do too.
   */
  private static boolean areInTurn(List<Unit> units, Predicate<Unit> isAnswer) {
    int answers = 0;
    int asking = 0;
    int others = 0;
    int last = -1;
    for (int i = 1; i < units.size(); i++) {
      Unit before = units.get(i - 1);
      boolean first = isAnswer.test(units.get(i)) && !isAnswer.test(before);
      if (first && (!before.isSpeech() || before.isHeading())) {
        return false;
      }
      if (first) {
        boolean next = i == last + 2 || i == last + 3 && Members.mayHead(units.get(last + 1));
        others += last < 0 || next ? 0 : 1;
        answers++;
        asking += QuestionMarks.asks(before.text()) ? 1 : 0;
        last = i;
      }
    }
    return 2 * answers >= FEWEST && 2 * asking >= answers && SELDOM * others <= answers;
  }

  /** Without a question at the end that nobody answers, and without neighbours of one side. */
  private static List<Cue> answered(List<Cue> cues) {
    List<Cue> kept = new ArrayList<>();
    for (Cue cue : cues) {
      if (kept.isEmpty() || kept.get(kept.size() - 1).asks() != cue.asks()) {
        kept.add(cue);
      }
    }
    if (!kept.isEmpty() && kept.get(kept.size() - 1).asks()) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }
}
