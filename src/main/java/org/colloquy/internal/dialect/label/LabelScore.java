package org.colloquy.internal.dialect.label;

import java.util.List;
import org.colloquy.internal.dialect.document.Dialect;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Marks;
import org.colloquy.internal.dialect.words.Clock;
import org.colloquy.internal.dialect.words.Offices;

/** How well all good labels of a dialect together fit a document. */
final class LabelScore {
  private static final double SHORT_TEXT = 25;

  /** Where so many labels name nobody for each that may name somebody, none does. */
  private static final double FORM = .8;

  /** So large a share of honorifics has the record of a house, and no headings. */
  private static final double HOUSE = .8;

  /** Of labels that nearly all paragraphs have, so large a share asks. */
  private static final double ASKING = .1;

  private static final int LISTED = 4;

  private final LabelBook book;
  private final Dialect dialect;
  private final Document document;
  private final boolean weak;

  private LabelScore(LabelBook book, Dialect dialect, Document document, boolean weak) {
    this.book = book;
    this.dialect = dialect;
    this.document = document;
    this.weak = weak;
  }

  /**
   * From 0, without an upper bound.
   *
   * @param weak whether headings, leads and lists look like such labels
   */
  static double of(LabelBook book, Dialect dialect, Document document, boolean weak) {
    return new LabelScore(book, dialect, document, weak).of(book.accepted());
  }

  private double of(List<Candidate> sure) {
    if (sure.isEmpty()) {
      return 0;
    }
    double mean = 0;
    int changes = 0;
    String before = sure.get(0).key();
    for (Candidate c : sure) {
      mean += book.value(c).value() / sure.size();
      changes += c.key().equals(before) && !isBehindEvent(c) ? 0 : 1;
      before = c.key();
    }
    double uses = sure.size();
    int unstopped = Unstopped.asking(sure, document);
    Coverage coverage = Coverage.of(document, sure).asking(unstopped);
    Rhythm rhythm = Rhythm.of(document.lines(), sure, unstopped > 0);
    boolean goesOn = Impersonal.goOn(document, sure);
    boolean people = coverage.asking() > 0 || named(sure) > 0 && !rhythm.isOrdered();
    double changing = presides(sure) ? 1 : sure.size() == 1 ? 0 : changes / (uses - 1);
    return Math.log(1 + uses)
        / Math.log(2)
        * mean
        * (.5 + .5 * changing)
        * (.5 + .5 * Math.min(1, 5 * uses / coverage.paragraphs()))
        * (.7 + .3 * coverage.characters() / Math.max(1, coverage.allCharacters()))
        * (dialect.tellsRoles() ? told(sure) : wordiness(coverage.characters() / uses))
        * (weak ? talk(sure, coverage) : 1)
        * company(sure.size())
        * (dialect.tellsRoles() ? 1 : rhythm.factor(named(sure), coverage.asking() > 0))
        * (dialect.tellsRoles() || people && !goesOn
            ? 1
            : Impersonal.factor(document, sure, rhythm.isOrdered() || goesOn));
  }

  /** Whether a reporter's note right above says why somebody is named again. */
  private boolean isBehindEvent(Candidate c) {
    return c.line() > 0 && Marks.event(document.line(c.line() - 1).text()) != null;
  }

  /** Whether only who presides, or calls a roll, speaks again, with people between who do not. */
  private boolean presides(List<Candidate> sure) {
    long others = book.all().stream().filter(l -> !l.recurs() && l.namesPerson()).count();
    return sure.size() > 1
        && others + 1 >= sure.size()
        && sure.stream().allMatch(c -> Offices.presides(c.label()) || book.value(c).hasInitials());
  }

  /** From .2 among as many labels that come again and name nobody, as a form's do, to 1. */
  private double company(double uses) {
    double nobody = 0;
    for (LabelValue label : book.all()) {
      boolean beside = label.isExamination() || label.describes();
      nobody += label.namesNobody() && label.recurs() && !beside ? label.uses().size() : 0;
    }
    return nobody < FORM * uses ? 1 : .2;
  }

  /** How much behind labels that may be headings sounds like talk, from .4 to 1. */
  private double talk(List<Candidate> sure, Coverage coverage) {
    boolean asked = coverage.asking() >= ASKING * sure.size();
    if ((asked || areCodes(sure)) && Throughout.are(sure, document)) {
      return 1;
    }
    double asking = Math.min(1, 6.0 * coverage.asking() / sure.size());
    long honoured = sure.stream().filter(c -> book.value(c).isHonoured()).count();
    double record = honoured > HOUSE * sure.size() ? 1 : 0;
    return Math.max(record, .3 + .35 * named(sure) + .35 * asking);
  }

  /** Whether all labels are people's codes, as no words of a list are: {@code TO071}. */
  private static boolean areCodes(List<Candidate> sure) {
    return sure.stream().map(Candidate::label).allMatch(LabelScore::isCode);
  }

  private static boolean isCode(String label) {
    int digits = label.length();
    while (digits > 0 && Character.isDigit(label.charAt(digits - 1))) {
      digits--;
    }
    return digits > 0
        && digits < label.length() - 1
        && label.chars().limit(digits).allMatch(Character::isUpperCase);
  }

  /** The share of labels that cannot well be headings. */
  private double named(List<Candidate> sure) {
    long people = sure.stream().filter(c -> book.value(c).namesPerson()).count();
    return people / (double) sure.size();
  }

  /**
   * A fraction where each line has a time, a word for question or answer and hardly more: the list
   * of who asked when, and not what they said.
   */
  private double told(List<Candidate> sure) {
    long listed =
        sure.stream()
            .filter(c -> Clock.at(document.line(c.line()).text(), 0) != null && !isSaid(c))
            .count();
    return listed >= LISTED && listed == sure.size() ? .2 : 1;
  }

  private boolean isSaid(Candidate c) {
    int length = document.line(c.line()).text().length() - c.extent();
    return length >= SHORT_TEXT || document.speech().isBehindHoweverBrief(c);
  }

  /** Labels with hardly a word behind them are those of a form or a list. */
  private static double wordiness(double charactersEach) {
    return Math.max(.3, Math.min(1, charactersEach / SHORT_TEXT));
  }
}
