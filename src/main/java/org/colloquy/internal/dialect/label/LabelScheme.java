package org.colloquy.internal.dialect.label;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.document.Dialect;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.document.Scheme;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.words.Makers;
import org.colloquy.internal.dialect.words.Naming;
import org.jspecify.annotations.Nullable;

/** What a dialect with labels proposes for a document, label by label. */
public final class LabelScheme implements Scheme {
  private final Dialect dialect;
  private final Strength strength;
  private final Document document;
  private final List<Candidate> candidates;
  private final LabelBook book;
  private final BitSet hollow;
  private final Habits habits;
  private final RareLabels rare;
  private final Objections objections;
  private final double score;

  /** What its labels may do beside other schemes. */
  private final Map<Scheme, Beside> besides = new HashMap<>();

  LabelScheme(Dialect dialect, Strength strength, List<Candidate> candidates, Document document) {
    this.dialect = dialect;
    this.strength = strength;
    this.document = document;
    this.candidates = candidates.stream().filter(c -> document.mayBeLabelled(c.line())).toList();
    book = new LabelBook(dialect, strength, this.candidates, document);
    hollow = dialect.name().endsWith("-alone") ? HollowLabels.of(book.accepted()) : new BitSet();
    habits = Habits.of(book, this.candidates, document);
    rare = new RareLabels(this, book, habits, document);
    objections = new Objections(this, habits.placement(), document, habits.start().first());
    score = LabelScore.of(book, dialect, document, isWeak());
  }

  @Override
  public boolean isFirm() {
    return strength == Strength.FIRM;
  }

  @Override
  public boolean isWeak() {
    return strength == Strength.WEAK;
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
    return beside(best).joins();
  }

  private Beside beside(Scheme best) {
    return besides.computeIfAbsent(best, b -> new Beside(this, book, b));
  }

  @Override
  public @Nullable String objection(Candidate c, Scheme best) {
    if (hollow.get(c.line())) {
      return "one of a list of names, with nothing said behind it";
    }
    LabelValue value = book.value(c);
    if (!value.recurs()
        && c.line() > habits.start().first()
        && Makers.areNamed(document.line(c.line()).text())) {
      return "says who held the talk";
    }
    if (!book.isTimed(c) && isBelowLabel(c, value, best)) {
      return "right below a label with nothing said in its line";
    }
    if (habits.start().isInHead(c) && !value.isDeclared()) {
      return "before the talk, where all labels stand on lines of their own, with words behind it";
    }
    if (best != this && best instanceof LabelScheme other && other.habits.look().isAboveBold(c)) {
      return "in another section above the talk, whose labels are bold";
    }
    if (book.isSpread(c.key())) {
      return "a field of a head: its signs stand apart";
    }
    if (book.isAccepted(value)) {
      return objections.to(c, value, beside(best));
    }
    return rare.has(c, value, beside(best)) ? null : value.inWords();
  }

  /** Whether a label stands right above with nothing said in its line, of this scheme or of one. */
  private boolean isBelowLabel(Candidate c, LabelValue value, Scheme best) {
    return !value.recurs() && habits.once().isBelowLabel(c)
        || best != this && best instanceof LabelScheme other && other.habits.once().isBelowLabel(c);
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
