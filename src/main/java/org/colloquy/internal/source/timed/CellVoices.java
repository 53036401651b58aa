package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Sentences;
import org.colloquy.internal.source.timed.Cue.Placed;
import org.colloquy.internal.source.timed.Cue.Said;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a cell that begin with somebody else's label in bold, {@code **Ana Ruiz:** Yes.}: where
 * rows were made of a text with such labels, some stay in the cell of whoever spoke before.
 */
final class CellVoices {
  private static final String BOLD = "**";

  private CellVoices() {}

  private record Label(String name, String said) {}

  /** A cue whose lines are said by those whom their labels name, each until the next one. */
  static Cue of(Cue cue) {
    List<Said> said = new ArrayList<>();
    Label last = null;
    for (Said line : cue.said()) {
      Label label = said.isEmpty() ? null : label(line.text());
      last = label == null ? last : label;
      if (last == null) {
        said.add(line);
      } else {
        String words = label == null ? line.text() : label.said();
        said.addAll(Cue.lines(last.name(), null, new Placed(words, line.span())));
      }
    }
    return new Cue(cue.start(), cue.end(), said);
  }

  /** The label with which a line begins, the colon within the bold type or behind it. */
  private static @Nullable Label label(String text) {
    int from = BOLD.length();
    int close = text.startsWith(BOLD) ? text.indexOf(BOLD, from) : -1;
    int behind = close + BOLD.length();
    if (close <= from || close > LabelScanner.PREFIX) {
      return null;
    }
    boolean within = LabelScanner.isColon(text.charAt(close - 1));
    boolean colon = within || behind < text.length() && LabelScanner.isColon(text.charAt(behind));
    String name = text.substring(from, within ? close - 1 : close).strip();
    return colon && !Sentences.isSound(name) && LabelScanner.isLabel(name, name.length())
        ? new Label(name, text.substring(within ? behind : behind + 1))
        : null;
  }
}
