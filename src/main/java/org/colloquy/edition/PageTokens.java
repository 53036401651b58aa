package org.colloquy.edition;

import java.util.List;
import org.colloquy.edition.Tokens.HeadText;

/** What a design says of the page and what stands around the text. */
final class PageTokens {
  private PageTokens() {}

  /**
   * The page in points, fitted to its paper; the lines outrank the margin below.
   *
   * @param text the size of the text
   */
  static Tokens.Page page(View v, Length text) {
    double unit = absolute(v.length("unit"));
    double grid = absolute(v.length("grid"));
    Length.Scale scale = new Length.Scale(unit, grid, grid);
    View margins = v.group("margins");
    boolean mirrored = v.flag("mirrored");
    int lines = v.count("lines");
    double width = absolute(v.length("width"));
    double height = absolute(v.length("height"));
    double side = v.length("side").points(scale);
    double gutter = v.length("gutter").points(scale);
    double measure = v.length("measure").points(scale);
    double left = margin(margins, mirrored ? "inside" : "left", scale, 0);
    double rest = Math.max(0, width - left - side - gutter - measure);
    double top = margins.length("top").points(scale);
    Tokens.Page page =
        new Tokens.Page(
            width,
            height,
            unit,
            grid,
            lines,
            mirrored,
            left,
            margin(margins, mirrored ? "outside" : "right", scale, rest),
            top,
            height - top - lines * grid,
            side,
            gutter,
            measure,
            v.count("columns"));
    boolean hasEnd = margins.says(mirrored ? "outside" : "right");
    double foot = margin(margins, "bottom", scale, 0);
    return new PageFit(page, hasEnd, foot).fitted(text.points(scale));
  }

  private static double absolute(Length length) {
    return length.points(new Length.Scale(0, 0, 0));
  }

  private static double margin(View v, String key, Length.Scale scale, double otherwise) {
    return v.says(key) ? v.length(key).points(scale) : otherwise;
  }

  static Tokens.Contents contents(View v, View text) {
    return new Tokens.Contents(
        v.style(text),
        v.word("place", Tokens.ContentsPlace.class),
        v.count("words"),
        v.length("between"),
        v.count("own-page-over"),
        v.text("title"),
        v.word("leaders", Tokens.Leaders.class),
        v.word("cite", Tokens.Cite.class),
        v.count("from-questions"),
        v.count("from-pages"));
  }

  static Tokens.DropCap dropCap(View v) {
    return new Tokens.DropCap(
        v.word("where", Tokens.DropCapWhere.class),
        v.count("lines"),
        v.word("colour", Tokens.Ink.class),
        v.length("gap"),
        v.count("small-caps-words"),
        v.count("paragraph-lines"));
  }

  static Tokens.PullQuote pullQuote(View v, View text) {
    List<Integer> words = v.list("words", Integer.class);
    return new Tokens.PullQuote(
        v.style(text),
        v.flag("show"),
        v.word("place", Tokens.LabelPlace.class),
        v.length("width"),
        words.isEmpty() ? 8 : words.get(0),
        words.isEmpty() ? 24 : words.get(1),
        v.count("away-lines"),
        v.count("answer-words"),
        v.count("every-words"));
  }

  static Tokens.RunningHead runningHead(View v, View text) {
    return new Tokens.RunningHead(
        v.style(text),
        v.word("left", HeadText.class),
        v.word("right", HeadText.class),
        v.word("even", HeadText.class),
        v.word("odd", HeadText.class),
        v.count("words"),
        v.length("rule"),
        v.count("from-page"),
        v.length("above"));
  }

  static Tokens.Folio folio(View v, View text) {
    return new Tokens.Folio(
        v.style(text),
        v.word("place", Tokens.FolioPlace.class),
        v.word("opening", Tokens.FolioPlace.class));
  }

  static Tokens.Notes notes(View v, View text) {
    List<Length> rule = v.list("rule", Length.class);
    return new Tokens.Notes(
        v.style(text),
        v.word("place", Tokens.NotesPlace.class),
        rule.isEmpty() ? Length.ZERO : rule.get(0),
        rule.isEmpty() ? Length.ZERO : rule.get(1),
        v.length("before"),
        v.count("split-lines"));
  }

  static Tokens.LineNumbers lineNumbers(View v, View text) {
    return new Tokens.LineNumbers(
        v.style(text),
        v.count("every"),
        v.word("place", Tokens.LinePlace.class),
        v.length("clear"),
        v.word("count-by", Tokens.CountBy.class),
        v.flag("blank-too"));
  }

  static Tokens.Frame frame(View v) {
    return new Tokens.Frame(
        v.list("left", Length.class),
        v.length("others"),
        v.length("above"),
        v.length("below"),
        v.length("at"),
        v.length("right-clear"));
  }

  static Tokens.Tabs tabs(View v) {
    return new Tokens.Tabs(
        v.count("label"),
        v.count("words"),
        v.count("carry"),
        v.count("colloquy-label"),
        v.count("colloquy-gap"),
        v.count("paragraph"),
        v.count("parenthetical"));
  }
}
