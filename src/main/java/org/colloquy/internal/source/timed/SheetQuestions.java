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
 * A table whose first row names a column of questions and one of their answers: a row is a question
 * and what is said to it.
 */
record SheetQuestions(int question, int answer) {
  /** The columns of a table; null where it has none, or names speakers or speech besides. */
  static @Nullable SheetQuestions of(List<List<Cell>> rows) {
    if (rows.size() < 2) {
      return null;
    }
    List<String> names = rows.get(0).stream().map(c -> SheetNames.bare(c.text())).toList();
    int question = SheetNames.exact(names, SheetNames.QUESTIONS, Set.of());
    int answer = SheetNames.exact(names, SheetNames.ANSWERS, Set.of());
    boolean other =
        SheetNames.exact(names, SheetNames.TEXTS, Set.of()) >= 0
            || SheetNames.exact(names, SheetNames.SPEAKERS, Set.of()) >= 0;
    return question < 0 || answer < 0 || other ? null : new SheetQuestions(question, answer);
  }

  /** The speech of a table; what other cells hold is told. */
  List<Cue> cues(List<List<Cell>> rows, SourceText source, Told told) {
    List<Cell> header = rows.get(0);
    for (int i = 0; i < header.size(); i++) {
      Cell cell = header.get(i);
      if (i != question && i != answer && !cell.text().isEmpty()) {
        told.tell(Code.R043, cell.span(), "the column '" + cell.text() + "' is left out");
      }
    }
    List<Cue> cues = new ArrayList<>();
    for (List<Cell> row : rows.subList(1, rows.size())) {
      for (int column : List.of(question, answer)) {
        if (column < row.size() && !row.get(column).text().isEmpty()) {
          boolean last = column == header.size() - 1;
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
