package org.colloquy.internal.dialect.parting;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Line.Start;
import org.colloquy.internal.dialect.line.LineCut;
import org.colloquy.internal.dialect.line.Texts;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Opens lists whose items are questions, as in interviews by mail: the answer stands in the item
 * too, as text or quoted, or behind a list that has no other item, or it is the next item. Most
 * items of such lists ask, several are answered.
 */
public final class AskedLists {
  private static final int FEWEST = 3;
  private static final double MOST = .6;

  /** So many items of one list that take turns are no chance. */
  private static final int TURNS = 6;

  private final List<Line> lines;

  /** For each line the list that it is; null for any other line, or another list. */
  private final List<@Nullable Asked> lists = new ArrayList<>();

  private int items;
  private int asking;

  /** The number behind the last item of a list, as long as the lists count on. */
  private int next = 1;

  private boolean counted = true;

  /**
   * A list, each item as the lines that it holds.
   *
   * @param turns whether every second item answers the one before
   */
  private record Asked(int start, List<List<Line>> items, boolean turns) {}

  private AskedLists(List<Line> lines) {
    this.lines = lines;
    for (int i = 0; i < lines.size(); i++) {
      Content content = lines.get(i).content();
      lists.add(content instanceof Content.ItemList list ? asked(list, i) : null);
    }
  }

  /** The lines with such lists as paragraphs; the same list where there are none. */
  public static List<Line> of(List<Line> lines) {
    AskedLists lists = new AskedLists(lines);
    return lists.asking >= FEWEST && lists.asking >= MOST * lists.items ? lists.opened() : lines;
  }

  /** A list, if each of its items may be a question with its answer; or null. */
  private @Nullable Asked asked(Content.ItemList list, int index) {
    if (list.items().stream().anyMatch(i -> i.content().isEmpty())) {
      return null;
    }
    Span whole = lines.get(index).span();
    List<List<Line>> all =
        list.items().stream()
            .map(i -> i.content().stream().map(c -> Opened.line(c, whole)).toList())
            .map(AskedLists::broken)
            .toList();
    if (takesTurns(all)) {
      items += all.size() / 2;
      asking += all.size() / 2;
      return new Asked(0, all, true);
    }
    int last = all.size() - 1;
    boolean behind = last == 0 ? isSaid(index + 1) : isQuoted(index + 1);
    if (!all.subList(0, behind ? last : last + 1).stream().allMatch(AskedLists::isAnswered)) {
      return null;
    }
    counted &= list.ordered() && list.start() == next;
    next = list.start() + all.size();
    items += all.size();
    asking += (int) all.stream().filter(AskedLists::asks).count();
    return new Asked(list.start(), all, false);
  }

  /**
   * An item whose first line within its paragraph asks, with the answer as a paragraph behind it.
   */
  private static List<Line> broken(List<Line> item) {
    Line line = item.get(0);
    int end = line.isText() ? line.text().indexOf('\n') : -1;
    if (end < 0 || !QuestionMarks.endsInQuestion(line.text().substring(0, end))) {
      return item;
    }
    List<Line> lines = new ArrayList<>();
    for (Line part : LineCut.at(line, List.of(end + 1))) {
      lines.add(part.with(Start.PARAGRAPH, part.inlines(), part.span()));
    }
    lines.addAll(item.subList(1, item.size()));
    return lines;
  }

  /** Whether the first item asks, most of every second one do, and none between. */
  private static boolean takesTurns(List<List<Line>> items) {
    int asking = 0;
    for (int k = 0; k < items.size(); k++) {
      boolean text = items.get(k).get(0).isText();
      boolean asks = text && asks(items.get(k));
      asking += asks ? 1 : 0;
      if (!text || asks && k % 2 > 0 || k == 0 && !asks) {
        return false;
      }
    }
    return items.size() >= TURNS && 2 * asking >= MOST * items.size();
  }

  /** Whether a line is text, or quotes some. */
  private boolean isSaid(int index) {
    return index < lines.size() && lines.get(index).isText() || isQuoted(index);
  }

  private boolean isQuoted(int index) {
    return index < lines.size() && lines.get(index).content() instanceof Content.Quotation;
  }

  private static boolean isAnswered(List<Line> item) {
    return item.size() > 1 && item.get(0).isText() && answers(item.get(1))
        || SplitLines.afterBold(item.get(0)) > 0;
  }

  /** A paragraph, or a list or a quotation of what is said to the question above it. */
  private static boolean answers(Line line) {
    Content content = line.content();
    return line.isText()
        || content instanceof Content.ItemList
        || content instanceof Content.Quotation;
  }

  private static boolean asks(List<Line> item) {
    return SplitLines.afterBold(item.get(0)) > 0
        || QuestionMarks.endsInQuestion(item.get(0).text());
  }

  private List<Line> opened() {
    List<Line> opened = new ArrayList<>(lines.size() + 2 * items);
    for (int i = 0; i < lines.size(); i++) {
      Asked list = lists.get(i);
      if (list == null) {
        opened.add(lines.get(i));
        continue;
      }
      if (list.turns()) {
        for (int k = 0; k < list.items().size(); k++) {
          List<Line> item = list.items().get(k);
          opened.add(k % 2 == 0 ? bold(item.get(0)) : item.get(0));
          opened.addAll(item.subList(1, item.size()));
        }
        continue;
      }
      int number = list.start();
      for (List<Line> item : list.items()) {
        List<Line> first = SplitLines.bold(item.get(0));
        Line question = first.size() == 1 ? bold(first.get(0)) : first.get(0);
        opened.add(counted ? numbered(number++, question) : question);
        opened.addAll(first.subList(1, first.size()));
        opened.addAll(item.subList(1, item.size()));
      }
    }
    return opened;
  }

  /** An item that has its answer below asks, whatever its words: set as others set questions. */
  private static Line bold(Line line) {
    return line.with(line.start(), List.of(new Inline.Strong(line.inlines())), line.span());
  }

  private static Line numbered(int number, Line line) {
    List<Inline> inlines = new ArrayList<>(List.of(new Inline.Text(number + ". ")));
    inlines.addAll(line.inlines());
    return line.isText() ? line.with(line.start(), Texts.merged(inlines), line.span()) : line;
  }
}
