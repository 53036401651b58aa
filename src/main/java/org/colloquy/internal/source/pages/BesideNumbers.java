package org.colloquy.internal.source.pages;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.internal.dialect.dates.Dates;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.QuestionMarks;

/** Lines beside page numbers, and beside such lines, that are the same on several pages. */
final class BesideNumbers {
  /** No head has more lines. */
  private static final int DEEPEST = 4;

  private final Sheet sheet;
  private final Surroundings around;
  private final Collection<NumberedLine> numbers;

  /** How often each line stands in the text. */
  private final Map<String, Integer> all = new HashMap<>();

  private final Set<Integer> found = new HashSet<>();

  private BesideNumbers(Sheet sheet, Surroundings around, Collection<NumberedLine> numbers) {
    this.sheet = sheet;
    this.around = around;
    this.numbers = numbers;
    for (int line = 0; line < sheet.size(); line++) {
      all.merge(sheet.text(line), 1, Integer::sum);
    }
  }

  static Set<Integer> of(Sheet sheet, Surroundings around, Collection<NumberedLine> numbers) {
    BesideNumbers beside = new BesideNumbers(sheet, around, numbers);
    SheetLabels labels = SheetLabels.of(sheet);
    beside.find(-1, labels);
    beside.find(1, labels);
    beside.found.removeIf(beside::saysDay);
    return beside.found;
  }

  /** Whether a line of the first head says the day of all that follows, which nothing else may. */
  private boolean saysDay(int line) {
    return line < DEEPEST && Dates.first(sheet.text(line)) != null;
  }

  /** Goes on from the numbers, above or below, as long as lines are the same. */
  private void find(int step, SheetLabels labels) {
    Map<NumberedLine, Integer> edges = new HashMap<>();
    numbers.forEach(number -> edges.put(number, number.line()));
    for (int depth = 0; depth < DEEPEST && !edges.isEmpty(); depth++) {
      edges.replaceAll((number, edge) -> next(number, edge, step));
      edges.values().removeIf(at -> at < 0 || labels.begin(at));
      Map<String, Long> pages =
          edges.values().stream()
              .collect(Collectors.groupingBy(sheet::text, Collectors.counting()));
      edges
          .entrySet()
          .removeIf(
              edge ->
                  isText(edge.getValue(), pages)
                      && !around.isTitleBelow(edge.getKey().line(), edge.getValue()));
      found.addAll(edges.values());
    }
  }

  /** Whether a line is on few of the pages, or more often elsewhere: a name is above any turn. */
  private boolean isText(int line, Map<String, Long> pages) {
    String text = sheet.text(line);
    long heads = pages.getOrDefault(text, 0L);
    return heads == 1 || 2 * heads < numbers.size() || all.getOrDefault(text, 0) > 2 * heads;
  }

  /** The line of words next to one at the edge of a page, or -1 where none stands apart. */
  private int next(NumberedLine number, int edge, int step) {
    int at = edge + step;
    while (at >= 0 && at < sheet.size() && sheet.place(at).isBlank()) {
      at += step;
    }
    if (at < 0 || at >= sheet.size()) {
      return -1;
    }
    boolean head = step < 0 && edge == number.line() && (number.headed() || number.second());
    boolean enough = numbers.size() >= PageCount.SEVERAL || isHead(number);
    boolean below = step > 0 && at == edge + 1 && enough;
    boolean edges = head || (below || step < 0 && isBelowGap(at)) && mayBeHead(sheet.text(at));
    return edges || around.isApart(at) || around.isTitleBelow(number.line(), at) ? at : -1;
  }

  /** Whether a number stands with dashes about it among columns. */
  private boolean isHead(NumberedLine number) {
    return number.number().firm() && around.beginsHead(number.line());
  }

  /** Whether a line among others is neither a sentence, which many may say, nor a label alone. */
  private static boolean mayBeHead(String text) {
    int last = text.length() - 1;
    return !QuestionMarks.endsSentence(text)
        && (!LabelScanner.isColon(text.charAt(last)) || LabelScanner.colon(text, last + 1) < last);
  }

  /** Whether a line belongs to a head of few lines, above which a gap is. */
  private boolean isBelowGap(int line) {
    int top = line;
    while (top > 0 && line - top < DEEPEST && !sheet.place(top - 1).isBlank()) {
      top--;
    }
    return line - top < DEEPEST;
  }
}
