package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.timed.Cue.Said;
import org.colloquy.model.Inline;
import org.colloquy.model.Span;
import org.colloquy.model.Words;

/**
 * Takes the repetitions out of rolling captions, which show the words before once more in front of
 * new ones, grow word by word, or stress one word after the other. Somebody may well say the same
 * twice, so that only files in which much of it is repeated are touched.
 */
final class Rolling {
  private static final double MUCH = .3;
  private static final int FEWEST = 3;

  /** So many words that stand again at the beginning of a caption are no chance. */
  private static final int WORDS = 3;

  /** No screen shows more words. */
  private static final int MOST = 100;

  private Rolling() {}

  static List<Cue> without(List<Cue> cues, SourceText source, Told told) {
    List<Cue> kept = new ArrayList<>(cues.size());
    List<String> shown = List.of();
    int repeating = 0;
    int lines = 0;
    Span first = null;
    for (Cue cue : cues) {
      List<String> words = words(cue.said());
      int same = repeated(shown, words);
      if (same > 0) {
        List<Said> rest = without(cue.said(), same);
        repeating++;
        lines += Math.max(1, cue.said().size() - rest.size());
        first = first == null ? cue.said().get(0).span() : first;
        kept.add(new Cue(cue.start(), cue.end(), rest));
      } else {
        kept.add(cue);
      }
      shown = words.isEmpty() ? shown : words;
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

  private static List<String> words(List<Said> said) {
    List<String> words = new ArrayList<>();
    said.forEach(s -> words.addAll(Words.split(s.text())));
    return words;
  }

  /** How many of the first words of a caption were the last of the one before. */
  private static int repeated(List<String> shown, List<String> words) {
    for (int n = Math.min(MOST, Math.min(shown.size(), words.size())); n > 0; n--) {
      boolean whole = n == words.size() || n == shown.size() || n >= WORDS;
      if (whole && shown.subList(shown.size() - n, shown.size()).equals(words.subList(0, n))) {
        return n;
      }
    }
    return 0;
  }

  /** The lines of a caption without its first words. */
  private static List<Said> without(List<Said> said, int words) {
    List<Said> rest = new ArrayList<>();
    int left = words;
    for (Said line : said) {
      List<String> own = Words.split(line.text());
      if (left == 0) {
        rest.add(line);
      } else if (left < own.size()) {
        String text = String.join(" ", own.subList(left, own.size()));
        Inline inline = new Inline.Text(text, line.inlines().get(0).origin());
        rest.add(new Said(line.voice(), line.colour(), List.of(inline), line.span()));
      }
      left = Math.max(0, left - own.size());
    }
    return rest;
  }
}
