package org.colloquy.internal.source.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Page numbers and heads in a text whose lines have no numbers: lines that stand apart, or have a
 * word for page, whose number goes up from each to the next, at the distance of pages.
 */
final class RunningHeads {
  private static final int FIRM = 5;
  private static final int PAGE = 8;

  /** Numbers alone may count sections: they are far from each other, and evenly. */
  private static final int BARE_PAGE = 20;

  private static final int BARE = 3;
  private static final double EVEN = 1.6;

  /** Below heads so many pages may be missing. */
  private static final int MISSING = 5;

  /** So many lines below a head its page's number stands at most. */
  private static final int NEAR = 3;

  /** From here on a number alone stands in the middle of a page or at its right. */
  private static final int MIDDLE = 40;

  /** No head has more lines. */
  private static final int DEEPEST = 4;

  private final Sheet sheet;
  private final TreeMap<Integer, Integer> numbers = new TreeMap<>();
  private final Set<Integer> left = new HashSet<>();

  /** Numbers below a line that comes again on several pages. */
  private final Set<Integer> headed;

  /** Numbers in the second of two lines. */
  private final Set<Integer> seconds = new HashSet<>();

  /** Numbers alone below a line with a date or the number of an issue. */
  private final Set<Integer> issues = new HashSet<>();

  /** Numbers in the first of two lines, of which the other has columns. */
  private final Set<Integer> firsts = new HashSet<>();

  private final Map<Integer, Integer> begins = new HashMap<>();

  /** The first line of words. */
  private final int title;

