package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Lead;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Line.Start;
import org.colloquy.internal.dialect.parting.Opened;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.model.Content;
import org.colloquy.model.PlainText;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Names in square brackets with which items of lists begin, as groups keep minutes: {@code - [ana]
 * The gate can wait.} Lists of changes and of tasks have words there too, so that most of those in
 * brackets must belong to full names that stand elsewhere, or to names in a list of those present.
 * What is brief and stands right above such a list, be it an item itself, is its heading.
 */
final class BracketedItems {
  private static final int FEWEST = 4;
  private static final double MOST = .6;

  private final List<Line> source;
  private final Map<String, Integer> keys = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private int items;

  private BracketedItems(List<Line> source) {
    this.source = source;
  }

  /** The lines with such items as lines of their own; the same list where there are none. */
  static List<Line> of(List<Line> source) {
    BracketedItems talk = new BracketedItems(source);
    if (source.stream().noneMatch(BracketedItems::isLabelled)) {
      return source;
    }
    for (Line line : source) {
      if (line.content() instanceof Content.ItemList list) {
        talk.count(list, line);
      } else {
        talk.learn(line.text());
      }
    }
    talk.names.addAll(Attendance.names(source));
    return talk.isTalk() ? talk.opened() : source;
  }

  private boolean isTalk() {
    int labelled = keys.values().stream().mapToInt(n -> n).sum();
    int again = keys.values().stream().filter(n -> n > 1).mapToInt(n -> n).sum();
    int known = 0;
    for (Map.Entry<String, Integer> key : keys.entrySet()) {
      known += names.containsAll(Names.words(key.getKey())) ? key.getValue() : 0;
    }
    return labelled >= FEWEST
        && keys.size() > 1
        && labelled >= MOST * items
        && again >= MOST * labelled
        && known >= MOST * labelled;
  }

  /** Counts the items of lists that have labels; the others tell names. */
  private void count(Content.ItemList list, Line whole) {
    boolean labelled = isLabelled(list, whole.span());
    for (Content.Item item : list.items()) {
      String label = label(item.content(), whole.span());
      items += labelled ? 1 : 0;
      if (label != null) {
        keys.merge(label, 1, Integer::sum);
      } else if (!item.content().isEmpty()) {
        learn(PlainText.of(item.content().subList(0, 1)));
      }
      item.content().stream()
          .filter(Content.ItemList.class::isInstance)
          .forEach(c -> count((Content.ItemList) c, whole));
    }
  }

  private static boolean isLabelled(Line line) {
    return line.content() instanceof Content.ItemList list && isOpen(list, line.span());
  }

  /** Whether items of a list, or of lists within it, have labels. */
  private static boolean isOpen(Content.ItemList list, Span whole) {
    return isLabelled(list, whole)
        || list.items().stream()
            .flatMap(i -> i.content().stream())
            .anyMatch(c -> c instanceof Content.ItemList within && isOpen(within, whole));
  }

  private static boolean isLabelled(Content.ItemList list, Span whole) {
    return list.items().stream().anyMatch(i -> label(i.content(), whole) != null);
  }

  /** Learns the words of neighbours with capitals. */
  private void learn(String text) {
    String before = "";
    for (String word : text.split("[\\s(]+")) {
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
      if (capital && !before.isEmpty()) {
        names.addAll(Names.words(before));
        names.addAll(Names.words(word));
      }
      boolean ends = word.isEmpty() || ",.;:)]".indexOf(word.charAt(word.length() - 1)) >= 0;
      before = capital && !ends ? word : "";
    }
  }

  /** The key of the name between square brackets with which an item begins, or null. */
  private static @Nullable String label(List<Content> item, Span whole) {
    if (item.isEmpty() || !(item.get(0) instanceof Content.Paragraph paragraph)) {
      return null;
    }
    Lead lead = Lead.of(0, Line.text(Start.PARAGRAPH, paragraph.inlines(), whole));
    boolean square = lead.text().startsWith("[", lead.from());
    Ending.Cut cut = square ? Ending.BRACKETS.find(lead) : null;
    Candidate label = cut == null ? null : Labelled.candidate(lead, cut, 0);
    return label != null && label.extent() < lead.text().length() ? label.key() : null;
  }

  private List<Line> opened() {
    List<Line> all = new ArrayList<>();
    for (int i = 0; i < source.size(); i++) {
      Line line = source.get(i);
      if (line.content() instanceof Content.ItemList list) {
        open(list, line, all);
      } else {
        all.add(heads(line, i + 1) ? Line.heading(3, line.inlines(), line.span()) : line);
      }
    }
    return all;
  }

  private void open(Content.ItemList list, Line whole, List<Line> all) {
    if (!isOpen(list, whole.span())) {
      all.add(Line.content(list, whole.span()));
      return;
    }
    for (Content.Item item : list.items()) {
      for (int i = 0; i < item.content().size(); i++) {
        Content content = item.content().get(i);
        if (content instanceof Content.ItemList within) {
          open(within, whole, all);
        } else {
          Line line = Opened.line(content, whole.span());
          boolean head = isAbove(item, i + 1, whole) && isBrief(line);
          all.add(head ? Line.heading(3, line.inlines(), line.span()) : line);
        }
      }
    }
  }

  /** Whether an item has no label, and a list that has some stands at an index of its parts. */
  private static boolean isAbove(Content.Item item, int next, Line whole) {
    return next == 1
        && item.content().size() > 1
        && item.content().get(1) instanceof Content.ItemList within
        && isLabelled(within, whole.span())
        && label(item.content(), whole.span()) == null;
  }

  /** Whether a line is brief, no sentence, and stands right above such a list. */
  private boolean heads(Line line, int next) {
    return next < source.size() && isLabelled(source.get(next)) && isBrief(line);
  }

  private static boolean isBrief(Line line) {
    String text = line.text().strip();
    return line.isText()
        && line.startsParagraph()
        && text.length() <= LabelScanner.PREFIX
        && !QuestionMarks.endsSentence(text);
  }
}
