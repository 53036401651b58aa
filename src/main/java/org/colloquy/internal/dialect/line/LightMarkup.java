package org.colloquy.internal.dialect.line;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.words.Clock;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.model.Inline;
import org.colloquy.model.Origin;

/**
 * Marks with which wikis, forums, web pages and LaTeX set words bold or slanted, in sources that
 * were saved as plain text: {@code '''Name:'''}, {@code [b]Name:[/b]}, {@code **Name** text}. They
 * count where several lines begin with one and close it, as labels and questions do; a single star
 * about the whole of a question alone: {@code *Is it cold?*}
 */
public final class LightMarkup {
  private static final int SEVERAL = 2;

  private static final String STARS = "**";

  /** With these all marks begin. */
  private static final String SIGNS = "'*[<\\{";

  private static final List<Pair> PAIRS =
      List.of(
          new Pair("'''''", "'''''", true),
          new Pair("'''", "'''", true),
          new Pair(STARS, STARS, true),
          new Pair("[b]", "[/b]", true),
          new Pair("<b>", "</b>", true),
          new Pair("<strong>", "</strong>", true),
          new Pair("\\textbf{", "}", true),
          new Pair("\\textsc{", "}", true),
          new Pair("{\\bf ", "}", true),
          new Pair("{\\bf\\ ", "}", true),
          new Pair("\\item[", "]", true),
          new Pair("''", "''", false),
          new Pair("[i]", "[/i]", false),
          new Pair("<i>", "</i>", false),
          new Pair("<em>", "</em>", false),
          new Pair("\\emph{", "}", false),
          new Pair("\\textit{", "}", false),
          new Pair("*", "*", true));

  /** Stands for too much else where it does not set the whole of a line. */
  private static final String STAR = "*";

  private final Pair pair;

  private LightMarkup(Pair pair) {
    this.pair = pair;
  }

  private record Pair(String open, String close, boolean strong) {
    /** Where the words end that are set so from an offset on, or -1. */
    int end(String text, int from) {
      int end = text.startsWith(open, from) ? text.indexOf(close, from + open.length()) : -1;
      boolean sets = end > from + open.length() && (!open.equals(STAR) || isWhole(text, from, end));
      return sets ? end : -1;
    }

    /** Whether a line begins so; stars about a label with its colon are seen with the label. */
    boolean begins(String text) {
      int end = end(text, from(text));
      int behind = end + close.length();
      boolean colon =
          end > 0
              && (LabelScanner.isColon(text.charAt(end - 1))
                  || behind < text.length() && LabelScanner.isColon(text.charAt(behind)));
      return end > 0 && !(colon && open.equals(STARS));
    }

    /** Whether a question alone stands between the signs, and nothing about them. */
    private static boolean isWhole(String text, int from, int end) {
      boolean tight = !LabelScanner.isBlank(text.charAt(from + 1)) && text.charAt(from + 1) != '*';
      return tight
          && LabelScanner.skipSpace(text, 0) == from
          && LabelScanner.skipSpace(text, end + 1) == text.length()
          && QuestionMarks.isMark(text.charAt(end - 1));
    }
  }

  /** The lines of a text, set as such marks say and the marks gone. */
  public static List<Line> of(List<Line> lines) {
    List<Line> read = UnderlinedHeads.of(StarHeads.of(HashHeads.of(lines)));
    List<Line> set = read.stream().filter(LightMarkup::mayBeSet).toList();
    boolean wiki = false;
    for (Pair pair : PAIRS) {
      long begin = set.stream().filter(l -> pair.begins(l.text())).count();
      boolean quotes = pair.open.startsWith("''");
      if (begin >= SEVERAL || wiki && quotes) {
        wiki |= quotes;
        read = read.stream().map(new LightMarkup(pair)::read).toList();
        set = read.stream().filter(LightMarkup::mayBeSet).toList();
      }
    }
    boolean source = wiki || HashHeads.isWiki(lines);
    List<Line> linked = WikiLinks.of(read, source);
    return wiki ? WikiLines.of(linked) : linked;
  }

  /** Whether a line begins with a sign that begins some mark. */
  private static boolean mayBeSet(Line line) {
    int from = from(line.text());
    return from < line.text().length() && SIGNS.indexOf(line.text().charAt(from)) >= 0;
  }

  /** Behind a time, and the colons and semicolons with which wikis indent and head an answer. */
  private static int from(String text) {
    int begin = LabelScanner.skipSpace(text, 0);
    Clock clock = begin < text.length() && text.charAt(begin) != ':' ? Clock.at(text, begin) : null;
    int at = clock == null ? begin : LabelScanner.skipSpace(text, clock.end());
    while (at < text.length() && ":;".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private Line read(Line line) {
    List<Inline> inlines = new ArrayList<>();
    boolean first = true;
    for (Inline inline : line.inlines()) {
      if (inline instanceof Inline.Text text) {
        split(text, first, inlines);
        first = false;
      } else {
        inlines.add(inline);
      }
    }
    return inlines.equals(line.inlines()) ? line : line.with(line.start(), inlines, line.span());
  }

  private void split(Inline.Text text, boolean first, List<Inline> inlines) {
    String all = text.text();
    int at = first && pair.end(all, from(all)) > 0 ? from(all) : 0;
    int open = all.indexOf(pair.open, at);
    while (open >= 0) {
      int end = pair.end(all, open);
      if (end < 0) {
        break;
      }
      InlineCut.add(text, at, open, inlines);
      List<Inline> within = List.of(InlineCut.part(text, open + pair.open.length(), end));
      inlines.add(
          pair.strong
              ? new Inline.Strong(within, Origin.NONE)
              : new Inline.Emphasis(within, Origin.NONE));
      at = end + pair.close.length();
      open = all.indexOf(pair.open, at);
    }
    InlineCut.add(text, at, all.length(), inlines);
  }
}
