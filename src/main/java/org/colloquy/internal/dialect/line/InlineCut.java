package org.colloquy.internal.dialect.line;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Inline;
import org.colloquy.model.Inline.Text;
import org.colloquy.model.Links;
import org.colloquy.model.Origin;
import org.colloquy.model.PlainText;
import org.colloquy.model.Span;

/** Takes the beginning off inlines: the label that a line begins with. */
public final class InlineCut implements Inline.Visitor<List<Inline>> {
  private int left;

  private InlineCut(int count) {
    left = count;
  }

  /**
   * The inlines without the first characters of their plain text. What the cut leaves empty is
   * gone; what is no text (a note reference) stays.
   */
  public static List<Inline> drop(List<Inline> inlines, int count) {
    return count == 0 ? inlines : new InlineCut(count).each(inlines);
  }

  private List<Inline> each(List<Inline> inlines) {
    List<Inline> kept = new ArrayList<>();
    for (Inline inline : inlines) {
      kept.addAll(left == 0 ? List.of(inline) : inline.accept(this));
    }
    return kept;
  }

  /** The part of a text node from an offset on, with the place of that part where it is known. */
  static Text part(Text text, int from, int to) {
    String part = text.text().substring(from, to);
    Span span = text.origin().span().orElse(null);
    boolean verbatim = span != null && span.end() - span.start() == text.text().length();
    if (span == null || !verbatim) {
      return new Text(part, text.origin());
    }
    Span place =
        new Span(
            span.start() + from, span.start() + to, span.line(), span.column() + from, span.part());
    return new Text(part, Origin.at(place));
  }

  /** Adds such a part, if it has any text. */
  static void add(Text text, int from, int to, List<Inline> inlines) {
    if (to > from) {
      inlines.add(part(text, from, to));
    }
  }

  /** A link around words, where its address leads out of whoever's own disk or site. */
  static Inline link(String address, Inline words) {
    return Links.external(address) ? new Inline.Link(address, List.of(words), Origin.NONE) : words;
  }

  @Override
  public List<Inline> visit(Text text) {
    int cut = Math.min(left, text.text().length());
    left -= cut;
    return cut == text.text().length() ? List.of() : List.of(part(text, cut, text.text().length()));
  }

  @Override
  public List<Inline> visit(Inline.Emphasis emphasis) {
    List<Inline> rest = each(emphasis.inlines());
    return rest.isEmpty() ? rest : List.of(new Inline.Emphasis(rest, emphasis.origin()));
  }

  @Override
  public List<Inline> visit(Inline.Strong strong) {
    List<Inline> rest = each(strong.inlines());
    return rest.isEmpty() ? rest : List.of(new Inline.Strong(rest, strong.origin()));
  }

  @Override
  public List<Inline> visit(Inline.Superscript superscript) {
    List<Inline> rest = each(superscript.inlines());
    return rest.isEmpty() ? rest : List.of(new Inline.Superscript(rest, superscript.origin()));
  }

  @Override
  public List<Inline> visit(Inline.Subscript subscript) {
    List<Inline> rest = each(subscript.inlines());
    return rest.isEmpty() ? rest : List.of(new Inline.Subscript(rest, subscript.origin()));
  }

  @Override
  public List<Inline> visit(Inline.Link link) {
    List<Inline> rest = each(link.inlines());
    return rest.isEmpty() ? rest : List.of(new Inline.Link(link.href(), rest, link.origin()));
  }

  @Override
  public List<Inline> visit(Inline.LanguageSpan span) {
    List<Inline> rest = each(span.inlines());
    return rest.isEmpty()
        ? rest
        : List.of(new Inline.LanguageSpan(span.language(), rest, span.origin()));
  }

  @Override
  public List<Inline> visit(Inline.NoteReference reference) {
    return List.of(reference);
  }

  @Override
  public List<Inline> visit(Inline.Code code) {
    return whole(code);
  }

  @Override
  public List<Inline> visit(Inline.Sound sound) {
    return whole(sound);
  }

  @Override
  public List<Inline> visit(Inline.Gap gap) {
    return whole(gap);
  }

  @Override
  public List<Inline> visit(Inline.TimeMark mark) {
    return whole(mark);
  }

  @Override
  public List<Inline> visit(Inline.PageMark mark) {
    return mark.text().isEmpty() ? List.of(mark) : whole(mark);
  }

  @Override
  public List<Inline> visit(Inline.LineBreak lineBreak) {
    return whole(lineBreak);
  }

  /** What can't be cut in the middle goes as a whole if the label covers it, else stays. */
  private List<Inline> whole(Inline inline) {
    int length = PlainText.ofInlines(List.of(inline)).length();
    boolean covered = length <= left;
    left = covered ? left - length : 0;
    return covered ? List.of() : List.of(inline);
  }
}
