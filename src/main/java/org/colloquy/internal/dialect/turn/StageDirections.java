package org.colloquy.internal.dialect.turn;

import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Marks;
import org.colloquy.internal.dialect.line.Setting;
import org.colloquy.internal.dialect.words.Address;
import org.colloquy.internal.dialect.words.QuestionMarks;

/**
 * What somebody tells of those who talk, in italics between their paragraphs: <i>She looks out of
 * the window.</i> They are short sentences, there are several, and none of what is in italics says
 * "I" or "you" or asks.
 */
final class StageDirections {
  private static final int SEVERAL = 3;
  private static final int LONGEST = 120;

  private StageDirections() {}

  /**
   * Their lines.
   *
   * @param begins the lines with which turns begin
   */
  static BitSet of(Document document, NavigableSet<Integer> begins) {
    BitSet told = new BitSet();
    Address address = new Address(document.language());
    if (begins.isEmpty() || document.isTimed() || !address.isKnown()) {
      return told;
    }
    List<Line> lines = document.lines();
    for (int i = begins.first() + 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean starts = line.startsParagraph() || begins.contains(i - 1);
      boolean ends = i + 1 == lines.size() || lines.get(i + 1).startsParagraph();
      if (line.isText()
          && Setting.of(line.inlines()).isItalic()
          && Marks.event(line.text()) == null) {
        boolean tells = starts && ends && !begins.contains(i) && tells(line.text(), address);
        if (!tells && i <= begins.last()) {
          return new BitSet();
        }
        told.set(i, tells);
      }
    }
    return told.cardinality() < SEVERAL ? new BitSet() : told;
  }

  private static boolean tells(String paragraph, Address address) {
    String text = paragraph.strip();
    return text.length() <= LONGEST
        && text.indexOf(' ') > 0
        && QuestionMarks.endsSentence(text)
        && !QuestionMarks.endsInQuestion(text)
        && text.indexOf('!') < 0
        && !address.isPersonal(text);
  }
}
