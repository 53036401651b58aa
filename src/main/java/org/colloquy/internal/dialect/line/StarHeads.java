package org.colloquy.internal.dialect.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.colloquy.model.Inline;

/**
 * Headings behind two stars that nothing closes, as press services set them in plain text: {@code
 * **Noon Briefing Guest}. There are several, each a short paragraph of its own and no sentence.
 */
final class StarHeads {
  private static final String SIGN = "**";
  private static final int SEVERAL = 2;
  private static final int LONGEST = 80;
  private static final int LEVEL = 2;

  private StarHeads() {}

  /** The lines of a text, with such headings as headings. */
  static List<Line> of(List<Line> lines) {
    int heads = 0;
    for (int i = 0; i < lines.size(); i++) {
      heads += isHead(lines, i) ? 1 : 0;
    }
    if (heads < SEVERAL) {
      return lines;
    }
    List<Line> read = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      read.add(isHead(lines, i) ? heading(lines.get(i)) : lines.get(i));
    }
    return read;
  }

  private static Line heading(Line line) {
    Inline.Text text = Objects.requireNonNull(line.unmarked());
    int to = line.text().stripTrailing().length();
    return Line.heading(LEVEL, List.of(InlineCut.part(text, SIGN.length(), to)), line.span());
  }

  private static boolean isHead(List<Line> lines, int at) {
    Line line = lines.get(at);
    String text = line.text().length() <= LONGEST ? line.text().stripTrailing() : "";
    int sign = SIGN.length();
    return text.startsWith(SIGN)
        && text.length() > sign
        && Character.isLetter(text.charAt(sign))
        && text.indexOf('*', sign) < 0
        && ".:".indexOf(text.charAt(text.length() - 1)) < 0
        && line.unmarked() != null
        && line.startsParagraph()
        && (at + 1 == lines.size() || lines.get(at + 1).startsParagraph());
  }
}
