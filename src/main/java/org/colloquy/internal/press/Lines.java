package org.colloquy.internal.press;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;

/**
 * The lines of text that contents are made of, in reading order, for formats that know nothing but
 * lines. Lists, quotations, tables and pictures are told as losses; their words are all there.
 */
public final class Lines implements Content.Visitor<Boolean> {
  private final List<List<Inline>> lines = new ArrayList<>();
  private final Losses losses;

  private Lines(Losses losses) {
    this.losses = losses;
  }

  /** The lines of contents; none of them is empty. */
  public static List<List<Inline>> of(List<Content> contents, Losses losses) {
    Lines lines = new Lines(losses);
    lines.each(contents);
    return lines.lines;
  }

  private boolean each(List<Content> contents) {
    contents.forEach(c -> c.accept(this));
    return true;
  }

  private boolean line(List<Inline> inlines) {
    return inlines.isEmpty() || lines.add(inlines);
  }

  private void shape(String what) {
    losses.looks(what, "each paragraph of it is one of its own");
  }

  @Override
  public Boolean visit(Content.Paragraph paragraph) {
    return line(paragraph.inlines());
  }

  @Override
  public Boolean visit(Content.ItemList list) {
    shape("a list is not shown as one");
    list.items().forEach(i -> each(i.content()));
    return true;
  }

  @Override
  public Boolean visit(Content.Quotation quotation) {
    shape("a quotation is not shown as one");
    return each(quotation.content());
  }

  @Override
  public Boolean visit(Content.Preformatted preformatted) {
    preformatted.text().lines().forEach(l -> line(List.of(new Inline.Text(l))));
    return true;
  }

  @Override
  public Boolean visit(Content.Table table) {
    shape("a table is not shown as one");
    line(table.caption());
    table.rows().forEach(r -> r.cells().forEach(c -> each(c.content())));
    return true;
  }

  @Override
  public Boolean visit(Content.Figure figure) {
    losses.words("a picture is left out", "its caption is kept");
    return line(figure.caption());
  }

  @Override
  public Boolean visit(Content.Subheading subheading) {
    return line(subheading.inlines());
  }
}