  RunningHeads(Sheet sheet) {
    this.sheet = sheet;
    title = said(0, 1);
    headed = headed();
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int line = 0; line < sheet.size(); line++) {
      PageNumber number = sheet.number(line);
      boolean second = number != null && !number.bare() && !number.worded() && isSecond(line);
      if (second) {
        seconds.add(line);
      }
      boolean first = number != null && !number.worded() && isFirst(line, number.bare());
      if (first) {
        firsts.add(line);
      }
      boolean issue = number != null && number.bare() && number.isOfPage() && isOfIssue(line);
      if (issue) {
        issues.add(line);
      }
      boolean stands = apart(line) || first || second || issue || headed.contains(line);
      if (number != null && (number.worded() || stands)) {
        String above = second ? sheet.text(line - 1) + '\n' : issue ? "\n" : "";
        String head = above + number.head();
        groups.computeIfAbsent(head, k -> new ArrayList<>()).add(line);
      }
    }
    groups.values().removeIf(lines -> !holds(lines));
    groups.values().forEach(lines -> lines.forEach(line -> numbers.put(line, number(line))));
    if (!numbers.isEmpty()) {
      left.addAll(numbers.keySet());
      numbers.keySet().stream().filter(firsts::contains).forEach(line -> left.add(line + 1));
      numbers.keySet().stream().filter(issues::contains).forEach(line -> left.add(line - 1));
      neighbours();
      pages();
    }
  }

  /** Numbers alone below lines that are the same on several pages. */
  private Set<Integer> headed() {
    Map<String, List<Integer>> below = new HashMap<>();
    int above = -1;
    for (int line = 0; line < sheet.size(); line++) {
      if (sheet.place(line).isBlank()) {
        continue;
      }
      PageNumber number = above >= 0 ? sheet.number(line) : null;
      if (number != null && number.bare() && line - above <= NEAR) {
        below.computeIfAbsent(sheet.text(above), k -> new ArrayList<>()).add(line);
      }
      above = line;
    }
    Set<Integer> headed = new HashSet<>();
    below.values().stream().filter(lines -> lines.size() >= BARE).forEach(headed::addAll);
    return headed;
  }

  private int number(int line) {
    PageNumber number = sheet.number(line);
    return number == null ? 0 : number.number();
  }

  /** Whether blank lines or ends of pages stand around a line. */
  private boolean apart(int line) {
    boolean text = !sheet.place(line).isBlank();
    boolean above = line == 0 || isGap(line - 1);
    boolean below =
        line + 1 == sheet.size() || sheet.place(line + 1).isBlank() || sheet.place(line).breaks();
    return text && above && below;
  }

  /** Whether a line is the second of two that stand apart. */
  private boolean isSecond(int line) {
    boolean above = line > 0 && !isGap(line - 1) && (line == 1 || isGap(line - 2));
    return above && line + 1 < sheet.size() && sheet.place(line + 1).isBlank();
  }

  /** Whether a line stands below one with a date or the number of an issue, and both apart. */
  private boolean isOfIssue(int line) {
    String above = isSecond(line) ? sheet.text(line - 1) : "";
    return above.chars().anyMatch(Character::isDigit)
        && above.chars().anyMatch(Character::isLetter)
        && above.indexOf(':') < 0;
  }

  /** Whether a line is the first of two that stand apart, in columns, or above the title again. */
  private boolean isFirst(int line, boolean bare) {
    boolean above = line == 0 || isGap(line - 1);
    boolean below = line + 2 < sheet.size() && !isGap(line + 1) && isGap(line + 2);
    return above
        && below
        && sheet.text(line + 1).strip().contains(PageNumber.COLUMNS)
        && (!bare || line > title && sheet.text(line + 1).equals(sheet.text(title)));
  }

  private boolean isGap(int line) {
    return sheet.place(line).isBlank() || sheet.place(line).breaks();
  }

  private boolean holds(List<Integer> lines) {
    PageNumber first = sheet.number(lines.get(0));
    boolean within = lines.stream().anyMatch(this::isWithin);
    boolean page = first != null && isPage(lines.get(0), first, within);
    boolean section = first != null && first.bare() && !first.isOfPage();
    int least = page ? 1 : within || section ? BARE : 2;
    if (first == null || lines.size() < least) {
      return false;
    }
    return lines.size() == 1 || counts(lines, first);
  }

  private boolean isWithin(int line) {
    return !apart(line)
        && !seconds.contains(line)
        && !firsts.contains(line)
        && !issues.contains(line);
  }

  /** Whether a line is the number of a page though no other is: by its word, or by its place. */
  private boolean isPage(int line, PageNumber number, boolean within) {
    boolean columns = sheet.text(line).contains(PageNumber.COLUMNS);
    boolean far = sheet.column(line, sheet.place(line).from()) >= MIDDLE;
    return number.firm() && number.worded() && (columns || !within)
        || far && !within && number.isOfPage()
        || number.bare() && firsts.contains(line);
  }

  /** Whether the numbers of lines count pages, of which each has some lines. */
  private boolean counts(List<Integer> lines, PageNumber first) {
    boolean heads = headed.containsAll(lines);
    int step = number(lines.get(1)) - first.number();
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (int i = 1; i < lines.size(); i++) {
      int by = number(lines.get(i)) - number(lines.get(i - 1));
      if (heads ? by < 1 || by > MISSING : by != step || step > 2) {
        return false;
      }
      int distance = lines.get(i) - lines.get(i - 1);
      least = Math.min(least, distance);
      most = Math.max(most, distance);
    }
    boolean bare = first.bare() && !first.isOfPage() && !heads;
    boolean even = !bare || most <= EVEN * least;
    boolean firm = first.firm() || first.worded() || first.bare();
    return step > 0 && even && least >= (bare ? BARE_PAGE : firm ? FIRM : PAGE);
  }

  /** Lines beside page numbers, and beside such lines, that are the same on several pages. */
  private void neighbours() {
    SheetLabels labels = SheetLabels.of(sheet);
    for (int step : new int[] {-1, 1}) {
      Map<Integer, Integer> edges = new TreeMap<>();
      numbers.keySet().forEach(line -> edges.put(line, line));
      for (int depth = 0; depth < DEEPEST && !edges.isEmpty(); depth++) {
        Map<String, List<Integer>> beside = new HashMap<>();
        edges.replaceAll((number, edge) -> beside(number, edge, step));
        edges.values().removeIf(at -> at < 0 || labels.begin(at));
        edges.forEach(
            (number, at) ->
                beside.computeIfAbsent(sheet.text(at), k -> new ArrayList<>()).add(number));
        beside.values().stream()
            .filter(pages -> pages.size() == 1 || 2 * pages.size() < numbers.size())
            .flatMap(List::stream)
            .filter(number -> !isTitle(number, edges.getOrDefault(number, number)))
            .toList()
            .forEach(edges::remove);
        left.addAll(edges.values());
      }
    }
  }

  /** The line of words next to one at the edge of a page, or -1 where none stands apart. */
  private int beside(int number, int edge, int step) {
    int at = edge + step;
    while (at >= 0 && at < sheet.size() && sheet.place(at).isBlank()) {
      at += step;
    }
    boolean head =
        step < 0 && edge == number && (headed.contains(number) || seconds.contains(number));
    boolean stands = at >= 0 && at < sheet.size() && (head || apart(at) || isTitle(number, at));
    return stands ? at : -1;
  }

  /** Whether the title comes again in the line below a page's foot. */
  private boolean isTitle(int number, int line) {
    return line == number + 1
        && line > title
        && line + 1 < sheet.size()
        && sheet.place(line + 1).isBlank()
        && sheet.text(line).equals(sheet.text(title));
  }

  private void pages() {
    boolean feet = areFeet();
    int first = said(0, 1);
    int shown = numbers.firstEntry().getValue();
    boolean head = !feet && numbers.firstKey() < first;
    if (!head && shown > (feet ? 0 : 1)) {
      begins.put(first, feet ? shown : shown - 1);
    }
    numbers.forEach((line, number) -> begins.put(said(line, 1), feet ? number + 1 : number));
  }

  /** Whether the numbers stand at the feet of pages: the last one ends the text. */
  private boolean areFeet() {
    boolean breaks = numbers.keySet().stream().allMatch(line -> sheet.place(line).breaks());
    boolean last = said(numbers.lastKey(), 1) == sheet.size();
    boolean first = numbers.firstEntry().getValue() == 1 && said(numbers.firstKey(), -1) >= 0;
    return breaks || last || first;
  }

  /** The next line of words from one on; -1 or the number of lines where none is. */
  private int said(int from, int step) {
    int line = from;
    while (line >= 0
        && line < sheet.size()
        && (sheet.place(line).isBlank() || left.contains(line))) {
      line += step;
    }
    return line;
  }

  Set<Integer> left() {
    return left;
  }

  /** The page that begins with a line, by index of the line. */
  Map<Integer, Integer> begins() {
    return begins;
  }
}
