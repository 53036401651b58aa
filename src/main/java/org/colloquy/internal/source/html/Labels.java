package org.colloquy.internal.source.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tells lists and quotations whose parts begin with a label: they hold what people say. */
final class Labels {
  private static final int LONGEST = 60;
  private static final Set<String> MARKED = Set.of("b", "strong", "cite", "em", "i", "span");

  private Labels() {}

  /** Whether half of an element's parts, and two at least, begin with a short label and a colon. */
  static boolean begin(Element element) {
    int parts = 0;
    int labelled = 0;
    for (Element part : element.children()) {
      Element first =
          part.childrenSize() > 0
                  && part.firstElementChild() != null
                  && Kinds.isBlock(part.child(0))
              ? part.child(0)
              : part;
      parts++;
      labelled += isAt(first) ? 1 : 0;
    }
    return labelled > 1 && labelled * 2 >= parts;
  }

  /** Whether a part begins with a short label that is set apart, and a colon. */
  static boolean isAt(Element part) {
    for (Node node : part.childNodes()) {
      if (node instanceof TextNode text && text.isBlank()) {
        continue;
      }
      if (!(node instanceof Element element) || !MARKED.contains(element.normalName())) {
        return false;
      }
      String text = element.text().strip();
      boolean within = text.endsWith(":") || text.endsWith("\uff1a");
      String behind = element.nextSibling() instanceof TextNode next ? next.text().strip() : "";
      boolean outside = behind.startsWith(":") || behind.startsWith("\uff1a");
      return !text.isEmpty() && text.length() <= LONGEST && (within || outside);
    }
    return false;
  }
}
