package org.colloquy.reader;

import java.util.List;
import org.colloquy.internal.dialect.line.Texts;
import org.colloquy.model.Content;
import org.colloquy.model.Content.Figure;
import org.colloquy.model.Inline;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;

/**
 * A picture alone on the first line of a paragraph, whose further lines are its caption. The line
 * must end in a line break that is meant, and what follows must not be strong: that is a label.
 */
final class MarkdownFigure {
  private MarkdownFigure() {}

  /**
   * The figure that a paragraph is, or null if it is none.
   *
   * @param figures the pictures in the paragraph
   * @param text what the paragraph says besides
   */
  static @Nullable Figure of(Paragraph paragraph, List<Content> figures, List<Inline> text) {
    boolean begins =
        paragraph.getFirstChild() instanceof Image image
            && image.getNext() instanceof HardLineBreak breakBehind
            && !(breakBehind.getNext() instanceof StrongEmphasis);
    boolean one = figures.size() == 1 && !text.isEmpty();
    if (!begins || !one || !(figures.get(0) instanceof Figure figure)) {
      return null;
    }
    return figure.caption().isEmpty()
        ? new Figure(figure.resource(), figure.alt(), caption(text), figure.origin())
        : null;
  }

  private static List<Inline> caption(List<Inline> text) {
    int from = 0;
    while (from < text.size() && isBreak(text.get(from))) {
      from++;
    }
    return Texts.merged(text.subList(from, text.size()));
  }

  private static boolean isBreak(Inline inline) {
    return inline instanceof Inline.LineBreak
        || inline instanceof Inline.Text text && text.text().isBlank();
  }
}
