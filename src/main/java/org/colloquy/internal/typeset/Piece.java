package org.colloquy.internal.typeset;

import java.util.List;

/** What a paragraph is made of, in reading order. */
public sealed interface Piece {
  /** The caller's number for this piece. */
  int mark();

  /** Answers by the kind of piece. */
  <R> R accept(Visitor<R> visitor);

  /**
   * Text of one look. Any white space in it is a place to break, except no-break spaces; line ends
   * count as spaces. Text of one mark within a line comes out as one fragment for each font.
   *
   * @param language a BCP 47 tag
   */
  record Run(String text, TextStyle style, String language, int mark) implements Piece {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.run(this);
    }
  }

  /**
   * A space of fixed width where no line breaks, such as that after a label. It comes out as a
   * space character, so that words stay apart when the page is read.
   *
   * @param width in points
   */
  record Gap(double width, TextStyle style, int mark) implements Piece {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.gap(this);
    }
  }

  /** A line break that the text asks for. */
  record Newline(int mark) implements Piece {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.newline(this);
    }
  }

  /**
   * The place of a destination, known when all pages are made. In a paragraph its width is
   * reserved; in a {@link Cell} it is aligned by its real width.
   */
  record Reference(String destination, Cite cite, TextStyle style, int mark) implements Piece {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.reference(this);
    }
  }

  /**
   * A note that stands at the foot of the page where this point falls. The sign that calls it is a
   * run of its own before this piece.
   *
   * @param blocks the note's text, set in the measure of the page
   */
  record Note(List<Block> blocks, int mark) implements Piece {
    /** Copies the list. */
    public Note {
      blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.note(this);
    }
  }

  /** How a place is cited. */
  enum Cite {
    /** {@code 12}. */
    PAGE,
    /** {@code 12:7}, the line counted from 1 in the text block. */
    PAGE_LINE
  }

  /** One answer for each kind of piece. */
  interface Visitor<R> {
    /** For text. */
    R run(Run run);

    /** For a fixed space. */
    R gap(Gap gap);

    /** For a forced line break. */
    R newline(Newline newline);

    /** For a page number to come. */
    R reference(Reference reference);

    /** For a footnote. */
    R note(Note note);
  }
}
