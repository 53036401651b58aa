package org.colloquy.internal.dialect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a dialect with labels proposes for a document, label by label. */
final class LabelScheme implements Scheme {
  /** From here on a label that recurs is one; anything between 0.5 and 1.9 gives the same. */
  private static final double ACCEPTED = 1.9;

  /** The same for labels that headings, leads and lists look like. */
  private static final double WEAK = 2.1;

  /** So much carries a label of a scheme that joins another. */
  private static final double STRONG = 2.6;

  private static final double SHORT_TEXT = 25;

  private static final double JOINS = .45;
  private static final double ONE_OFF = 1.5;
  private static final int OFTEN = 3;

  /** Between somebody's name and office on a line of their own. */
  static final String OFFICE = " -- ";

  private static final double PURE = .6;

  /** Where so many labels name nobody for each that may name somebody, none does. */
  private static final double FORM = .8;

  /** Of two schemes whose labels alternate, at least so many stand between two of the other. */
  private static final double INTERLEAVED = .7;

  /** How surely the mark of a dialect's labels is one. */
  enum Strength {
    /** No prose has it at the beginning of a line. */
    FIRM,
    /** Prose may have it. */
    LOOSE,
    /** Headings, leads and lists have it too, so that more has to speak for it. */
    WEAK
  }

  /**
   * The labels of another scheme.
   *
   * @param first the line of the first
   * @param interleaved whether this scheme's labels stand between them throughout
   */
  private record Company(Set<String> keys, int first, boolean interleaved) {
    static Company of(Scheme scheme, LabelScheme own) {
      List<Candidate> accepted = scheme.accepted();
      Set<String> keys = new HashSet<>();
      accepted.forEach(c -> keys.add(c.key()));
      boolean firm =
          own.strength == Strength.FIRM
              && scheme instanceof LabelScheme other
              && other.strength == Strength.FIRM;
      return new Company(
          keys,
          accepted.isEmpty() ? -1 : accepted.get(0).line(),
          firm && interleaves(accepted, own.accepted()));
    }

    private static boolean interleaves(List<Candidate> some, List<Candidate> others) {
      BitSet in = new BitSet();
      others.forEach(c -> in.set(c.line()));
      int changes = 0;
      int before = -1;
      for (Candidate c : some) {
        int between = in.nextSetBit(before + 1);
        changes += before >= 0 && between > before && between < c.line() ? 1 : 0;
        before = c.line();
      }
      int last = in.nextSetBit(before + 1);
      changes += before >= 0 && last > before ? 1 : 0;
      return others.size() > 1 && changes >= INTERLEAVED * Math.max(some.size(), others.size());
    }
  }

  private final Dialect dialect;
  private final Strength strength;
  private final boolean weak;
  private final Document document;
  private final List<Candidate> candidates;
  private final Map<String, LabelValue> labels = new LinkedHashMap<>();
  private final Map<String, LabelValue> initials = new HashMap<>();
  private final Map<Shape, Double> purity = new EnumMap<>(Shape.class);
  private final Set<Shape> shapes = EnumSet.noneOf(Shape.class);
  private final Map<Scheme, Company> companies = new HashMap<>();
  private final boolean notes;
  private final boolean times;

  /** Whether several people have honorifics, as members of a house have, who may speak once. */
  private final boolean houses;

  private final BitSet hollow;
  private final int first;
  private final double score;

