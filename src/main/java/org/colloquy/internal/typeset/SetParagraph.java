package org.colloquy.internal.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pieces broken into lines of one shape. */
final class SetParagraph {
  private final LineMaker.Set set;
  private final Shape shape;

  private SetParagraph(LineMaker.Set set, Shape shape) {
    this.set = set;
    this.shape = shape;
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
    return new SetParagraph(set, shape).lines();
  }

  private List<SetLine> lines() {
    if (shape.rules().filling() == LineRules.Filling.TYPEWRITER) {
      return made(new FirstFit(set.items(), set.widths()).breaks(), shape.align());
    }
    if (shape.align() == Align.JUSTIFY) {
      return justified();
    }
    return ragged(shape.align());
  }

  private List<SetLine> made(int[] breaks, Align align) {
    return new LineMaker(set, align).lines(breaks);
  }

  private List<SetLine> ragged(Align align) {
    RaggedCost cost = new RaggedCost(set.rules(), shape.balanced());
    return made(breaker(cost, align == Align.END).breaks(), align);
  }

  private LineBreaker breaker(LineCost cost, boolean hangs) {
    LineRules rules = set.rules();
    if (set.items().isWide()) {
      double size = set.source().parts().get(0).face().style().size();
      rules = rules.with(LineRules.LastLine.ofCharacters(size / set.widths().narrowest()));
    }
    LineBreaker breaker = new LineBreaker(set.items(), set.widths(), cost, rules);
    return hangs ? breaker.hangingRight() : breaker;
  }

  /** Without hyphens, if all lines are good; else with hyphens, at last in names, too. */
  private List<SetLine> justified() {
    Optional<int[]> breaks = good(JustifiedCost.TOLERABLE, false);
    if (breaks.isEmpty()) {
      breaks = good(Double.MAX_VALUE, true);
    }
    if (breaks.isEmpty()) {
      return divideNames();
    }
    boolean few = !set.items().isWide() && breaks.get().length < shape.rules().raggedUnder();
    return few ? ragged(Align.START) : made(breaks.get(), Align.JUSTIFY);
  }

  private List<SetLine> divideNames() {
    ItemBuilder builder =
        new ItemBuilder(set.source(), shape, set.widths().narrowest()).dividingNames();
    LineMaker.Set other =
        new LineMaker.Set(set.source(), builder.build(), set.widths(), set.rules());
    SetParagraph again = new SetParagraph(other, shape);
    Optional<int[]> breaks = again.good(Double.MAX_VALUE, true);
    return breaks.isEmpty()
        ? reported(ragged(Align.START))
        : again.made(breaks.get(), Align.JUSTIFY);
  }

  private Optional<int[]> good(double most, boolean divided) {
    LineCost cost =
        set.items().isWide() ? new WideCost(LineFill.WIDE_LETTERS) : new JustifiedCost(set.rules());
    return breaker(cost, true).goodBreaks(most, divided);
  }

  /** Tells that a paragraph could not be justified. */
  private List<SetLine> reported(List<SetLine> lines) {
    List<SetLine> reported = new ArrayList<>(lines);
    SetLine first = lines.get(0);
    List<Problem> problems = new ArrayList<>(first.problems());
    int mark = set.source().parts().get(0).piece().mark();
    problems.add(new Problem(Problem.Kind.SET_RAGGED, mark, 0, ""));
    reported.set(
        0,
        new SetLine(first.parts(), first.pending(), first.notes(), problems, first.splitsWord()));
    return reported;
  }
}
