package org.colloquy.reader;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.line.Texts;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.Origin;
import org.commonmark.node.OrderedList;

/**
 * A paragraph that begins with a number and a full stop, as with a year or a date: Markdown takes
 * it for a list of one item, and the number for the item's.
 */
final class MarkdownNumber {
  private MarkdownNumber() {}

  /** The paragraphs of a list of one item; else empty. */
  static List<Content> sentence(OrderedList list, Content.ItemList items) {
    boolean one = items.items().size() == 1;
    List<Content> inside = one ? items.items().get(0).content() : List.of();
    if (inside.isEmpty() || !(inside.get(0) instanceof Content.Paragraph first)) {
      return List.of();
    }
    String delimiter = list.getMarkerDelimiter() == null ? "." : list.getMarkerDelimiter();
    List<Inline> inlines = new ArrayList<>();
    inlines.add(new Inline.Text(items.start() + delimiter + " ", Origin.NONE));
    inlines.addAll(first.inlines());
    List<Content> sentence = new ArrayList<>(inside);
    sentence.set(0, new Content.Paragraph(Texts.merged(inlines), first.origin()));
    return sentence;
  }
}
