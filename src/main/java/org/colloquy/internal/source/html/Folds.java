package org.colloquy.internal.source.html;

import java.util.HashSet;
import java.util.Set;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.jsoup.nodes.Element;

/**
 * Questions that are buttons, and the answers that they unfold: text, and no furniture of a page.
 */
final class Folds {
  private static final int FEWEST = 2;

  private final Set<Element> buttons = new HashSet<>();
  private final Set<String> panels = new HashSet<>();

  Folds(Element body) {
    for (Element element : body.select("button, [aria-expanded]")) {
      if (QuestionMarks.endsInQuestion(element.text())) {
        buttons.add(element);
        panels.add(element.attr("aria-controls"));
      }
    }
    panels.remove("");
    if (buttons.size() < FEWEST) {
      buttons.clear();
      panels.clear();
    }
  }

  boolean isButton(Element element) {
    return buttons.contains(element);
  }

  /** Whether an element is shown by one of the buttons. */
  boolean isPanel(Element element) {
    return panels.contains(element.id());
  }
}
