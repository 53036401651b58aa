package org.colloquy.internal.press.captions;

import java.util.List;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Label;
import org.colloquy.internal.press.Lines;
import org.colloquy.internal.press.Losses;
import org.colloquy.model.Block;
import org.colloquy.model.Event;
import org.colloquy.model.Inline;
import org.colloquy.model.Turn;

/** Who says what. */
final class Voices {
  private Voices() {}

  /** The speaker's name, else the label without its mark, else nothing. */
  static String of(Turn turn, Edition edition) {
    Label label = edition.label(turn);
    return label.name().isEmpty() ? Label.withoutMark(label.text()) : label.name();
  }

  /** The lines of a turn or an event. */
  static List<List<Inline>> lines(Block block, Losses losses) {
    if (block instanceof Event event) {
      return List.of(event.inlines());
    }
    return block instanceof Turn turn ? Lines.of(turn.content(), losses) : List.of();
  }
}
