package org.colloquy.internal.source.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.model.Inline;
import org.colloquy.model.Origin;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Pages of numbered lines, as courts have them. What stands without a number between two pages is
 * their head and foot; within a page it is a line that goes on.
 */
final class NumberedPages {
  /** Heads and feet together are not longer, in lines. */
  private static final int FURNITURE = 8;

  private final Sheet sheet;
  private final LineNumbers numbers;
  private final List<Integer> pages = new ArrayList<>();
  private final List<List<Integer>> between = new ArrayList<>();
  private final int[] pageOf;

  /** Lines of heads and feet. */
  private final Set<Integer> left = new HashSet<>();

  private final Set<String> heads = new HashSet<>();

  NumberedPages(Sheet sheet, LineNumbers numbers) {
    this.sheet = sheet;
    this.numbers = numbers;
    pageOf = new int[sheet.size()];
    cut();
    furniture();
    number();
  }

  /** Finds the page of each line, and the unnumbered lines before, between and behind pages. */
  private void cut() {
    List<Integer> pending = new ArrayList<>();
    int page = 0;
    for (int line = 0; line < sheet.size(); line++) {
      int number = numbers.number(line);
      if (number == 1 || number > 0 && page == 0) {
        page++;
        between.add(List.copyOf(pending));
      }
      if (number > 0) {
        pending.clear();
      } else if (!sheet.place(line).isBlank()) {
        pending.add(line);
      }
      pageOf[line] = page;
    }
    between.add(List.copyOf(pending));
  }

  private void furniture() {
    for (List<Integer> some : between.subList(1, between.size() - 1)) {
      if (some.size() <= FURNITURE) {
        left.addAll(some);
        some.forEach(line -> heads.add(head(line)));
      }
    }
    List<Integer> ends = new ArrayList<>(between.get(0));
    ends.addAll(between.get(between.size() - 1));
    for (int line : ends) {
      PageNumber number = sheet.number(line);
      boolean alone = number != null && (number.bare() || number.firm());
      if (heads.contains(head(line)) || alone) {
        left.add(line);
      }
    }
  }

  private String head(int line) {
    PageNumber number = sheet.number(line);
    return number == null ? sheet.text(line) : number.head();
  }

  /** Gives each page the number that its head or foot shows, or the next one. */
  private void number() {
    boolean above = shown(between.get(0), true) != null;
    List<@Nullable Integer> shown = new ArrayList<>();
    for (int page = 0; page + 1 < between.size(); page++) {
      shown.add(shown(between.get(above ? page : page + 1), above));
    }
    int known = 0;
    while (known < shown.size() && shown.get(known) == null) {
      known++;
    }
    Integer first = known < shown.size() ? shown.get(known) : null;
    int next = first == null ? 1 : Math.max(1, first - known);
    for (Integer number : shown) {
      pages.add(number == null ? next : number);
      next = pages.get(pages.size() - 1) + 1;
    }
  }

  private @Nullable Integer shown(List<Integer> lines, boolean last) {
    Integer found = null;
    for (int line : lines) {
      PageNumber number = left.contains(line) ? sheet.number(line) : null;
      if (number != null && (found == null || last)) {
        found = number.number();
      }
    }
    return found;
  }

  Set<Integer> left() {
    return left;
  }

  List<Row> rows() {
    Indents indents = new Indents(sheet, numbers);
    List<Row> rows = new ArrayList<>();
    boolean gap = true;
    int before = -1;
    int end = sheet.size();
    while (end > 0 && numbers.number(end - 1) == 0) {
      end--;
    }
    for (int line = 0; line < sheet.size(); line++) {
      boolean numbered = numbers.number(line) > 0;
      boolean words = !sheet.place(line).isBlank() && !numbers.isBare(line);
      boolean outside = pageOf[line] == 0 || line >= end;
      if (!words) {
        gap |= numbered || outside;
      } else if (!left.contains(line)) {
        Row.Before hang = gap ? Row.Before.GAP : indents.before(line, before);
        rows.add(new Row(span(line), hang, numbered ? mark(line) : null));
        before = line;
        gap = false;
      }
    }
    return rows;
  }

  private Span span(int line) {
    return sheet.source().span(numbers.text(line), sheet.place(line).to());
  }

  private Inline.PageMark mark(int line) {
    Span place = sheet.source().span(sheet.place(line).from(), numbers.text(line));
    int page = pages.get(pageOf[line] - 1);
    return new Inline.PageMark("", page, numbers.number(line), Origin.at(place));
  }
}
