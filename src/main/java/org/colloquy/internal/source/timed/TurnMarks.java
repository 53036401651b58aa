package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.source.timed.Cue.Said;
import org.colloquy.model.Inline;

/**
 * Reads whisper.cpp's mark of a change of speaker, which stands at the end of a piece: what follows
 * begins with {@code >>}, as captions write it.
 */
final class TurnMarks {
  static final String MARK = "[SPEAKER_TURN]";

  private TurnMarks() {}

  /** The cues without the marks; the cues as they are if they have none. */
  static List<Cue> read(List<Cue> cues) {
    boolean marked = cues.stream().flatMap(c -> c.said().stream()).anyMatch(TurnMarks::ends);
    if (!marked) {
      return cues;
    }
    List<Cue> out = new ArrayList<>(cues.size());
    boolean turn = true;
    for (Cue cue : cues) {
      List<Said> said = new ArrayList<>();
      for (Said line : cue.said()) {
        List<Inline> inlines = new ArrayList<>(line.inlines());
        if (ends(line)) {
          inlines.set(inlines.size() - 1, without(inlines.get(inlines.size() - 1)));
        }
        List<Inline> rest = LineEdges.stripped(inlines);
        if (!rest.isEmpty()) {
          Said without = new Said(line.voice(), rest, line.span());
          said.add(turn ? turn(without) : without);
        }
        turn = ends(line) || turn && rest.isEmpty();
      }
      out.add(new Cue(cue.start(), cue.end(), said));
    }
    return out;
  }

  /** A line as one that somebody else begins. */
  static Said turn(Said line) {
    List<Inline> inlines = new ArrayList<>(line.inlines());
    inlines.add(0, new Inline.Text(">> ", line.inlines().get(0).origin()));
    return new Said(line.voice(), inlines, line.span());
  }

  private static boolean ends(Said line) {
    return line.voice() == null
        && line.inlines().get(line.inlines().size() - 1) instanceof Inline.Text text
        && text.text().endsWith(MARK);
  }

  private static Inline without(Inline last) {
    return last instanceof Inline.Text text
        ? new Inline.Text(
            text.text().substring(0, text.text().length() - MARK.length()), text.origin())
        : last;
  }
}
