package org.colloquy.internal.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.typeset.font.Fonts;
import org.colloquy.internal.typeset.hyphen.Hyphenators;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is told of the lines of a paragraph from its first words is true when it is set. */
class SurelyHasTest {
  private static final double LEADING = 16;
  private static final int MOST = 7;

  /** Lines as tight as a design may ask for, so that they hold the most. */
  private static final LineRules TIGHT =
      new LineRules(
          LineRules.Filling.BEST,
          new LineRules.Spaces(0.5, 0.7, 1.2, 2, -0.02, 0.01),
          new LineRules.Protrusion(1, 1, 1, 1, 1, 1),
          new LineRules.Hyphenation(true, 5, 2, 2, 3, true, true),
          LineRules.LastLine.DEFAULT,
          0);

  private final Typesetter typesetter =
      new Typesetter(new Faces(Fonts.builtIn(), Hyphenators.builtIn()), "en");

  @ParameterizedTest
  @EnumSource(Align.class)
  void neverTellsMoreLinesThanThereAre(Align align) {
    Prose prose = new Prose(align.ordinal());
    int told = 0;
    for (int i = 0; i < 600; i++) {
      Shape shape = shape(align, prose);
      Paragraph paragraph = Paragraph.of(pieces(prose), shape, 1);
      double measure = 60 + prose.below(300);
      long lines = Math.round(typesetter.height(List.of(paragraph), measure) / LEADING);
      for (int asked = 1; asked <= MOST; asked++) {
        boolean sure = typesetter.surelyHas(asked, paragraph, measure);
        assertTrue(!sure || lines >= asked, asked + " of " + lines + " in " + measure);
        assertTrue(sure || lines < 3 * asked + 3, "not sure of " + asked + " among " + lines);
        told += sure ? 1 : 0;
      }
    }
    assertTrue(told > 600, "told of " + told + " only");
  }

  @ParameterizedTest
  @EnumSource(Align.class)
  void knowsNothingOfAnEmptyParagraph(Align align) {
    Paragraph empty = Paragraph.of(List.of(), Shape.of(LEADING, align), 1);
    assertEquals(false, typesetter.surelyHas(1, empty, 100));
  }

  private static Shape shape(Align align, Prose prose) {
    Shape shape = Shape.of(LEADING, align).with(TIGHT);
    return prose.below(2) == 0
        ? shape
        : shape.withIndents(prose.below(20), 0, prose.below(30) - 15);
  }

  private static List<Piece> pieces(Prose prose) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = prose.below(4); i >= 0; i--) {
      String words = prose.words(1 + prose.below(30)) + (prose.below(2) == 0 ? "" : " ");
      String text = prose.below(3) == 0 ? words.replace("er", "e\u00adr") : words;
      pieces.add(new Piece.Run(text, i % 2 == 0 ? Prose.TEXT : Prose.BOLD, "en", 1));
    }
    return pieces;
  }
}
