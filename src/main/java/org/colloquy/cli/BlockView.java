package org.colloquy.cli;

import java.util.List;
import org.colloquy.model.Answer;
import org.colloquy.model.Block;
import org.colloquy.model.Content;
import org.colloquy.model.Event;
import org.colloquy.model.Heading;
import org.colloquy.model.Interview;
import org.colloquy.model.Narration;
import org.colloquy.model.Question;
import org.colloquy.model.Remark;
import org.colloquy.model.Speaker;
import org.colloquy.model.Turn;
import org.jspecify.annotations.Nullable;

/**
 * What an account of a reading says of one block.
 *
 * @param type as in the JSON format
 * @param mark one letter for a turn, else a space
 * @param name what to call it: its id, or the kind of a text that nobody speaks
 * @param speaker id, or null
 * @param person name of the speaker, or empty
 * @param content of a turn or narration; empty for what has words alone
 */
record BlockView(
    String type,
    String mark,
    String name,
    @Nullable String speaker,
    String person,
    List<Content> content) {
  /** Pieces of content. */
  int paragraphs() {
    return Math.max(1, content.size());
  }

  static BlockView of(Block block, Interview interview) {
    return block.accept(new Visitor(interview));
  }

  private static final class Visitor implements Block.Visitor<BlockView> {
    private final Interview interview;

    Visitor(Interview interview) {
      this.interview = interview;
    }

    private BlockView turn(String type, String mark, Turn turn) {
      String person = interview.speaker(turn.speaker()).map(Speaker::name).orElse("");
      return new BlockView(type, mark, turn.id(), turn.speaker(), person, turn.content());
    }

    @Override
    public BlockView visit(Question question) {
      return turn("question", "Q", question);
    }

    @Override
    public BlockView visit(Answer answer) {
      return turn("answer", "A", answer);
    }

    @Override
    public BlockView visit(Remark remark) {
      return turn("remark", "R", remark);
    }

    @Override
    public BlockView visit(Narration narration) {
      return new BlockView("narration", " ", narration.kind(), null, "", narration.content());
    }

    @Override
    public BlockView visit(Heading heading) {
      return new BlockView("heading", " ", "heading " + heading.level(), null, "", List.of());
    }

    @Override
    public BlockView visit(Event event) {
      return new BlockView("event", " ", event.kind(), null, "", List.of());
    }
  }
}
