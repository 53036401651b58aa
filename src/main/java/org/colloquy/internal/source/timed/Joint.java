package org.colloquy.internal.source.timed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.words.Sentences;
import org.colloquy.internal.source.timed.Cue.Placed;
import org.colloquy.internal.source.timed.Cue.Said;
import org.colloquy.model.Words;
import org.jspecify.annotations.Nullable;

/** Joins words to sentences. */
final class Joint {
  private static final String CLOSING = ".,?!;:%…)]}»”’。，、？！；：）」』】》";
  private static final Duration BREATH = Duration.ofSeconds(2);

  private Joint() {}

  /** What stands between two pieces of text: a space, or nothing. */
  static String between(CharSequence before, String after) {
    if (before.length() == 0 || after.isEmpty()) {
      return "";
    }
    char left = before.charAt(before.length() - 1);
    char right = after.charAt(0);
    boolean space = Words.isSpace(left) || Words.isSpace(right);
    boolean punctuation = after.chars().allMatch(c -> CLOSING.indexOf(c) >= 0);
    return space || punctuation || isWide(left) && isWide(right) ? "" : " ";
  }

  /** Whether a character belongs to a script that sets no spaces between words. */
  private static boolean isWide(char c) {
    return c >= 0x2e80 && c <= 0x9fff && !(c >= 0x3130 && c <= 0x318f) || c >= 0xff00 && c < 0xffe0;
  }

  /** Cues of one word each as cues of whole sentences. */
  static List<Cue> sentences(List<Cue> words) {
    List<Cue> out = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Cue first = null;
    Cue last = null;
    for (Cue word : words) {
      if (word.said().isEmpty()) {
        continue;
      }
      String said = word.said().get(0).text();
      boolean joined = between("a", said).isEmpty();
      if (first != null && last != null && !joined && ends(text, last, word)) {
        out.add(cue(first, last, text));
        text.setLength(0);
        first = null;
      }
      first = first == null ? word : first;
      last = word;
      text.append(between(text, said)).append(said);
    }
    if (first != null && last != null) {
      out.add(cue(first, last, text));
    }
    return out;
  }

  private static boolean ends(StringBuilder text, Cue last, Cue next) {
    Said said = next.said().get(0);
    boolean same = said.voice() == null || said.voice().equals(last.said().get(0).voice());
    return !same || Sentences.ends(text.toString()) || isPause(last.end(), next.start());
  }

  private static boolean isPause(@Nullable Duration end, @Nullable Duration start) {
    return end != null && start != null && start.minus(end).compareTo(BREATH) > 0;
  }

  private static Cue cue(Cue first, Cue last, StringBuilder text) {
    Said said = first.said().get(0);
    return Cue.of(
        first.start(), last.end(), said.voice(), new Placed(text.toString().strip(), said.span()));
  }
}