  LabelScheme(Dialect dialect, Strength strength, List<Candidate> candidates, Document document) {
    this.dialect = dialect;
    this.strength = strength;
    weak = strength == Strength.WEAK;
    this.document = document;
    this.candidates = candidates.stream().filter(c -> document.mayBeLabelled(c.line())).toList();
    String before = "";
    for (Candidate c : this.candidates) {
      String key = c.key();
      LabelValue label = labels.computeIfAbsent(key, k -> new LabelValue(c));
      label.add(c, document, !key.equals(before));
      before = key;
    }
    labels.values().stream()
        .filter(l -> l.shape() == Shape.LETTERS && l.key().indexOf('.') > 0)
        .forEach(l -> initials.putIfAbsent(l.key().replaceAll("[. ]", ""), l));
    labels.values().forEach(this::relate);
    notes =
        this.candidates.stream().filter(LabelScheme::isNote).count() * 3 < this.candidates.size();
    long timed = candidates.stream().filter(c -> c.time() != null).count();
    times = timed * 3 > candidates.size();
    labels.values().stream()
        .filter(l -> notes && isNote(l.uses().get(0)))
        .forEach(LabelValue::isNobodys);
    Set<String> answer =
        strength == Strength.FIRM ? Answerer.of(this.candidates, document) : Set.of();
    labels.values().stream().filter(l -> answer.contains(l.key())).forEach(LabelValue::answers);
    labels.values().forEach(l -> l.weigh(document, dialect.tellsRoles(), times));
    houses = labels.values().stream().filter(LabelValue::isHonoured).limit(OFTEN).count() >= OFTEN;
    labels.values().stream().filter(this::isAccepted).forEach(l -> shapes.add(l.shape()));
    List<Candidate> sure = accepted();
    hollow = dialect.name().endsWith("-alone") ? HollowLabels.of(sure) : new BitSet();
    Candidate earliest =
        sure.stream()
            .filter(c -> value(c).recurs())
            .findFirst()
            .orElse(sure.isEmpty() ? null : sure.get(0));
    first = earliest == null ? -1 : earliest.line();
    score = score(sure);
  }

  /**
   * Whether a label is {@code [Note]:}, as an observer's remarks are where people have no such
   * brackets.
   */
  private static boolean isNote(Candidate label) {
    String written = label.written();
    int end = written.length() - 1;
    return written.charAt(0) == '['
        && end > 2
        && LabelScanner.isColon(written.charAt(end))
        && written.indexOf(']') == end - 1;
  }

  /** Lets a full name and its short forms count for each other: they are one person's. */
  private void relate(LabelValue label) {
    for (String alias : Names.aliases(label.uses().get(0).label())) {
      relate(label, known(alias));
    }
    relate(label, labels.get(label.key().replace(". ", ".")));
    relate(label, labels.get(honoured(label)));
    String written = label.uses().get(0).label();
    String name = Names.withoutAside(written);
    List<String> parts = Names.parts(written);
    boolean article = parts.size() == 1 && name.equals(written);
    relate(label, article ? labels.get(parts.get(0)) : null);
    if (name.length() < written.length()) {
      boolean capitals = name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
      String bare = Names.key(name);
      boolean initials = bare.indexOf('.') > 0;
      relate(label, bare.indexOf(' ') > 0 || capitals || initials ? labels.get(bare) : null);
      relate(
          label,
          initials && bare.endsWith(".") ? labels.get(bare.substring(0, bare.length() - 1)) : null);
      String aside = Names.key(Names.aside(written));
      relate(label, aside.indexOf(' ') > 0 ? labels.get(aside) : null);
    }
  }

  /** The surname with the honorific of a full name: {@code mr. vidal}; else empty. */
  private static String honoured(LabelValue label) {
    String name = Names.withoutAside(label.key());
    int first = name.indexOf(' ');
    int last = name.lastIndexOf(' ');
    boolean full = first > 0 && last > first;
    return full && Titles.honours(Names.folded(name.substring(0, first)).replace(".", ""))
        ? name.substring(0, first) + name.substring(last)
        : "";
  }

  private static void relate(LabelValue label, @Nullable LabelValue other) {
    if (other != null && other != label) {
      label.addKin(other.uses().size());
      other.addKin(label.uses().size());
    }
  }

  /** The label that an alias is, initials with or without their stops. */
  private @Nullable LabelValue known(String alias) {
    LabelValue exact = labels.get(alias);
    return exact == null ? initials.get(alias) : exact;
  }

  private double score(List<Candidate> sure) {
    if (sure.isEmpty()) {
      return 0;
    }
    double mean = 0;
    int changes = 0;
    String before = sure.get(0).key();
    for (Candidate c : sure) {
      mean += value(c).value() / sure.size();
      changes += c.key().equals(before) ? 0 : 1;
      before = c.key();
    }
    double uses = sure.size();
    Coverage coverage = Coverage.of(document.lines(), sure);
    double changing = sure.size() == 1 ? 0 : changes / (uses - 1);
    return Math.log(1 + uses)
        / Math.log(2)
        * mean
        * (.5 + .5 * changing)
        * (.5 + .5 * Math.min(1, 5 * uses / coverage.paragraphs()))
        * (.7 + .3 * coverage.characters() / Math.max(1, coverage.allCharacters()))
        * (dialect.tellsRoles() ? 1 : wordiness(coverage.characters() / uses))
        * (weak ? talk(sure, coverage) : 1)
        * company(sure.size())
        * (dialect.tellsRoles()
            ? 1
            : Rhythm.of(document.lines(), sure).factor(named(sure), coverage.asking() > 0))
        * (dialect.tellsRoles() || coverage.asking() > 0 || named(sure) > 0
            ? 1
            : Impersonal.factor(document, sure));
  }

