package org.colloquy.internal.dialect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.colloquy.internal.dialect.document.Dialect;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.document.Portraits;
import org.colloquy.internal.dialect.document.Releases;
import org.colloquy.internal.dialect.document.Scheme;
import org.colloquy.internal.dialect.label.Alternation;
import org.colloquy.internal.dialect.label.BoldAsker;
import org.colloquy.internal.dialect.label.BracketedNotes;
import org.colloquy.internal.dialect.label.BriefTalk;
import org.colloquy.internal.dialect.label.CaptionNames;
import org.colloquy.internal.dialect.label.DashedPrompts;
import org.colloquy.internal.dialect.label.FieldRuns;
import org.colloquy.internal.dialect.label.Fields;
import org.colloquy.internal.dialect.label.FirstNames;
import org.colloquy.internal.dialect.label.LabelScheme;
import org.colloquy.internal.dialect.label.Labelled;
import org.colloquy.internal.dialect.label.ListedOnce;
import org.colloquy.internal.dialect.label.LostMarks;
import org.colloquy.internal.dialect.label.MissedLabels;
import org.colloquy.internal.dialect.label.MissingColons;
import org.colloquy.internal.dialect.label.NamedOnce;
import org.colloquy.internal.dialect.label.PairsBehind;
import org.colloquy.internal.dialect.label.Prompts;
import org.colloquy.internal.dialect.label.RecurringMark;
import org.colloquy.internal.dialect.label.Replies;
import org.colloquy.internal.dialect.label.ReportedQuestions;
import org.colloquy.internal.dialect.label.Statements;
import org.colloquy.internal.dialect.label.Told;
import org.colloquy.internal.dialect.label.UnmarkedNames;
import org.colloquy.internal.dialect.label.Unspoken;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.question.NamedSides;
import org.colloquy.internal.dialect.question.OneSided;
import org.colloquy.internal.dialect.question.QuestionScheme;
import org.colloquy.internal.dialect.question.SelfTold;
import org.jspecify.annotations.Nullable;

/** The dialect that fits a document best, those that join it, and the labels that they make. */
final class SchemeChoice {
  /**
   * A document whose best scheme scores less is no dialogue: 1 admits prose, 6 loses short files.
   */
  private static final double DIALOGUE = 3.5;

  private static final String BY = "by ";

  /** Looked for where no other dialect is found. */
  static final Dialect UNKNOWN = new RecurringMark();

  /** Of the turns that were found without it so many have it. */
  private static final double MARKED = .8;

  /** A head names so many people in fields, and a talk below it has so many times as many turns. */
  private static final int FIELDS = 3;

  private static final double MANY = 2;

  /** What finds talks of a few turns, the surest first. */
  private static final List<BiFunction<LabelScheme, Document, List<Candidate>>> BRIEFLY =
      List.of(BriefTalk::of, Alternation::of, CaptionNames::of, ListedOnce::of);

  /** What finds labels that those of the schemes lead to, each knowing what was found before. */
  private static final List<BiFunction<List<Candidate>, Document, List<Candidate>>> MISSED =
      List.of(
          MissingColons::of,
          ReportedQuestions::of,
          Statements::before,
          PairsBehind::of,
          MissedLabels::of);

  private static final Comparator<Candidate> BY_LINE = Comparator.comparingInt(Candidate::line);

  /** How sure it is that a few labels without more are those of a talk. */
  private static final double BRIEF = .8;

  private final List<Told> told;
  private final List<Scheme> ranked;
  private final List<Scheme> chosen = new ArrayList<>();
  private final Set<Scheme> answering = new HashSet<>();
  private final List<Candidate> labels = new ArrayList<>();
  private final List<Rejected> rejected = new ArrayList<>();
  private final Map<Scheme, Integer> used = new HashMap<>();
  private boolean brief;
  private boolean list;

  /** A line that looks as if it had a label, and why it has none. */
  record Rejected(Candidate candidate, String why) {}

  private SchemeChoice(List<Told> told, List<Scheme> ranked) {
    this.told = told;
    this.ranked = ranked;
    told.forEach(t -> labels.addAll(t.labels()));
  }

