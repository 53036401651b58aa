package org.colloquy.internal.press.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.model.Block;
import org.colloquy.model.Inline;
import org.colloquy.model.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Where blocks begin in a source that marks its own pages: {@code 12:7} where a mark of page and
 * line opens the block, {@code 12} where the page alone is known.
 */
final class PdfSourcePlaces {
  private final Map<String, String> places = new HashMap<>();

  PdfSourcePlaces(List<Block> blocks) {
    Inline.@Nullable PageMark last = null;
    for (Block block : blocks) {
      List<PlainText.PagePlace> marks = PlainText.pageMarks(block);
      if (!marks.isEmpty() && marks.get(0).offset() == 0) {
        places.put(block.id(), cite(marks.get(0).mark()));
      } else if (last != null) {
        places.put(block.id(), Integer.toString(last.page()));
      }
      last = marks.isEmpty() ? last : marks.get(marks.size() - 1).mark();
    }
  }

  private static String cite(Inline.PageMark mark) {
    Integer line = mark.line();
    return line == null ? Integer.toString(mark.page()) : mark.page() + ":" + line;
  }

  /** Whether the source marks its pages at all. */
  boolean known() {
    return !places.isEmpty();
  }

  /** How the beginning of a block is cited; empty where no mark stands at it or before. */
  Optional<String> of(String block) {
    return Optional.ofNullable(places.get(block));
  }
}
