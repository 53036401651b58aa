package org.colloquy.internal.dialect.label;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.words.Offices;
import org.colloquy.internal.dialect.words.Shape;

/** What the good labels of a book look like, by which one that is said once is known. */
final class GoodLook {
  /** Of all proposals of a shape so many must be good ones. */
  private static final double PURE = .6;

  /** A surname in capitals may be as short as initials: {@code LEE}. */
  private static final int SURNAME = 3;

  private final Collection<LabelValue> all;
  private final Set<LabelValue> good;
  private final Set<Shape> shapes = EnumSet.noneOf(Shape.class);
  private final Map<Shape, Double> purity = new EnumMap<>(Shape.class);

  /** Whether brackets stand around all good labels. */
  private final boolean enclosed;

  /** Whether all good labels are those of whoever presides. */
  private final boolean presiding;

  /** Whether several good labels all begin with a word in capitals, as offices do. */
  private final boolean capitals;

  GoodLook(Collection<LabelValue> all, Set<LabelValue> good) {
    this.all = all;
    this.good = good;
    good.forEach(l -> shapes.add(l.shape()));
    presiding = !good.isEmpty() && good.stream().allMatch(l -> Offices.presides(l.key()));
    capitals = good.size() > 2 && good.stream().allMatch(LabelValue::beginsInCapitals);
    enclosed = !good.isEmpty() && good.stream().allMatch(LabelValue::isEnclosed);
  }

  /**
   * Whether a label has the shape of good ones, and of few that are none, or brackets as they all
   * have.
   *
   * @param firm whether a word in capitals looks like initials
   */
  boolean has(LabelValue label, boolean firm) {
    if (capitals && !label.beginsInCapitals()) {
      return false;
    }
    boolean word = label.shape() == Shape.CAPITALS && label.isWord();
    return enclosed && label.isEnclosed()
        || presiding && (label.namesPerson() || label.hasInitials())
        || isPure(label.shape())
        || word && firm && isPure(Shape.LETTERS)
        || firm && label.isWord() && label.key().length() == SURNAME && isPure(Shape.CAPITALS);
  }

  private boolean isPure(Shape shape) {
    return shapes.contains(shape) && purity.computeIfAbsent(shape, this::measure) >= PURE;
  }

  /** Of all proposals shaped like a label, the share that belongs to good ones. */
  private double measure(Shape shape) {
    double uses = 0;
    double right = 0;
    for (LabelValue label : all) {
      boolean other = capitals && !label.beginsInCapitals();
      boolean counts = !other && !label.isExamination() && !label.namesNobody();
      if (label.shape() == shape && counts) {
        uses += label.uses().size();
        right += good.contains(label) ? label.uses().size() : 0;
      }
    }
    return uses == 0 ? 0 : right / uses;
  }
}
