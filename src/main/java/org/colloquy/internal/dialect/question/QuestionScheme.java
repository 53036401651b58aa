package org.colloquy.internal.dialect.question;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.document.Dialect;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.document.Scheme;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Look;
import org.colloquy.internal.dialect.words.Address;
import org.jspecify.annotations.Nullable;

/** The unlabelled questions of a document, alone or beside labelled answers. */
public final class QuestionScheme implements Scheme {
  /** Labels tell more than a look does: a document that has them is theirs. */
  private static final double AT_MOST = 7;

  private static final double LEAST = 3.5;
  private static final double SCALE = .5;

  /** Labels of so many answers say who gives all of them. */
  private static final double ANSWERED = .6;

  private static final int SEVERAL = 3;

  /** Labels of the first pair alone are no dialect of their own. */
  private static final double PAIRED = 4;

  /** Two questions need so much more. */
  private static final double FEW = 1;

  private final Dialect dialect;
  private final Document document;
  private final Address address;
  private final boolean verse;
  private final BitSet labelled;
  private final List<Unit> units;
  private final @Nullable QuestionGroup alone;
  private final double score;
  private final String why;
  private List<Candidate> candidates;

  private QuestionScheme(Dialect dialect, Document document) {
    this.dialect = dialect;
    this.document = document;
    verse = Verse.is(document.lines());
    labelled = Units.labelled(document.lines());
    units = Units.of(document.lines(), labelled);
    address = new Address(document.language());
    QuestionGroup best = null;
    double most = 0;
    String reasons = "no paragraphs set apart ask";
    for (QuestionGroup group : groups(units)) {
      QuestionEvidence evidence = QuestionEvidence.of(group, units, document);
      boolean paired = FirstPair.of(group.cues(), units, document) != null;
      double worth = worth(group, evidence);
      worth += paired && worth > 0 ? PAIRED : 0;
      if (worth > most) {
        most = worth;
        best = group;
        reasons = evidence.inWords();
      }
    }
    QuestionGroup brief =
        best == null && !document.isTimed() && !verse ? BriefExchange.of(units, address) : null;
    if (brief != null) {
      best = brief;
      most = LEAST;
      reasons = BriefExchange.WHY;
    }
    alone = best;
    score = most;
    why = reasons;
    candidates =
        best == null
            ? List.of()
            : candidates(Leave.taken(best.withStrays(units, address), units), units);
  }

  private List<Candidate> candidates(QuestionGroup group, List<Unit> units) {
    List<Candidate> turns = Cues.candidates(group.cues(), units, document);
    FirstPair pair = FirstPair.of(group.cues(), units, document);
    return pair == null ? turns : pair.named(turns);
  }

  static QuestionScheme of(Dialect dialect, Document document) {
    return new QuestionScheme(dialect, document);
  }

  private static double worth(QuestionGroup group, QuestionEvidence evidence) {
    double over = evidence.value() - QuestionEvidence.ENOUGH;
    double few = group.questions() < SEVERAL ? FEW : 0;
    return over < few ? 0 : Math.min(AT_MOST, LEAST + SCALE * over * Math.log(group.questions()));
  }

  /** Every way in which a document's units may be questions and answers. */
  private List<QuestionGroup> groups(List<Unit> units) {
    if (document.isTimed() || verse) {
      return List.of();
    }
    List<QuestionGroup> groups = new ArrayList<>();
    for (Look look : looks(units)) {
      List<Unit> levelled = look.level() > 0 ? levelled(units, look) : units;
      if (!levelled.equals(units)) {
        groups.add(QuestionGroup.marked(levelled, look, address));
      }
      groups.add(FirstPair.ahead(QuestionGroup.marked(units, look, address), units, document));
      if (look.hasDash()) {
        groups.add(DashGroups.alternating(units, look));
        groups.add(FirstPair.ahead(DashGroups.answering(units, look, address), units, document));
        groups.add(DashGroups.answeredInQuotes(units, look));
      } else if (look.kind() == Look.Kind.MARKED) {
        groups.add(DashGroups.inTurn(units, look));
      }
    }
    groups.addAll(DashGroups.paired(units));
    groups.add(DashGroups.quoted(units, address));
    groups.add(BriefExchange.quoted(units));
    groups.add(QuestionGroup.plain(units, address));
    groups.add(PlainTurns.of(units, address));
    groups.removeIf(group -> !group.holds());
    if (groups.isEmpty()) {
      groups.add(StatedTurns.of(units, Look.BOLD, document, address));
      groups.add(StatedTurns.of(units, Look.ITALIC, document, address));
      groups.removeIf(group -> !group.holds());
    }
    groups.replaceAll(group -> FirstPair.requested(group, units));
    return groups;
  }

