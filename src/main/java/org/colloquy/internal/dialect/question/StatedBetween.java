package org.colloquy.internal.dialect.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.dialect.line.Look;
import org.colloquy.internal.dialect.words.Address;
import org.colloquy.internal.dialect.words.Exchange;
import org.colloquy.internal.dialect.words.QuestionMarks;

/**
 * What whoever asks states without a question mark, in a talk that nothing marks: a brief sentence
 * of its own between paragraphs of an answer. It says "you" and no "I" where the next paragraph
 * says "I" and no "you", or that one begins as a reply does: {@code No. The lake is too cold.}
 */
final class StatedBetween {
  private final List<Unit> units;
  private final Address address;
  private final Set<Integer> begun = new HashSet<>();
  private final double usual;

  private StatedBetween(QuestionGroup group, List<Unit> units, Address address) {
    this.units = units;
    this.address = address;
    group.cues().forEach(cue -> begun.add(cue.unit()));
    Set<Integer> asked = new HashSet<>();
    group.cues().stream().filter(Cue::asks).forEach(cue -> asked.add(cue.unit()));
    int first = group.cues().get(0).unit();
    int length = 0;
    int count = 0;
    for (int i = first; i < units.size(); i++) {
      length += asked.contains(i) ? 0 : units.get(i).text().length();
      count += asked.contains(i) ? 0 : 1;
    }
    usual = length / (double) Math.max(1, count);
  }

  /** The group with what is stated between its questions, and the replies. */
  static QuestionGroup within(QuestionGroup group, List<Unit> units, Address address) {
    StatedBetween between = new StatedBetween(group, units, address);
    List<Cue> all = new ArrayList<>();
    int next = 0;
    boolean answering = false;
    for (int i = group.cues().get(0).unit(); i < units.size(); i++) {
      boolean begins = next < group.cues().size() && group.cues().get(next).unit() == i;
      if (begins) {
        all.add(group.cues().get(next++));
        answering = !all.get(all.size() - 1).asks();
      } else if (answering && between.isStated(i)) {
        all.add(new Cue(i, true));
        all.add(new Cue(++i, false));
      }
    }
    return all.size() == group.cues().size() ? group : group.with(all);
  }

  private boolean isStated(int i) {
    if (i + 1 >= units.size() || begun.contains(i + 1)) {
      return false;
    }
    String text = units.get(i).text();
    String reply = units.get(i + 1).text();
    boolean brief =
        isSaid(units.get(i))
            && isSaid(units.get(i + 1))
            && 2 * text.length() < usual
            && QuestionMarks.endsSentence(text)
            && address.mine(text) == 0;
    boolean toYou = brief && address.second(text) > 0;
    boolean ofMine = toYou && address.mine(reply) > 0 && address.second(reply) == 0;
    return brief && (ofMine || Exchange.replies(text, reply));
  }

  private static boolean isSaid(Unit unit) {
    return unit.look().equals(Look.PLAIN) && unit.isSpeech() && !unit.labelled();
  }
}
