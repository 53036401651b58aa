package org.colloquy.internal.source.pages;

import java.util.ArrayList;
import java.util.Collection;
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
  /** So many lines below a head its page's number stands at most. */
  private static final int NEAR = 3;

  private final Set<Integer> left = new HashSet<>();
  private final Map<Integer, Integer> begins = new HashMap<>();

  RunningHeads(Sheet sheet) {
    Surroundings around = new Surroundings(sheet);
    Collection<NumberedLine> numbers = numbers(sheet, around);
    if (!numbers.isEmpty()) {
      for (NumberedLine number : numbers) {
        left.add(number.line());
        if (number.first()) {
          left.add(number.line() + 1);
        }
        if (number.ofIssue()) {
          left.add(number.line() - 1);
        }
      }
      left.addAll(BesideNumbers.of(sheet, around, numbers));
      begins.putAll(PageStarts.of(sheet, left, numbers));
    }
  }

  /** The lines with the numbers of pages, in order. */
  private static Collection<NumberedLine> numbers(Sheet sheet, Surroundings around) {
    Set<Integer> headed = headed(sheet);
    headed.addAll(footed(sheet));
    Map<String, List<NumberedLine>> groups = new LinkedHashMap<>();
    for (int i = 0; i < sheet.size(); i++) {
      PageNumber number = sheet.number(i);
      if (number != null) {
        NumberedLine line = NumberedLine.of(i, number, headed.contains(i), around);
        groups.computeIfAbsent(line.head(sheet), k -> new ArrayList<>()).add(line);
      }
    }
    Map<Integer, NumberedLine> numbers = new TreeMap<>();
    groups.values().stream()
        .flatMap(lines -> counted(sheet, lines).stream())
        .forEach(line -> numbers.put(line.line(), line));
    return numbers.values();
  }

  /** Those of some numbers with one head that count pages; none if they do not. */
  private static List<NumberedLine> counted(Sheet sheet, List<NumberedLine> lines) {
    List<NumberedLine> alone = lines.stream().filter(NumberedLine::mayBeOfPage).toList();
    boolean within = lines.stream().anyMatch(NumberedLine::interrupts);
    List<NumberedLine> all =
        within ? lines.stream().filter(NumberedLine::mayBeAmongOthers).toList() : alone;
    if (all.size() > alone.size() && PageCount.holds(sheet, all)) {
      return all;
    }
    return !alone.isEmpty() && PageCount.holds(sheet, alone) ? alone : List.of();
  }

  /** Numbers alone below lines that are the same on several pages. */
  private static Set<Integer> headed(Sheet sheet) {
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
    below.values().stream()
        .filter(lines -> lines.size() >= PageCount.SEVERAL)
        .forEach(headed::addAll);
    return headed;
  }

  /** Numbers alone right above lines that are the same on several pages, and one that ends all. */
  private static Set<Integer> footed(Sheet sheet) {
    Map<String, List<Integer>> above = new HashMap<>();
    int last = -1;
    for (int line = 0; line < sheet.size(); line++) {
      boolean words = !sheet.place(line).isBlank();
      PageNumber number = words ? sheet.number(line) : null;
      if (number != null && number.bare() && line + 1 < sheet.size()) {
        above.computeIfAbsent(sheet.text(line + 1), k -> new ArrayList<>()).add(line);
      }
      last = words ? line : last;
    }
    above.remove("");
    Set<Integer> footed = new HashSet<>();
    above.values().stream().filter(RunningHeads::areApart).forEach(footed::addAll);
    PageNumber end = footed.isEmpty() ? null : sheet.number(last);
    if (end != null && end.bare()) {
      footed.add(last);
    }
    return footed;
  }

  /** Whether lines are several, and at the distance of whole pages. */
  private static boolean areApart(List<Integer> lines) {
    boolean apart = lines.size() >= PageCount.SEVERAL;
    for (int i = 1; i < lines.size(); i++) {
      apart &= lines.get(i) - lines.get(i - 1) >= PageCount.BARE_PAGE;
    }
    return apart;
  }

  Set<Integer> left() {
    return left;
  }

  /** The page that begins with a line, by index of the line. */
  Map<Integer, Integer> begins() {
    return begins;
  }
}
