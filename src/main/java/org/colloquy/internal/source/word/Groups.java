package org.colloquy.internal.source.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.source.word.Style.Kind;

/** Which neighbouring paragraphs are one list, one quotation, one piece of preformatted text. */
final class Groups {
  /** What some neighbouring blocks are together. */
  enum What {
    SINGLE,
    /** A paragraph whose number counts questions. */
    COUNTED,
    LIST,
    QUOTATION,
    PREFORMATTED
  }

  /** Some neighbouring blocks, [from, to). */
  record Group(What what, int from, int to) {}

  private final List<WordBlock> blocks;
  private final Beginnings beginnings;
  private final Set<Integer> questions = new HashSet<>();

  /** Blocks before this one were found to be no group. */
  private int single;

  Groups(List<WordBlock> blocks, Beginnings beginnings) {
    this.blocks = blocks;
    this.beginnings = beginnings;
    findQuestions();
  }

  /** Numbers that never stand before two paragraphs in a row count questions, and no list. */
  private void findQuestions() {
    Map<Integer, Integer> longest = new HashMap<>();
    Map<Integer, Integer> runs = new HashMap<>();
    for (int i = 0; i < blocks.size(); ) {
      int end = isItem(i) ? listEnd(i) : i + 1;
      if (isItem(i) && blocks.get(i) instanceof WordParagraph p && ordered(p)) {
        longest.merge(p.list(), end - i, Math::max);
        runs.merge(p.list(), 1, Integer::sum);
      }
      i = end;
    }
    runs.forEach(
        (list, count) -> {
          if (count > 1 && longest.getOrDefault(list, 0) == 1) {
            questions.add(list);
          }
        });
  }

  private static boolean ordered(WordParagraph paragraph) {
    Numbering.Mark mark = paragraph.mark();
    return mark != null && mark.ordered();
  }

  /** The group that begins with a block. */
  Group at(int from) {
    if (from < single) {
      return new Group(What.SINGLE, from, from + 1);
    }
    if (isCounted(from)) {
      return new Group(What.COUNTED, from, from + 1);
    }
    if (isItem(from)) {
      int to = listEnd(from);
      List<WordParagraph> items = paragraphs(from, to);
      boolean said = items.stream().anyMatch(p -> saysMark(p)) || beginnings.areTurns(items);
      single = said ? to : from;
      return said ? new Group(What.SINGLE, from, from + 1) : new Group(What.LIST, from, to);
    }
    for (What what : new What[] {What.QUOTATION, What.PREFORMATTED}) {
      Kind kind = what == What.QUOTATION ? Kind.QUOTE : Kind.PREFORMATTED;
      int to = from;
      while (to < blocks.size() && is(to, kind)) {
        to++;
      }
      boolean text = what == What.PREFORMATTED && beginnings.typed().areAll();
      if (to > from && !text && !beginnings.areTurns(paragraphs(from, to))) {
        return new Group(what, from, to);
      }
      single = Math.max(single, to);
    }
    return new Group(What.SINGLE, from, from + 1);
  }

  private boolean isCounted(int at) {
    return isItem(at)
        && blocks.get(at) instanceof WordParagraph p
        && ordered(p)
        && questions.contains(p.list())
        && !beginnings.areTurns(List.of(p));
  }

  static boolean saysMark(WordParagraph paragraph) {
    Numbering.Mark mark = paragraph.mark();
    return mark != null && !mark.text().isEmpty();
  }

  private List<WordParagraph> paragraphs(int from, int to) {
    return blocks.subList(from, to).stream()
        .filter(WordParagraph.class::isInstance)
        .map(WordParagraph.class::cast)
        .filter(p -> !p.isBlank())
        .toList();
  }

  private boolean is(int at, Kind kind) {
    return blocks.get(at) instanceof WordParagraph p && p.style().kind() == kind;
  }

  private boolean isItem(int at) {
    return blocks.get(at) instanceof WordParagraph p
        && p.mark() != null
        && p.level() == 0
        && p.style().kind() != Kind.CAPTION;
  }

  /** Behind the last paragraph of the list that begins with one. */
  private int listEnd(int from) {
    WordParagraph first = (WordParagraph) blocks.get(from);
    int end = from + 1;
    for (int i = end; i < blocks.size(); i++) {
      if (!(blocks.get(i) instanceof WordParagraph p)) {
        break;
      }
      boolean more = isItem(i) && belongs(first, p);
      boolean goesOn = p.mark() == null && p.style().kind() == Kind.ITEM && !p.isBlank();
      boolean blank = p.mark() == null && p.isBlank() && p.count() == 0;
      if (!more && !goesOn && !blank) {
        break;
      }
      end = blank ? end : i + 1;
    }
    return end;
  }

  private static boolean belongs(WordParagraph first, WordParagraph next) {
    return next.depth() > first.depth()
        || next.depth() == first.depth()
            && next.list() == first.list()
            && ordered(first) == ordered(next);
  }
}
