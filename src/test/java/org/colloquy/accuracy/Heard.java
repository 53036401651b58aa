package org.colloquy.accuracy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.model.Answer;
import org.colloquy.model.Block;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.Interview;
import org.colloquy.model.PlainText;
import org.colloquy.model.Question;
import org.colloquy.model.Speaker;
import org.colloquy.model.Turn;
import org.colloquy.model.Words;

/** An interview as it is compared: its turns, its names, its words. */
final class Heard {
  /**
   * How far a word may stand from where it is looked for: titles and notes may come between. Before
   * the first one there may be anything.
   */
  private static final int REACH = 400;

  private final Interview interview;
  private final List<Said> turns = new ArrayList<>();

  Heard(Interview interview) {
    this.interview = interview;
    interview.blocks().forEach(this::block);
  }

  List<Said> turns() {
    return turns;
  }

  private void block(Block block) {
    if (!(block instanceof Turn turn)) {
      return;
    }
    List<String> words =
        Tokens.of(PlainText.of(turn.content().stream().filter(c -> !isAside(c)).toList()));
    int last = turns.size() - 1;
    if (words.isEmpty()) {
      return;
    }
    if (last >= 0 && turn.speaker() != null && turn.speaker().equals(turns.get(last).speaker())) {
      turns.set(last, turns.get(last).and(words));
    } else {
      turns.add(new Said(turn.speaker(), act(turn), words));
    }
  }

  /** What a page tells its readers between two paragraphs: nobody says it. */
  private static boolean isAside(Content content) {
    return content instanceof Content.Paragraph paragraph
        && paragraph.inlines().size() == 1
        && paragraph.inlines().get(0) instanceof Inline.Sound sound
        && sound.kind().equals("aside");
  }

  private static Act act(Turn turn) {
    return turn instanceof Question ? Act.ASKS : turn instanceof Answer ? Act.ANSWERS : Act.NEITHER;
  }

  String names() {
    return interview.speakers().stream().map(Speaker::name).toList().toString();
  }

  /** The name and the labels of a speaker. */
  Set<String> names(String id) {
    Set<String> out = new TreeSet<>();
    interview
        .speaker(id)
        .ifPresent(
            s -> {
              out.add(Tokens.name(s.name()));
              s.labels().forEach(l -> out.add(Tokens.name(l)));
            });
    return out;
  }

  /**
   * Words of turns that the interview does not have, not even in a label, or not in their order.
   *
   * @param glued whether a word may run together with the label before it
   */
  List<String> lost(List<Said> truth, boolean glued) {
    Map<String, String> labels = new HashMap<>();
    for (Block block : interview.blocks()) {
      if (block instanceof Turn turn && turn.label() != null) {
        labels.put(turn.id(), turn.label());
      }
    }
    StringBuilder all = new StringBuilder();
    Words.of(interview)
        .forEach(
            u ->
                all.append(labels.getOrDefault(u.id(), ""))
                    .append('\n')
                    .append(String.join(" ", u.words()))
                    .append('\n'));
    List<String> have = Tokens.of(all.toString());
    List<String> lost = new ArrayList<>();
    int at = 0;
    for (Said said : truth) {
      for (String word : said.words()) {
        int next = at;
        int end = at == 0 ? have.size() : Math.min(have.size(), at + REACH);
        while (next < end && !same(have.get(next), word, glued)) {
          next++;
        }
        if (next < end) {
          at = next + 1;
        } else {
          lost.add(word);
        }
      }
    }
    return lost;
  }

  private static boolean same(String heard, String word, boolean glued) {
    return glued ? heard.endsWith(word) : heard.equals(word);
  }
}
