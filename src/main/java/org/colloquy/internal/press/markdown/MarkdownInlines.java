package org.colloquy.internal.press.markdown;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.press.markdown.MarkdownToken.Kind;
import org.colloquy.model.Inline;
import org.colloquy.model.Links;
import org.colloquy.model.PlainText;

/** Makes tokens of inlines. */
final class MarkdownInlines implements Inline.Visitor<Boolean> {
  private final MarkdownJob job;
  private final List<MarkdownToken> out = new ArrayList<>();
  private boolean emphasis;
  private boolean strong;
  private boolean link;

  private MarkdownInlines(MarkdownJob job) {
    this.job = job;
  }

  static List<MarkdownToken> of(List<Inline> inlines, MarkdownJob job) {
    MarkdownInlines visitor = new MarkdownInlines(job);
    visitor.each(inlines);
    return visitor.out;
  }

  private boolean each(List<Inline> inlines) {
    inlines.forEach(i -> i.accept(this));
    return true;
  }

  private boolean text(String text) {
    return out.add(MarkdownToken.text(text));
  }

  @Override
  public Boolean visit(Inline.Text text) {
    return text(text.text());
  }

  @Override
  public Boolean visit(Inline.Emphasis node) {
    if (emphasis) {
      return each(node.inlines());
    }
    emphasis = true;
    out.add(MarkdownToken.of(Kind.OPEN_EMPHASIS));
    each(node.inlines());
    emphasis = false;
    return out.add(MarkdownToken.of(Kind.CLOSE_EMPHASIS));
  }

  @Override
  public Boolean visit(Inline.Strong node) {
    if (strong) {
      return each(node.inlines());
    }
    strong = true;
    out.add(MarkdownToken.of(Kind.OPEN_STRONG));
    each(node.inlines());
    strong = false;
    return out.add(MarkdownToken.of(Kind.CLOSE_STRONG));
  }

  @Override
  public Boolean visit(Inline.Code code) {
    return out.add(MarkdownToken.raw(MarkdownCode.span(code.text())));
  }

  @Override
  public Boolean visit(Inline.Superscript superscript) {
    return raised("^", superscript.inlines());
  }

  @Override
  public Boolean visit(Inline.Subscript subscript) {
    return raised("~", subscript.inlines());
  }

  /** Raised or lowered text, which in pandoc's Markdown is free of white space. */
  private boolean raised(String mark, List<Inline> inlines) {
    String text = PlainText.ofInlines(inlines);
    boolean simple =
        inlines.stream().allMatch(Inline.Text.class::isInstance)
            && !text.isEmpty()
            && text.chars().noneMatch(MarkdownChars::isSpace);
    if (!job.isPandoc() || !simple) {
      job.lost(MarkdownLoss.RAISED);
      return each(inlines);
    }
    out.add(MarkdownToken.raw(mark));
    text(text);
    return out.add(MarkdownToken.raw(mark));
  }

  @Override
  public Boolean visit(Inline.Link node) {
    if (link) {
      job.lost(MarkdownLoss.NESTED_LINK);
      return each(node.inlines());
    }
    String text = PlainText.ofInlines(node.inlines());
    if (text.equals(node.href()) && isAutolink(text)) {
      return out.add(MarkdownToken.raw("<" + text + ">"));
    }
    link = true;
    out.add(MarkdownToken.raw(MarkdownToken.LINK));
    each(node.inlines());
    link = false;
    String end = MarkdownToken.LINK_END + MarkdownCode.destination(node.href()) + ")";
    return out.add(MarkdownToken.raw(end));
  }

  private static boolean isAutolink(String text) {
    return Links.external(text)
        && text.startsWith("http")
        && text.chars().noneMatch(c -> c == '<' || c == '>' || c == '|' || c == '\\');
  }

  @Override
  public Boolean visit(Inline.NoteReference reference) {
    int number = job.edition().noteNumber(reference.note());
    return job.isPlain()
        ? text("[" + number + "]")
        : out.add(MarkdownToken.raw("[^" + number + "]"));
  }

  @Override
  public Boolean visit(Inline.Sound sound) {
    return text(sound.text());
  }

  @Override
  public Boolean visit(Inline.Gap gap) {
    return text(gap.text());
  }

  @Override
  public Boolean visit(Inline.TimeMark mark) {
    return text(mark.text());
  }

  @Override
  public Boolean visit(Inline.PageMark mark) {
    if (mark.text().isEmpty()) {
      job.lost(MarkdownLoss.PAGE_MARK);
    }
    return text(mark.text());
  }

  @Override
  public Boolean visit(Inline.LineBreak lineBreak) {
    return out.add(MarkdownToken.of(Kind.LINE_BREAK));
  }

  @Override
  public Boolean visit(Inline.LanguageSpan span) {
    if (!job.isPandoc()) {
      job.lost(MarkdownLoss.LANGUAGE);
      return each(span.inlines());
    }
    out.add(MarkdownToken.raw(PandocTags.language(span.language())));
    each(span.inlines());
    return out.add(MarkdownToken.raw(PandocTags.END_SPAN));
  }
}
