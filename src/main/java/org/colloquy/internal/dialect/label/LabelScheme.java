package org.colloquy.internal.dialect.label;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.document.Dialect;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.document.Scheme;
import org.colloquy.internal.dialect.document.Speech;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Setting;
import org.colloquy.internal.dialect.words.Crowd;
import org.colloquy.internal.dialect.words.Makers;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Naming;
import org.colloquy.internal.dialect.words.Offices;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.Shape;
import org.colloquy.internal.dialect.words.Titles;
import org.colloquy.model.Inline;
import org.jspecify.annotations.Nullable;

/** What a dialect with labels proposes for a document, label by label. */
public final class LabelScheme implements Scheme {
  /** So much carries a label of a scheme that joins another. */
  static final double STRONG = 2.6;

  private static final double JOINS = .45;
  private static final double ONE_OFF = 1.5;
  private static final int OFTEN = 3;

  /** No name with a title has more words. */
  private static final int NAME = 8;

  /** A name of ideographs in a field is shorter. */
  private static final int SIGNS = 12;

  /** What a name is worth more where people write theirs without capitals. */
  private static final double SMALL_NAME = 1.1;

  private final Dialect dialect;
  private final Strength strength;
  private final boolean weak;
  private final Document document;
  private final List<Candidate> candidates;
  private final LabelBook book;
  private final Map<Scheme, Company> companies = new HashMap<>();
  private final BitSet hollow;
  private final Placement placement;
  private final SaidOnce once;
  private final int first;
  private final int begun;

  /** The line of the last label that is proposed above the first good one, or of that one. */
  private final int above;

  private final boolean bold;

  /** Whether all labels that come again stand alone on their lines. */
  private final boolean alone;

  /** Whether nearly all lines have what may be a label. */
  private final boolean everyLine;

  /** Whether headings are labels, and all of them name people. */
  private final boolean heads;

  /** The level of the headings that all good labels are, or 0. */
  private final int level;

  /** Whether several members of a house have their surnames in capitals. */
  private final boolean house;

  /** The line of the heading above a talk whose good labels are all bold, or -1. */
  private final int section;

  /** Whether all good labels have times. */
  private final boolean timed;

  /** Whether all good labels are nicknames between angle brackets, as in a chat. */
  private final boolean angled;

  /** Whether all good labels are what people call themselves in a chat: {@code weir_keeper}. */
  private final boolean handles;

  /** Whether somebody presides, and all good labels, not firm ones, begin with an honorific. */
  private final boolean presided;

  /** Whether some good labels stand in lines that are in italics as a whole. */
  private final boolean slanted;

  private final Objections objections;
  private final double score;

  LabelScheme(Dialect dialect, Strength strength, List<Candidate> candidates, Document document) {
    this.dialect = dialect;
    this.strength = strength;
    weak = strength == Strength.WEAK;
    this.document = document;
    this.candidates = candidates.stream().filter(c -> document.mayBeLabelled(c.line())).toList();
    book = new LabelBook(dialect, strength, this.candidates, document);
    List<Candidate> sure = accepted();
    hollow = dialect.name().endsWith("-alone") ? HollowLabels.of(sure) : new BitSet();
    placement = Placement.of(sure, document);
    everyLine = Placement.areMost(this.candidates, document);
    once = new SaidOnce(book, sure, everyLine, document);
    Candidate earliest =
        sure.stream()
            .filter(c -> book.value(c).recurs())
            .findFirst()
            .orElse(sure.isEmpty() ? null : sure.get(0));
    begun = begun(this.candidates);
    List<Candidate> talk = behindHead(sure.stream().filter(c -> book.value(c).recurs()).toList());
    alone = talk.size() > OFTEN && talk.stream().allMatch(this::isAlone);
    first = earliest == null ? -1 : alone ? talk.get(0).line() : earliest.line();
    above =
        this.candidates.stream()
            .mapToInt(Candidate::line)
            .filter(line -> line < first)
            .max()
            .orElse(first);
    house = book.all().stream().filter(LabelValue::isCounsel).limit(OFTEN).count() >= OFTEN;
    level = NamedHeads.level(sure, document);
    heads = NamedHeads.are(sure, level, this.candidates, document);
    bold = !sure.isEmpty() && sure.stream().allMatch(this::isSet);
    section = bold ? headingAbove(sure.get(0).line()) : -1;
    timed = sure.size() >= OFTEN && sure.stream().allMatch(c -> c.time() != null);
    angled = sure.size() >= OFTEN && sure.stream().allMatch(c -> c.written().startsWith("<"));
    handles = sure.size() >= OFTEN && sure.stream().allMatch(c -> isHandle(c.label()));
    slanted = sure.stream().anyMatch(this::isSlanted);
    presided =
        !isFirm() && sure.stream().allMatch(c -> book.value(c).isHonoured()) && document.hasChair();
    objections = new Objections(this, placement, document, first);
    score = LabelScore.of(book, dialect, document, weak);
  }

