package org.colloquy.internal.dialect.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.colloquy.internal.dialect.line.Line.Start;
import org.colloquy.model.Inline;

/**
 * Headings above a line of one sign, as reStructuredText and Markdown have them, in a text that was
 * saved as a plain one. Its first line is one; each sign is a level, in the order in which they
 * come.
 */
final class UnderlinedHeads {
  private static final String SIGNS = "=-~^*+#\"'`";
  private static final int SHORTEST = 3;
  private static final int DEEPEST = 6;

  /** A line of so many signs may be shorter than the words above it by a quarter. */
  private static final int LONG = 8;

  private static final double NEARLY = .75;

  private final List<Line> lines;
  private final StringBuilder levels = new StringBuilder();

  private UnderlinedHeads(List<Line> lines) {
    this.lines = lines;
  }

  /** The lines of a text, with such headings as headings; one may have a line above as well. */
  static List<Line> of(List<Line> lines) {
    UnderlinedHeads heads = new UnderlinedHeads(lines);
    return heads.isHead(heads.isRule(0) ? 1 : 0) ? heads.read() : lines;
  }

  private List<Line> read() {
    List<Line> read = new ArrayList<>();
    boolean begins = true;
    for (int i = 0; i < lines.size(); ) {
      Line line = lines.get(i);
      begins |= line.startsParagraph();
      int head = isRule(i) && isHead(i + 1) ? i + 1 : i;
      if (begins && isHead(head)) {
        read.add(heading(head));
        i = head + 2;
      } else {
        read.add(begins ? line.with(Start.PARAGRAPH, line.inlines(), line.span()) : line);
        begins = false;
        i++;
      }
    }
    return read;
  }

  private Line heading(int head) {
    char sign = lines.get(head + 1).text().strip().charAt(0);
    int level = levels.indexOf(String.valueOf(sign)) + 1;
    if (level == 0) {
      levels.append(sign);
      level = levels.length();
    }
    Line line = lines.get(head);
    Inline.Text text = Objects.requireNonNull(line.unmarked());
    int from = text.text().length() - text.text().stripLeading().length();
    int to = text.text().stripTrailing().length();
    return Line.heading(
        Math.min(level, DEEPEST), List.of(InlineCut.part(text, from, to)), line.span());
  }

  /** Whether a line has words, and the next is one sign below all of them. */
  private boolean isHead(int index) {
    if (index + 1 >= lines.size() || isRule(index) || !isRule(index + 1)) {
      return false;
    }
    Line line = lines.get(index);
    Line below = lines.get(index + 1);
    int words = line.text().strip().length();
    int signs = below.text().strip().length();
    return line.unmarked() != null
        && line.voice() == null
        && !below.startsParagraph()
        && line.text().codePoints().anyMatch(Character::isLetterOrDigit)
        && (signs + 1 >= words || signs >= LONG && signs >= NEARLY * words);
  }

  /** Whether a line is one sign over and over. */
  private boolean isRule(int index) {
    if (index >= lines.size() || !lines.get(index).isText()) {
      return false;
    }
    String text = lines.get(index).text().strip();
    return text.length() >= SHORTEST
        && SIGNS.indexOf(text.charAt(0)) >= 0
        && text.chars().allMatch(c -> c == text.charAt(0));
  }
}
