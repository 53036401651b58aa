package org.colloquy.internal.dialect.parting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.QuestionMarks;

/**
 * The headings of a talk whose head lists them behind hyphens, as broadcasters do: a line alone
 * that has the words of one of the list, or nearly all of them, is a heading.
 */
final class ContentsHeads {
  private static final int FEWEST = 2;
  private static final int HEAD = 30;
  private static final double NEARLY_ALL = .7;

  /** What two lines share by chance has fewer words. */
  private static final int WORDS = 2;

  private ContentsHeads() {}

  static List<Line> of(List<Line> lines) {
    List<Set<String>> contents = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
      String text = lines.get(i).text().strip();
      boolean listed = text.startsWith("- ") && isBrief(lines.get(i));
      if (listed && (last < 0 || last == i - 1)) {
        contents.add(new HashSet<>(Names.words(text)));
        last = i;
      }
    }
    if (contents.size() < FEWEST) {
      return lines;
    }
    List<Line> all = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean alone = i > last && line.startsParagraph() && isBrief(line);
      boolean apart = i + 1 < lines.size() && lines.get(i + 1).startsParagraph();
      boolean head = alone && apart && contents.stream().anyMatch(c -> isLike(line, c));
      all.add(head ? Line.heading(2, line.inlines(), line.span()) : line);
    }
    return all;
  }

  private static boolean isBrief(Line line) {
    String text = line.text().strip();
    return line.isText()
        && line.voice() == null
        && text.length() <= LabelScanner.PREFIX
        && !QuestionMarks.endsSentence(text)
        && LabelScanner.colon(text, text.length()) < 0;
  }

  private static boolean isLike(Line line, Set<String> listed) {
    Set<String> words = new HashSet<>(Names.words(line.text()));
    int most = Math.max(words.size(), listed.size());
    words.retainAll(listed);
    return words.size() >= WORDS && words.size() >= NEARLY_ALL * most;
  }
}
