package org.colloquy.internal.dialect.parting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Line.Start;
import org.colloquy.internal.dialect.words.Counting;
import org.colloquy.internal.dialect.words.QuestionMarks;

/**
 * Parts paragraphs in which questions that are counted have lines of their own and the answers the
 * next ones: most lines of the series ask, and each of them begins on purpose.
 */
final class CountedLines {
  private static final int FEWEST = 3;
  private static final double MOST = .6;
  private static final String OPEN = "(（[［";
  private static final String CLOSE = ")）]］";

  /** A note behind a question has no more lines. */
  private static final int NOTE = 4;

  private CountedLines() {}

  /** The lines, questions and answers as paragraphs; the same list where there are none. */
  static List<Line> of(List<Line> lines) {
    List<Integer> series = new ArrayList<>();
    int asking = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean begins =
          AskedLines.isPlain(line)
              && (line.start() != Start.WRAP
                  || QuestionMarks.endsInQuestion(line.text())
                  || QuestionMarks.endsSentence(lines.get(i - 1).text()));
      if (begins && Counting.number(line.text().strip()) == series.size() + 1) {
        series.add(i);
        asking += QuestionMarks.endsInQuestion(lines.get(end(lines, i) - 1).text()) ? 1 : 0;
      }
    }
    boolean talk = series.size() >= FEWEST && asking >= MOST * series.size();
    return talk ? AskedLines.parted(lines, begins(lines, series)) : lines;
  }

  private static BitSet begins(List<Line> lines, List<Integer> series) {
    BitSet begins = new BitSet();
    for (int question : series) {
      begins.set(question);
      begins.set(answer(lines, question));
    }
    return begins;
  }

  /** The line behind a question, and be it wrapped. */
  private static int end(List<Line> lines, int question) {
    int at = question + 1;
    while (goesOn(lines, at)) {
      at++;
    }
    return at;
  }

  private static boolean goesOn(List<Line> lines, int i) {
    return i < lines.size()
        && lines.get(i).start() == Start.WRAP
        && !QuestionMarks.endsSentence(lines.get(i - 1).text());
  }

  /** The line behind a question and a note on it in brackets. */
  private static int answer(List<Line> lines, int question) {
    int at = end(lines, question);
    int note = at;
    while (note < lines.size() && note < at + NOTE && opens(lines.get(at))) {
      String text = lines.get(note).text().strip();
      note++;
      if (!text.isEmpty() && CLOSE.indexOf(text.charAt(text.length() - 1)) >= 0) {
        return note;
      }
    }
    return at;
  }

  private static boolean opens(Line line) {
    String text = line.text().strip();
    return line.start() != Start.PARAGRAPH && !text.isEmpty() && OPEN.indexOf(text.charAt(0)) >= 0;
  }
}