  /** From .2 among as many labels that come again and name nobody, as a form's do, to 1. */
  private double company(double uses) {
    double nobody = 0;
    for (LabelValue label : labels.values()) {
      nobody +=
          label.namesNobody() && label.recurs() && !label.isExamination() ? label.uses().size() : 0;
    }
    return nobody < FORM * uses ? 1 : .2;
  }

  /** How much behind labels that may be headings sounds like talk, from .4 to 1. */
  private double talk(List<Candidate> sure, Coverage coverage) {
    double asking = Math.min(1, 6.0 * coverage.asking() / sure.size());
    return .3 + .35 * named(sure) + .35 * asking;
  }

  /** The share of labels that cannot well be headings. */
  private double named(List<Candidate> sure) {
    long people = sure.stream().filter(c -> value(c).namesPerson()).count();
    return people / (double) sure.size();
  }

  /** Labels with hardly a word behind them are those of a form or a list. */
  private static double wordiness(double charactersEach) {
    return Math.max(.3, Math.min(1, charactersEach / SHORT_TEXT));
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

  private LabelValue value(Candidate candidate) {
    LabelValue value = labels.get(candidate.key());
    if (value == null) {
      throw new IllegalArgumentException("not of this scheme: " + candidate);
    }
    return value;
  }

  private boolean isAccepted(LabelValue label) {
    boolean honoured = strength == Strength.FIRM && houses && label.isHonoured();
    boolean expected = label.recurs() || !weak && label.isExpected() || honoured;
    return label.isDeclared() || expected && label.value() >= (weak ? WEAK : ACCEPTED);
  }

  @Override
  public List<Candidate> accepted() {
    List<Candidate> accepted = new ArrayList<>();
    for (Candidate c : candidates) {
      if (isAccepted(value(c))) {
        accepted.add(c);
      }
    }
    return accepted;
  }

  @Override
  public boolean isDeclared() {
    return labels.values().stream().anyMatch(LabelValue::isDeclared);
  }

  @Override
  public boolean joins(Scheme best) {
    Set<String> keys = keys(best);
    return score > 0
            && (holdsBeside(best)
                || interleaves(best)
                || labels.values().stream()
                    .anyMatch(
                        l -> l.isDeclared() || shared(l, keys) || isStrong(l) || isAlone(l, best)))
        || labels.values().stream().anyMatch(l -> isCounsel(l, best));
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
        && strength == Strength.FIRM
        && (label.shape() == Shape.CAPITALS || label.isCounsel())
        && keys(best).size() > 1;
  }

  /** Whether such a label is an office or a name with its honorific, even one said once. */
  private boolean isCounsel(LabelValue label, Scheme best) {
    return isBesideLetters(label, best) && Titles.before(Names.words(label.key()).get(0));
  }

  /** Whether a label is a bold line beside bold names with their offices, too often for a head. */
  private boolean isAlone(LabelValue label, Scheme best) {
    return dialect.name().equals("bold-alone")
        && best.dialect().name().equals("bold-name")
        && label.uses().size() >= OFTEN
        && isAccepted(label);
  }

  /** Whether a label needs no company. */
  private boolean isStrong(LabelValue label) {
    return strength == Strength.FIRM
        && label.standsAlone()
        && isAccepted(label)
        && label.value() >= STRONG;
  }

  private boolean shared(LabelValue label, Set<String> keys) {
    return keys.contains(label.key()) && isAccepted(label);
  }

  private Set<String> keys(Scheme best) {
    return company(best).keys();
  }

  private Company company(Scheme best) {
    return companies.computeIfAbsent(best, b -> Company.of(b, this));
  }

  @Override
  public @Nullable String objection(Candidate c, Scheme best) {
    LabelValue value = value(c);
    if (hollow.get(c.line())) {
      return "one of a list of names, with nothing said behind it";
    }
    boolean alone = isAlone(value, best);
    boolean beside = holdsBeside(best) || interleaves(best) || isBesideLetters(value, best);
    boolean own = best == this || beside || alone;
    if (isAccepted(value)) {
      boolean strong = own ? value.value() >= STRONG : isStrong(value);
      boolean weaker = best != this && !value.isDeclared() && !strong && !alone;
      if (weaker && !interleaves(best) && !keys(best).contains(value.key())) {
        return "too weak beside the labels of " + best.dialect().name();
      }
      if (!value.recurs() && !value.isDeclared() && c.line() < first && !document.isSpeech(c)) {
        return "a field before the talk";
      }
      return c.time() != null || document.begins(c.line()) || best == this && holdsInside(value)
          ? null
          : "inside a paragraph, where its other uses begin one";
    }
    boolean begins = document.opens(c.line());
    boolean alias = value.shape() == Shape.NAME && isAliasOfAccepted(c.label());
    if (begins && (alias || isAcceptedWithoutAside(c.label()))) {
      return null;
    }
    boolean counsel = isCounsel(value, best);
    boolean timed = times && c.time() != null && value.namesPerson();
    boolean honoured = strength == Strength.FIRM && value.isHonoured();
    boolean numbered = value.shape() == Shape.NUMBERED && value.isExpected();
    boolean another = numbered || counsel || timed || honoured;
    boolean alike = another || shapes.contains(value.shape()) && purity(value.shape()) >= PURE;
    boolean late = c.line() > (counsel ? company(best).first() : first);
    boolean near = late || alike && document.isSpeech(c);
    boolean crowd = strength == Strength.FIRM && Crowd.is(c.label());
    boolean sure = hasOffice(c) || crowd || alike && value.value() >= ONE_OFF;
    boolean oneOff = own && begins && near && sure;
    return oneOff ? null : value.inWords();
  }

  /** Whether an office or the like stands behind the name in a line of both. */
  private boolean hasOffice(Candidate c) {
    boolean whole = c.extent() == document.line(c.line()).text().length();
    boolean behind = whole && c.extent() > c.written().length() + 2 && weak;
    return c.written().indexOf(OFFICE) == c.label().length() || behind && c.time() == null;
  }

  /** Whether a label may stand where no sentence and no line ends before it. */
  private boolean holdsInside(LabelValue value) {
    boolean sure = value.value() >= STRONG && (strength == Strength.FIRM || value.isBracketed());
    boolean name = value.shape() != Shape.MIXED && value.shape() != Shape.LOWER;
    return !value.startsParagraphs() || sure && (name || value.isBracketed());
  }

  @Override
  public String inWords(Candidate candidate) {
    return value(candidate).inWords();
  }

  @Override
  public boolean isMark(Candidate c) {
    String text = document.line(c.line()).text();
    boolean field =
        c.time() != null || LabelValue.isField(text, c.extent()) || Naming.is(text, c.extent());
    boolean note = notes && isNote(c);
    return value(c).namesNobody() && (field || note || isExaminer(c));
  }

  /** Whether a line says who examines from there on, and nothing else. */
  boolean isExaminer(Candidate c) {
    return value(c).isExamination() && c.extent() == document.line(c.line()).text().length();
  }

  /** Whether a name, or its initials, is that of an accepted label: one declares the other. */
  private boolean isAliasOfAccepted(String label) {
    return Names.aliases(label).stream()
        .map(this::known)
        .anyMatch(l -> l != null && l.key().length() > 1 && isAccepted(l));
  }

  /** {@code A. (the keeper):} once, then {@code A.:}. */
  private boolean isAcceptedWithoutAside(String label) {
    LabelValue bare = labels.get(Names.key(Names.withoutAside(label)));
    return bare != null && isAccepted(bare);
  }

  /** Of all proposals shaped like a label, the share that belongs to accepted labels. */
  private double purity(Shape shape) {
    return purity.computeIfAbsent(shape, this::measure);
  }

  private double measure(Shape shape) {
    double all = 0;
    double good = 0;
    for (LabelValue label : labels.values()) {
      if (label.shape() == shape && !label.isExamination()) {
        all += label.uses().size();
        good += isAccepted(label) ? label.uses().size() : 0;
      }
    }
    return all == 0 ? 0 : good / all;
  }
}
