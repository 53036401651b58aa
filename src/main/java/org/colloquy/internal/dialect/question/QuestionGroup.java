package org.colloquy.internal.dialect.question;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.dialect.line.Look;
import org.colloquy.internal.dialect.words.Address;
import org.colloquy.internal.dialect.words.Counting;
import org.colloquy.internal.dialect.words.QuestionMarks;

/**
 * Units set alike that may be the questions of a document, and what stands between them.
 *
 * @param look of the units that set the group apart
 * @param counted whether the numbers of one series set it apart
 * @param cues questions and answers in order; each question but a last one has an answer right
 *     behind
 * @param members how many units are set so, from the first that asks to the last
 * @param asking how many of them have a question mark
 * @param sentences how many of them end as sentences do, which heads seldom do
 */
record QuestionGroup(
    Look look, boolean counted, List<Cue> cues, int members, int asking, int sentences) {
  private static final double SHARE = .6;

  /** So many ask where all of them are sentences: who interviews does not only ask. */
  private static final double ASKING_SENTENCES = .3;

  private static final double NEARLY_ALL = .9;

  /** So many turns that are set apart and answered one by one are no chance. */
  private static final int REGULAR = 6;

  private static final double REGULAR_SENTENCES = .75;
  private static final double SOME_QUESTIONS = .2;
  private static final int SEVERAL = 6;

  /** A question at the end that is shorter invites whoever reads, if no dash stands before it. */
  private static final int OPEN = 30;

  /** Of so many questions one may lack its dash. */
  private static final int MISSED = 2;

  QuestionGroup(Look look, List<Cue> cues, int members, int asking, int sentences) {
    this(look, false, cues, members, asking, sentences);
  }

  /**
   * Questions are set apart, answers are not; where most that stands behind dashes is no more than
   * a few words of a list, none are questions.
   */
  static QuestionGroup marked(List<Unit> units, Look look, Address address) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i).look().equals(look) && !units.get(i).labelled()) {
        all.add(i);
      }
    }
    boolean dashed = dashed(units, all);
    BitSet series = NumberedQuestions.of(units, look);
    List<Integer> members =
        Members.trimmed(units, all, u -> asks(units.get(u), dashed) || series.get(u), address);
    List<Cue> cues = new ArrayList<>();
    int asking = 0;
    int count = 0;
    int sentences = 0;
    for (int k = 0; k < members.size(); k++) {
      Unit unit = units.get(members.get(k));
      boolean goesOn =
          k > 0 && !unit.isHeading() && Members.adjacent(units, members.get(k - 1), members.get(k));
      count++;
      asking += asks(unit, dashed) ? 1 : 0;
      sentences += QuestionMarks.endsSpeech(unit.text()) ? 1 : 0;
      if (!goesOn) {
        int last = lastOfRun(units, members, k);
        int answer = answer(units, last, look);
        answer = look.hasDash() && answer >= 0 ? behindQuestion(units, answer, address) : answer;
        if (answer >= 0) {
          cues.add(new Cue(members.get(k), true));
          cues.add(new Cue(answer, false));
        } else if (k == members.size() - 1 && cues.size() >= SEVERAL && isLeftOpen(unit)) {
          cues.add(new Cue(members.get(k), true));
        }
      }
    }
    boolean list = look.hasDash() && all.size() > 2 * count;
    return new QuestionGroup(
        look, !series.isEmpty(), list ? List.of() : cues, count, asking, sentences);
  }

  /** Whether a unit stands right behind the last answer where paragraphs take turns one by one. */
  private static boolean isNext(int unit, List<Cue> cues, List<Unit> units) {
    return cues.size() >= SEVERAL
        && cues.get(cues.size() - 1).unit() == unit - 1
        && oneByOne(cues, units) >= NEARLY_ALL;
  }

  /** Whether a last paragraph asks what nobody answers, where a text breaks off, and heads none. */
  private static boolean isLeftOpen(Unit unit) {
    boolean brief = !unit.hasMark() && unit.text().length() < OPEN;
    return QuestionMarks.endsInQuestion(unit.text()) && !brief;
  }

  /**
   * With what stands among the questions, is set as no answer is and asks "you": a hand that makes
   * headings of its questions may miss one.
   */
  QuestionGroup withStrays(List<Unit> units, Address address) {
    if (cues.isEmpty() || !look.isMarked() || look.hasDash()) {
      boolean plain = !cues.isEmpty() && look.equals(Look.PLAIN) && !counted;
      return look.hasDash()
          ? withMissed(units)
          : plain ? StatedBetween.within(this, units, address) : this;
    }
    List<Cue> all = new ArrayList<>(cues);
    Set<Look> answers = new HashSet<>();
    cues.stream().filter(c -> !c.asks()).forEach(c -> answers.add(units.get(c.unit()).look()));
    for (int i = cues.get(0).unit(); i < cues.get(cues.size() - 1).unit(); i++) {
      Unit unit = units.get(i);
      boolean other = unit.look().isMarked() && !unit.look().hasDash() && !unit.look().equals(look);
      other &= !answers.contains(unit.look());
      boolean asks = other && !unit.labelled() && unit.asks() && address.second(unit.text()) > 0;
      int answer = asks ? answer(units, i, unit.look()) : -1;
      if (answer >= 0) {
        all.add(new Cue(i, true));
        all.add(new Cue(answer, false));
      }
    }
    all.sort(Comparator.comparingInt(Cue::unit));
    return with(all);
  }

  /**
   * With the questions that lack the dash of all others: a paragraph that asks, between two of the
   * few answers that seem to have more than one.
   */
  private QuestionGroup withMissed(List<Unit> units) {
    List<Cue> all = new ArrayList<>();
    int missed = 0;
    for (int k = 0; k < cues.size(); k++) {
      Cue cue = cues.get(k);
      all.add(cue);
      boolean last = k + 1 == cues.size();
      int next = last ? units.size() : cues.get(k + 1).unit();
      if (cue.asks() || next == cue.unit() + 1) {
        continue;
      }
      boolean pair = next == cue.unit() + 3 && isMissed(units.subList(cue.unit(), next));
      if (!pair && !last) {
        return this;
      }
      if (pair) {
        all.add(new Cue(cue.unit() + 1, true));
        all.add(new Cue(cue.unit() + 2, false));
        missed++;
      }
    }
    return MISSED * missed <= questions() ? with(all) : this;
  }

  /** Whether the second of three paragraphs, and it alone, asks, and none has a dash. */
  private static boolean isMissed(List<Unit> three) {
    return three.stream().allMatch(u -> u.look().equals(Look.PLAIN) && !u.labelled())
        && !three.get(0).asks()
        && three.get(1).asks()
        && !three.get(2).asks();
  }

  /** The same group, or one without any cues where some question has no number. */
  QuestionGroup counted(List<Unit> units) {
    boolean all =
        counted
            && cues.stream()
                .allMatch(c -> !c.asks() || Counting.number(units.get(c.unit()).text()) > 0);
    return all ? this : with(List.of());
  }

  /** The same group with other cues. */
  QuestionGroup with(List<Cue> all) {
    return new QuestionGroup(look, counted, all, members, asking, sentences);
  }

  /** The same group behind one more question that asks, and its answer. */
  QuestionGroup behind(Cue question, Cue answer) {
    List<Cue> all = new ArrayList<>(List.of(question, answer));
    all.addAll(cues);
    return new QuestionGroup(look, counted, all, members + 1, asking + 1, sentences + 1);
  }

  /** Whether nearly all that is set so begins with a dash as well, and some of it asks. */
  private static boolean dashed(List<Unit> units, List<Integer> all) {
    int dashed = 0;
    int asking = 0;
    for (int i : all) {
      dashed += units.get(i).hasDash() ? 1 : 0;
      asking += units.get(i).asks() ? 1 : 0;
    }
    return asking > 1
        && dashed >= NEARLY_ALL * all.size()
        && !units.get(all.get(0)).look().hasDash();
  }

  private static boolean asks(Unit unit, boolean dashed) {
    return unit.asks() || dashed && unit.hasDash();
  }

  private static int lastOfRun(List<Unit> units, List<Integer> members, int k) {
    int last = k;
    while (last + 1 < members.size()
        && !units.get(members.get(last + 1)).isHeading()
        && Members.adjacent(units, members.get(last), members.get(last + 1))) {
      last++;
    }
    return members.get(last);
  }

  /** The unit with which the answer to a question begins, or -1 if none is right behind it. */
  private static int answer(List<Unit> units, int question, Look look) {
    for (int i = question + 1; i < units.size(); i++) {
      Unit unit = units.get(i);
      boolean deeper = look.level() > 0 && unit.look().level() > look.level();
      if (unit.look().equals(look) || unit.isHeading() && !deeper) {
        return -1;
      }
      if (unit.isSpeech()) {
        return i;
      }
    }
    return -1;
  }

  /** The unit behind one that still asks whoever is asked: a dash stands before the first alone. */
  private static int behindQuestion(List<Unit> units, int answer, Address address) {
    Unit unit = units.get(answer);
    boolean next = answer + 1 < units.size() && units.get(answer + 1).look().equals(unit.look());
    boolean asks = unit.asks() && address.second(unit.text()) > 0;
    return next && asks && units.get(answer + 1).isSpeech() ? answer + 1 : answer;
  }

  /**
   * Nothing is set apart: paragraphs that end in a question mark ask, all others answer, and so
   * does one behind a counted question that says "I" and no "you".
   */
  static QuestionGroup plain(List<Unit> units, Address address) {
    List<Cue> cues = new ArrayList<>();
    BitSet series = NumberedQuestions.of(units, Look.PLAIN);
    boolean counted = !series.isEmpty();
    BitSet asks = new BitSet();
    for (int i = 0; i < units.size(); i++) {
      String text = units.get(i).text();
      boolean wonders = i > 0 && series.get(i - 1) && address.first(text) > 0;
      boolean answers = wonders && address.second(text) == 0;
      asks.set(i, series.get(i) || !answers && asksPlainly(units.get(i)));
    }
    int asking = 0;
    for (int i = 0; i + 1 < units.size(); i++) {
      boolean last = i + 2 == units.size();
      if (asks.get(i) && (last || !asks.get(i + 1))) {
        int answer = answer(units, i, Look.SILENT);
        asking += answer < 0 ? 0 : 1;
        if (answer >= 0) {
          cues.add(new Cue(i, true));
          cues.add(new Cue(answer, false));
        }
      }
    }
    int last = units.size() - 1;
    if (!cues.isEmpty() && asks.get(last)) {
      boolean counts = counted && Counting.number(units.get(last).text()) > 0;
      if (counts || !counted && isNext(last, cues, units)) {
        cues.add(new Cue(last, true));
      }
    }
    boolean holds = counted || alternates(cues, units);
    return new QuestionGroup(Look.PLAIN, counted, holds ? cues : List.of(), asking, asking, asking);
  }

  /**
   * Whether questions are not too many nor too few, and shorter than answers; where paragraphs take
   * turns one by one, an answer may be brief.
   */
  private static boolean alternates(List<Cue> cues, List<Unit> units) {
    if (cues.isEmpty()) {
      return false;
    }
    if (cues.size() >= SEVERAL && oneByOne(cues, units) >= NEARLY_ALL) {
      return true;
    }
    int first = cues.get(0).unit();
    double asking = 0;
    double answering = 0;
    for (Cue cue : cues) {
      int length = units.get(cue.unit()).text().length();
      asking += cue.asks() ? length : 0;
      answering += cue.asks() ? 0 : length;
    }
    double paragraphs = units.size() - first;
    return asking < answering && cues.size() / 2.0 > SOME_QUESTIONS * paragraphs;
  }

  /** Of the paragraphs from the first question to the last answer, the share that begins a turn. */
  static double oneByOne(List<Cue> cues, List<Unit> units) {
    double said = 0;
    for (int i = cues.get(0).unit(); i <= cues.get(cues.size() - 1).unit(); i++) {
      said += units.get(i).isSpeech() ? 1 : 0;
    }
    return cues.size() / said;
  }

  private static boolean asksPlainly(Unit unit) {
    return unit.look().kind() == Look.Kind.PLAIN && !unit.labelled() && unit.asks();
  }

  /** How many questions have an answer. */
  int questions() {
    int count = 0;
    for (Cue cue : cues) {
      count += cue.asks() ? 1 : 0;
    }
    return count;
  }

  /** Whether most of what is set so asks and most that asks is answered. */
  boolean holds() {
    boolean talk = asking >= ASKING_SENTENCES * members && sentences >= NEARLY_ALL * members;
    return members > 0
        && (asking >= SHARE * members || talk || isRegular())
        && asking <= questions() / SHARE
        && questions() > 1;
  }

  /** Whether many sentences are set apart, every one of them is answered, and some ask. */
  private boolean isRegular() {
    return members >= REGULAR
        && questions() == members
        && asking > 1
        && look.level() == 0
        && sentences >= REGULAR_SENTENCES * members;
  }
}
