package org.colloquy.internal.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.typeset.font.Fonts;
import org.colloquy.internal.typeset.hyphen.Hyphenators;
import org.junit.jupiter.api.Test;

/** Remembered lines are those that setting them again makes. */
class LineMemoryTest {
  private final Typefaces typefaces =
      new Typefaces(new Faces(Fonts.builtIn(), Hyphenators.builtIn()), "en");
  private final LineMemory memory = typefaces.memory();

  @Test
  void answersAsSettingDoesWhateverIsAskedAndForgotten() {
    Prose prose = new Prose(5);
    List<List<Piece>> texts = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      texts.add(pieces(prose));
    }
    Shape[] shapes = {
      Shape.of(16, Align.START), Shape.of(16, Align.JUSTIFY), Shape.of(12, Align.END)
    };
    for (int i = 0; i < 1500; i++) {
      List<Piece> pieces = texts.get(prose.below(texts.size()));
      // The same words in another list are other pieces of the same look.
      List<Piece> asked = prose.below(3) == 0 ? new ArrayList<>(pieces) : pieces;
      Shape shape = shapes[prose.below(shapes.length)];
      double measure = 80 + 40 * prose.below(3);
      List<SetLine> lines = memory.lines(asked, shape, measure);
      assertEquals(told(SetParagraph.set(pieces, shape, measure, typefaces)), told(lines));
      assertSame(lines, memory.lines(asked, shape, measure));
      if (prose.below(5) == 0) {
        memory.forget(pieces);
      }
      if (prose.below(200) == 0) {
        memory.clear();
      }
    }
  }

  @Test
  void keepsWhatWasAskedForLast() {
    Shape shape = Shape.of(16, Align.START);
    List<Piece> pieces = List.of(Prose.run("so we sang", 1), Prose.run(" until winter", 2));
    List<SetLine> lines = memory.lines(pieces, shape, 100);
    assertSame(lines, memory.lines(pieces, shape, 100));
    assertNotSame(lines, memory.lines(new ArrayList<>(pieces), shape, 100));
    assertSame(memory.lines(head("a"), shape, 100), memory.lines(head("a"), shape, 100));
    memory.forget(pieces);
    assertNotSame(lines, memory.lines(pieces, shape, 100));
  }

  @Test
  void forgetsTheOldestHeads() {
    Shape shape = Shape.of(16, Align.START);
    List<SetLine> first = memory.lines(head("0"), shape, 100);
    for (int i = 1; i <= 31; i++) {
      memory.lines(head(Integer.toString(i)), shape, 100);
    }
    assertSame(first, memory.lines(head("0"), shape, 100));
    for (int i = 32; i <= 63; i++) {
      memory.lines(head(Integer.toString(i)), shape, 100);
    }
    assertNotSame(first, memory.lines(head("0"), shape, 100));
  }

  @Test
  void tellsMarksAndShapesApart() {
    Shape shape = Shape.of(16, Align.START);
    List<SetLine> lines = memory.lines(List.of(Prose.run("we", 1)), shape, 100);
    List<SetLine> others = memory.lines(List.of(Prose.run("we", 2)), shape, 100);
    assertEquals(1, lines.get(0).parts().get(0).mark());
    assertEquals(2, others.get(0).parts().get(0).mark());
    List<SetLine> ends = memory.lines(List.of(Prose.run("we", 1)), Shape.of(16, Align.END), 100);
    assertTrue(x(ends) > x(lines));
  }

  private static double x(List<SetLine> lines) {
    return ((Fragment) lines.get(0).parts().get(0)).x();
  }

  private static List<Piece> head(String text) {
    return List.of(Prose.run(text, 1));
  }

  private static List<Piece> pieces(Prose prose) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = prose.below(3); i >= 0; i--) {
      pieces.add(Prose.run(prose.words(1 + prose.below(20)) + " ", 1 + i));
    }
    return List.copyOf(pieces);
  }

  /** Everything that can be seen of lines. */
  private static String told(List<SetLine> lines) {
    StringBuilder out = new StringBuilder();
    for (SetLine line : lines) {
      for (Placement part : line.parts()) {
        if (part instanceof Fragment fragment) {
          out.append(fragment.mark()).append(' ').append(fragment.x()).append(' ');
          out.append(fragment.y()).append(' ').append(fragment.ending()).append(' ');
          for (int i = 0; i < fragment.glyphs().count(); i++) {
            out.append(fragment.glyphs().id(i)).append('+').append(fragment.glyphs().advance(i));
          }
          out.append(Read.text(fragment));
        } else {
          out.append(part);
        }
        out.append('|');
      }
      out.append(line.problems()).append(line.splitsWord()).append('\n');
    }
    return out.toString();
  }
}
