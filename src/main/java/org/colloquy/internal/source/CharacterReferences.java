package org.colloquy.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Spans;
import org.colloquy.model.Inline;
import org.colloquy.model.Origin;
import org.colloquy.model.PlainText;
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
      String voice = line.voice() == null ? "" : line.voice();
      count += count < SEVERAL ? count(line.text()) + count(voice) : 0;
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
    String voice = line.voice();
    Line named = voice == null || count(voice) == 0 ? line : line.saidBy(read(voice));
    return count(line.text()) == 0 ? named : texts(named);
  }

  /** A line whose texts have references; where two meet, one may begin in the first of them. */
  private static Line texts(Line line) {
    List<Inline> inlines = new ArrayList<>();
    List<Inline.Text> run = new ArrayList<>();
    int from = 0;
    int label = line.label();
    for (Inline inline : line.inlines()) {
      if (inline instanceof Inline.Text text) {
        run.add(text);
      } else {
        label -= lost(run, line.label() - from);
        from += add(run, inlines);
        inlines.add(inline);
        from += PlainText.ofInlines(List.of(inline)).length();
      }
    }
    label -= lost(run, line.label() - from);
    add(run, inlines);
    return line.with(line.start(), inlines, line.span()).labelled(label);
  }

  /** How many characters fewer some texts have, as far as a label covers them. */
  private static int lost(List<Inline.Text> run, int label) {
    String written = written(run);
    String covered = written.substring(0, Math.max(0, Math.min(label, written.length())));
    return covered.length() - read(covered).length();
  }

  /** Adds some texts as one, and empties their list; how long they were as written. */
  private static int add(List<Inline.Text> run, List<Inline> inlines) {
    String written = written(run);
    if (!run.isEmpty()) {
      inlines.add(new Inline.Text(read(written), place(run)));
    }
    run.clear();
    return written.length();
  }

  private static String written(List<Inline.Text> run) {
    return run.stream().map(Inline.Text::text).collect(Collectors.joining());
  }

  private static Origin place(List<Inline.Text> run) {
    List<Span> spans = run.stream().flatMap(t -> t.origin().span().stream()).toList();
    return spans.isEmpty() ? Origin.NONE : Origin.at(Spans.cover(spans));
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
