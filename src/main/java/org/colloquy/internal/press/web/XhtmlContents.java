package org.colloquy.internal.press.web;

import java.util.List;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.internal.press.Outline;
import org.colloquy.model.Content;
import org.jspecify.annotations.Nullable;

/** Writes what blocks, notes, items and cells contain as flow content. */
final class XhtmlContents implements Content.Visitor<XmlWriter> {
  private final Xhtml x;
  private final XhtmlTables tables;
  private Outline outline = new Outline(2);
  private @Nullable Runnable lead;

  XhtmlContents(Xhtml x) {
    this.x = x;
    tables = new XhtmlTables(x);
  }

  /** Begins the contents of a block, whose own heading has a rank. */
  void begin(int rank) {
    outline = new Outline(rank);
  }

  /** Has something written at the beginning of the next paragraph. */
  void lead(Runnable written) {
    lead = written;
  }

  /** Writes the contents of an item or a cell: a lone paragraph without an element of its own. */
  XmlWriter tight(List<Content> contents) {
    Content.@Nullable Paragraph lone = lone(contents);
    return lone == null ? x.contents(contents) : x.inlines(lone.inlines());
  }

  private static Content.@Nullable Paragraph lone(List<Content> contents) {
    return contents.size() == 1 ? paragraph(contents.get(0)) : null;
  }

  /** The content as a paragraph, or null where it is something else. */
  static Content.@Nullable Paragraph paragraph(Content content) {
    return content instanceof Content.Paragraph paragraph ? paragraph : null;
  }

  @Override
  public XmlWriter visit(Content.Paragraph paragraph) {
    x.out().start("p");
    if (lead != null) {
      lead.run();
      lead = null;
    }
    return x.inlines(paragraph.inlines()).end().raw("\n");
  }

  @Override
  public XmlWriter visit(Content.ItemList list) {
    XmlWriter out = x.out().start(list.ordered() ? "ol" : "ul");
    if (list.ordered() && list.start() != 1) {
      out.attribute("start", list.start());
    }
    for (Content.Item item : list.items()) {
      out.start("li");
      tight(item.content()).end().raw("\n");
    }
    return out.end().raw("\n");
  }

  @Override
  public XmlWriter visit(Content.Quotation quotation) {
    x.out().start("blockquote");
    return x.contents(quotation.content()).end().raw("\n");
  }

  @Override
  public XmlWriter visit(Content.Preformatted preformatted) {
    XmlWriter out = x.out().start("pre");
    if (!x.target.epub() && preformatted.text().startsWith("\n")) {
      // HTML's parser drops the first line end of a pre
      out.raw("\n");
    }
    return out.text(preformatted.text()).end().raw("\n");
  }

  @Override
  public XmlWriter visit(Content.Table table) {
    return tables.write(table);
  }

  @Override
  public XmlWriter visit(Content.Figure figure) {
    XmlWriter out = x.out().start("figure");
    String alt = figure.alt() == null ? "" : figure.alt();
    x.target
        .picture(figure)
        .ifPresentOrElse(
            source -> out.start("img").attribute("src", source).attribute("alt", alt).empty(),
            () -> missing(alt));
    if (!figure.caption().isEmpty()) {
      out.start("figcaption");
      x.inlines(figure.caption()).end();
    }
    return out.end().raw("\n");
  }

  private void missing(String alt) {
    x.out().start("p").attribute(Xhtml.GENERATED, "picture").text("[" + alt + "]").end();
  }

  @Override
  public XmlWriter visit(Content.Subheading subheading) {
    x.out().start("h" + outline.heading(subheading.level()));
    return x.inlines(subheading.inlines()).end().raw("\n");
  }
}
