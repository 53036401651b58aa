package org.colloquy.edition;

import java.util.List;
import java.util.Optional;
import org.colloquy.model.Heading;

/**
 * A part of an edition's body: from one heading of the highest level to the next. What stands
 * before the first such heading is a part without one.
 *
 * @param sections in reading order, never empty; the heading is the first block of the first one
 */
public record Part(Optional<Heading> heading, List<Section> sections) {
  public Part {
    sections = List.copyOf(sections);
  }
}
