package org.colloquy.internal.source.timed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.source.timed.Sheet.Cell;
import org.jspecify.annotations.Nullable;

/** A table in which no column names speakers, for the text does: {@code 7,"DB: And then?"}. */
final class SheetLabels {
  /** So many speakers come again where people talk. */
  private static final int PEOPLE = 2;

  /** One in so many texts begins with a label that comes again; the others go on. */
  private static final int GOES_ON = 6;

  private static final int WORDS = 4;

  private SheetLabels() {}

  /** The columns of a table of which one begins with labels; null if none does. */
  static @Nullable SheetColumns of(List<List<Cell>> rows) {
    int columns = rows.isEmpty() ? 0 : rows.get(0).size();
    for (int i = 0; i < columns; i++) {
      boolean titles = SheetNames.WORKS.contains(SheetNames.bare(rows.get(0).get(i).text()));
      if (!titles && isTalk(rows, i)) {
        return new SheetColumns(heads(rows.get(0), i) ? 0 : -1, i, -1, -1, -1);
      }
    }
    return null;
  }

  private static boolean isTalk(List<List<Cell>> rows, int column) {
    Map<String, Integer> labels = new HashMap<>();
    Set<String> texts = new HashSet<>();
    for (List<Cell> row : rows) {
      String said = column < row.size() ? row.get(column).text() : "";
      if (!said.isEmpty() && texts.add(said)) {
        labels.merge(label(said), 1, Integer::sum);
      }
    }
    labels.remove("");
    labels.values().removeIf(uses -> uses < 2);
    int labelled = labels.values().stream().mapToInt(Integer::intValue).sum();
    return labels.size() >= PEOPLE && labelled * GOES_ON >= texts.size();
  }

  /** Whether a row names columns: a word or two, where others say something. */
  private static boolean heads(List<Cell> row, int text) {
    return text < row.size() && SheetNames.isText(row.get(text).text());
  }

  /** The name before a colon with which a text begins, or "": no number, and no list. */
  private static String label(String text) {
    String label = CueLines.beforeColon(text, WORDS).strip();
    boolean named = !label.isEmpty() && Character.isLetter(text.charAt(0));
    return named && label.indexOf(',') < 0 ? label : "";
  }
}
