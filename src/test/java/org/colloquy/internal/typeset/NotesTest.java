package org.colloquy.internal.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.typeset.font.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotesTest {
  private static final int FIRST_NOTE = 1000;
  private static final double FOOT = Prose.A4.top() + Prose.A4.textHeight();

  private final List<Double> notesTops = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void notesStandWhereTheyAreCalledAndBelowTheText(long seed) {
    Prose prose = new Prose(seed);
    List<Block> blocks = new ArrayList<>();
    int notes = 0;
    for (int i = 1; i <= 30; i++) {
      List<Piece> pieces = new ArrayList<>();
      for (int k = prose.below(4); k >= 0; k--) {
        pieces.add(Prose.run(prose.words(1 + prose.below(80)), i));
        pieces.add(note(prose.words(1 + prose.below(40)), FIRST_NOTE + notes));
        pieces.add(Prose.run("*" + notes++ + " ", i));
      }
      blocks.add(Paragraph.of(pieces, Shape.of(16, Align.START), i));
    }
    Layout layout = set(blocks);
    assertEquals(List.of(), layout.problems());
    Map<Integer, Integer> called = new HashMap<>();
    for (Read.Line line : Read.lines(layout)) {
      assertTrue(line.y() < FOOT, line.toString());
      if (line.mark() < FIRST_NOTE) {
        for (String word : line.text().split(" ")) {
          int star = word.indexOf('*');
          if (star >= 0) {
            called.put(Integer.parseInt(word.substring(star + 1)), line.page());
          }
        }
      }
    }
    assertEquals(notes, called.size());
    Map<Integer, Map<Integer, Integer>> pages = Read.linesByMarkAndPage(layout);
    for (int i = 0; i < notes; i++) {
      int first = pages.get(FIRST_NOTE + i).keySet().iterator().next();
      assertEquals(called.get(i), first, "note " + i);
    }
    checkOrder(layout);
  }

  /** On each page the text comes first, then the notes in the order of their numbers. */
  private static void checkOrder(Layout layout) {
    int page = 0;
    int last = 0;
    double y = 0;
    for (Read.Line line : Read.lines(layout)) {
      if (line.page() != page) {
        page = line.page();
        last = 0;
        y = 0;
      }
      assertTrue(line.mark() >= FIRST_NOTE ? line.mark() >= last : last < FIRST_NOTE);
      assertTrue(line.y() >= y, line.toString());
      last = line.mark();
      y = line.y();
    }
  }

  @Test
  void aNoteLongerThanAPageGoesOn() {
    String text = new Prose(8).words(3000);
    Piece call = note(text, FIRST_NOTE);
    Paragraph paragraph =
        Paragraph.of(List.of(Prose.run("Short.", 1), call), Shape.of(16, Align.START), 1);
    Layout layout = set(List.of(paragraph, Prose.paragraph("The end.", 2)));
    assertTrue(layout.pages().size() > 2);
    StringBuilder notes = new StringBuilder();
    for (Read.Line line : Read.lines(layout)) {
      assertTrue(line.y() < FOOT, line.toString());
      notes.append(line.mark() == FIRST_NOTE ? line.text() : "");
    }
    assertEquals(text, notes.toString());
    assertEquals(FOOT, notesTops.get(0) + 12 * Math.round((FOOT - notesTops.get(0)) / 12), 0.01);
  }

  private static Piece.Note note(String text, int mark) {
    TextStyle style = Prose.TEXT.withSize(9);
    Piece run = new Piece.Run(text, style, "en", mark);
    return new Piece.Note(
        List.of(Paragraph.of(List.of(run), Shape.of(12, Align.START), mark)), mark);
  }

  private Layout set(List<Block> blocks) {
    Furniture watch =
        page -> {
          notesTops.add(page.notesTop());
          return List.of();
        };
    return new Typesetter(Fonts.builtIn()).set(new Flow(Prose.A4, blocks, watch));
  }
}
