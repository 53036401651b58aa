package org.colloquy.internal.dialect.speaker;

import java.util.IdentityHashMap;
import java.util.List;
import org.colloquy.internal.dialect.turn.Draft;
import org.colloquy.internal.dialect.words.Asking;
import org.colloquy.model.PlainText;
import org.colloquy.model.Role;

/**
 * Who asks where marks tell that somebody else speaks, and nothing tells who: two people take
 * turns, so that every other turn is one's. Only where one side plainly asks and the other hardly
 * does.
 */
final class TakingTurns {
  /** Two questions and two answers. */
  private static final int FEWEST = 4;

  private static final double HARDLY = .2;

  private TakingTurns() {}

  /** The roles of turns that nobody is known to say; empty where somebody is, or none shows. */
  static IdentityHashMap<Draft, Role> roles(List<Draft> drafts) {
    List<Draft> turns = drafts.stream().filter(Draft::isTurn).toList();
    if (turns.size() < FEWEST
        || turns.stream().anyMatch(t -> t.person() != null || t.role() != null)) {
      return new IdentityHashMap<>();
    }
    List<String> texts = turns.stream().map(t -> PlainText.of(t.content())).toList();
    Asking asking = Asking.in(texts);
    List<Part> sides = List.of(new Part(), new Part());
    Part all = new Part();
    boolean asked = false;
    for (int i = 0; i < texts.size(); i++) {
      boolean asks = asking.ends(texts.get(i));
      sides.get(i % 2).add(texts.get(i).length(), asks, asked);
      all.add(texts.get(i).length(), asks, asked);
      asked = asks;
    }
    int first = asks(sides.get(0), sides.get(1), all) ? 0 : 1;
    if (first == 1 && !asks(sides.get(1), sides.get(0), all)) {
      return new IdentityHashMap<>();
    }
    IdentityHashMap<Draft, Role> roles = new IdentityHashMap<>();
    for (int i = 0; i < turns.size(); i++) {
      roles.put(turns.get(i), i % 2 == first ? Role.INTERVIEWER : Role.INTERVIEWEE);
    }
    return roles;
  }

  private static boolean asks(Part one, Part other, Part all) {
    return TalkJudge.plainlyAsks(one, all) && other.asks() <= HARDLY && other.mean() > one.mean();
  }
}
