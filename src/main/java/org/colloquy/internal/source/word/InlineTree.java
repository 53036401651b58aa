package org.colloquy.internal.source.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.colloquy.internal.dialect.line.Texts;
import org.colloquy.model.Inline;
import org.colloquy.model.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Makes nested inlines of a paragraph's stretches: of what holds at a place, that is outermost
 * which holds longest, but bold before all. Linear in the number of stretches, as there are but
 * five things that hold.
 */
final class InlineTree {
  /** What can hold of a stretch, in the order in which it is outermost where all hold as long. */
  private static final List<Function<Format, @Nullable Object>> MARKS =
      List.of(
          f -> f.strong() || f.part() == Format.Part.LABEL ? true : null,
          Format::language,
          Format::link,
          f -> f.emphasis() ? true : null,
          f -> f.raised() == 0 ? null : f.raised());

  private static final int CODE = -1;

  private final WordParagraph paragraph;
  private final List<Run> runs;

  private InlineTree(WordParagraph paragraph, List<Run> runs) {
    this.paragraph = paragraph;
    this.runs = runs;
  }

  /**
   * The inlines of some stretches of a paragraph.
   *
   * @param plain whether bold is no mark here, as in a heading
   */
  static List<Inline> of(WordParagraph paragraph, List<Run> runs, boolean plain) {
    List<Run> even = Spaces.settled(runs, plain);
    return new InlineTree(paragraph, even).nested(0, even.size(), 0);
  }

  private List<Inline> nested(int from, int to, int open) {
    List<Inline> out = new ArrayList<>();
    for (int at = from; at < to; ) {
      int best = CODE;
      int end = at + 1;
      for (int mark = 0; mark < MARKS.size(); mark++) {
        int reaches = (open & 1 << mark) == 0 ? reach(mark, at, to) : at;
        // a label is bold, and has to be told whatever else holds of it
        boolean longer = best == CODE || best != 0 && reaches > end;
        if (reaches > at && longer) {
          best = mark;
          end = reaches;
        }
      }
      if (best == CODE) {
        out.add(leaf(runs.get(at)));
      } else {
        out.add(wrapped(best, at, nested(at, end, open | 1 << best)));
      }
      at = end;
    }
    return Texts.merged(out);
  }

  /** How far what a mark says of one stretch holds. */
  private int reach(int mark, int at, int to) {
    Object value = MARKS.get(mark).apply(runs.get(at).format());
    int end = at;
    while (value != null
        && end < to
        && Objects.equals(value, MARKS.get(mark).apply(runs.get(end).format()))) {
      end++;
    }
    return end;
  }

  private Inline wrapped(int mark, int at, List<Inline> inlines) {
    Format format = runs.get(at).format();
    return switch (mark) {
      case 0 -> new Inline.Strong(inlines);
      case 1 -> new Inline.LanguageSpan(String.valueOf(format.language()), inlines, Origin.NONE);
      case 2 -> new Inline.Link(String.valueOf(format.link()), inlines, Origin.NONE);
      case 3 -> new Inline.Emphasis(inlines);
      default ->
          format.raised() > 0
              ? new Inline.Superscript(inlines, Origin.NONE)
              : new Inline.Subscript(inlines, Origin.NONE);
    };
  }

  private Inline leaf(Run run) {
    Origin origin = Origin.at(paragraph.span(run.at(), run.at() + run.said().length()));
    return switch (run.kind()) {
      case NOTE -> new Inline.NoteReference(run.text(), origin);
      case LINE_BREAK -> new Inline.LineBreak(origin);
      case PAGE_BREAK -> new Inline.Text(" ", origin);
      case TEXT ->
          run.format().part() == Format.Part.CODE
              ? new Inline.Code(run.text(), origin)
              : new Inline.Text(run.text(), origin);
    };
  }
}
