package org.colloquy.internal.dialect.opening;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.words.Likeness;
import org.jspecify.annotations.Nullable;

/**
 * A name in a subtitle that the paragraphs below take up again: they are about whoever has it.
 *
 * @param why what shows that it is one
 */
record SubtitleName(String name, String why) {
  /** No such name of ideographs has more, and none less. */
  private static final int MOST = 4;

  private static final int LEAST = 2;

  /**
   * Those of a subtitle.
   *
   * @param labels those of the talk, which tell how an inflected name is written
   */
  static List<SubtitleName> all(
      Opening.Title subtitle, List<Opening.Said> said, List<Candidate> labels) {
    List<Opening.Said> below =
        said.stream().filter(p -> p.span().start() > subtitle.span().end()).toList();
    List<SubtitleName> all = new ArrayList<>();
    String signs = ideographs(subtitle.text(), below);
    if (signs != null) {
      all.add(new SubtitleName(signs, "the end of the subtitle, and again below"));
    }
    String words = words(subtitle.text(), below);
    if (words != null) {
      String whole = Inflections.whole(words, labels);
      all.add(new SubtitleName(whole, "named in the subtitle and again below"));
    }
    return all;
  }

  /** In a script without spaces: the last two to four signs, if the text goes on with them. */
  private static @Nullable String ideographs(String text, List<Opening.Said> below) {
    boolean signs = !text.isEmpty() && Character.isIdeographic(text.codePointAt(text.length() - 1));
    for (int length = MOST; signs && length >= LEAST; length--) {
      String name = text.substring(Math.max(0, text.length() - length));
      if (below.stream().anyMatch(p -> p.text().contains(name))) {
        return name;
      }
    }
    return null;
  }

  private static @Nullable String words(String text, List<Opening.Said> below) {
    for (String run : capitalisedRuns(text)) {
      for (Opening.Said paragraph : below) {
        String name = Likeness.longestEnd(run, paragraph.text());
        if (name.indexOf(' ') > 0) {
          return name;
        }
      }
    }
    return null;
  }

  private static List<String> capitalisedRuns(String text) {
    List<String> runs = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (String word : (text + " .").split(" ")) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
        run.append(run.length() == 0 ? "" : " ").append(word);
      } else if (run.length() > 0) {
        runs.add(CreditedName.bare(run.toString()));
        run.setLength(0);
      }
    }
    return runs;
  }
}
