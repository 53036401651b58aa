package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.source.timed.Cue.Said;
import org.colloquy.model.Inline;
import org.jspecify.annotations.Nullable;

/** Says a name once that a format tells and its text begins with too: {@code <v Ana>Ana: Yes.} */
final class RepeatedNames {
  private RepeatedNames() {}

  /** The cues without the names that their voices have told. */
  static List<Cue> dropped(List<Cue> cues) {
    return cues.stream().map(RepeatedNames::dropped).toList();
  }

  private static Cue dropped(Cue cue) {
    List<Said> said = cue.said().stream().map(RepeatedNames::dropped).toList();
    return said.equals(cue.said()) ? cue : new Cue(cue.start(), cue.end(), said);
  }

  private static Said dropped(Said line) {
    String voice = line.voice();
    if (voice == null || !(line.inlines().get(0) instanceof Inline.Text first)) {
      return line;
    }
    String rest = behind(first.text(), voice);
    if (rest == null) {
      return line;
    }
    List<Inline> inlines = new ArrayList<>(line.inlines());
    inlines.set(0, new Inline.Text(rest, first.origin()));
    List<Inline> kept = LineEdges.stripped(inlines);
    return kept.isEmpty() ? line : new Said(voice, line.colour(), kept, line.span());
  }

  /** What stands behind a name and a colon; null where a text begins otherwise. */
  private static @Nullable String behind(String text, String name) {
    int end = name.length();
    boolean named = text.length() > end && text.regionMatches(true, 0, name, 0, end);
    return named && ":：".indexOf(text.charAt(end)) >= 0 ? text.substring(end + 1) : null;
  }
}
