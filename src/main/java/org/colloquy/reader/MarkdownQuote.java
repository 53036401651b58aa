package org.colloquy.reader;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.line.Texts;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.Origin;
import org.colloquy.model.Span;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The turns of a quoted talk that are lines of one paragraph: {@code > Ana: Why?}. */
final class MarkdownQuote {
  private MarkdownQuote() {}

  /** A paragraph for each line, where each begins with a label; else none. */
  static List<Content> turns(Paragraph paragraph, MarkdownContext context) {
    List<List<Node>> lines = lines(paragraph);
    boolean labels = lines.size() > 1 && lines.stream().allMatch(MarkdownQuote::isLabelled);
    List<Content> turns = new ArrayList<>();
    for (List<Node> line : labels ? lines : List.<List<Node>>of()) {
      List<Inline> inlines = new ArrayList<>();
      line.forEach(node -> inlines.addAll(MarkdownInlines.of(node, context)));
      Span first = context.place(line.get(0));
      Span place = context.cover(first, context.place(line.get(line.size() - 1)));
      List<Inline> merged = Texts.merged(context.html().paired(inlines));
      turns.add(new Content.Paragraph(merged, Origin.at(place)));
    }
    return turns;
  }

  private static List<List<Node>> lines(Paragraph paragraph) {
    List<List<Node>> lines = new ArrayList<>();
    List<Node> open = new ArrayList<>();
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof SoftLineBreak) {
        lines.add(open);
        open = new ArrayList<>();
      } else {
        open.add(node);
      }
    }
    lines.add(open);
    return lines;
  }

  /** Whether a line begins with a name and a colon, or in bold, and shows no picture. */
  private static boolean isLabelled(List<Node> line) {
    boolean pictures = line.stream().anyMatch(Image.class::isInstance);
    Node first = line.isEmpty() ? null : line.get(0);
    String text = first instanceof Text plain ? plain.getLiteral() : "";
    return !pictures
        && line.size() + text.length() > 1
        && (first instanceof StrongEmphasis || LabelScanner.colon(text, text.length()) > 0);
  }
}