  static SchemeChoice of(List<Dialect> dialects, Document document) {
    String forced = document.declared().dialect();
    List<Scheme> schemes = new ArrayList<>();
    List<Told> told = Told.of(document);
    boolean alone = told.stream().anyMatch(Told::alone);
    for (Dialect dialect : dialects) {
      boolean holds = !alone && (told.isEmpty() || !Labelled.isWeak(dialect));
      if (holds && (forced == null || forced.equals(dialect.name()))) {
        schemes.add(dialect.weigh(document));
      }
    }
    if (UNKNOWN.name().equals(forced)) {
      schemes.add(UNKNOWN.weigh(document));
    }
    schemes.sort(Comparator.comparingDouble(Scheme::score).reversed());
    SchemeChoice choice = new SchemeChoice(told, schemes);
    if (forced == null && !schemes.isEmpty() && isList(schemes.get(0), document)) {
      choice.list = true;
      choice.label(document);
      return choice;
    }
    choice.choose(forced != null);
    choice.label(document);
    if (forced == null && choice.areFew()) {
      choice.chooseUnknown(document);
    }
    choice.dropNotes(document);
    choice.add(UnmarkedNames.of(List.copyOf(choice.labels), document));
    choice.takeFirstNames(document);
    choice.nameSides();
    if (forced == null && choice.labels.isEmpty()) {
      choice.chooseBrief(document);
    }
    if (choice.principal() instanceof LabelScheme names && forced == null) {
      choice.add(CaptionNames.of(names, document));
    }
    choice.askByName();
    choice.reply(Replies.behind(choice.labels, document), document);
    choice.labels.addAll(Prompts.before(choice.labels, document));
    choice.labels.addAll(DashedPrompts.among(List.copyOf(choice.labels), document));
    if (forced == null && !document.isTimed()) {
      choice.takeOneSide(document);
    }
    choice.takeMissed(document);
    NamedOnce.name(choice.labels);
    if (forced == null) {
      choice.leaveFields(document);
    }
    if (forced == null && choice.areFields(document)) {
      choice.drop();
    }
    return choice;
  }

  /**
   * Takes what other labels than those of the chosen schemes begin, and what has lost its label.
   */
  private void takeMissed(Document document) {
    for (BiFunction<List<Candidate>, Document, List<Candidate>> missed : MISSED) {
      labels.addAll(missed.apply(List.copyOf(labels), document));
      labels.sort(BY_LINE);
    }
    replace(LostMarks.with(List.copyOf(labels), document));
    SelfTold.before(labels, document).ifPresent(said -> labels.add(0, said));
  }

  /** Whether the best there is are questions and answers that nobody puts to anybody. */
  private static boolean isList(Scheme best, Document document) {
    List<Candidate> sure = best.accepted();
    return !sure.isEmpty() && Unspoken.are(sure, document);
  }

  /** Whether labels that were weighed stand before fields. */
  private boolean areFields(Document document) {
    return principal() instanceof LabelScheme names
        && !names.isDeclared()
        && !tellsRoles()
        && (Releases.heads(document) || Fields.are(labels, document));
  }

  /** Gives up words in brackets that say how others speak. */
  private void dropNotes(Document document) {
    Set<String> notes = BracketedNotes.among(labels, document);
    if (notes.isEmpty()) {
      return;
    }
    Set<Candidate> dropped = new HashSet<>(labels);
    dropped.removeIf(c -> !notes.contains(c.key()));
    labels.removeAll(dropped);
    dropped.forEach(c -> rejected.add(new Rejected(c, "somebody else's label is the next line")));
    for (Scheme scheme : chosen) {
      used.merge(
          scheme,
          -(int) scheme.candidates().stream().filter(dropped::contains).count(),
          Integer::sum);
    }
    ranked.removeIf(s -> chosen.contains(s) && used(s) == 0);
    chosen.retainAll(ranked);
  }

  /** Gives up what stands once in fields beside the talk, or in terms of an answer. */
  private void leaveFields(Document document) {
    List<Candidate> others = rejected.stream().map(Rejected::candidate).toList();
    Set<Candidate> fields = FieldRuns.of(labels, others, document);
    labels.removeAll(fields);
    fields.forEach(c -> rejected.add(new Rejected(c, "one of several fields or terms in a row")));
  }

  /** Gives up all labels. */
  private void drop() {
    labels.forEach(
        c -> rejected.add(new Rejected(c, "nobody says what stands behind such labels")));
    labels.clear();
    chosen.clear();
    used.clear();
  }

  private void choose(boolean forced) {
    if (ranked.isEmpty()) {
      return;
    }
    Scheme best = ranked.get(0);
    if (best.score() < DIALOGUE && !forced && !(best.isDeclared() && best.score() > 0)) {
      return;
    }
    chosen.add(best);
    for (Scheme other : ranked.subList(1, ranked.size())) {
      boolean answers = best instanceof QuestionScheme asked && asked.isAnsweredBy(other);
      if (answers) {
        answering.add(other);
      }
      if (answers || other.joins(best)) {
        chosen.add(other);
      }
    }
  }