  /** From the first label on its line on, unless one before it with words behind it comes again. */
  private List<Candidate> behindHead(List<Candidate> labels) {
    int head = 0;
    while (head < labels.size() && !isAlone(labels.get(head))) {
      head++;
    }
    Set<String> before = new HashSet<>();
    labels.subList(0, head).forEach(c -> before.add(c.key()));
    List<Candidate> talk = labels.subList(head, labels.size());
    return talk.stream().anyMatch(c -> before.contains(c.key())) ? labels : talk;
  }

  private static boolean isHandle(String label) {
    return label.indexOf('_') > 0 && label.indexOf(' ') < 0;
  }

  private boolean isAlone(Candidate c) {
    return c.extent() >= document.line(c.line()).text().length();
  }

  /** How many lines at the beginning have a label, each of them. */
  private static int begun(List<Candidate> candidates) {
    int begun = 0;
    while (begun < candidates.size() && candidates.get(begun).line() == begun) {
      begun++;
    }
    return begun;
  }

  /** Whether no prose has the mark of its labels at the beginning of a line. */
  boolean isFirm() {
    return strength == Strength.FIRM;
  }

  /**
   * Whether its labels have a colon behind them, brackets about them, or a whole text to show it.
   */
  boolean isPlain() {
    return isFirm() || Set.of("name-brackets", "name-bare").contains(dialect.name());
  }

  /** A label that it proposes, with all its uses. */
  LabelValue value(Candidate candidate) {
    return book.value(candidate);
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
    return book.accepted();
  }

  @Override
  public boolean isDeclared() {
    return book.all().stream().anyMatch(LabelValue::isDeclared);
  }

  @Override
  public boolean joins(Scheme best) {
    Set<String> keys = keys(best);
    return score > 0
            && (holdsBeside(best)
                || interleaves(best)
                || book.all().stream()
                    .anyMatch(
                        l -> l.isDeclared() || shared(l, keys) || isStrong(l) || isAlone(l, best)))
        || book.all().stream().anyMatch(l -> isCounsel(l, best));
  }

  /** Whether its labels stand between those of another one throughout, as answers do. */
  private boolean interleaves(Scheme best) {
    return company(best).interleaved();
  }

  private boolean holdsBeside(Scheme best) {
    boolean leads = weak && !Labelled.isWeak(best.dialect());
    return score >= JOINS * best.score() && !leads || dialect.tellsRoles();
  }

  /** Whether a label is one of those that interrupt questions and answers marked by letters. */
  private boolean isBesideLetters(LabelValue label, Scheme best) {
    return best.dialect().tellsRoles()
        && isFirm()
        && (label.shape() == Shape.CAPITALS || label.isCounsel())
        && keys(best).size() > 1;
  }

  /** Whether such a label is an office or a name with its honorific, even one said once. */
  private boolean isCounsel(LabelValue label, Scheme best) {
    return isBesideLetters(label, best) && Titles.before(Names.words(label.key()).get(0));
  }

  /** Whether a label is a bold line beside bold names with their offices, too often for a head. */
  boolean isAlone(LabelValue label, Scheme best) {
    return dialect.name().equals("bold-alone")
        && best.dialect().name().equals("bold-name")
        && label.uses().size() >= OFTEN
        && book.isAccepted(label);
  }

  /** Whether a label needs no company. */
  boolean isStrong(LabelValue label) {
    return isFirm() && label.standsAlone() && book.isAccepted(label) && label.value() >= STRONG;
  }

  /** Whether much that is no label looks like its labels. */
  boolean isWeak() {
    return weak;
  }

  /** Whether the best scheme has a label too, or stands between these throughout. */
  boolean isKnown(LabelValue label, Scheme best) {
    return interleaves(best) || keys(best).contains(label.key());
  }

  /** Whether the best scheme has a label. */
  boolean hasBeside(String key, Scheme best) {
    return keys(best).contains(key);
  }

  /** The line at which the best scheme has its first label. */
  int firstBeside(Scheme best) {
    return company(best).first();
  }

