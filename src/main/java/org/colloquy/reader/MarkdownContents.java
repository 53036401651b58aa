package org.colloquy.reader;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.source.html.Fragment;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.Origin;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.node.Visitor;

/** Makes the model's contents of the parser's blocks. */
final class MarkdownContents implements Visitor {
  private final MarkdownContext context;
  private List<Content> out = new ArrayList<>();

  private MarkdownContents(MarkdownContext context) {
    this.context = context;
  }

  /** The contents that one block makes; the text of a note makes none here. */
  static List<Content> of(Node block, MarkdownContext context) {
    MarkdownContents contents = new MarkdownContents(context);
    block.accept(contents);
    return contents.out;
  }

  private List<Content> children(Node parent) {
    List<Content> outer = out;
    out = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      node.accept(this);
    }
    List<Content> inner = out;
    out = outer;
    return inner;
  }

  private Origin origin(Node node) {
    return Origin.at(context.span(node));
  }

  @Override
  public void visit(Document document) {
    out.addAll(children(document));
  }

  @Override
  public void visit(Paragraph paragraph) {
    boolean quoted = paragraph.getParent() instanceof BlockQuote;
    List<Content> turns = quoted ? MarkdownQuote.turns(paragraph, context) : List.of();
    if (!turns.isEmpty()) {
      out.addAll(turns);
      return;
    }
    List<Inline> inlines = MarkdownInlines.in(paragraph, context);
    List<Content> figures = context.figures();
    Content.Figure figure = MarkdownFigure.of(paragraph, figures, inlines);
    if (figure != null) {
      out.add(figure);
      return;
    }
    boolean text =
        inlines.stream().anyMatch(i -> !(i instanceof Inline.Text t && t.text().isBlank()));
    if (text) {
      out.add(new Content.Paragraph(inlines, origin(paragraph)));
    }
    out.addAll(figures);
  }

  @Override
  public void visit(Heading heading) {
    List<Inline> inlines = MarkdownInlines.in(heading, context);
    out.add(new Content.Subheading(heading.getLevel(), inlines, origin(heading)));
    out.addAll(context.figures());
  }

  @Override
  public void visit(BlockQuote quote) {
    out.add(new Content.Quotation(children(quote), origin(quote)));
  }

  @Override
  public void visit(BulletList list) {
    out.add(new Content.ItemList(false, 1, items(list), origin(list)));
  }

  @Override
  public void visit(OrderedList list) {
    Integer marker = list.getMarkerStartNumber();
    int start = marker == null ? 1 : marker;
    Content.ItemList items = new Content.ItemList(true, start, items(list), origin(list));
    List<Content> sentence = MarkdownNumber.sentence(list, items);
    out.addAll(sentence.isEmpty() ? List.of(items) : sentence);
  }

  private List<Content.Item> items(Node list) {
    List<Content.Item> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(new Content.Item(children(item)));
    }
    return items;
  }

  @Override
  public void visit(ListItem item) {
    out.addAll(children(item));
  }

  @Override
  public void visit(FencedCodeBlock code) {
    preformatted(code, code.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    preformatted(code, code.getLiteral());
  }

  private void preformatted(Node node, String literal) {
    String text = context.literal(literal);
    String last = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    out.add(new Content.Preformatted(last, origin(node)));
  }

  @Override
  public void visit(HtmlBlock html) {
    String literal = context.literal(html.getLiteral());
    Fragment fragment = context.html().block(literal, context.span(html));
    out.addAll(fragment == null ? List.of(text(html, literal)) : fragment.contents());
  }

  private Content text(HtmlBlock html, String literal) {
    String text = context.html().text(literal, context.span(html));
    return new Content.Paragraph(List.of(new Inline.Text(text, origin(html))), origin(html));
  }

  @Override
  public void visit(ThematicBreak rule) {
    // A rule parts what stands about it and says nothing itself.
  }

  @Override
  public void visit(LinkReferenceDefinition definition) {
    Content said = context.said(definition);
    if (said != null) {
      out.add(said);
    }
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof MarkdownNotes.Definition note) {
      context.define(note.label(), children(note));
    } else if (block instanceof TableBlock table) {
      List<Content.Row> rows = new ArrayList<>();
      for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
        rows(part, rows);
      }
      out.add(new Content.Table(rows, List.of(), origin(table)));
      out.addAll(context.figures());
    } else {
      throw new IllegalStateException("an unknown block: " + block);
    }
  }

  private void rows(Node part, List<Content.Row> rows) {
    for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
      List<Content.Cell> cells = new ArrayList<>();
      for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        List<Inline> inlines = MarkdownInlines.in(cell, context);
        List<Content> content =
            inlines.isEmpty() ? List.of() : List.of(new Content.Paragraph(inlines, origin(cell)));
        cells.add(new Content.Cell(cell instanceof TableCell c && c.isHeader(), content));
      }
      rows.add(new Content.Row(cells));
    }
  }

  private static IllegalStateException notBlock(Node node) {
    return new IllegalStateException("an inline among blocks: " + node);
  }

  @Override
  public void visit(Code code) {
    throw notBlock(code);
  }

  @Override
  public void visit(Emphasis emphasis) {
    throw notBlock(emphasis);
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    throw notBlock(lineBreak);
  }

  @Override
  public void visit(HtmlInline html) {
    throw notBlock(html);
  }

  @Override
  public void visit(Image image) {
    throw notBlock(image);
  }

  @Override
  public void visit(Link link) {
    throw notBlock(link);
  }

  @Override
  public void visit(SoftLineBreak lineEnd) {
    throw notBlock(lineEnd);
  }

  @Override
  public void visit(StrongEmphasis strong) {
    throw notBlock(strong);
  }

  @Override
  public void visit(Text text) {
    throw notBlock(text);
  }

  @Override
  public void visit(CustomNode node) {
    throw notBlock(node);
  }
}
