package org.colloquy.reader;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.line.Texts;
import org.colloquy.internal.source.PlaceLink;
import org.colloquy.model.Inline;
import org.colloquy.model.Links;
import org.colloquy.model.Origin;
import org.colloquy.model.PlainText;
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

/** Makes the model's inlines of the parser's. */
final class MarkdownInlines implements Visitor {
  private final MarkdownContext context;
  private List<Inline> out = new ArrayList<>();

  private MarkdownInlines(MarkdownContext context) {
    this.context = context;
  }

  /** The inlines that one node makes. */
  static List<Inline> of(Node node, MarkdownContext context) {
    MarkdownInlines inlines = new MarkdownInlines(context);
    node.accept(inlines);
    return inlines.out;
  }

  /** The inlines that the children of a node make. */
  static List<Inline> in(Node parent, MarkdownContext context) {
    return new MarkdownInlines(context).children(parent);
  }

  private List<Inline> children(Node parent) {
    List<Inline> outer = out;
    out = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      node.accept(this);
    }
    List<Inline> inner = Texts.merged(context.html().paired(out));
    out = outer;
    return inner;
  }

  private Origin origin(Node node) {
    return Origin.at(context.span(node));
  }

  @Override
  public void visit(Text text) {
    out.add(new Inline.Text(context.literal(text.getLiteral()), origin(text)));
  }

  @Override
  public void visit(Emphasis emphasis) {
    out.add(new Inline.Emphasis(children(emphasis), origin(emphasis)));
  }

  @Override
  public void visit(StrongEmphasis strong) {
    out.add(new Inline.Strong(children(strong), origin(strong)));
  }

  @Override
  public void visit(Code code) {
    out.add(new Inline.Code(context.literal(code.getLiteral()), origin(code)));
  }

  @Override
  public void visit(SoftLineBreak lineEnd) {
    out.add(new Inline.Text(" ", origin(lineEnd)));
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    out.add(new Inline.LineBreak(origin(lineBreak)));
  }

  @Override
  public void visit(Link link) {
    List<Inline> inlines = children(link);
    String href = context.literal(link.getDestination());
    context.titled(link.getTitle(), inlines, context.span(link));
    boolean picture = inlines.isEmpty() && link.getFirstChild() != null;
    if (isEdge(link) && PlaceLink.is(href, PlainText.ofInlines(inlines))) {
      context.html().placed(context.span(link));
      return;
    }
    if (Links.external(href) && !picture) {
      out.add(new Inline.Link(href, inlines, origin(link)));
    } else if (!picture) {
      context.deadLink(href, context.span(link));
      out.addAll(inlines);
    }
  }

  /** Whether a node begins or ends what holds it; amid a sentence a sign is read with that. */
  private static boolean isEdge(Node node) {
    return node.getPrevious() == null || node.getNext() == null;
  }

  @Override
  public void visit(Image image) {
    String alt = PlainText.ofInlines(children(image));
    if (!context.takePicture(image, alt) && !alt.isBlank()) {
      out.add(new Inline.Text(alt, origin(image)));
    }
  }

  @Override
  public void visit(HtmlInline html) {
    String tag = context.literal(html.getLiteral());
    if (MarkdownHtml.isPicture(tag)) {
      context.takePicture(tag, context.span(html));
    } else {
      out.addAll(context.html().inline(tag, context.span(html)));
    }
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof MarkdownNotes.Reference reference) {
      out.add(new Inline.NoteReference(context.note(reference.label()), origin(reference)));
    } else {
      if (node instanceof MarkdownStrokes.Struck) {
        context.html().struck(context.span(node));
      }
      out.addAll(children(node));
    }
  }

  private static IllegalStateException notInline(Node node) {
    return new IllegalStateException("a block among inlines: " + node);
  }

  @Override
  public void visit(BlockQuote quote) {
    throw notInline(quote);
  }

  @Override
  public void visit(BulletList list) {
    throw notInline(list);
  }

  @Override
  public void visit(Document document) {
    throw notInline(document);
  }

  @Override
  public void visit(FencedCodeBlock code) {
    throw notInline(code);
  }

  @Override
  public void visit(Heading heading) {
    throw notInline(heading);
  }

  @Override
  public void visit(ThematicBreak rule) {
    throw notInline(rule);
  }

  @Override
  public void visit(HtmlBlock html) {
    throw notInline(html);
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    throw notInline(code);
  }

  @Override
  public void visit(ListItem item) {
    throw notInline(item);
  }

  @Override
  public void visit(OrderedList list) {
    throw notInline(list);
  }

  @Override
  public void visit(Paragraph paragraph) {
    throw notInline(paragraph);
  }

  @Override
  public void visit(LinkReferenceDefinition definition) {
    throw notInline(definition);
  }

  @Override
  public void visit(CustomBlock block) {
    throw notInline(block);
  }
}
