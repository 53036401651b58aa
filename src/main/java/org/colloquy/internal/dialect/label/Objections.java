package org.colloquy.internal.dialect.label;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.document.Scheme;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Candidate.Kind;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Look;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Offices;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.Shape;
import org.colloquy.internal.dialect.words.Titles;
import org.jspecify.annotations.Nullable;

/** What speaks against single uses of labels that are in use, rule by rule. */
final class Objections {
  private static final String LEADER = ". . . . . .";

  /** No titled name is longer. */
  private static final int NAME = 60;

  /** No title above a talk is longer. */
  private static final int HEAD = 80;

  private final Scheme scheme;
  private final Placement placement;
  private final Document document;
  private final int first;

  private final List<Rule> rules =
      List.of(
          new Rule(
              this::isWeakBeside,
              u -> "too weak beside the labels of " + u.beside.best().dialect().name()),
          new Rule(this::isField, u -> "a field before the talk"),
          new Rule(this::isLegend, u -> "says whom a letter means"),
          new Rule(this::fills, u -> "says who presides"),
          new Rule(this::heads, u -> "a title above questions that have no labels"),
          new Rule(this::leads, u -> "a row of dots leads to what stands at its end"),
          new Rule(this::standsApart, u -> "stands apart where other labels do not"),
          new Rule(this::isInside, u -> "inside a paragraph, where its other uses begin one"));

  private record Rule(Predicate<Use> holds, Function<Use, String> why) {}

  /**
   * One use of a label.
   *
   * @param own whether its labels may stand beside those of the best scheme unknown there
   */
  private record Use(Candidate place, LabelValue label, Beside beside, boolean own) {
    boolean asks() {
      return place.kind() == Kind.QUESTION;
    }
  }

  /**
   * @param first the line at which the talk begins
   */
  Objections(Scheme scheme, Placement placement, Document document, int first) {
    this.scheme = scheme;
    this.placement = placement;
    this.document = document;
    this.first = first;
  }

  /** What the first rule says that holds, or null where none does. */
  @Nullable String to(Candidate place, LabelValue label, Beside beside) {
    Use use = new Use(place, label, beside, beside.isOwn(label));
    return rules.stream()
        .filter(r -> r.holds.test(use))
        .map(r -> r.why.apply(use))
        .findFirst()
        .orElse(null);
  }

  private boolean isWeakBeside(Use use) {
    LabelValue label = use.label;
    Beside beside = use.beside;
    boolean strong = use.own ? label.value() >= Beside.STRONG : beside.isStrong(label);
    boolean needless = beside.isSame() || label.isDeclared() || strong || beside.isBoldLine(label);
    return !needless && !beside.isKnown(label);
  }

  private boolean isField(Use use) {
    Candidate place = use.place;
    boolean early = place.line() < first && !use.asks() && !isSpeech(use);
    boolean form =
        scheme.isWeak() && !use.own && place.time() == null && place.line() < use.beside.first();
    return (form || !use.label.recurs() && early) && !use.label.isDeclared();
  }

  /** {@code Interviewee (A): Ana Ruiz} above the first {@code Q:}. */
  private boolean isLegend(Use use) {
    String written = use.place.written();
    int open = written.lastIndexOf('(');
    int close = written.indexOf(')', open + 1);
    return use.beside.best().dialect().tellsRoles()
        && use.place.line() < use.beside.first()
        && open > 0
        && close > open
        && use.beside.has(Names.key(written.substring(open + 1, close)));
  }

  /** {@code Speaker: The Honourable Ana Ruiz} above a record: an office, and a titled name. */
  private boolean fills(Use use) {
    String text = document.line(use.place.line()).text();
    String said = text.substring(Math.min(use.place.extent(), text.length())).strip();
    boolean name = use.place.line() == first && said.length() <= NAME;
    return name
        && Offices.presides("the " + use.label.key())
        && Titles.honorific(Names.words(said)) >= 0
        && Shape.of(said) == Shape.NAME
        && !QuestionMarks.endsSentence(said);
  }

  /** {@code Ana Ruiz: The Slow Ferry}: no sentence behind a label that no question below has. */
  private boolean heads(Use use) {
    int line = use.place.line();
    String text = document.line(line).text();
    boolean whole =
        line + 1 == document.lines().size() || document.line(line + 1).start() != Line.Start.WRAP;
    return use.label.uses().size() == 1
        && line < use.beside.first()
        && whole
        && text.length() <= HEAD
        && !QuestionMarks.endsSpeech(text)
        && use.beside.best().accepted().stream().noneMatch(Candidate::names);
  }

  /** {@code President: Mr. Lund . . . . . . (Norway)}. */
  private boolean leads(Use use) {
    return document.line(use.place.line()).text().contains(LEADER);
  }

  /**
   * Whether somebody speaks behind a label; behind a title and a name the sentence may go on, or
   * ask.
   */
  private boolean isSpeech(Use use) {
    String text = document.line(use.place.line()).text().stripTrailing();
    boolean said = text.length() > use.place.extent();
    boolean goesOn = said && (text.endsWith(",") || QuestionMarks.endsInQuestion(text));
    boolean title = scheme.isFirm() && use.label.isHonoured() && goesOn;
    boolean timed = said && use.place.time() != null && use.label.namesPerson();
    return title || timed || document.speech().isBehind(use.place);
  }

  private boolean standsApart(Use use) {
    return scheme.isWeak()
        && use.label.uses().size() == 1
        && !use.label.isDeclared()
        && !placement.mayHold(use.place);
  }

  private boolean isInside(Use use) {
    Candidate place = use.place;
    boolean sure = scheme.isFirm() || use.label.shape() == Shape.CAPITALS;
    boolean opens = use.asks() || place.line() == first && sure && use.label.standsAlone();
    boolean begins =
        opens || place.time() != null || document.begins(place.line()) || isAnnounced(use);
    boolean mayStand = placement.isOnEveryLine() || mayStandInside(use.label);
    return !begins && !(use.beside.isSame() && mayStand);
  }

  /** Whether a dash at the end of a line announces the talk's first label, as a colon does. */
  private boolean isAnnounced(Use use) {
    int before = use.place.line() - 1;
    String text = before < 0 ? "" : document.line(before).text().stripTrailing();
    boolean dash = !text.isEmpty() && Look.isDash(text.charAt(text.length() - 1));
    return dash && use.place.line() == first && use.label.recurs();
  }

  /** Whether a label may stand where no sentence and no line ends before it. */
  private boolean mayStandInside(LabelValue label) {
    boolean sure = label.value() >= Beside.STRONG && (scheme.isFirm() || label.isBracketed());
    boolean name = label.shape() != Shape.MIXED && label.shape() != Shape.LOWER;
    boolean broken = !scheme.isFirm() && label.isInsideUnlikeKin();
    return !label.startsParagraphs() && !broken || sure && (name || label.isBracketed());
  }
}
