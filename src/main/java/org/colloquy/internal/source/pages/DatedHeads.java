package org.colloquy.internal.source.pages;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.dates.Dates;

/**
 * Heads of a record's pages whose parts are paragraphs of their own: {@code Page 46}, the number
 * that is printed, the day, and what is the same on all pages. The word for page and a number or
 * day beside it are sure, be it once.
 */
final class DatedHeads {
  /** A head has no more parts. */
  private static final int PARTS = 4;

  /** A day of the week before a date is no longer. */
  private static final int WEEKDAY = 14;

  private final List<String> parts;
  private final BitSet heads = new BitSet();

  private DatedHeads(List<String> parts) {
    this.parts = parts;
  }

  /**
   * Their paragraphs.
   *
   * @param parts what short paragraphs say; nothing for other lines
   */
  static BitSet of(List<String> parts) {
    DatedHeads found = new DatedHeads(parts);
    Map<String, Integer> all = new HashMap<>();
    Map<String, Integer> beside = new HashMap<>();
    BitSet pages = new BitSet();
    for (int i = 0; i < parts.size(); i++) {
      all.merge(parts.get(i), 1, Integer::sum);
      PageNumber page = PageNumber.of(parts.get(i));
      if (page != null && page.firm() && page.worded()) {
        pages.set(i);
        for (int next = i + 1; next < found.end(i); next++) {
          beside.merge(parts.get(next), 1, Integer::sum);
        }
      }
    }
    beside.values().removeIf(count -> count < 2);
    beside.entrySet().removeIf(e -> !e.getValue().equals(all.get(e.getKey())));
    pages.stream().forEach(page -> found.add(page, beside));
    return found.heads;
  }

  /** Behind the last short paragraph below a page's number. */
  private int end(int page) {
    int end = page + 1;
    while (end < parts.size() && end < page + PARTS && !parts.get(end).isEmpty()) {
      end++;
    }
    return end;
  }

  private void add(int page, Map<String, Integer> beside) {
    int next = page + 1;
    boolean sure = false;
    while (next < end(page) && (isSure(next) || beside.containsKey(parts.get(next)))) {
      sure |= isSure(next);
      next++;
    }
    if (sure) {
      heads.set(page, next);
    }
  }

  private boolean isSure(int line) {
    String text = parts.get(line);
    PageNumber number = PageNumber.of(text);
    Dates.Found date = Dates.first(text);
    return number != null && number.bare()
        || date != null && date.end() == text.length() && date.start() <= WEEKDAY;
  }
}
