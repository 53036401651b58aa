package org.colloquy.internal.source.word;

import org.colloquy.model.Words;
import org.jspecify.annotations.Nullable;

/** The text of a document, paragraph by paragraph, in which places are counted. */
final class Text {
  private final StringBuilder text = new StringBuilder();
  private @Nullable String part;
  private int paragraphs;

  /** Begins another part; null for the document itself. */
  void begin(@Nullable String name) {
    part = name;
    paragraphs = 0;
  }

  /** Takes the next paragraphs, and says to each of them where it stands. */
  void add(Iterable<? extends WordBlock> blocks) {
    blocks.forEach(b -> b.accept(new Placing()));
  }

  private final class Placing implements WordBlock.Visitor<Boolean> {
    @Override
    public Boolean visit(WordParagraph paragraph) {
      paragraph.place(part, ++paragraphs, text.length());
      text.append(paragraph.text()).append('\n');
      add(paragraph.boxes());
      return true;
    }

    @Override
    public Boolean visit(WordTable table) {
      table.rows().forEach(r -> r.cells().forEach(c -> add(c.blocks())));
      return true;
    }
  }

  static boolean isSpace(int c) {
    return Words.isSpace((char) c);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
