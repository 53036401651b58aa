package org.colloquy.internal.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.jspecify.annotations.Nullable;

/**
 * Ties lines of the contents and calls of notes to what they speak of, and notes to their calls, as
 * ISO 14289-2, 8.2.5.8 and 8.2.5.14, ask.
 */
final class CrossReferences {
  private final Map<String, Element> ids;
  private final Map<Element, COSArray> cited = new HashMap<>();

  /**
   * Collects them from a tree.
   *
   * @param ids elements that can be referred to
   */
  CrossReferences(Element root, Map<String, Element> ids) {
    this.ids = ids;
    add(root, List.of());
  }

  /** What an element refers to, or null. */
  @Nullable COSArray of(Element element) {
    return cited.get(element);
  }

  private void add(Element element, List<Element> citing) {
    Target target = element.target();
    Element place = target != null && target.inside() ? ids.get(target.address()) : null;
    if (place != null) {
      citing.forEach(from -> link(from, place));
    }
    Role role = element.role();
    List<Element> inner = citing;
    if (role == Role.CONTENTS_ITEM || role == Role.REFERENCE && citing.isEmpty()) {
      inner = List.of(element);
    }
    for (Element.Kid kid : element.kids()) {
      if (kid.element() != null) {
        add(kid.element(), inner);
      }
    }
  }

  private void link(Element from, Element to) {
    refer(from, to);
    if (to.role() == Role.NOTE) {
      refer(to, from);
    }
  }

  private void refer(Element from, Element to) {
    cited.computeIfAbsent(from, f -> new COSArray()).add(to.reference());
  }
}
