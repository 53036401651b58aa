package org.colloquy.internal.typeset;

import java.util.ArrayList;
import java.util.List;

/** Pieces broken into lines of one shape. */
final class SetParagraph {
  private SetParagraph() {}

  /** The lines of some pieces; one empty line if there is no text. */
  static List<SetLine> set(List<Piece> pieces, Shape shape, double measure, Typefaces typefaces) {
    ParagraphText source = new ParagraphText(pieces, typefaces);
    LineWidths widths = LineWidths.of(shape, measure);
    ItemList items = new ItemBuilder(source, shape, widths.narrowest()).build();
    if (items.size() == 0) {
      List<Piece.Note> notes = source.calls().stream().map(ParagraphText.Call::note).toList();
      return List.of(SetLine.EMPTY.with(notes));
    }
    if (shape.align() == Align.JUSTIFY) {
      return justified(source, items, widths);
    }
    int[] breaks = new LineBreaker(items, widths, new RaggedCost(shape.balanced())).breaks();
    return new LineMaker(source, items, widths, shape.align()).lines(breaks);
  }

  private static List<SetLine> justified(ParagraphText source, ItemList items, LineWidths widths) {
    int[] breaks = new LineBreaker(items, widths, new JustifiedCost()).breaks();
    if (!hasHoles(source, items, widths, breaks)) {
      return new LineMaker(source, items, widths, Align.JUSTIFY).lines(breaks);
    }
    int[] ragged = new LineBreaker(items, widths, new RaggedCost(false)).breaks();
    List<SetLine> lines = new LineMaker(source, items, widths, Align.START).lines(ragged);
    List<SetLine> reported = new ArrayList<>(lines);
    SetLine first = lines.get(0);
    List<Problem> problems = new ArrayList<>(first.problems());
    int mark = source.parts().get(0).piece().mark();
    problems.add(new Problem(Problem.Kind.SET_RAGGED, mark, 0, ""));
    reported.set(
        0,
        new SetLine(first.parts(), first.pending(), first.notes(), problems, first.splitsWord()));
    return reported;
  }

  /** Whether some line would have to be stretched beyond all measure. */
  private static boolean hasHoles(
      ParagraphText source, ItemList items, LineWidths widths, int[] breaks) {
    int from = 0;
    for (int i = 0; i + 1 < breaks.length; i++) {
      boolean asked = items.cost(breaks[i]) == ItemList.ALWAYS;
      LineContent content = new LineContent(source, items, from, breaks[i]);
      double missing = widths.width(i) - content.width();
      double stretch = 0;
      for (LineContent.Chunk chunk : content.chunks()) {
        stretch += chunk.elastic() ? chunk.width() * JustifiedCost.STRETCH : 0;
      }
      if (!asked && missing > stretch * JustifiedCost.LOOSEST) {
        return true;
      }
      from = items.after(breaks[i]);
    }
    return false;
  }
}
