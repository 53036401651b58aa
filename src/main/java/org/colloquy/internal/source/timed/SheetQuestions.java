package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.timed.Cue.Placed;
import org.colloquy.internal.source.timed.Sheet.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A table of questions and their answers, as its first row says, or as two columns show of which
 * one asks: a row is a question and what is said to it.
 *
 * @param header index of the row with the names, -1 where there is none
 */
record SheetQuestions(int header, int question, int answer) {
  private static final int FEWEST = 3;

  /** So much of a column without a name asks, or does not. */
  private static final double MOSTLY = .7;

  /** The columns of a table; null where it has none, or names speakers or speech besides. */
  static @Nullable SheetQuestions of(List<List<Cell>> rows) {
    if (rows.size() < 2) {
      return null;
    }
    List<String> names = SheetNames.bare(rows.get(0));
    int question = SheetNames.exact(names, SheetNames.QUESTIONS, Set.of());
    int answer = SheetNames.exact(names, SheetNames.ANSWERS, Set.of());
    boolean other =
        SheetNames.exact(names, SheetNames.TEXTS, Set.of()) >= 0
            || SheetNames.exact(names, SheetNames.SPEAKERS, Set.of()) >= 0;
    return question < 0 || answer < 0 || other
        ? asking(rows)
        : new SheetQuestions(0, question, answer);
  }

  /** Two columns without names, the first of which asks. */
  private static @Nullable SheetQuestions asking(List<List<Cell>> rows) {
    boolean pairs = rows.size() >= FEWEST && rows.stream().allMatch(r -> r.size() == 2);
    boolean asks = pairs && asking(rows, 0) >= MOSTLY && asking(rows, 1) <= 1 - MOSTLY;
    long answers = asks ? rows.stream().map(r -> r.get(1).text()).distinct().count() : 0;
    return answers == rows.size() ? new SheetQuestions(-1, 0, 1) : null;
  }

  private static boolean asks(String text) {
    return !text.isEmpty() && "?？؟\u037e".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static double asking(List<List<Cell>> rows, int column) {
    long asking = rows.stream().filter(r -> asks(r.get(column).text())).count();
    return (double) asking / rows.size();
  }

  /** The speech of a table; what other cells hold is told. */
  List<Cue> cues(List<List<Cell>> rows, SourceText source, Told told) {
    List<Cell> first = rows.get(0);
    for (int i = 0; header == 0 && i < first.size(); i++) {
      Cell cell = first.get(i);
      if (i != question && i != answer && !cell.text().isEmpty()) {
        told.tell(Code.R043, cell.span(), "the column '" + cell.text() + "' is left out");
      }
    }
    List<Cue> cues = new ArrayList<>();
    for (List<Cell> row : rows.subList(header + 1, rows.size())) {
      for (int column : List.of(question, answer)) {
        if (column < row.size() && !row.get(column).text().isEmpty()) {
          boolean last = column == first.size() - 1;
          List<Cell> cells = last ? row : row.subList(0, column + 1);
          Placed text = SheetTranscript.toEnd(cells, column, source, told);
          String voice = column == question ? Asked.QUESTION : Asked.ANSWER;
          cues.add(Cue.of(null, null, voice, text));
        }
      }
    }
    return cues;
  }
}
