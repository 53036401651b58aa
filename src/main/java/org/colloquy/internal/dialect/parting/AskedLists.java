package org.colloquy.internal.dialect.parting;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Line.Start;
import org.colloquy.internal.dialect.line.Texts;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.Origin;
import org.colloquy.model.PlainText;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Opens lists whose items are questions, as in interviews by mail: the answer stands in the item
 * too, or behind a list that has no other item. Most items of such lists ask, several are answered.
 */
public final class AskedLists {
  private static final int FEWEST = 3;
  private static final double MOST = .6;

  private final List<Line> lines;
  private int items;
  private int asking;

  /** The number behind the last item of a list, as long as the lists count on. */
  private int next = 1;

  private boolean counted = true;

  private AskedLists(List<Line> lines) {
    this.lines = lines;
    for (int i = 0; i < lines.size(); i++) {
      Content.ItemList list = asked(i);
      if (list != null) {
        counted &= list.ordered() && list.start() == next;
        next = list.start() + list.items().size();
        items += list.items().size();
        asking += (int) list.items().stream().filter(AskedLists::asks).count();
      }
    }
  }

  /** The lines with such lists as paragraphs; the same list where there are none. */
  public static List<Line> of(List<Line> lines) {
    AskedLists lists = new AskedLists(lines);
    return lists.asking >= FEWEST && lists.asking >= MOST * lists.items ? lists.opened() : lines;
  }

  /** The list that a line is, if each of its items may be a question with its answer; or null. */
  private Content.@Nullable ItemList asked(int index) {
    if (!(lines.get(index).content() instanceof Content.ItemList list)
        || list.items().stream().anyMatch(i -> i.content().isEmpty())) {
      return null;
    }
    boolean alone = list.items().size() == 1 && list.ordered();
    boolean behind = alone && index + 1 < lines.size() && lines.get(index + 1).isText();
    return behind || list.items().stream().allMatch(AskedLists::isAnswered) ? list : null;
  }

  private static boolean isAnswered(Content.Item item) {
    return item.content().size() > 1
            && item.content().get(0) instanceof Content.Paragraph
            && item.content().get(1) instanceof Content.Paragraph
        || answer(item) > 0;
  }

  /**
   * Where the answer begins among the inlines of a paragraph whose beginning is set apart, or 0.
   */
  private static int answer(Content.Item item) {
    boolean apart =
        item.content().get(0) instanceof Content.Paragraph first
            && first.inlines().size() > 1
            && first.inlines().get(0) instanceof Inline.Strong
            && QuestionMarks.endsInQuestion(PlainText.ofInlines(first.inlines().subList(0, 1)));
    return apart ? 1 : 0;
  }

  private static boolean asks(Content.Item item) {
    return answer(item) > 0
        || QuestionMarks.endsInQuestion(PlainText.of(item.content().subList(0, 1)));
  }

  private List<Line> opened() {
    List<Line> opened = new ArrayList<>(lines.size() + 2 * items);
    for (int i = 0; i < lines.size(); i++) {
      Content.ItemList list = asked(i);
      if (list == null) {
        opened.add(lines.get(i));
      } else {
        int number = list.start();
        for (Content.Item item : list.items()) {
          open(item, counted ? number++ + ". " : "", lines.get(i).span(), opened);
        }
      }
    }
    return opened;
  }

  private static void open(Content.Item item, String number, Span whole, List<Line> opened) {
    int answer = answer(item);
    for (Content content : item.content()) {
      boolean begins = content.equals(item.content().get(0));
      if (!(content instanceof Content.Paragraph paragraph)) {
        opened.add(Line.content(content, whole));
        continue;
      }
      Span span = paragraph.origin().span().orElse(whole);
      List<Inline> inlines = new ArrayList<>(paragraph.inlines());
      if (begins && answer > 0) {
        List<Inline> rest = inlines.subList(answer, inlines.size());
        List<Inline> asked = List.copyOf(inlines.subList(0, answer));
        opened.add(Line.text(Start.PARAGRAPH, numbered(number, asked), span));
        opened.add(Line.text(Start.PARAGRAPH, withoutBreak(rest), span));
      } else {
        opened.add(Line.text(Start.PARAGRAPH, begins ? numbered(number, inlines) : inlines, span));
      }
    }
  }

  private static List<Inline> numbered(String number, List<Inline> inlines) {
    List<Inline> all = new ArrayList<>();
    all.add(new Inline.Text(number, Origin.NONE));
    all.addAll(inlines);
    return number.isEmpty() ? inlines : Texts.merged(all);
  }

  private static List<Inline> withoutBreak(List<Inline> inlines) {
    boolean breaks = inlines.size() > 1 && inlines.get(0) instanceof Inline.LineBreak;
    return breaks ? inlines.subList(1, inlines.size()) : inlines;
  }
}
