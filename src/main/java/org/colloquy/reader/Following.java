package org.colloquy.reader;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Answer;
import org.colloquy.model.Block;
import org.colloquy.model.Event;
import org.colloquy.model.Heading;
import org.colloquy.model.Interview;
import org.colloquy.model.Narration;
import org.colloquy.model.Question;
import org.colloquy.model.Remark;

/** Puts text in which nobody speaks behind a talk, its ids counted on from those of the talk. */
final class Following implements Block.Visitor<Block> {
  private int narrations;
  private int headings;
  private int events;

  private Following(Interview talk) {
    for (Block block : talk.blocks()) {
      narrations += block instanceof Narration ? 1 : 0;
      headings += block instanceof Heading ? 1 : 0;
      events += block instanceof Event ? 1 : 0;
    }
  }

  /** The talk, then the text, with its notes and pictures. */
  static Interview of(Interview talk, Interview text) {
    Following following = new Following(talk);
    List<Block> blocks = new ArrayList<>(talk.blocks());
    text.blocks().forEach(b -> blocks.add(b.accept(following)));
    return talk.toBuilder().blocks(blocks).notes(text.notes()).resources(text.resources()).build();
  }

  @Override
  public Block visit(Narration block) {
    return new Narration("n" + ++narrations, block.kind(), block.content(), block.origin());
  }

  @Override
  public Block visit(Heading block) {
    return new Heading("h" + ++headings, block.level(), block.inlines(), block.origin());
  }

  @Override
  public Block visit(Event block) {
    return new Event("e" + ++events, block.kind(), block.inlines(), block.origin());
  }

  @Override
  public Block visit(Question turn) {
    return turn;
  }

  @Override
  public Block visit(Answer turn) {
    return turn;
  }

  @Override
  public Block visit(Remark turn) {
    return turn;
  }
}
