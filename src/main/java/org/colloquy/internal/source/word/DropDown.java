package org.colloquy.internal.source.word;

import java.util.ArrayList;
import java.util.List;

/** A field of a form that offers a list: it has no result, but knows which entry is chosen. */
final class DropDown {
  private DropDown() {}

  /** The entry that is chosen of the current element's list; empty where it has none. */
  static String chosen(Xml xml) {
    List<String> entries = new ArrayList<>();
    int[] chosen = {0};
    each(
        xml,
        name -> {
          switch (name) {
            case "w:default", "w:result" -> chosen[0] = xml.number("val", chosen[0]);
            case "w:listEntry" -> entries.add(xml.val());
            default -> {
              // what the list is called and does
            }
          }
        });
    return chosen[0] >= 0 && chosen[0] < entries.size() ? entries.get(chosen[0]) : "";
  }

  private static void each(Xml xml, Xml.Child visitor) {
    xml.each(
        name -> {
          visitor.at(name);
          each(xml, visitor);
        });
  }
}