  private boolean shared(LabelValue label, Set<String> keys) {
    return keys.contains(label.key()) && book.isAccepted(label);
  }

  private Set<String> keys(Scheme best) {
    return company(best).keys();
  }

  private Company company(Scheme best) {
    return companies.computeIfAbsent(best, b -> Company.of(b, this));
  }

  @Override
  public @Nullable String objection(Candidate c, Scheme best) {
    if (hollow.get(c.line())) {
      return "one of a list of names, with nothing said behind it";
    }
    LabelValue value = book.value(c);
    if (!value.recurs() && c.line() > first && Makers.areNamed(document.line(c.line()).text())) {
      return "says who held the talk";
    }
    if (!isTimed(c) && (!value.recurs() && once.isBelowLabel(c) || isBelowLabel(c, best))) {
      return "right below a label with nothing said in its line";
    }
    if (alone && c.line() < first && !isAlone(c) && !value.isDeclared()) {
      return "before the talk, where all labels stand on lines of their own, with words behind it";
    }
    if (best != this && isAboveBold(c, best)) {
      return "in another section above the talk, whose labels are bold";
    }
    if (book.isSpread(c.key())) {
      return "a field of a head: its signs stand apart";
    }
    if (book.isAccepted(value)) {
      return objections.to(c, value, best);
    }
    boolean known = isFirm() && best != this && keys(best).contains(c.key()) && begins(c);
    boolean used = known || isAliasInUse(c, value) || isSaidOnce(c, value, best);
    return used ? null : value.inWords();
  }

  /** Whether a question stands behind a label, and below it the first label of all. */
  private boolean asksFirst(Candidate c) {
    return c.line() + 1 == first && QuestionMarks.endsInQuestion(document.speech().said(c));
  }

  /** Whether a label stands between a heading and the first of all, with enough said behind it. */
  private boolean opens(Candidate c) {
    return c.line() > 0
        && c.line() + 1 == first
        && document.line(c.line() - 1).kind() == Line.Kind.HEADING
        && document.speech().said(c).strip().length() > Speech.SENTENCE;
  }

  /** Whether a label of another scheme stands right above with nothing said in its line. */
  private boolean isBelowLabel(Candidate c, Scheme best) {
    return best != this && best instanceof LabelScheme other && other.once.isBelowLabel(c);
  }

  /** Whether a label is in plain type above the heading of a talk whose labels are all bold. */
  private boolean isAboveBold(Candidate c, Scheme best) {
    return best instanceof LabelScheme other && c.line() < other.section && !isSet(c);
  }

  /** The last heading above a line, or -1. */
  private int headingAbove(int line) {
    int at = line - 1;
    while (at >= 0 && document.line(at).kind() != Line.Kind.HEADING) {
      at--;
    }
    return at;
  }

  /** Whether its labels may stand beside those of the best scheme without being known there. */
  boolean isOwn(LabelValue value, Scheme best) {
    boolean beside = holdsBeside(best) || interleaves(best) || isBesideLetters(value, best);
    return (best == this || beside || isAlone(value, best)) && !value.isRemark();
  }

  /** Whether a label stands apart from the text before it. */
  private boolean begins(Candidate c) {
    boolean apart = isTimed(c) || document.opens(c.line());
    return apart && !document.isPoint(c.line()) && !isItem(c);
  }

  /** Whether somebody whose label is in use has another one here. */
  private boolean isAliasInUse(Candidate c, LabelValue value) {
    boolean name = value.shape() == Shape.NAME && !value.namesNobody();
    boolean alias = name && book.isAliasOfAccepted(c.label());
    boolean title = c.line() < first && !placement.mayHold(c);
    return begins(c) && (alias && !title || book.isAcceptedWithoutAside(c.label()));
  }

  /**
   * Whether a dash stands before more words than are a name: an item of what is to be talked of.
   */
  private boolean isItem(Candidate c) {
    String text = document.line(c.line()).text();
    return "-–—".indexOf(text.charAt(0)) >= 0
        && Names.hasMoreWords(text.substring(0, Math.min(c.extent(), text.length())), NAME);
  }

