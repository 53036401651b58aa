package org.colloquy.internal.dialect.parting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Line.Start;
import org.colloquy.internal.dialect.line.LineCut;

/** Where turns begin within the lines of a document, which is cut there once enough is known. */
final class Cuts {
  private final List<Line> lines;
  private final List<List<Integer>> offsets;

  /**
   * @param offsets for each line the rising offsets at which turns begin
   */
  Cuts(List<Line> lines, List<List<Integer>> offsets) {
    this.lines = lines;
    this.offsets = offsets;
  }

  /**
   * What a rule finds in each line of text that names nobody itself.
   *
   * @param rule rising offsets at which turns begin; none where the line is whole
   */
  static Cuts of(List<Line> lines, Function<Line, List<Integer>> rule) {
    List<List<Integer>> offsets = new ArrayList<>(lines.size());
    for (Line line : lines) {
      offsets.add(line.isText() && line.voice() == null ? rule.apply(line) : List.of());
    }
    return new Cuts(lines, offsets);
  }

  /** How many turns begin within lines. */
  int count() {
    return offsets.stream().mapToInt(List::size).sum();
  }

  /** How many lines are cut. */
  long lines() {
    return offsets.stream().filter(o -> !o.isEmpty()).count();
  }

  /** The lines, cut; the same list where nothing is. What cannot be cut stays whole. */
  List<Line> made() {
    return lines() == 0 ? lines : made(Line::wrapped);
  }

  /** The same, and each part begins a paragraph. */
  List<Line> paragraphs() {
    return lines() == 0 ? lines : made(l -> l.with(Start.PARAGRAPH, l.inlines(), l.span()));
  }

  private List<Line> made(UnaryOperator<Line> part) {
    List<Line> made = new ArrayList<>(lines.size() + count());
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      List<Line> parts =
          offsets.get(i).isEmpty() ? List.of(line) : LineCut.at(line, offsets.get(i));
      made.add(parts.get(0));
      parts.stream().skip(1).map(part).forEach(made::add);
    }
    return made;
  }
}
