package org.colloquy.internal.press.captions;

import java.time.Duration;
import java.util.List;
import org.colloquy.model.Block;

/**
 * What is said from one time to another.
 *
 * @param said turns and events, the first of them at the cue's beginning
 * @param aside what nobody says and stands before it
 */
record Cue(Duration start, Duration end, List<Block> said, List<Block> aside) {
  Cue {
    said = List.copyOf(said);
    aside = List.copyOf(aside);
  }
}
