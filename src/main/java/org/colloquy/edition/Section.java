package org.colloquy.edition;

import java.util.List;
import java.util.Optional;
import org.colloquy.model.Block;
import org.colloquy.model.Question;

/** A stretch of an edition's body: an exchange, or blocks that belong to none. */
public sealed interface Section {
  /** The blocks in reading order; never empty. */
  List<Block> blocks();

  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of section. */
  interface Visitor<R> {
    R visit(Exchange exchange);

    R visit(Passage passage);
  }

  /**
   * A question and what follows until the next question or heading.
   *
   * @param entry its line in the contents
   * @param rest answers, remarks, events and narrations behind the question; may be empty
   */
  record Exchange(ContentsEntry entry, Question question, List<Block> rest) implements Section {
    public Exchange {
      rest = List.copyOf(rest);
    }

    /** Number of the question in the edition, from 1. */
    public int number() {
      return entry.number();
    }

    @Override
    public List<Block> blocks() {
      List<Block> all = new java.util.ArrayList<>(rest.size() + 1);
      all.add(question);
      all.addAll(rest);
      return all;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Blocks before the first question, or of a conversation without roles, or a heading. */
  record Passage(List<Block> blocks) implements Section {
    public Passage {
      blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The heading that begins this section, if one does. */
  default Optional<org.colloquy.model.Heading> heading() {
    return blocks().get(0) instanceof org.colloquy.model.Heading heading
        ? Optional.of(heading)
        : Optional.empty();
  }
}
