package org.colloquy.internal.dialect.line;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.words.LabelScanner;

/**
 * Lines of a wiki's source that are no text: {@code ----} is a rule, and a picture with its caption
 * is nobody's speech: {@code [[File:Weir.jpg|thumb|The weir in May]]}.
 */
final class WikiLines {
  private static final String NOBODY = "";

  /** A rule has so many hyphens at least. */
  private static final int RULE = 4;

  private WikiLines() {}

  /** The lines of such a source; behind one that is no text a paragraph begins. */
  static List<Line> of(List<Line> lines) {
    List<Line> out = new ArrayList<>(lines.size());
    boolean text = true;
    for (Line line : lines) {
      Line read = of(line);
      out.add(text ? read : read.with(Line.Start.PARAGRAPH, read.inlines(), read.span()));
      text = read.equals(line);
    }
    return out;
  }

  private static Line of(Line line) {
    if (!line.isText()) {
      return line;
    }
    String text = LabelScanner.trimmed(line.text(), line.text().length());
    if (text.length() >= RULE && text.chars().allMatch(c -> c == '-')) {
      return Line.rule(line.span());
    }
    return isPicture(text) ? line.saidBy(NOBODY) : line;
  }

  /** A link in its own brackets with the name of a file's space before a colon, and a bar. */
  private static boolean isPicture(String text) {
    int colon = text.startsWith("[[") && text.endsWith("]]") ? text.indexOf(':') : -1;
    int bar = text.indexOf('|');
    int dot = text.indexOf('.');
    return colon > 2
        && colon < dot
        && dot < bar
        && text.substring(2, colon).chars().allMatch(Character::isLetter);
  }
}
