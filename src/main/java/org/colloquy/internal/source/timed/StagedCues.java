package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.source.timed.Cue.Said;

/**
 * What nobody says among captions whose voices are told: {@code [action] They sit down.} Where a
 * caption without a voice begins with anything else, captions without one may go on with a turn.
 */
final class StagedCues {
  private static final int FEWEST = 4;
  private static final String NOBODY = "";

  private StagedCues() {}

  /** The captions, with nobody's voice for those that tell what is seen. */
  static List<Cue> marked(List<Cue> cues) {
    int voiced = 0;
    boolean staged = false;
    for (Cue cue : cues) {
      boolean bare = isBare(cue);
      if (bare && !isStaged(cue)) {
        return cues;
      }
      staged |= bare;
      voiced += bare || cue.said().isEmpty() ? 0 : 1;
    }
    return staged && voiced >= FEWEST
        ? cues.stream().map(c -> isBare(c) ? nobodys(c) : c).toList()
        : cues;
  }

  private static boolean isBare(Cue cue) {
    return !cue.said().isEmpty() && cue.said().stream().allMatch(s -> s.voice() == null);
  }

  /** Whether words stand behind a word in square brackets. */
  private static boolean isStaged(Cue cue) {
    String text = cue.said().get(0).text();
    int close = text.startsWith("[") ? text.indexOf(']') : -1;
    return close > 1 && close + 1 < text.length();
  }

  private static Cue nobodys(Cue cue) {
    List<Said> said = new ArrayList<>();
    cue.said().forEach(s -> said.add(new Said(NOBODY, s.inlines(), s.span())));
    return new Cue(cue.start(), cue.end(), said);
  }
}
