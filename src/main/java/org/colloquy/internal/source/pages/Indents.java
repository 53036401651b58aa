package org.colloquy.internal.source.pages;

import java.util.Map;
import java.util.TreeMap;

/**
 * What the indentation of numbered lines, between which no blank ones stand, says of paragraphs.
 */
final class Indents {
  /** Fewer lines set alike say nothing. */
  private static final double SOME = .04;

  /** A line that ends before so much of the longest was ended on purpose. */
  private static final double RAGGED = .6;

  private final Sheet sheet;
  private final LineNumbers numbers;
  private int base;
  private int widest;

  /** Whether lines are told apart at all, and whether the deeper ones begin paragraphs. */
  private boolean told;

  private boolean deeperBegins;

  Indents(Sheet sheet, LineNumbers numbers) {
    this.sheet = sheet;
    this.numbers = numbers;
    measure();
  }

  private void measure() {
    Map<Integer, Integer> columns = new TreeMap<>();
    int lines = 0;
    for (int line = 0; line < sheet.size(); line++) {
      if (isText(line)) {
        columns.merge(column(line), 1, Integer::sum);
        widest = Math.max(widest, sheet.column(line, sheet.place(line).to()));
        lines++;
      }
    }
    int least = (int) Math.ceil(SOME * lines);
    base =
        columns.entrySet().stream()
            .filter(e -> e.getValue() >= least)
            .findFirst()
            .orElseThrow()
            .getKey();
    int[] all = new int[2];
    int[] behindSentence = new int[2];
    int before = -1;
    for (int line = 0; line < sheet.size(); line++) {
      if (isText(line)) {
        int deep = column(line) > base ? 1 : 0;
        all[deep]++;
        behindSentence[deep] += before >= 0 && sheet.endsSentence(before) ? 1 : 0;
        before = line;
      }
    }
    told = all[1] >= least && all[1] > 0;
    deeperBegins = behindSentence[1] * all[0] > behindSentence[0] * all[1];
  }

  private boolean isText(int line) {
    return numbers.number(line) > 0 && !numbers.isBare(line);
  }

  private int column(int line) {
    return sheet.column(line, numbers.text(line));
  }

  /** How a line hangs on the one before, with no blank one between. */
  Row.Before before(int line, int previous) {
    if (numbers.number(line) == 0) {
      return Row.Before.WRAP;
    }
    if (told && column(line) > base == deeperBegins) {
      return Row.Before.GAP;
    }
    boolean full = sheet.column(previous, sheet.place(previous).to()) >= RAGGED * widest;
    return told && (full || !sheet.endsSentence(previous)) ? Row.Before.WRAP : Row.Before.LINE_END;
  }
}
