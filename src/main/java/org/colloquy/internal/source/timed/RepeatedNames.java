package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Titles;
import org.colloquy.internal.source.timed.Cue.Said;
import org.colloquy.model.Inline;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Says a name once that a format tells and its text begins with too: {@code <v Ana>Ana: Yes.},
 * {@code "speaker": "堀越修一", "speech": "○委員長（堀越修一君）　..."}.
 */
final class RepeatedNames {
  /** Before a label, as the records of parliaments have it. */
  private static final String SIGNS = "○◯〇";

  /** Behind such a label. */
  private static final char WIDE = '\u3000';

  private static final int LABEL = 60;

  private RepeatedNames() {}

  /** The cues without the names that their voices have told. */
  static List<Cue> dropped(List<Cue> cues) {
    return cues.stream().map(RepeatedNames::dropped).toList();
  }

  /** The speeches whose labels say more than the name, such as an office. */
  static List<Span> shortened(List<Cue> cues) {
    return cues.stream()
        .flatMap(c -> c.said().stream())
        .filter(s -> !s.text().isEmpty() && SIGNS.indexOf(s.text().charAt(0)) >= 0)
        .filter(s -> !dropped(s).equals(s))
        .map(Said::span)
        .toList();
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

  /** What stands behind a label that has the name; null where a text begins otherwise. */
  private static @Nullable String behind(String text, String name) {
    int end = name.length();
    boolean named = text.length() > end && text.regionMatches(true, 0, name, 0, end);
    if (named && LabelScanner.isColon(text.charAt(end))) {
      return text.substring(end + 1);
    }
    int space = text.isEmpty() || SIGNS.indexOf(text.charAt(0)) < 0 ? -1 : text.indexOf(WIDE);
    return space > 0 && space <= LABEL && isLabel(text.substring(1, space), name)
        ? text.substring(space + 1)
        : null;
  }

  /** Whether a text is a name, perhaps with a title behind it or an office before brackets. */
  private static boolean isLabel(String text, String name) {
    int open = Math.max(text.indexOf('（'), text.indexOf('('));
    boolean closed = text.endsWith("）") || text.endsWith(")");
    String holder = open > 0 && closed ? text.substring(open + 1, text.length() - 1) : text;
    return holder.equals(name)
        || holder.startsWith(name) && holder.length() - Titles.joined(holder) == name.length();
  }
}