  /** Whether no label names anybody, or there are no more than the fields of a head. */
  private boolean areFew() {
    return labels.size() <= FIELDS || labels.stream().noneMatch(Candidate::names);
  }

  /**
   * Takes labels whose mark no dialect knows, if nearly all turns that were found have one, or far
   * more do.
   */
  private void chooseUnknown(Document document) {
    Scheme marked = UNKNOWN.weigh(document);
    double least = labels.stream().anyMatch(Candidate::names) ? MANY : MARKED;
    boolean throughout = marked.accepted().size() >= least * labels.size();
    if (marked.score() >= DIALOGUE && throughout && told.isEmpty()) {
      ranked.add(0, marked);
      chosen.clear();
      chosen.add(marked);
      labels.clear();
      used.clear();
      rejected.clear();
      label(document);
    }
  }

  /** Takes the labels of a talk of a few turns, which no scheme finds by how often they come. */
  private void chooseBrief(Document document) {
    for (BiFunction<LabelScheme, Document, List<Candidate>> brief : BRIEFLY) {
      for (Scheme scheme : ranked) {
        List<Candidate> talk =
            scheme instanceof LabelScheme names ? brief.apply(names, document) : List.of();
        if (!talk.isEmpty()) {
          take(scheme, talk);
          return;
        }
      }
    }
  }

  /** Adds the names above the talk of people who have letters in it, each set in another way. */
  private void takeFirstNames(Document document) {
    int first = labels.isEmpty() ? 0 : labels.get(0).line();
    List<Candidate> all =
        rejected.stream()
            .map(Rejected::candidate)
            .filter(c -> c.names() && c.line() < first)
            .collect(Collectors.toCollection(ArrayList::new));
    List<Candidate> above = List.copyOf(all);
    labels.stream().filter(Candidate::names).forEach(all::add);
    Collection<String> names = FirstNames.of(all, document).values();
    if (names.size() > 1) {
      add(above.stream().filter(c -> names.contains(c.key())).toList());
    }
  }

  /** Adds labels where none is in use yet. */
  private void add(List<Candidate> more) {
    Set<Integer> known = labels.stream().map(Candidate::line).collect(Collectors.toSet());
    List<Candidate> found = more.stream().filter(c -> !known.contains(c.line())).toList();
    Set<Integer> places = found.stream().map(Candidate::line).collect(Collectors.toSet());
    rejected.removeIf(r -> places.contains(r.candidate().line()));
    labels.addAll(found);
    labels.sort(BY_LINE);
  }

  /** The only name asks where all others are answers that have none. */
  private void askByName() {
    boolean others =
        labels.stream().allMatch(c -> c.kind() == Candidate.Kind.NAME || isUnnamedAnswer(c));
    long names = labels.stream().filter(Candidate::names).map(Candidate::key).distinct().count();
    if (others && names == 1 && labels.stream().anyMatch(SchemeChoice::isUnnamedAnswer)) {
      labels.replaceAll(c -> c.names() ? c.of(Candidate.Kind.QUESTION, c.label()) : c);
    }
  }

  private static boolean isUnnamedAnswer(Candidate label) {
    return label.kind() == Candidate.Kind.ANSWER && !label.names();
  }

  /** Gives turns that were found without labels the name with which nearly all of a side begin. */
  private void nameSides() {
    if (principal() instanceof QuestionScheme) {
      List<Scheme> names = ranked.stream().filter(s -> s instanceof LabelScheme).toList();
      replace(NamedSides.of(List.copyOf(labels), names));
    }
  }

  /** Adds answers without a label; a name that alone has one asks then. */
  private void reply(List<Candidate> answers, Document document) {
    if (!answers.isEmpty()) {
      labels.replaceAll(
          c -> c.kind() == Candidate.Kind.NAME ? c.of(Candidate.Kind.QUESTION, c.label()) : c);
      labels.addAll(answers);
      labels.sort(BY_LINE);
      replace(Portraits.named(labels, document));
    }
  }

  /** Takes the turns of a talk of which one side has no label, or lacks some. */
  private void takeOneSide(Document document) {
    if (!labels.stream().allMatch(Candidate::names)) {
      return;
    }
    if (!OneSided.areOnes(labels)) {
      List<Candidate> talk = OneSided.asked(List.copyOf(labels), document);
      talk = talk.isEmpty() ? BoldAsker.of(List.copyOf(labels), document) : talk;
      if (!talk.isEmpty()) {
        replace(talk);
      }
      return;
    }
    for (Scheme scheme : ranked) {
      boolean names = scheme instanceof LabelScheme;
      List<Candidate> talk = names ? OneSided.of(scheme.candidates(), document) : List.of();
      if (!talk.isEmpty()) {
        take(scheme, talk);
        return;
      }
    }
  }

