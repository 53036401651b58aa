package org.colloquy.internal.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pieces broken into lines of one shape. */
final class SetParagraph {
  /**
   * Lines are broken by widths that can differ a little from those of what is drawn, where signs of
   * several scripts meet; those that come out too long are broken again, for less room, and at last
   * so that they may end behind any letter.
   */
  private static final int ATTEMPTS = 5;

  /** One line of so many may be left short; a paragraph with more of them is ragged. */
  private static final int FILLED = 4;

  private final LineMaker.Set set;
  private final Shape shape;

  /** The room for which lines are broken, which may be less than that in which they stand. */
  private final LineWidths room;

  private double over;
  private int unfilled;

  private SetParagraph(LineMaker.Set set, Shape shape, LineWidths room) {
    this.set = set;
    this.shape = shape;
    this.room = room;
  }

  /** The lines of some pieces; one empty line if there is no text. */
  static List<SetLine> set(List<Piece> pieces, Shape shape, double measure, Typefaces typefaces) {
    ParagraphText source = new ParagraphText(pieces, typefaces);
    LineWidths widths = LineWidths.of(shape, measure);
    ItemList items = new ItemBuilder(source, shape, widths.narrowest()).build();
    if (items.size() == 0) {
      List<Piece.Note> notes = source.calls().stream().map(ParagraphText.Call::note).toList();
      return List.of(SetLine.EMPTY.with(notes));
    }
    LineMaker.Set set = new LineMaker.Set(source, items, widths, shape.rules());
    SetParagraph paragraph = new SetParagraph(set, shape, widths);
    List<SetLine> lines = paragraph.lines();
    return paragraph.over == 0 ? lines : fitting(paragraph, lines);
  }

  private static List<SetLine> fitting(SetParagraph first, List<SetLine> firstLines) {
    List<SetLine> best = firstLines;
    double least = first.over;
    LineWidths room = first.room;
    double over = least;
    for (int i = 1; i <= ATTEMPTS && over > 0; i++) {
      room = room.narrowed(over * i);
      boolean last = i == ATTEMPTS;
      SetParagraph next = last ? first.breakingAnywhere() : first.within(room);
      List<SetLine> lines = last ? next.measured() : next.lines();
      over = next.over;
      best = over < least ? lines : best;
      least = Math.min(over, least);
    }
    return best;
  }

  private SetParagraph within(LineWidths narrower) {
    ItemBuilder builder = new ItemBuilder(set.source(), shape, narrower.narrowest());
    return new SetParagraph(set.with(builder.build()), shape, narrower);
  }

  private SetParagraph breakingAnywhere() {
    ItemList items = ItemBuilder.breakingAnywhere(set.source(), shape).build();
    return new SetParagraph(set.with(items), shape, room);
  }

  /** Lines that are as long as they can be, each tried as it would be drawn. */
  private List<SetLine> measured() {
    Align align = shape.align() == Align.JUSTIFY ? Align.START : shape.align();
    return made(new MeasuredFit(set.items(), room, new LineMaker(set, align)).breaks(), align);
  }

  private List<SetLine> lines() {
    if (shape.rules().filling() == LineRules.Filling.TYPEWRITER) {
      return made(new FirstFit(set.items(), room).breaks(), shape.align());
    }
    if (shape.align() == Align.JUSTIFY) {
      return justified();
    }
    return ragged(shape.align());
  }

  private List<SetLine> made(int[] breaks, Align align) {
    LineMaker maker = new LineMaker(set, align);
    List<SetLine> lines = maker.lines(breaks);
    over = maker.over();
    unfilled = maker.unfilled();
    return lines;
  }

  private List<SetLine> ragged(Align align) {
    RaggedCost cost = new RaggedCost(set.rules(), shape.balanced());
    return made(breaker(cost, align).breaks(), align);
  }

  private LineBreaker breaker(LineCost cost, Align align) {
    LineRules rules = set.rules();
    if (set.items().isWide()) {
      double size = set.source().parts().get(0).face().style().size();
      rules = rules.with(LineRules.LastLine.ofCharacters(size / room.narrowest()));
    }
    LineBreaker breaker = new LineBreaker(set.items(), room, cost, rules);
    boolean backward = set.source().directions().rightToLeft();
    boolean left = !backward && (align == Align.START || align == Align.JUSTIFY);
    boolean right = !backward && (align == Align.END || align == Align.JUSTIFY);
    LineBreaker started = left ? breaker : breaker.startingWithin();
    return right ? started.hangingRight() : started;
  }

  /** Without hyphens, if all lines are good; else with hyphens, at last in names, too. */
  private List<SetLine> justified() {
    Optional<int[]> breaks = good(usual(), JustifiedCost.TOLERABLE, false);
    if (breaks.isEmpty()) {
      breaks = good(usual(), Double.MAX_VALUE, true);
    }
    if (breaks.isEmpty()) {
      return atLast();
    }
    return isShort(breaks.get().length) ? ragged(Align.START) : made(breaks.get(), Align.JUSTIFY);
  }

  /** Whether a paragraph of so many lines is ragged by rule. */
  private boolean isShort(int lines) {
    return !set.items().isWide() && lines < shape.rules().raggedUnder();
  }

  /** With names divided; else with a line or two that are left short; else ragged. */
  private List<SetLine> atLast() {
    List<SetLine> ragged = ragged(Align.START);
    if (isShort(ragged.size())) {
      return ragged;
    }
    ItemBuilder builder = new ItemBuilder(set.source(), shape, room.narrowest()).dividingNames();
    SetParagraph again = new SetParagraph(set.with(builder.build()), shape, room);
    Optional<int[]> breaks = again.good(usual(), Double.MAX_VALUE, true);
    if (breaks.isEmpty()) {
      breaks = again.good(new LastResortCost(usual()), Double.MAX_VALUE, true);
    }
    if (breaks.isEmpty()) {
      return reported(ragged, Problem.Kind.SET_RAGGED);
    }
    List<SetLine> lines = again.made(breaks.get(), Align.JUSTIFY);
    if (again.unfilled * FILLED > lines.size()) {
      return reported(ragged, Problem.Kind.SET_RAGGED);
    }
    over = again.over;
    return again.unfilled > 0 ? reported(lines, Problem.Kind.UNFILLED_LINE) : lines;
  }

  private LineCost usual() {
    return set.items().isWide()
        ? new WideCost(LineFill.WIDE_LETTERS)
        : new JustifiedCost(set.rules());
  }

  private Optional<int[]> good(LineCost cost, double most, boolean divided) {
    return breaker(cost, Align.JUSTIFY).goodBreaks(most, divided);
  }

  /** Tells how a paragraph could not be justified. */
  private List<SetLine> reported(List<SetLine> lines, Problem.Kind kind) {
    List<SetLine> reported = new ArrayList<>(lines);
    SetLine first = lines.get(0);
    List<Problem> problems = new ArrayList<>(first.problems());
    int mark = set.source().parts().get(0).piece().mark();
    problems.add(new Problem(kind, mark, 0, ""));
    reported.set(
        0,
        new SetLine(first.parts(), first.pending(), first.notes(), problems, first.splitsWord()));
    return reported;
  }
}
