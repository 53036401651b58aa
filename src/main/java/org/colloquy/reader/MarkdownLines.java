package org.colloquy.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Line.Start;
import org.colloquy.internal.dialect.line.Texts;
import org.colloquy.internal.source.html.Fragment;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.Origin;
import org.colloquy.model.Span;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Cuts a parsed Markdown document into the detector's lines. */
final class MarkdownLines {
  private static final String NOBODY = "";

  /** So many blanks stand before what is set in the middle of a line, behind those of code. */
  private static final int CENTRED = 8;

  private final MarkdownContext context;
  private final List<Line> lines = new ArrayList<>();
  private final MarkdownVoice voice = new MarkdownVoice();

  private MarkdownLines(MarkdownContext context) {
    this.context = context;
  }

  static List<Line> of(Node document, MarkdownContext context) {
    MarkdownLines lines = new MarkdownLines(context);
    Set<Node> captions = MarkdownFigure.captions(document, context.alone());
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      int from = lines.lines.size();
      lines.add(node);
      List<Line> added = lines.lines.subList(from, lines.lines.size());
      lines.voice.mark(added);
      if (captions.contains(node)) {
        added.replaceAll(line -> line.saidBy(NOBODY));
      }
    }
    return lines.lines;
  }

  private void add(Node node) {
    if (node instanceof Paragraph paragraph) {
      paragraph(paragraph);
    } else if (node instanceof Heading heading) {
      List<Inline> inlines = MarkdownInlines.in(heading, context);
      lines.add(Line.heading(heading.getLevel(), inlines, context.place(heading)));
      figures(heading);
    } else if (node instanceof ThematicBreak rule) {
      lines.add(Line.rule(context.place(rule)));
    } else if (node instanceof HtmlBlock html) {
      html(html);
    } else if (node instanceof IndentedCodeBlock code && isCentred(code)) {
      context.spans(code).forEach(this::centred);
    } else {
      MarkdownContents.of(node, context).forEach(c -> content(c, node));
    }
  }

  /** Whether all lines stand so deep that they are set in the middle, as heads are, and no code. */
  private static boolean isCentred(IndentedCodeBlock code) {
    return code.getLiteral()
        .lines()
        .allMatch(l -> l.isBlank() || l.substring(0, Math.min(CENTRED, l.length())).isBlank());
  }

  private void centred(Span place) {
    Inline text = new Inline.Text(context.source(place), Origin.at(place));
    lines.add(Line.text(Start.PARAGRAPH, List.of(text), place));
  }

  private void html(HtmlBlock html) {
    String literal = context.literal(html.getLiteral());
    if (voice.takes(literal)) {
      return;
    }
    Span place = context.place(html);
    Fragment fragment = context.html().block(literal, place);
    if (fragment != null) {
      lines.addAll(fragment.lines());
    } else {
      MarkdownHtml tags = context.html();
      Inline text = new Inline.Text(tags.text(literal, place), Origin.at(place));
      lines.add(Line.text(Start.PARAGRAPH, List.of(text), place));
    }
  }

  /** A paragraph is a line of text, all other contents stand as they are. */
  private void content(Content content, Node node) {
    if (content instanceof Content.Paragraph paragraph) {
      lines.add(Line.text(Start.PARAGRAPH, paragraph.inlines(), context.place(node)));
    } else {
      lines.add(Line.content(content, context.place(node)));
    }
  }

  private void figures(Node node) {
    context.figures().forEach(f -> lines.add(Line.content(f, context.place(node))));
  }

  private void paragraph(Paragraph paragraph) {
    int begin = lines.size();
    Start start = Start.PARAGRAPH;
    List<Inline> open = new ArrayList<>();
    Span first = null;
    Span last = null;
    Set<Node> enclosed = MarkdownHtml.enclosed(paragraph);
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      boolean hard = node instanceof HardLineBreak || MarkdownHtml.isBreak(node);
      if ((hard || node instanceof SoftLineBreak) && !enclosed.contains(node)) {
        boolean said = line(start, open, cover(first, last, paragraph));
        start = said ? (hard ? Start.BREAK : Start.WRAP) : start;
        open = new ArrayList<>();
        first = null;
        continue;
      }
      open.addAll(MarkdownInlines.of(node, context));
      Span span = context.span(node);
      first = first == null ? span : first;
      last = span == null ? last : span;
    }
    line(start, open, cover(first, last, paragraph));
    List<Content> figures = context.figures();
    Content.Figure figure = MarkdownFigure.of(paragraph, figures, said(begin));
    if (figure != null) {
      lines.subList(begin, lines.size()).clear();
    }
    List<Content> all = figure == null ? figures : List.of(figure);
    all.forEach(f -> lines.add(Line.content(f, context.place(paragraph))));
  }

  /** What the lines from one on say. */
  private List<Inline> said(int from) {
    List<Inline> said = new ArrayList<>();
    for (Line line : lines.subList(from, lines.size())) {
      if (!said.isEmpty()) {
        said.add(
            line.start() == Start.BREAK
                ? new Inline.LineBreak(Origin.NONE)
                : new Inline.Text(" ", Origin.NONE));
      }
      said.addAll(line.inlines());
    }
    return said;
  }

  private Span cover(@Nullable Span first, @Nullable Span last, Node paragraph) {
    return first == null || last == null ? context.place(paragraph) : context.cover(first, last);
  }

  /** Adds a line unless it says nothing. */
  private boolean line(Start start, List<Inline> inlines, Span span) {
    List<Inline> merged = Texts.merged(context.html().paired(inlines));
    boolean says =
        merged.stream().anyMatch(i -> !(i instanceof Inline.Text t && t.text().isBlank()));
    if (says) {
      lines.add(Line.text(start, merged, span));
    }
    return says;
  }
}
