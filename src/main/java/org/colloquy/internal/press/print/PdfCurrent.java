package org.colloquy.internal.press.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.edition.ContentsEntry;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Label;
import org.colloquy.edition.Section;
import org.colloquy.internal.typeset.Furniture.LineView;
import org.colloquy.internal.typeset.Furniture.PageView;
import org.colloquy.model.Block;
import org.colloquy.model.Turn;

/** Tells which question and which speakers a page has, by the blocks that its lines are of. */
final class PdfCurrent {
  private final PdfMarks marks;

  /** By block: the question that it belongs to. */
  private final Map<String, ContentsEntry> questions = new HashMap<>();

  /** By turn: who speaks. */
  private final Map<String, String> speakers = new HashMap<>();

  PdfCurrent(Edition edition, PdfMarks marks) {
    this.marks = marks;
    for (Section section : edition.sections()) {
      Optional<ContentsEntry> entry = section.accept(new Entry());
      for (Block block : section.blocks()) {
        entry.ifPresent(found -> questions.put(block.id(), found));
        if (block instanceof Turn turn) {
          Label label = edition.label(turn);
          speakers.put(turn.id(), label.name().isEmpty() ? label.text() : label.name());
        }
      }
    }
  }

  /**
   * The question that the first line of a page belongs to, asked or answered. A number above a
   * question belongs to no block: then it is the line below that tells.
   */
  Optional<ContentsEntry> question(PageView page) {
    return page.lines().stream()
        .filter(line -> blocks(line).findAny().isPresent())
        .findFirst()
        .flatMap(line -> blocks(line).filter(questions::containsKey).findFirst())
        .map(questions::get);
  }

  /** Who speaks on a page, in order, each once. */
  List<String> speakers(PageView page) {
    Set<String> names = new LinkedHashSet<>();
    for (LineView line : page.lines()) {
      blocks(line)
          .map(block -> speakers.getOrDefault(block, ""))
          .filter(name -> !name.isEmpty())
          .forEach(names::add);
    }
    return new ArrayList<>(names);
  }

  /** The blocks that a line is of, without what the edition adds of itself. */
  private Stream<String> blocks(LineView line) {
    return line.marks().stream()
        .sorted()
        .map(mark -> marks.place(mark).block())
        .filter(block -> !block.isEmpty());
  }

  /** The entry of a section that has one. */
  private static final class Entry implements Section.Visitor<Optional<ContentsEntry>> {
    @Override
    public Optional<ContentsEntry> visit(Section.Exchange exchange) {
      return Optional.of(exchange.entry());
    }

    @Override
    public Optional<ContentsEntry> visit(Section.Passage passage) {
      return Optional.empty();
    }
  }
}
