package org.colloquy.internal.press.word;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page of a house's template.
 *
 * @param elements what its section says, by name: {@code pgSz}, {@code cols}
 * @param running its headers and footers
 */
record HouseSection(
    Map<String, String> elements, DocxPaper.@Nullable Room room, List<Running> running) {
  HouseSection {
    elements = Map.copyOf(elements);
    running = List.copyOf(running);
  }

  /**
   * A header or footer.
   *
   * @param element {@code w:headerReference} or {@code w:footerReference}
   * @param on {@code default}, {@code first}, {@code even}
   */
  record Running(String element, String on, HousePart part) {}

  /** What the section says of something, or an empty text. */
  String element(String name) {
    return elements.getOrDefault(name, "");
  }
}
