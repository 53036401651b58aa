package org.colloquy.internal.dialect.question;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.document.FrequentQuestions;
import org.colloquy.internal.dialect.document.HeadNames;
import org.colloquy.internal.dialect.document.Purpose;
import org.colloquy.internal.dialect.line.Look;
import org.colloquy.internal.dialect.words.Address;
import org.colloquy.internal.dialect.words.Exchange;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.Quotes;

/**
 * What speaks for a group of questions being those of an interview, not of an article, an essay or
 * a list of frequent questions.
 */
final class QuestionEvidence {
  /** Where less speaks for it, it is none. */
  static final double ENOUGH = 1.5;

  private static final double SPOKEN = 1.8;
  private static final double SPOKEN_AT_MOST = 2;

  /** An essay has other headings among those that ask. */
  private static final double SECTIONS = .34;

  private static final double SECTIONED = 5;
  private static final double NEARLY_ALL = .9;
  private static final int LOOKED_AT = 600;
  private static final int ANSWER_UNITS = 4;

  /**
   * Of the questions so many say "you", and of the answers so many "I", in a talk without marks.
   */
  private static final double ADDRESSED = .6;

  private static final double COUNTED = .3;

  /** Whatever speaks for counted questions, so much of it is a talk. */
  private static final double CONVINCING = 2;

  /** In a talk that takes turns paragraph by paragraph, that is the sum of both shares. */
  private static final double EITHER = .75;

  private static final double TURNS = .5;

  /** Most answers say "I", no question does. */
  private static final double MINE = .5;

  /** Most answers say "you" and none "I". */
  private static final double ADVICE = -1.5;

  /** Lists answer what nobody is asked, and nobody speaks of himself: the minutes of a talk. */
  private static final double FINDINGS = -3;

  /** For each question it is so much where paragraphs take turns. */
  private static final double BALANCED = .8;

  private static final int TALK = 4;
  private static final int SEVERAL = 6;

  /** A title that is somebody's words is an interview's more often than not. */
  private static final double QUOTING = .75;

  private static final double QUOTED = 1.5;

  private double value;
  private double addressed;
  private double answeredByMe;

  /** How many questions say "you" and not "I", less those that say "I" alone. */
  private int toOthers;

  /** How many answers say "I" and not "you", less those that say "you" alone. */
  private int ofOneself;

  /** Of the answers, the share that says "I" and not only "we". */
  private double answeredByOne;

  /** Whether "I" is known apart from "we", and no question says it without "you". */
  private boolean asksOthers;

  /** Whether an answer says "you". */
  private boolean advised;

  /** Whether all questions say "you", and behind none of them anybody says "I". */
  private boolean unanswered;

  /** Whether paragraphs take turns one by one. */
  private boolean oneByOne;

  /** Whether the words for "I" and "you" are known. */
  private boolean known;

  private final List<String> why = new ArrayList<>();

  private QuestionEvidence() {}

  static QuestionEvidence of(QuestionGroup group, List<Unit> units, Document document) {
    QuestionEvidence evidence = new QuestionEvidence();
    boolean plain = group.look().kind() == Look.Kind.PLAIN;
    evidence.add(2 * (group.asking() / (double) group.members() - .75), "");
    evidence.add(group.look().hasDash() ? 1.5 : dashed(group, units) ? 1 : 0, "dashes");
    double sections = sections(group, units);
    evidence.add(sections < SECTIONS ? 0 : -SECTIONED * sections, "");
    evidence.add(plain && !group.counted() ? -1.5 : group.look().level() > 0 ? 0 : .3, "");
    int first = units.get(group.cues().get(0).unit()).from();
    Purpose purpose = Purpose.of(document, first);
    evidence.add(
        purpose.interview(),
        purpose.interview() > 0 ? "the text says it is an interview" : "frequent questions");
    evidence.add(purpose.person() ? 1 : 0, "the title names a person");
    evidence.add(purpose.quotes() ? QUOTING : 0, "the title quotes somebody");
    boolean quotes = plain && (allQuoted(group, units) || answersQuoted(group, units));
    evidence.add(quotes ? QUOTED : plain ? 0 : quoted(group, units), "the answers are quoted");
    evidence.add(answersSetApart(group, units) ? QUOTED : 0, "the answers are quotations");
    evidence.spoken(group, units);
    evidence.persons(group, units, new Address(document.language()));
    boolean told = plain || purpose.person() || purpose.interview() != 0;
    boolean spoken = evidence.answeredByMe > 0 || evidence.addressed > 0;
    evidence.add(
        !told && spoken && introduces(group, units, document) ? 1 : 0,
        "the opening introduces somebody");
    evidence.oneByOne = QuestionGroup.oneByOne(group.cues(), units) >= NEARLY_ALL;
    boolean turns = plain && evidence.oneByOne && group.questions() >= TALK - 1;
    evidence.add(turns ? TURNS : 0, "paragraphs take turns");
    boolean paired = FirstPair.of(group.cues(), units, document) != null;
    evidence.add(paired ? 2 : 0, "the first question and its answer have labels");
    double said = group.counted() ? 0 : 1;
    boolean sure =
        purpose.interview() > said || paired || quotes || evidence.isTalk(purpose, group);
    evidence.add(group.counted() ? 1 : 0, "the questions are numbered");
    double mine = evidence.answeredByOne * group.questions();
    boolean story = purpose.interview() <= 0 && Narrated.are(group.cues(), units);
    if (FrequentQuestions.are(document, first, group.questions(), mine)
        || story && (group.look().hasDash() || dashed(group, units))
        || plain && evidence.unanswered
        || plain && (!sure || document.isTimed() || reported(group, units))) {
      evidence.value = 0;
    }
    return evidence;
  }

