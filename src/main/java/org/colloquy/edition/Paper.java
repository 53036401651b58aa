package org.colloquy.edition;

import java.util.LinkedHashMap;
import java.util.Map;

/** A size of paper that has a name. */
record Paper(Length width, Length height) {
  /** The sizes by the names that a design may use. */
  static Map<String, Object> byName() {
    Map<String, Object> sizes = new LinkedHashMap<>();
    sizes.put("a4", mm(210, 297));
    sizes.put("a5", mm(148, 210));
    sizes.put("b5", mm(176, 250));
    sizes.put("letter", inches(8.5, 11));
    sizes.put("legal", inches(8.5, 14));
    sizes.put("6x9", inches(6, 9));
    return sizes;
  }

  private static Paper mm(double width, double height) {
    return new Paper(new Length(width, Length.Unit.MM), new Length(height, Length.Unit.MM));
  }

  private static Paper inches(double width, double height) {
    return new Paper(new Length(width, Length.Unit.IN), new Length(height, Length.Unit.IN));
  }

  /** Puts width and height in place of a name. */
  static void spellOut(Map<String, Object> page) {
    if (page.get("size") instanceof Paper paper) {
      page.remove("size");
      page.putIfAbsent("width", paper.width());
      page.putIfAbsent("height", paper.height());
    }
  }
}
