package org.colloquy.internal.source.html;

import java.util.Set;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Boxes amid the paragraphs of a page that lead elsewhere: a heading above a list of nothing but
 * links, or a part of its own that opens in bold or with a heading and ends with a link.
 */
final class Boxes {
  private static final Set<String> PARTS = Set.of("div", "section", "aside");
  private static final Set<String> BOLD = Set.of("strong", "b");

  /** A box has no more words. */
  private static final int LONGEST = 60;

  /** So many paragraphs stand on both sides, not farther than so many elements. */
  private static final int PARAGRAPHS = 3;

  private static final int NEAR = 10;

  private Boxes() {}

  /**
   * Whether an element is one.
   *
   * @param words how many it holds
   */
  static boolean is(Element element, int words) {
    boolean part = words <= LONGEST && PARTS.contains(element.normalName());
    boolean box =
        part
            && (isListOfLinks(element)
                || isAmidParagraphs(element) && opens(element) && endsInLink(element));
    return box && element.selectFirst("img, video, audio, iframe, table") == null;
  }

  /** A heading that asks nothing, and below it a list whose items are links. */
  private static boolean isListOfLinks(Element element) {
    if (element.childrenSize() != 2 || hasText(element)) {
      return false;
    }
    Element head = element.child(0);
    Element list = element.child(1);
    return Kinds.headingLevel(head) > 1
        && !QuestionMarks.endsInQuestion(head.text())
        && !isLikeNeighbour(element)
        && Set.of("ul", "ol").contains(list.normalName())
        && list.childrenSize() > 0
        && list.children().stream().allMatch(Boxes::isLink);
  }

  /** Whether an element beside it has its class, as parts of a talk have. */
  private static boolean isLikeNeighbour(Element element) {
    Element before = element.previousElementSibling();
    Element behind = element.nextElementSibling();
    return before != null && before.className().equals(element.className())
        || behind != null && behind.className().equals(element.className());
  }

  private static boolean isLink(Element item) {
    Element link = item.selectFirst("a[href]");
    return link != null && link.text().strip().equals(item.text().strip());
  }

  private static boolean hasText(Element element) {
    return element.textNodes().stream().anyMatch(t -> !t.isBlank());
  }

  /** Whether the first words stand in bold or in a heading. */
  private static boolean opens(Element element) {
    Element at = element;
    while (at != null && !BOLD.contains(at.normalName()) && Kinds.headingLevel(at) == 0) {
      at = first(at);
    }
    return at != null;
  }

  private static @Nullable Element first(Element element) {
    for (Node node : element.childNodes()) {
      if (node instanceof Element child) {
        return child;
      }
      if (node instanceof TextNode text && !text.isBlank()) {
        return null;
      }
    }
    return null;
  }

  private static boolean endsInLink(Element element) {
    String link = "";
    for (Element a : element.select("a[href]")) {
      link = a.text().strip();
    }
    return !link.isEmpty() && element.text().strip().endsWith(link);
  }

  /** Whether nothing else near it has its class, and paragraphs stand on both sides. */
  private static boolean isAmidParagraphs(Element element) {
    return !element.className().isEmpty()
        && paragraphs(element, true) >= PARAGRAPHS
        && paragraphs(element, false) >= PARAGRAPHS;
  }

  private static int paragraphs(Element element, boolean before) {
    int paragraphs = 0;
    Element at = element;
    for (int i = 0; i < NEAR; i++) {
      at = before ? at.previousElementSibling() : at.nextElementSibling();
      if (at == null || at.className().equals(element.className())) {
        break;
      }
      paragraphs += at.normalName().equals("p") ? 1 : 0;
    }
    return paragraphs;
  }
}
