package org.colloquy.internal.source.word;

/** What a document's body, a cell or a note consists of. */
sealed interface WordBlock permits WordParagraph, WordTable {
  <R> R accept(Visitor<R> visitor);

  /** One method for each kind. */
  interface Visitor<R> {
    R visit(WordParagraph paragraph);

    R visit(WordTable table);
  }
}
