package org.colloquy.internal.source.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Quotations behind which whoever says them is named, as in {@code <cite>} and captions. */
final class Cited {
  private static final String DASHES = "—–-―~ ";

  private Cited() {}

  /** The elements with names, by the quotation before each. */
  static Map<Element, Element> by(Element root) {
    Map<Element, Element> names = new HashMap<>();
    for (Element quotation : root.getElementsByTag("blockquote")) {
      Element last = quotation.lastElementChild();
      Element next = quotation.nextElementSibling();
      boolean figure =
          quotation.parent() != null && quotation.parent().normalName().equals("figure");
      if (last != null && last.previousElementSibling() != null && isName(last)) {
        names.put(quotation, last);
      } else if (next != null
          && (isName(next) || figure && next.normalName().equals("figcaption"))) {
        names.put(quotation, next);
      }
    }
    return names;
  }

  /** Whether an element is meant for a name, or holds nothing but one that is. */
  private static boolean isName(Element element) {
    String kind = element.normalName();
    Element only = element.childrenSize() == 1 ? element.child(0) : null;
    return kind.equals("cite")
        || kind.equals("footer")
        || only != null
            && kind.equals("p")
            && only.normalName().equals("cite")
            && only.text().length() + 3 > element.text().length();
  }

  /** The name that such an element holds, without the dash before it. */
  static String name(Element element) {
    String text = Speakers.withoutColons(element.text().strip());
    int from = 0;
    while (from < text.length() && DASHES.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    return text.substring(from);
  }
}
