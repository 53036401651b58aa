package org.colloquy.internal.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Flows in short notation, for tests of pages: blocks of so many lines, apart by spaces.
 *
 * <ul>
 *   <li>{@code t5} running text; {@code t5:2n3} with a note of 3 lines called in its second line
 *   <li>{@code q2} a question, {@code m2} a paragraph of one that has many, {@code h1} a heading,
 *       {@code l1} a label, {@code e1} an event, {@code b4} text that is not split, {@code g4} a
 *       member of an answer that stays whole up to 3 lines
 *   <li>{@code f4} a figure as high as 4 lines; {@code s} half a line of space
 *   <li>{@code -} a new page, {@code =} one with an odd number
 * </ul>
 */
final class Copy {
  static final double GRID = 16;

  /** The group of a question that has several paragraphs. */
  private static final int MANY_PARAGRAPHS = 1_000_000;

  private final List<Block> blocks = new ArrayList<>();
  private double space;

  private Copy() {}

  /** The blocks, with marks from 1 upwards; notes have those of their paragraphs plus 1000. */
  static List<Block> of(String text) {
    Copy copy = new Copy();
    for (String word : text.split(" ")) {
      if (!word.isEmpty()) {
        copy.add(word);
      }
    }
    return copy.blocks;
  }

  /** A page of so many lines. */
  static PageSetup page(int lines) {
    return new PageSetup(400, 60 + lines * GRID + 60, 60, 40, 300, GRID, lines, false);
  }

  private void add(String word) {
    int mark = blocks.size() + 1;
    int colon = word.indexOf(':');
    String plain = colon < 0 ? word : word.substring(0, colon);
    int lines = plain.length() > 1 ? Integer.parseInt(plain.substring(1)) : 0;
    Spacing spacing = Spacing.of(space, 0);
    space = 0;
    switch (plain.charAt(0)) {
      case 's' -> space = GRID / 2;
      case '-' -> blocks.add(new Block.PageBreak(false, mark));
      case '=' -> blocks.add(new Block.PageBreak(true, mark));
      case 'f' ->
          blocks.add(new Block.Figure(100, lines * GRID, Align.START, spacing, Keep.NONE, mark));
      default ->
          blocks.add(
              Paragraph.of(pieces(lines, mark, word, colon), Shape.of(GRID, Align.START), mark)
                  .with(spacing)
                  .with(keep(plain.charAt(0), mark)));
    }
  }

  private static Keep keep(char kind, int mark) {
    return switch (kind) {
      case 't' -> Keep.TEXT;
      case 'q' -> new Keep(2, 2, 12, 3, 2, 1 + mark);
      case 'm' -> new Keep(2, 2, 12, 3, 2, MANY_PARAGRAPHS);
      case 'h' -> Keep.heading(2);
      case 'l' -> Keep.TEXT.withNext(2);
      case 'e' -> Keep.TEXT.afterPrevious();
      case 'b' -> Keep.TEXT.together(Integer.MAX_VALUE);
      case 'g' -> Keep.TEXT.together(3).inGroup(1);
      default -> throw new IllegalArgumentException(String.format(Locale.ROOT, "no %c", kind));
    };
  }

  private static List<Piece> pieces(int lines, int mark, String word, int colon) {
    int called = 0;
    int noteLines = 0;
    if (colon >= 0) {
      int n = word.indexOf('n');
      called = Integer.parseInt(word.substring(colon + 1, n));
      noteLines = Integer.parseInt(word.substring(n + 1));
    }
    List<Piece> pieces = new ArrayList<>();
    for (int i = 1; i <= lines; i++) {
      pieces.add(Prose.run(i + " of " + mark, mark));
      if (i == called) {
        int note = mark + 1000;
        pieces.add(
            new Piece.Note(
                List.of(
                    Paragraph.of(
                        pieces(noteLines, note, "", -1), Shape.of(GRID, Align.START), note)),
                note));
      }
      if (i < lines) {
        pieces.add(new Piece.Newline(mark));
      }
    }
    return pieces;
  }
}
