package org.colloquy.reader;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.line.Texts;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.model.Content;
import org.colloquy.model.Content.Figure;
import org.colloquy.model.Inline;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * A picture alone on the first line of a paragraph, whose further lines are its caption. The line
 * must end in a line break that is meant, and what follows must not be strong: that is a label. Any
 * line break will do where all that follows is in italics.
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
                && behind(image) instanceof HardLineBreak breakBehind
                && !(breakBehind.getNext() instanceof StrongEmphasis)
            || captioned(paragraph) != null;
    boolean one = figures.size() == 1 && !text.isEmpty();
    if (!begins || !one || !(figures.get(0) instanceof Figure figure)) {
      return null;
    }
    return figure.caption().isEmpty()
        ? new Figure(figure.resource(), figure.alt(), caption(text), figure.origin())
        : null;
  }

  /** The picture on the first line of a paragraph that has nothing else but a line in italics. */
  private static @Nullable Image captioned(Node paragraph) {
    Image image = paragraph.getFirstChild() instanceof Image first ? first : null;
    Node end = image == null ? null : behind(image);
    boolean below =
        (end instanceof SoftLineBreak || end instanceof HardLineBreak)
            && end.getNext() instanceof Emphasis all
            && all.getNext() == null
            && !asks(all);
    return below ? image : null;
  }

  /** What stands behind a picture, but for the blanks of a line break, which leave a text. */
  private static @Nullable Node behind(Image image) {
    Node next = image.getNext();
    return next != null
            && next.getNext() != null
            && next instanceof Text text
            && text.getLiteral().isBlank()
        ? next.getNext()
        : next;
  }

  private static boolean asks(Emphasis all) {
    return all.getLastChild() instanceof Text last
        && QuestionMarks.endsInQuestion(last.getLiteral());
  }

  /**
   * The pictures that are each the whole of a paragraph but for a caption and shown once, or stand
   * above a label. Any other description that comes again may be the name of who speaks below.
   */
  static Set<Image> alone(Node document) {
    Map<String, Set<Image>> byDescription = new LinkedHashMap<>();
    Set<Image> alone = new HashSet<>();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      Image image = node instanceof Paragraph ? only(node) : null;
      image = image == null && node instanceof Paragraph ? captioned(node) : image;
      if (image != null && isLabelled(node.getNext())) {
        alone.add(image);
      } else if (image != null) {
        byDescription.computeIfAbsent(description(image), k -> new HashSet<>()).add(image);
      }
    }
    byDescription.values().stream().filter(i -> i.size() == 1).forEach(alone::addAll);
    return alone;
  }

  /** Whether a paragraph begins with a bold label: {@code **Ana:**}, {@code **Ana**:}. */
  private static boolean isLabelled(@Nullable Node node) {
    return node instanceof Paragraph
        && node.getFirstChild() instanceof StrongEmphasis label
        && (label.getLastChild() instanceof Text last && isColon(last.getLiteral().strip(), true)
            || label.getNext() instanceof Text next && isColon(next.getLiteral().strip(), false));
  }

  private static boolean isColon(String text, boolean atEnd) {
    return !text.isEmpty() && LabelScanner.isColon(text.charAt(atEnd ? text.length() - 1 : 0));
  }

  /**
   * The paragraphs in italics right below a picture that stands alone, or on the next line of its
   * paragraph, which are its captions; none where a paragraph in italics asks, as they do who ask
   * in italics.
   *
   * @param alone the pictures that stand so
   */
  static Set<Node> captions(Node document, Set<Image> alone) {
    Set<Node> captions = new HashSet<>();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph && alone.contains(captioned(node))) {
        captions.add(node);
      }
      if (!(node instanceof Paragraph)
          || !(node.getFirstChild() instanceof Emphasis all)
          || all.getNext() != null) {
        continue;
      }
      if (asks(all)) {
        return Set.of();
      }
      if (node.getPrevious() instanceof Paragraph above && only(above) != null) {
        captions.add(node);
      }
    }
    return captions;
  }

  private static @Nullable Image only(Node parent) {
    Node child = parent.getFirstChild();
    boolean one = child != null && (child.getNext() == null || isBlank(child.getNext()));
    if (one && child instanceof Link link) {
      Node linked = link.getFirstChild();
      return linked instanceof Image image && image.getNext() == null ? image : null;
    }
    return one && child instanceof Image image ? image : null;
  }

  private static boolean isBlank(Node last) {
    return last instanceof Text text && text.getLiteral().isBlank() && last.getNext() == null;
  }

  private static String description(Image image) {
    StringBuilder words = new StringBuilder();
    for (Node node = image.getFirstChild(); node != null; node = node.getNext()) {
      words.append(node instanceof Text text ? text.getLiteral() : " ");
    }
    return Names.key(words.toString());
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
