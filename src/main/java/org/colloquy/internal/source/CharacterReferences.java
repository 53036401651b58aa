package org.colloquy.internal.source;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.model.Inline;
import org.colloquy.model.Origin;
import org.colloquy.model.Span;
import org.jsoup.parser.Parser;

/**
 * References to characters that a page's text kept when it was saved as a plain one or put into a
 * table or JSON: an apostrophe by its number, an ampersand by its name. Where several stand, they
 * are read as what they stand for.
 */
public final class CharacterReferences {
  private static final int SEVERAL = 2;
  private static final int LONGEST = 10;

  private CharacterReferences() {}

  /**
   * The lines with the characters, where several references stand in them and no sign that a page
   * would have had to write as one: else somebody may talk about them.
   */
  public static List<Line> read(List<Line> lines) {
    int count = 0;
    for (Line line : lines) {
      if (hasBare(line.text())) {
        return lines;
      }
      count += count < SEVERAL ? count(line.text()) : 0;
    }
    return count < SEVERAL ? lines : lines.stream().map(CharacterReferences::read).toList();
  }

  private static boolean hasBare(String text) {
    int at = text.indexOf('&');
    while (at >= 0 && isReference(text, at)) {
      at = text.indexOf('&', at + 1);
    }
    return at >= 0 || text.indexOf('<') >= 0;
  }

  /** A text with the characters. */
  public static String read(String text) {
    return count(text) == 0 ? text : Parser.unescapeEntities(text, true);
  }

  private static Line read(Line line) {
    if (count(line.text()) == 0) {
      return line;
    }
    List<Inline> inlines = new ArrayList<>();
    for (Inline inline : joined(line.inlines())) {
      inlines.add(
          inline instanceof Inline.Text text
              ? new Inline.Text(read(text.text()), text.origin())
              : inline);
    }
    int label = read(line.text().substring(0, line.label())).length();
    return line.with(line.start(), inlines, line.span()).labelled(label);
  }

  /** Texts side by side as one: XML parts them at the sign with which a reference begins. */
  private static List<Inline> joined(List<Inline> inlines) {
    List<Inline> joined = new ArrayList<>();
    for (Inline inline : inlines) {
      int last = joined.size() - 1;
      boolean beside = last >= 0 && joined.get(last) instanceof Inline.Text;
      if (beside && inline instanceof Inline.Text text) {
        Inline.Text before = (Inline.Text) joined.get(last);
        joined.set(last, new Inline.Text(before.text() + text.text(), both(before, text)));
      } else {
        joined.add(inline);
      }
    }
    return joined;
  }

  private static Origin both(Inline.Text first, Inline.Text second) {
    Span from = first.origin().span().orElse(null);
    Span to = second.origin().span().orElse(from);
    return from == null || to == null
        ? first.origin()
        : Origin.at(new Span(from.start(), to.end(), from.line(), from.column(), from.part()));
  }

  /** How many references a text has, or two where it has more. */
  private static int count(String text) {
    int count = 0;
    for (int at = text.indexOf('&'); at >= 0 && count < SEVERAL; at = text.indexOf('&', at + 1)) {
      count += isReference(text, at) ? 1 : 0;
    }
    return count;
  }

  /** Whether a reference begins at an ampersand: a name or a number up to a semicolon. */
  private static boolean isReference(String text, int ampersand) {
    int from = text.startsWith("#", ampersand + 1) ? ampersand + 2 : ampersand + 1;
    int at = from;
    while (at < text.length() && at - from < LONGEST && isWord(text.charAt(at))) {
      at++;
    }
    return at > from && at < text.length() && text.charAt(at) == ';';
  }

  private static boolean isWord(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }
}