  /**
   * Whether a paragraph above the first question begins with a full name, and no question or answer
   * names that one: an article about somebody does.
   */
  private static boolean introduces(QuestionGroup group, List<Unit> units, Document document) {
    int first = group.cues().get(0).unit();
    int last = group.cues().get(group.cues().size() - 1).unit();
    List<String> names =
        HeadNames.of(document.lines().subList(0, units.get(first).from())).openings();
    List<Unit> talk = units.subList(first, last + 1);
    return names.stream()
        .map(name -> name.substring(name.lastIndexOf(' ') + 1))
        .anyMatch(name -> talk.stream().noneMatch(u -> u.text().contains(name)));
  }

  /** Whether nearly all answers, or nearly all questions, begin with a dash. */
  private static boolean dashed(QuestionGroup group, List<Unit> units) {
    int answers = 0;
    int questions = 0;
    for (Cue cue : group.cues()) {
      int dashed = units.get(cue.unit()).hasDash() ? 1 : 0;
      questions += cue.asks() ? dashed : 0;
      answers += cue.asks() ? 0 : dashed;
    }
    return Math.max(questions, answers) >= NEARLY_ALL * group.questions();
  }

  /** What it is worth that nearly all answers begin with a mark of quotation. */
  private static double quoted(QuestionGroup group, List<Unit> units) {
    int quoted = 0;
    for (Cue cue : group.cues()) {
      String text = cue.asks() ? "" : units.get(cue.unit()).text().strip();
      quoted += Quotes.SINGLE.begin(text) ? 1 : 0;
    }
    return quoted >= NEARLY_ALL * group.questions() ? QUOTED : 0;
  }

  /** Whether every paragraph of the talk stands in marks of quotation as a whole. */
  private static boolean allQuoted(QuestionGroup group, List<Unit> units) {
    int first = group.cues().get(0).unit();
    int last = group.cues().get(group.cues().size() - 1).unit();
    return group.questions() >= TALK - 1
        && units.subList(first, last + 1).stream()
            .allMatch(u -> !u.isSpeech() || BriefExchange.isQuoted(u.text().strip()));
  }

  /** Whether half of the answers are quoted and then told: {@code "My sheep," says a farmer.} */
  private static boolean reported(QuestionGroup group, List<Unit> units) {
    int told = 0;
    for (Cue cue : group.cues()) {
      String text = cue.asks() ? "" : units.get(cue.unit()).text().strip();
      boolean opens = Quotes.SINGLE.begin(text);
      told += opens && !BriefExchange.opensQuote(text) ? 1 : 0;
    }
    return 2 * told >= group.questions();
  }

  /** Whether every answer stands in marks of quotation and no question does. */
  private static boolean answersQuoted(QuestionGroup group, List<Unit> units) {
    return group.questions() >= TALK - 1
        && group.cues().stream()
            .allMatch(
                c -> c.asks() != BriefExchange.opensQuote(units.get(c.unit()).text().strip()));
  }

  /** Whether every answer, and no question, is set as a quotation. */
  private static boolean answersSetApart(QuestionGroup group, List<Unit> units) {
    return group.questions() >= TALK
        && group.cues().stream()
            .allMatch(c -> c.asks() != units.get(c.unit()).look().equals(Look.QUOTED));
  }

  /**
   * Of the headings from the first question on, the share that ask nothing and are no sentence, and
   * have text below them.
   */
  private static double sections(QuestionGroup group, List<Unit> units) {
    double all = 0;
    double sections = 0;
    for (int i = group.cues().get(0).unit(); i < units.size(); i++) {
      Unit unit = units.get(i);
      boolean set = group.look().level() > 0 || group.look().kind() == Look.Kind.BOLD;
      if (set && unit.look().equals(group.look())) {
        boolean crosshead = Members.isEmpty(units, i);
        all++;
        sections += crosshead || unit.asks() || QuestionMarks.endsSentence(unit.text()) ? 0 : 1;
      }
    }
    return all == 0 ? 0 : sections / all;
  }

  private void spoken(QuestionGroup group, List<Unit> units) {
    double signs = 0;
    double questions = 0;
    String question = "";
    for (Cue cue : group.cues()) {
      String text = units.get(cue.unit()).text();
      if (cue.asks()) {
        question = text;
        questions++;
      } else {
        signs += Exchange.spoken(question, text);
      }
    }
    add(Math.min(SPOKEN_AT_MOST, SPOKEN * signs / questions), "question and answer sound spoken");
  }

