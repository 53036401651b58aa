package org.colloquy.internal.dialect.label;

import org.colloquy.internal.dialect.document.Scheme;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Shape;
import org.colloquy.internal.dialect.words.Titles;

/** What the labels of a scheme may do beside those of the one that fits the document best. */
final class Beside {
  /** So much carries a label of a scheme that joins another. */
  static final double STRONG = 2.6;

  private static final double JOINS = .45;
  private static final int OFTEN = 3;

  private final Scheme own;
  private final LabelBook book;
  private final Scheme best;
  private final Company company;

  /**
   * @param best the scheme that fits the document best, which may be the own one
   */
  Beside(Scheme own, LabelBook book, Scheme best) {
    this.own = own;
    this.book = book;
    this.best = best;
    company = Company.of(best, own);
  }

  Scheme best() {
    return best;
  }

  /** Whether no other scheme fits better. */
  boolean isSame() {
    return best == own;
  }

  /** Whether the best scheme has a label. */
  boolean has(String key) {
    return company.keys().contains(key);
  }

  /** Whether the best scheme has a label too, or stands between these throughout. */
  boolean isKnown(LabelValue label) {
    return company.interleaved() || has(label.key());
  }

  /** The line at which the best scheme has its first label. */
  int first() {
    return company.first();
  }

  /** Whether the own scheme holds beside the best one. */
  boolean joins() {
    return own.score() > 0 && (holds() || book.all().stream().anyMatch(this::carries))
        || book.all().stream().anyMatch(this::isCounsel);
  }

  private boolean carries(LabelValue label) {
    boolean shared = has(label.key()) && book.isAccepted(label);
    return label.isDeclared() || shared || isStrong(label) || isBoldLine(label);
  }

  /** Whether all its labels do, by their sum or because they stand between the others. */
  private boolean holds() {
    boolean leads = own.isWeak() && !best.isWeak();
    boolean near = own.score() >= JOINS * best.score() && !leads;
    return near || own.dialect().tellsRoles() || company.interleaved();
  }

  /** Whether a label may stand there without being known to the best scheme. */
  boolean isOwn(LabelValue label) {
    boolean beside = isSame() || holds() || interrupts(label) || isBoldLine(label);
    return beside && !label.isRemark();
  }

  /** Whether a label is one of those that interrupt questions and answers marked by letters. */
  private boolean interrupts(LabelValue label) {
    return best.dialect().tellsRoles()
        && own.isFirm()
        && (label.shape() == Shape.CAPITALS || label.isCounsel())
        && company.keys().size() > 1;
  }

  /** Whether such a label is an office or a name with its honorific, even one said once. */
  boolean isCounsel(LabelValue label) {
    return interrupts(label) && Titles.before(Names.words(label.key()).get(0));
  }

  /** Whether a label is a bold line beside bold names with their offices, too often for a head. */
  boolean isBoldLine(LabelValue label) {
    return own.dialect().name().equals("bold-alone")
        && best.dialect().name().equals("bold-name")
        && label.uses().size() >= OFTEN
        && book.isAccepted(label);
  }

  /** Whether a label needs no company. */
  boolean isStrong(LabelValue label) {
    return own.isFirm() && label.standsAlone() && book.isAccepted(label) && label.value() >= STRONG;
  }
}