  private void replace(List<Candidate> others) {
    List<Candidate> all = List.copyOf(others);
    labels.clear();
    labels.addAll(all);
  }

  /** Takes the labels of one scheme for all there are. */
  private void take(Scheme scheme, List<Candidate> talk) {
    brief = true;
    chosen.clear();
    chosen.add(scheme);
    replace(talk);
    used.put(scheme, talk.size());
    rejected.removeIf(r -> talk.stream().anyMatch(c -> c.line() == r.candidate().line()));
  }

  /** Each line has the label of the best scheme that finds one there. */
  private void label(Document document) {
    BitSet labelled = new BitSet();
    BitSet above = new BitSet();
    labels.forEach(c -> labelled.set(c.line()));
    Map<Integer, Rejected> others = new TreeMap<>();
    for (Scheme scheme : ranked) {
      boolean in = chosen.contains(scheme);
      for (Candidate c : scheme.candidates()) {
        Scheme best = answering.contains(scheme) ? scheme : in ? chosen.get(0) : null;
        String why = best == null ? scheme.inWords(c) : scheme.objection(c, best);
        if (why != null) {
          others.putIfAbsent(c.line(), new Rejected(c, why));
        } else if (!labelled.get(c.line()) && (c.names() || !above.get(c.line()))) {
          labelled.set(c.line());
          above.set(
              c.line() + 1, c.names() && document.line(c.line()).text().length() <= c.extent());
          labels.add(c);
          used.merge(scheme, 1, Integer::sum);
        }
      }
    }
    labels.sort(BY_LINE);
    others.values().stream()
        .filter(r -> !labelled.get(r.candidate().line()))
        .forEach(rejected::add);
  }

  /** The dialects that needed no weighing. */
  List<Told> told() {
    return told;
  }

  /** Whether labels such as {@code Q} are in use, which say who asks. */
  boolean tellsRoles() {
    return told.stream().anyMatch(Told::tellsRoles)
        || chosen.stream().anyMatch(s -> s.dialect().tellsRoles());
  }

  /** Why nobody speaks. */
  String whyNone() {
    return list ? "questions that nobody puts to anybody" : "no labels that recur";
  }

  /** The best scheme, or null if no labels were weighed and found good. */
  @Nullable Scheme principal() {
    return chosen.isEmpty() ? null : chosen.get(0);
  }

  /** All that were chosen, the principal first. */
  List<Scheme> chosen() {
    return chosen;
  }

  /** How many of the labels in use a scheme was the best to find. */
  int used(Scheme scheme) {
    return used.getOrDefault(scheme, 0);
  }

  /** The best scheme that was not chosen and found something, or null. */
  @Nullable Scheme runnerUp() {
    return brief ? null : ranked.stream().filter(s -> !chosen.contains(s)).findFirst().orElse(null);
  }

  /** How much of all that speaks for a dialect speaks for this scheme, from 0 to 1. */
  double confidence(Scheme scheme) {
    if (brief) {
      return chosen.contains(scheme) ? BRIEF : 1 - BRIEF;
    }
    double all = DIALOGUE * DIALOGUE / 4;
    for (Scheme s : ranked) {
      boolean friend = chosen.contains(s) && s != scheme;
      all += friend ? 0 : s.score() * s.score();
    }
    return scheme.score() * scheme.score() / all;
  }

  /** The labels, by line. */
  List<Candidate> labels() {
    return labels;
  }

  /**
   * Lines that look like labels but name nobody, with nothing but times or numbers behind them: a
   * break, a jingle.
   */
  Set<Integer> marks() {
    Set<Integer> marks = new HashSet<>();
    boolean letters = tellsRoles();
    Set<String> people = new HashSet<>();
    labels.forEach(c -> people.add(c.key()));
    for (Scheme scheme : ranked) {
      boolean in = chosen.contains(scheme);
      for (Candidate c : scheme.candidates()) {
        boolean examiner = scheme instanceof LabelScheme names && names.isExaminer(c);
        if (in && scheme.isMark(c) || examiner && (letters || isNamedBehind(c.key(), people))) {
          marks.add(c.line());
        }
      }
    }
    return marks;
  }

  /** {@code Submissions by MR RUIZ}: whether it ends in a label. */
  private static boolean isNamedBehind(String head, Set<String> labels) {
    return labels.contains(head.substring(head.lastIndexOf(BY) + BY.length()));
  }

  List<Rejected> rejected() {
    return rejected;
  }
}
