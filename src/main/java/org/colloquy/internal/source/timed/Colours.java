package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.colloquy.internal.dialect.words.Sentences;
import org.colloquy.internal.source.timed.Cue.Said;

/**
 * Reads captions that show by their colour that somebody else speaks: what follows a change begins
 * with {@code >>}, as other captions write it. Colours may stress a word or a title too, so that
 * only where two of them come again and again, and change where sentences end, do they tell.
 */
final class Colours {
  /** So many changes are no chance. */
  private static final int CHANGES = 4;

  /** More colours are a play of colours. */
  private static final int MOST = 8;

  /** So much of the lines has not the colour that most have. */
  private static final double OTHERS = .12;

  /** So many of the changes stand where a sentence ends. */
  private static final double MOSTLY = .75;

  private static final String DEFAULT = "";

  private Colours() {}

  /** The captions with marks at the changes; as they are where colours do not tell. */
  static List<Cue> marked(List<Cue> cues) {
    return tell(cues) ? mark(cues) : cues;
  }

  private static boolean tell(List<Cue> cues) {
    Map<String, Integer> colours = new HashMap<>();
    int lines = 0;
    int changes = 0;
    int ends = 0;
    Said before = null;
    for (Cue cue : cues) {
      for (Said said : cue.said()) {
        if (said.voice() != null || said.text().startsWith(">>")) {
          return false;
        }
        if (isSaid(said)) {
          lines++;
          colours.merge(colour(said), 1, Integer::sum);
          if (before != null && !colour(before).equals(colour(said))) {
            changes++;
            ends += Sentences.ends(before.text()) ? 1 : 0;
          }
          before = said;
        }
      }
    }
    int most = colours.values().stream().mapToInt(i -> i).max().orElse(0);
    return colours.size() > 1
        && colours.size() <= MOST
        && changes >= CHANGES
        && lines - most >= OTHERS * lines
        && ends >= MOSTLY * changes;
  }

  private static List<Cue> mark(List<Cue> cues) {
    List<Cue> out = new ArrayList<>(cues.size());
    String colour = null;
    for (Cue cue : cues) {
      List<Said> said = new ArrayList<>();
      for (Said line : cue.said()) {
        boolean changes = isSaid(line) && !Objects.equals(colour, colour(line));
        colour = changes ? colour(line) : colour;
        said.add(changes ? TurnMarks.turn(line) : line);
      }
      out.add(new Cue(cue.start(), cue.end(), said));
    }
    return out;
  }

  /** Whether a line is no sound nor a song, whose colour is nobody's. */
  private static boolean isSaid(Said said) {
    String text = said.text();
    char first = text.isEmpty() ? '[' : text.charAt(0);
    char last = text.isEmpty() ? ']' : text.charAt(text.length() - 1);
    return first != '♪' && first != '#' && !("[(".indexOf(first) >= 0 && "])".indexOf(last) >= 0);
  }

  private static String colour(Said said) {
    String colour = said.colour();
    return colour == null ? DEFAULT : colour;
  }
}
