package org.colloquy.internal.dialect.question;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.line.Look;
import org.colloquy.internal.dialect.words.Address;
import org.colloquy.internal.dialect.words.Asking;

/**
 * Paragraphs that nothing sets apart and that take turns to the end: those that ask, request
 * something, or say "you" in few words where they reproach, and those between, which are longer.
 */
final class PlainTurns {
  private static final int FEWEST = 6;
  private static final double ASKING = .6;

  /** Of all paragraphs at least so many ask: a story has a question now and then. */
  private static final double SHARE = .3;

  private static final Asking REQUESTS = Asking.in(List.of());

  private final List<Unit> units;
  private final Address address;
  private final double usual;

  private PlainTurns(List<Unit> units, Address address) {
    this.units = units;
    this.address = address;
    usual =
        units.stream().filter(u -> !asks(u)).mapToInt(u -> u.text().length()).average().orElse(0);
  }

  /** The turns from the first paragraph that asks on; a group without any where they are none. */
  static QuestionGroup of(List<Unit> all, Address address) {
    int first = 0;
    while (first < all.size() && !asks(all.get(first))) {
      first++;
    }
    List<Unit> units = all.subList(first, all.size());
    boolean plain = units.stream().allMatch(PlainTurns::isPlain);
    if (units.size() < FEWEST || !plain) {
      return new QuestionGroup(Look.PLAIN, List.of(), 0, 0, 0);
    }
    return new PlainTurns(units, address).group(first);
  }

  private QuestionGroup group(int first) {
    boolean[] asks = alternating();
    asks = asks.length == 0 ? judged() : asks;
    List<Cue> cues = new ArrayList<>();
    int asking = 0;
    int members = 0;
    double[] length = new double[2];
    for (int i = 0; i < asks.length; i++) {
      Unit unit = units.get(i);
      asking += asks[i] && (asks(unit) || requests(unit)) ? 1 : 0;
      members += asks[i] ? 1 : 0;
      length[asks[i] ? 0 : 1] += unit.text().length();
      if (i == 0 || asks[i] != asks[i - 1]) {
        cues.add(new Cue(first + i, asks[i]));
      }
    }
    boolean holds =
        asking >= ASKING * members
            && members >= SHARE * units.size()
            && cues.size() >= FEWEST
            && length[0] * (units.size() - members) < length[1] * members;
    return new QuestionGroup(Look.PLAIN, holds ? cues : List.of(), members, asking, members);
  }

  /** Every second paragraph, where each of them may ask and none between does; else none at all. */
  private boolean[] alternating() {
    boolean[] asks = new boolean[units.size()];
    for (int i = 0; i < asks.length; i++) {
      Unit unit = units.get(i);
      asks[i] = i % 2 == 0;
      boolean may = asks(unit) || requests(unit) || address.second(unit.text()) > 0;
      if (asks[i] ? !may : asks(unit)) {
        return new boolean[0];
      }
    }
    return asks;
  }

  private boolean[] judged() {
    boolean[] asks = new boolean[units.size()];
    for (int i = 0; i < asks.length; i++) {
      asks[i] = i == 0 || i + 1 < asks.length && isQuestion(units.get(i), asks[i - 1]);
    }
    return asks;
  }

  /**
   * Whether a paragraph asks. Behind a question one that speaks of itself at length answers, and be
   * it with a question; one that only says "you" follows an answer and is brief.
   */
  private boolean isQuestion(Unit unit, boolean behindQuestion) {
    String text = unit.text();
    boolean mine = address.first(text) > 0;
    boolean yours = address.second(text) > 0;
    if (asks(unit)) {
      boolean answers = behindQuestion && text.length() > usual && mine && !yours;
      return !answers;
    }
    boolean brief = 2 * text.length() < usual;
    return !behindQuestion && brief && (requests(unit) || !mine && yours);
  }

  private static boolean requests(Unit unit) {
    return REQUESTS.ends(unit.text());
  }

  private static boolean isPlain(Unit unit) {
    return unit.look().kind() == Look.Kind.PLAIN && !unit.labelled();
  }

  private static boolean asks(Unit unit) {
    return isPlain(unit) && unit.asks();
  }
}
