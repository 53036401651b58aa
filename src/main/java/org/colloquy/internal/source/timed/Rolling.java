package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.timed.Cue.Said;
import org.colloquy.model.Span;

/**
 * Takes the repetitions out of rolling captions, which show the line before once more above each
 * new one, or grow word by word. Somebody may well say the same twice, so that only files in which
 * much of it is repeated are touched.
 */
final class Rolling {
  private static final double MUCH = .3;
  private static final int FEWEST = 3;

  private Rolling() {}

  static List<Cue> without(List<Cue> cues, SourceText source, Told told) {
    List<Cue> kept = new ArrayList<>(cues.size());
    List<Said> shown = List.of();
    int repeating = 0;
    int lines = 0;
    Span first = null;
    for (Cue cue : cues) {
      List<Said> said = cue.said();
      boolean grows = shown.size() == 1 && said.size() == 1 && grows(shown.get(0), said.get(0));
      int same = grows ? 0 : repeated(shown, said);
      if (same > 0 || grows) {
        repeating++;
        lines += grows ? 1 : same;
        first = first == null ? said.get(0).span() : first;
      }
      if (grows) {
        Cue before = kept.remove(kept.size() - 1);
        kept.add(new Cue(before.start(), cue.end(), said));
      } else {
        kept.add(new Cue(cue.start(), cue.end(), said.subList(same, said.size())));
      }
      shown = said.isEmpty() ? shown : said;
    }
    if (first == null || repeating < FEWEST || repeating < MUCH * cues.size()) {
      return cues;
    }
    told.tell(
        Code.R041,
        first,
        "the captions roll: " + lines + " lines that are shown again are left out");
    return kept;
  }

  /** How many of the first lines of a caption were the last of the one before. */
  private static int repeated(List<Said> shown, List<Said> said) {
    for (int n = Math.min(shown.size(), said.size()); n > 0; n--) {
      boolean same = true;
      for (int i = 0; i < n && same; i++) {
        same = shown.get(shown.size() - n + i).text().equals(said.get(i).text());
      }
      if (same) {
        return n;
      }
    }
    return 0;
  }

  private static boolean grows(Said before, Said now) {
    String text = before.text();
    return now.text().length() > text.length() && now.text().startsWith(text + " ");
  }
}