  /**
   * Whether paragraphs that nothing marks are a talk by their words: most questions say "you", and
   * most answers "I"; of counted questions fewer will do. Where the text speaks of an interview, a
   * question less will. In a questionnaire of which every answer is a paragraph, few of them need
   * to say "I" if none says "you".
   */
  private boolean isTalk(Purpose purpose, QuestionGroup group) {
    if (group.counted()) {
      boolean mine = answeredByMe > 0 || !known;
      return mine && value >= CONVINCING || addressed >= COUNTED && answeredByMe >= COUNTED;
    }
    int fewest = purpose.interview() > 0 ? TALK - 1 : TALK;
    boolean both = addressed >= ADDRESSED && answeredByMe >= ADDRESSED;
    boolean one = oneByOne && answeredByMe >= MINE && addressed + answeredByMe >= EITHER;
    one &= addressed > 0 || purpose.interview() > 0;
    boolean own = oneByOne && asksOthers && answeredByOne >= ADDRESSED && group.questions() > TALK;
    boolean brief = oneByOne && addressed >= ADDRESSED && answeredByOne >= COUNTED && !advised;
    boolean talk = both || one && value >= CONVINCING || own;
    return isBalanced(group.questions()) && group.questions() >= TALK - 1
        || talk && group.questions() >= fewest
        || brief && group.questions() >= SEVERAL;
  }

  /** Whether each side speaks as it would, in turns one by one. */
  private boolean isBalanced(int questions) {
    double least = COUNTED * questions;
    double sum = toOthers + ofOneself;
    return oneByOne
        && toOthers >= least
        && ofOneself >= least
        && sum >= TALK
        && sum >= BALANCED * questions;
  }

  /** Questions say "you", answers say "I"; frequent questions and advice do the opposite. */
  private void persons(QuestionGroup group, List<Unit> units, Address address) {
    double questions = 0;
    double toYou = 0;
    double ofMe = 0;
    double first = 0;
    double second = 0;
    double advising = 0;
    int listed = 0;
    for (int k = 0; k < group.cues().size(); k++) {
      Cue cue = group.cues().get(k);
      if (cue.asks()) {
        String text = units.get(cue.unit()).text();
        questions++;
        int you = address.second(text);
        toOthers += Integer.compare(Math.min(you, 1), Math.min(address.mine(text), 1));
        toYou += you > 0 ? 1 : 0;
        ofMe += you == 0 && Exchange.isOneQuestion(text) && address.mine(text) > 0 ? 1 : 0;
      } else {
        String answer = answer(group, units, k);
        listed += units.get(cue.unit()).look().equals(Look.CONTENT) ? 1 : 0;
        int me = Math.min(address.mine(answer), 1);
        ofOneself += Integer.compare(me, Math.min(address.second(answer), 1));
        answeredByMe += address.first(answer) > 0 ? 1 : 0;
        answeredByOne += address.mine(answer) > 0 ? 1 : 0;
        first += address.first(answer);
        second += address.second(answer);
        advising += address.second(answer) > 0 ? 1 : 0;
      }
    }
    answeredByMe /= questions;
    answeredByOne /= questions;
    advised = second > 0;
    asksOthers = ofMe == 0 && address.tellsOne();
    addressed = toYou / questions;
    known = address.isKnown();
    if (!known) {
      add(.75, "");
      return;
    }
    add(
        2 * toYou / questions,
        Math.round(100 * toYou / questions) + "% of the questions say \"you\"");
    add(-2 * ofMe / questions, "questions in the first person");
    add(ofMe == 0 && answeredByMe >= ADDRESSED ? MINE : 0, "most answers are somebody's own");
    boolean advice = answeredByMe == 0 && advising >= ADDRESSED * questions;
    add(advice ? ADVICE : 0, "");
    boolean findings = toYou + first + second == 0 && listed >= NEARLY_ALL * questions;
    add(findings ? FINDINGS : 0, "");
    unanswered = toYou >= NEARLY_ALL * questions && questions >= TALK && first == 0;
    double said = first + second;
    double each = Math.min(1, said / questions);
    add(
        said == 0 ? 0 : Math.max(-.6, each * 3 * (first / said - .5)),
        "answers in the first person");
  }

  private static String answer(QuestionGroup group, List<Unit> units, int k) {
    int from = group.cues().get(k).unit();
    int to = k + 1 < group.cues().size() ? group.cues().get(k + 1).unit() : units.size();
    StringBuilder text = new StringBuilder();
    for (int i = from; i < Math.min(to, from + ANSWER_UNITS) && text.length() < LOOKED_AT; i++) {
      String unit = units.get(i).text();
      text.append(unit, 0, Math.min(LOOKED_AT, unit.length())).append(' ');
    }
    return text.toString();
  }

  private void add(double worth, String reason) {
    value += worth;
    if (worth > .4 && !reason.isEmpty()) {
      why.add(reason);
    }
  }

  double value() {
    return value;
  }

  String inWords() {
    return String.join(", ", why);
  }
}
