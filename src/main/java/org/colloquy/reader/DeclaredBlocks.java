package org.colloquy.reader;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.model.Answer;
import org.colloquy.model.Block;
import org.colloquy.model.Event;
import org.colloquy.model.Heading;
import org.colloquy.model.Narration;
import org.colloquy.model.Question;
import org.colloquy.model.Remark;
import org.jspecify.annotations.Nullable;

/** Gives a block what somebody said of it and its text does not show. */
final class DeclaredBlocks implements Block.Visitor<Block> {
  private final Overrides.BlockFact fact;

  private DeclaredBlocks(Overrides.BlockFact fact) {
    this.fact = fact;
  }

  /**
   * @param tell is told of ids that no block has, each with its problem
   */
  static List<Block> apply(
      Map<String, Overrides.BlockFact> facts,
      List<Block> blocks,
      BiConsumer<String, Diagnostic> tell) {
    if (facts.isEmpty()) {
      return blocks;
    }
    List<Block> out = new ArrayList<>(blocks.size());
    Set<String> unused = new HashSet<>(facts.keySet());
    for (Block block : blocks) {
      Overrides.BlockFact fact = facts.get(block.id());
      out.add(fact == null ? block : block.accept(new DeclaredBlocks(fact)));
      unused.remove(block.id());
    }
    unused.stream().sorted().forEach(id -> tell.accept(id, unknown(id)));
    return out;
  }

  private static Diagnostic unknown(String id) {
    return Diagnostic.of(Code.M017, "'blocks' speaks of '" + id + "', which is no block here")
        .withHint("blocks are counted as colloquy inspect shows them: q1, a1, n1");
  }

  private @Nullable Duration time(@Nullable Duration read) {
    return fact.time() == null ? read : fact.time();
  }

  @Override
  public Block visit(Question q) {
    return new Question(q.id(), q.speaker(), q.label(), time(q.time()), q.content(), q.origin());
  }

  @Override
  public Block visit(Answer a) {
    return new Answer(a.id(), a.speaker(), a.label(), time(a.time()), a.content(), a.origin());
  }

  @Override
  public Block visit(Remark r) {
    return new Remark(r.id(), r.speaker(), r.label(), time(r.time()), r.content(), r.origin());
  }

  @Override
  public Block visit(Narration narration) {
    String kind = fact.kind();
    return kind == null
        ? narration
        : new Narration(narration.id(), kind, narration.content(), narration.origin());
  }

  @Override
  public Block visit(Heading heading) {
    return heading;
  }

  @Override
  public Block visit(Event event) {
    String kind = fact.kind();
    return kind == null ? event : new Event(event.id(), kind, event.inlines(), event.origin());
  }
}
