package org.colloquy.internal.dialect.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.colloquy.internal.dialect.line.Line.Start;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.model.Inline;

/**
 * Headings behind number signs, as Markdown has them, in a text that was saved as a plain one:
 * {@code # Three at the gate}, or behind equals signs, as AsciiDoc does. Its first line is one, and
 * is no comment of several lines; in AsciiDoc it may be of the second level. Those of wikis stand
 * anywhere: {@code == Interview ==}.
 */
final class HashHeads {
  private static final int LEVELS = 6;

  private HashHeads() {}

  /** The lines of a text, with such headings as headings. */
  static List<Line> of(List<Line> lines) {
    char sign = !lines.isEmpty() && lines.get(0).text().startsWith("=") ? '=' : '#';
    int title = lines.size() > 1 && wiki(lines.get(0)) == 0 ? level(lines.get(0), sign) : 0;
    boolean titled =
        (title == 1 || title == 2 && sign == '=') && level(lines.get(1), sign) != title;
    if (!titled) {
      return isWiki(lines) ? lines.stream().map(HashHeads::ofWiki).toList() : lines;
    }
    List<Line> read = new ArrayList<>();
    boolean heading = false;
    for (Line line : lines) {
      int level = read.isEmpty() || line.startsParagraph() ? level(line, sign) : 0;
      boolean below = heading && level == 0 && !line.startsParagraph();
      read.add(
          level > 0
              ? heading(line, level)
              : below ? line.with(Start.PARAGRAPH, line.inlines(), line.span()) : line);
      heading = level > 0;
    }
    return read;
  }

  /** Whether a text has a heading as wikis have them. */
  static boolean isWiki(List<Line> lines) {
    return lines.stream().anyMatch(l -> wiki(l) > 0);
  }

  private static Line heading(Line line, int level) {
    return heading(line, level, line.text().length());
  }

  private static Line heading(Line line, int level, int to) {
    Inline.Text text = Objects.requireNonNull(line.unmarked());
    int from = LabelScanner.skipSpace(text.text(), level);
    return Line.heading(level, List.of(InlineCut.part(text, from, to)), line.span());
  }

  private static Line ofWiki(Line line) {
    int level = wiki(line);
    if (level == 0) {
      return line;
    }
    String bare = line.text().stripTrailing();
    return heading(line, level, bare.substring(0, bare.length() - level).stripTrailing().length());
  }

  /** The level of the heading that a line of a wiki is, or 0. */
  private static int wiki(Line line) {
    String text = line.isText() && line.text().startsWith("=") ? line.text().strip() : "";
    int signs = 0;
    while (signs < text.length() && text.charAt(signs) == '=') {
      signs++;
    }
    boolean one = signs == 1 && text.startsWith("= ") && text.endsWith(" =");
    boolean closed =
        (one || signs > 1)
            && signs <= LEVELS
            && text.length() > 2 * signs
            && text.endsWith("=".repeat(signs))
            && text.indexOf('=', signs) == text.length() - signs
            && !text.substring(signs, text.length() - signs).isBlank();
    return closed && line.unmarked() != null ? signs : 0;
  }

  /** The level of the heading that a line is behind such signs, or 0. */
  private static int level(Line line, char sign) {
    String text = line.text();
    int signs = 0;
    while (signs < text.length() && text.charAt(signs) == sign) {
      signs++;
    }
    boolean apart = signs < text.length() - 1 && text.charAt(signs) == ' ';
    return line.unmarked() != null && apart && signs <= LEVELS ? signs : 0;
  }
}
