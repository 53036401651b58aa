package org.colloquy.edition;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.Block;
import org.colloquy.model.Turn;

/** Writes the times of turns, all in one form. */
final class Times {
  private static final int HOUR = 3600;
  private static final int MINUTE = 60;

  private final boolean hours;

  Times(List<Block> blocks) {
    boolean found = false;
    for (Block block : blocks) {
      Duration time = block instanceof Turn turn ? turn.time() : null;
      found |= time != null && time.toSeconds() >= HOUR;
    }
    hours = found;
  }

  Optional<String> of(Turn turn) {
    return Optional.ofNullable(turn.time()).map(Duration::toSeconds).map(this::text);
  }

  private String text(long seconds) {
    String rest = two(seconds / MINUTE % MINUTE) + ":" + two(seconds % MINUTE);
    return hours ? seconds / HOUR + ":" + rest : rest;
  }

  private static String two(long number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
