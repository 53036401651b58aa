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

  /** Of all proposals of a shape, and of those from the first good label on. */
  private final Map<Shape, Double> purity = new EnumMap<>(Shape.class);

  private final Map<Shape, Double> purityOfTalk = new EnumMap<>(Shape.class);

  /** The line of the first good label. */
  private final int first;

  /** Whether brackets stand around all good labels. */
  private final boolean enclosed;

  /** Whether all good labels are those of whoever presides. */
  private final boolean presiding;

  /** Whether all good labels are surnames with initials. */
  private final boolean initialled;

  /** Whether several good labels all begin with a word in capitals, as offices do. */
  private final boolean capitals;

  GoodLook(Collection<LabelValue> all, Set<LabelValue> good) {
    this.all = all;
    this.good = good;
    good.forEach(l -> shapes.add(l.shape()));
    first = good.stream().mapToInt(l -> l.uses().get(0).line()).min().orElse(0);
    presiding = !good.isEmpty() && good.stream().allMatch(l -> Offices.presides(l.key()));
    initialled = !good.isEmpty() && good.stream().allMatch(LabelValue::hasInitials);
    capitals = good.size() > 2 && good.stream().allMatch(LabelValue::beginsInCapitals);
    enclosed = !good.isEmpty() && good.stream().allMatch(LabelValue::isEnclosed);
  }

  /**
   * Whether a label has the shape of good ones, and of few that are none, or brackets as they all
   * have.
   *
   * @param firm whether a word in capitals looks like initials
   * @param inTalk whether it stands in the talk or right above, whatever a head above it has
   */
  boolean has(LabelValue label, boolean firm, boolean inTalk) {
    if (capitals && !label.beginsInCapitals()) {
      return false;
    }
    boolean word = label.shape() == Shape.CAPITALS && label.isWord();
    return enclosed && label.isEnclosed()
        || initialled && label.hasInitials()
        || presiding && (label.namesPerson() || label.hasInitials())
        || isPure(label.shape(), inTalk)
        || word && firm && isPure(Shape.LETTERS, inTalk)
        || firm
            && label.isWord()
            && label.key().length() == SURNAME
            && isPure(Shape.CAPITALS, inTalk);
  }

  private boolean isPure(Shape shape, boolean inTalk) {
    Map<Shape, Double> known = inTalk ? purityOfTalk : purity;
    int from = inTalk ? first : 0;
    return shapes.contains(shape) && known.computeIfAbsent(shape, s -> measure(s, from)) >= PURE;
  }

  /** Of all proposals from a line on shaped like a label, the share that belongs to good ones. */
  private double measure(Shape shape, int from) {
    double uses = 0;
    double right = 0;
    for (LabelValue label : all) {
      boolean other = capitals && !label.beginsInCapitals();
      boolean counts = !other && !label.isExamination() && !label.namesNobody();
      if (label.shape() == shape && counts) {
        long behind = label.uses().stream().filter(c -> c.line() >= from).count();
        uses += behind;
        right += good.contains(label) ? behind : 0;
      }
    }
    return uses == 0 ? 0 : right / uses;
  }
}
