package org.colloquy.edition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.model.Answer;
import org.colloquy.model.Block;
import org.colloquy.model.Question;
import org.colloquy.model.Turn;

/**
 * Tells whether a mark can stand for all who ask, or for all who answer: nobody else does, and the
 * source does not name them where it only marks the other side.
 */
final class Sides {
  /** A label of so many letters is a mark or initials, not a name. */
  private static final int SHORT = 3;

  private final Side asking = new Side();
  private final Side answering = new Side();

  Sides(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Question question) {
        asking.add(question);
      } else if (block instanceof Answer answer) {
        answering.add(answer);
      }
    }
  }

  boolean marksQuestions() {
    return asking.isOne() && !(asking.named && answering.marked);
  }

  boolean marksAnswers() {
    return answering.isOne() && !(answering.named && asking.marked);
  }

  private static final class Side {
    private final Set<String> speakers = new HashSet<>();
    private boolean named;
    private boolean marked;

    void add(Turn turn) {
      String speaker = turn.speaker();
      if (speaker != null) {
        speakers.add(speaker);
      }
      String label = turn.label();
      if (label != null) {
        String bare = Label.withoutMark(label);
        boolean brief = bare.codePointCount(0, bare.length()) <= SHORT;
        named |= !brief;
        marked |= brief;
      }
    }

    boolean isOne() {
      return speakers.size() <= 1;
    }
  }
}
