package org.colloquy.internal.dialect.turn;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.EndMarks;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.turn.TurnBuilder.Begin;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Offices;

/** Lines amid a talk in which a reporter tells something that nobody says. */
final class Reports {
  /** Behind what is told amid an answer, so many lines may go on with it. */
  private static final int TOLD = 8;

  private final List<Line> lines;
  private final TurnParagraphs paragraphs;
  private final Drafts made;
  private final BitSet scenes;

  /** Whether answers have no labels, and all of them stand in marks of quotation. */
  private final boolean inMarks;

  /** Whether it is a record, whose reporter's notes stand in brackets: somebody presides. */
  private final boolean record;

  /** Whether it is one with a dash behind labels and before the reporter's notes. */
  private final boolean dashed;

  /** Lines that bring in a witness. */
  private final BitSet oaths = new BitSet();

  /**
   * @param told lines that are set as no answer is
   */
  Reports(Document document, TurnParagraphs paragraphs, BitSet told, Drafts made) {
    lines = document.lines();
    this.paragraphs = paragraphs;
    this.made = made;
    Map<Integer, Begin> begins = paragraphs.begins();
    scenes = Scenes.of(document, paragraphs);
    scenes.or(told);
    inMarks = Quoted.areInMarks(begins, lines);
    record =
        begins.values().stream()
            .map(Begin::label)
            .distinct()
            .anyMatch(label -> label != null && Offices.presides(label));
    dashed = record && begins.entrySet().stream().allMatch(this::isDashed);
    document.oaths().forEach(o -> oaths.set(o.from(), o.to()));
  }

  /** Whether a dash stands behind a label. */
  private boolean isDashed(Map.Entry<Integer, Begin> begin) {
    String label =
        LabelScanner.trimmed(lines.get(begin.getKey()).text(), begin.getValue().extent());
    return !label.isEmpty() && "-–—".indexOf(label.charAt(label.length() - 1)) >= 0;
  }

  /** Whether the whole talk is a record, whose reporter's notes stand in brackets. */
  boolean areRecord() {
    return record;
  }

  /** Whether a line is one. */
  boolean has(int i) {
    Line line = lines.get(i);
    return oaths.get(i) || line.startsParagraph() && isHouses(i, line.text()) || isTold(i);
  }

  /** Whether a line and the one before it bring in a witness. */
  boolean goesOn(int i) {
    return i > 0 && oaths.get(i - 1);
  }

  /** Whether a line says what a house does, or a paragraph of a record who presides from there. */
  private boolean isHouses(int i, String text) {
    return EndMarks.decides(text)
        || record && paragraphs.endAt(i) && EndMarks.presides(text)
        || dashed && EndMarks.isDashed(text);
  }

  /**
   * Whether a line tells of who answers behind dashes, or in marks of quotation and does not right
   * below.
   */
  private boolean isTold(int i) {
    boolean answers = inMarks && made.isInAnswer();
    if (!answers || !Quoted.isToldBetween(lines.get(i - 1), lines.get(i))) {
      return scenes.get(i);
    }
    int end = Math.min(i + TOLD, lines.size());
    for (int next = i + 1; next < end && !paragraphs.begins().containsKey(next); next++) {
      if (Quoted.opens(lines.get(next))) {
        return false;
      }
    }
    return true;
  }
}
