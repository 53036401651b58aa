package org.colloquy.internal.press.markdown;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.press.markdown.MarkdownToken.Kind;
import org.colloquy.model.Content;

/** Makes one line of what a table's cell contains. */
final class MarkdownCell implements Content.Visitor<Boolean> {
  private final MarkdownJob job;
  private final List<MarkdownToken> out = new ArrayList<>();
  private boolean simple = true;

  private MarkdownCell(MarkdownJob job) {
    this.job = job;
  }

  static String text(Content.Cell cell, MarkdownJob job) {
    MarkdownCell visitor = new MarkdownCell(job);
    visitor.each(cell.content());
    boolean lineBreak = visitor.out.stream().anyMatch(t -> t.is(Kind.LINE_BREAK));
    if (cell.content().size() > 1 || !visitor.simple || lineBreak) {
      job.lost(MarkdownLoss.CELL);
    }
    return MarkdownText.of(visitor.out, MarkdownPlace.CELL, job.flavour());
  }

  /** What a cell contains, on one line or more. */
  static List<MarkdownToken> of(Content.Cell cell, MarkdownJob job) {
    MarkdownCell visitor = new MarkdownCell(job);
    visitor.each(cell.content());
    return visitor.out;
  }

  private boolean each(List<Content> contents) {
    contents.forEach(c -> c.accept(this));
    return true;
  }

  private boolean add(List<MarkdownToken> tokens) {
    if (!out.isEmpty()) {
      out.add(MarkdownToken.text(" "));
    }
    return out.addAll(tokens);
  }

  private boolean further(List<Content> contents) {
    simple = false;
    return each(contents);
  }

  @Override
  public Boolean visit(Content.Paragraph paragraph) {
    return add(MarkdownInlines.of(paragraph.inlines(), job));
  }

  @Override
  public Boolean visit(Content.Subheading subheading) {
    simple = false;
    return add(MarkdownInlines.of(subheading.inlines(), job));
  }

  @Override
  public Boolean visit(Content.ItemList list) {
    list.items().forEach(item -> further(item.content()));
    return true;
  }

  @Override
  public Boolean visit(Content.Quotation quotation) {
    return further(quotation.content());
  }

  @Override
  public Boolean visit(Content.Preformatted preformatted) {
    simple = false;
    return add(List.of(MarkdownToken.text(preformatted.text())));
  }

  @Override
  public Boolean visit(Content.Table table) {
    simple = false;
    add(MarkdownInlines.of(table.caption(), job));
    table.rows().forEach(row -> row.cells().forEach(cell -> further(cell.content())));
    return true;
  }

  @Override
  public Boolean visit(Content.Figure figure) {
    simple = false;
    return add(MarkdownInlines.of(figure.caption(), job));
  }
}
