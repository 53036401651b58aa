package org.colloquy.internal.press.captions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.model.Block;
import org.colloquy.model.Event;
import org.colloquy.model.Interview;
import org.colloquy.model.PlainText;
import org.colloquy.model.Turn;
import org.colloquy.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * The turns of an interview as cues: each lasts until the next one begins, the last as long as it
 * takes to say it. No time is made up: a turn without one, or with one that goes back, stands in
 * the cue before, and what is said before the first time begins at zero.
 */
final class Cues {
  /** Of one word, at the 150 a minute of an easy talk. */
  private static final Duration WORD = Duration.ofMillis(400);

  private final List<Cue> cues = new ArrayList<>();
  private List<Block> said = new ArrayList<>();
  private List<Block> aside = new ArrayList<>();
  private List<Block> next = new ArrayList<>();
  private @Nullable Duration start;
  private int untimed;

  /** Whether anybody has spoken since the last cue ended. */
  private boolean spoken;

  private Cues() {}

  /**
   * @throws ColloquyException W005 if no turn has a time
   */
  static Cues of(Interview interview) {
    Cues cues = new Cues();
    interview.blocks().forEach(cues::add);
    if (cues.start == null) {
      throw new ColloquyException(
          Diagnostic.of(Code.W005, "no turn has a time, and captions are nothing without times")
              .withHint(
                  "read a source with times, or tell them: blocks: {q1: {time: \"00:00:05\"}}"));
    }
    cues.close(null);
    return cues;
  }

  private void add(Block block) {
    if (block instanceof Turn turn) {
      turn(turn);
    } else if (block instanceof Event) {
      said.add(block);
    } else {
      next.add(block);
    }
  }

  private void turn(Turn turn) {
    Duration time = turn.time();
    if (time == null) {
      untimed++;
    } else if (start == null && !spoken) {
      begin(time);
    } else if (start == null) {
      start = Duration.ZERO;
      move(time);
    } else {
      move(time);
    }
    said.add(turn);
    spoken = true;
  }

  private void move(Duration time) {
    int order = start == null ? 1 : time.compareTo(start);
    if (order > 0) {
      close(time);
      begin(time);
    } else if (order < 0) {
      untimed++;
    }
  }

  private void begin(Duration time) {
    start = time;
    aside = next;
    next = new ArrayList<>();
  }

  private void close(@Nullable Duration end) {
    if (start != null && spoken) {
      cues.add(new Cue(start, end == null ? start.plus(length()) : end, said, aside));
    }
    said = new ArrayList<>();
    spoken = false;
  }

  private Duration length() {
    int words = 1;
    for (Block block : said) {
      words += Words.split(PlainText.of(block)).size();
    }
    return WORD.multipliedBy(words);
  }

  List<Cue> list() {
    return cues;
  }

  /** What nobody says, behind the last cue. */
  List<Block> rest() {
    return next;
  }

  /** Tells how many turns stand in the cue of another one. */
  List<Diagnostic> told() {
    if (untimed == 0) {
      return List.of();
    }
    String turns = untimed == 1 ? "1 turn has" : untimed + " turns have";
    return List.of(
        Diagnostic.of(Code.W006, turns + " no time of its own, or one that goes back")
            .withHint("it stands with what is said before it"));
  }
}
