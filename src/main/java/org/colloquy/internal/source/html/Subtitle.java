package org.colloquy.internal.source.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The line below the title that a page itself calls its subtitle. */
final class Subtitle {
  private static final Set<String> BETWEEN = Set.of("hr", "br");

  private Subtitle() {}

  /** The element directly below the only title of a text, or null. */
  static @Nullable Element of(Element text) {
    if (text.select("h1").size() != 1) {
      return null;
    }
    Element title = text.selectFirst("h1");
    Element below = title == null ? null : title.nextElementSibling();
    while (below != null && BETWEEN.contains(below.normalName())) {
      below = below.nextElementSibling();
    }
    return below != null && isCalled(below) && !below.text().isBlank() ? below : null;
  }

  private static boolean isCalled(Element element) {
    Element parent = element.parent();
    boolean plain = element.select("a, img, br, p p").isEmpty();
    return plain
        && (element.attr("role").equals("doc-subtitle")
            || element.hasClass("subtitle")
            || parent != null
                && parent.normalName().equals("hgroup")
                && parent.childrenSize() == 2);
  }
}