  /** Whether a label that does not come again is somebody's: it looks like those in use. */
  private boolean isSaidOnce(Candidate c, LabelValue value, Scheme best) {
    boolean enclosed = (everyLine || angled) && value.isEnclosed();
    boolean begins = enclosed || begins(c);
    if (value.namesNobody()
        || !begins
        || !isOwn(value, best)
        || isPlainAmongMarked(c)
        || !slanted && isSlanted(c)
        || level > 0 && document.line(c.line()).level() != level
        || once.isTitle(c)) {
      return false;
    }
    if (isFirm() && (once.declares(value) || once.isDescribed(c))) {
      return true;
    }
    boolean counsel = isCounsel(value, best);
    boolean nick =
        angled && enclosed ? value.isNickname() : value.shape() == Shape.LOWER && value.isWord();
    boolean set = bold || placement.holdsEverywhere(c);
    boolean word = (nick || handles && value.isNickname()) && (enclosed || isFirm() && set);
    boolean stamped = isTimed(c) && value.namesPerson();
    boolean alike = counsel || stamped || word || isAlike(c, value);
    boolean late = c.line() > (counsel ? company(best).first() : first);
    boolean start = c.line() < begun || word || asksFirst(c);
    boolean floor = isFirm() && (Offices.isChair(c.label()) || value.hasOffice());
    boolean said = document.speech().isBehind(c);
    boolean brief = (start || floor) && document.speech().isBehindHoweverBrief(c);
    boolean sign = Character.isIdeographic(c.label().codePointAt(0));
    boolean field = sign && document.speech().said(c).strip().length() < SIGNS;
    late &= !field || weak || document.speech().isBehindHoweverBrief(c);
    boolean near = late || stamped || alike && (said || opens(c)) || (alike || floor) && brief;
    return near && (word || isOfOffice(c, value) || alike && isWorth(c, value));
  }

  /** Whether a label has no time and is in plain type, and all that are good have one or bold. */
  private boolean isPlainAmongMarked(Candidate c) {
    return c.time() == null && (timed || bold && !isSet(c));
  }

  /** Whether all of a line is in italics. */
  private boolean isSlanted(Candidate c) {
    return Setting.of(document.line(c.line()).inlines()).isItalic();
  }

  /** Whether a line begins in bold or in italics. */
  private boolean isSet(Candidate c) {
    Line line = document.line(c.line());
    boolean italic = !line.inlines().isEmpty() && line.inlines().get(0) instanceof Inline.Emphasis;
    return line.bold() > 0 || italic;
  }

  private boolean isTimed(Candidate c) {
    return book.hasTimes() && c.time() != null;
  }

  /**
   * Whether such a label is written as others are: by number, with an honorific, in their letters.
   */
  private boolean isAlike(Candidate c, LabelValue value) {
    boolean counted = value.shape() == Shape.NUMBERED;
    boolean everywhere = bold && isSet(c) && everyLine && !weak && (counted || value.namesPerson());
    return everywhere
        || counted && (value.isExpected() || book.counts(c.key()))
        || (isFirm() || presided) && value.isHonoured()
        || heads && value.namesPerson()
        || book.looksAlike(value, c.line() >= above);
  }

  /** Whether many speak under such a label, or whoever holds an office. */
  private boolean isOfOffice(Candidate c, LabelValue value) {
    boolean firm = Crowd.is(c.label()) || Offices.isChair(c.label()) || value.hasOffice();
    return isFirm() && firm || house && value.isCounsel() || hasOffice(c);
  }

  private boolean isWorth(Candidate c, LabelValue value) {
    double mark = placement.holds(c) ? Math.min(0, c.worth()) : 0;
    double small = book.isSmallName(value) ? SMALL_NAME : 0;
    boolean head = dialect.name().endsWith("-alone");
    return value.value() + small + once.worth(c, head) - mark >= ONE_OFF;
  }

  /** Whether an office or the like stands behind the name in a line of both. */
  private boolean hasOffice(Candidate c) {
    String text = document.line(c.line()).text();
    boolean whole = c.extent() == text.length() && text.stripLeading().startsWith(c.written());
    boolean behind = whole && c.extent() > c.written().length() + 2 && weak;
    return Offices.behindName(c.written(), 0) == c.label().length() || behind && c.time() == null;
  }

  @Override
  public String inWords(Candidate candidate) {
    return book.value(candidate).inWords();
  }

  @Override
  public boolean isMark(Candidate c) {
    String text = document.line(c.line()).text();
    return book.value(c).namesNobody()
        && (c.time() != null
            || LabelValue.isField(text, c.extent())
            || Naming.is(text, c.extent())
            || book.isNote(c)
            || isExaminer(c));
  }

  /** Whether a line says who examines from there on, and nothing else. */
  public boolean isExaminer(Candidate c) {
    return book.value(c).isExamination()
        && Examinations.isAlone(document.line(c.line()).text(), c.extent());
  }
}