  /** With all deeper headings that ask, as what follows a question up does, on one level. */
  private static List<Unit> levelled(List<Unit> units, Look look) {
    return units.stream()
        .map(u -> u.look().level() > look.level() && u.asks() ? u.as(look) : u)
        .toList();
  }

  /** The looks of which two units ask at least; dashes may mark answers alone. */
  private static List<Look> looks(List<Unit> units) {
    Map<Look, Integer> asking = new LinkedHashMap<>();
    for (Unit unit : units) {
      if (unit.look().isMarked()) {
        boolean counts = unit.asks() || unit.look().hasDash();
        asking.merge(unit.look(), counts && !unit.labelled() ? 1 : 0, Integer::sum);
      }
    }
    asking.values().removeIf(n -> n < 2);
    return new ArrayList<>(asking.keySet());
  }

  @Override
  public Dialect dialect() {
    return dialect;
  }

  @Override
  public double score() {
    return score;
  }

  @Override
  public List<Candidate> candidates() {
    return candidates;
  }

  @Override
  public List<Candidate> accepted() {
    return candidates.stream().filter(c -> c.kind() == Candidate.Kind.QUESTION).toList();
  }

  @Override
  public boolean isDeclared() {
    return false;
  }

  /** Labels answer what unlabelled paragraphs ask. */
  @Override
  public boolean joins(Scheme best) {
    BitSet all = (BitSet) labelled.clone();
    best.accepted().forEach(c -> all.set(c.line()));
    List<Unit> parted = all.equals(labelled) ? units : Units.of(document.lines(), all);
    candidates = List.of();
    for (Look look : looks(parted)) {
      answered(QuestionGroup.marked(parted, look, address), parted);
    }
    if (candidates.isEmpty() && !document.isTimed()) {
      answered(QuestionGroup.plain(parted, address).counted(parted), parted);
    }
    return !candidates.isEmpty();
  }

  /** Takes a group whose questions labels answer. */
  private void answered(QuestionGroup group, List<Unit> units) {
    if (group.holds() && Cues.answeredByLabels(group, units)) {
      candidates = Cues.candidates(group.cues(), units, document);
    }
  }

  /** Whether most answers begin with labels of another scheme, which are left to it then. */
  public boolean isAnsweredBy(Scheme other) {
    BitSet answers = new BitSet();
    other.accepted().forEach(c -> answers.set(c.line()));
    List<Candidate> left = new ArrayList<>(candidates);
    left.removeIf(c -> c.kind() == Candidate.Kind.ANSWER && answers.get(c.line()));
    double count = candidates.size() - accepted().size();
    boolean most = candidates.size() - left.size() >= ANSWERED * count && count > 1;
    if (most) {
      answers.clear();
      other.candidates().stream()
          .filter(c -> other.objection(c, other) == null)
          .forEach(c -> answers.set(c.line()));
      left.removeIf(c -> c.kind() == Candidate.Kind.ANSWER && answers.get(c.line()));
      candidates = left;
    }
    return most;
  }

  @Override
  public @Nullable String objection(Candidate candidate, Scheme best) {
    return null;
  }

  @Override
  public String inWords(Candidate candidate) {
    return alone == null ? why : alone.look().kind().inWords() + ": " + why;
  }

  @Override
  public boolean isMark(Candidate candidate) {
    return false;
  }
}
