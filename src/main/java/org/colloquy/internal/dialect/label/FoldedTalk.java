package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Lead;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Line.Start;
import org.colloquy.internal.dialect.parting.Opened;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.model.Content;
import org.colloquy.model.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Opens lists and quotations that hold a talk: {@code - **Name**: text}, {@code > **Name:** text}.
 * They do where most of a document's text stands in them, behind labels that come again, or where
 * one name asks in quotations and text stands behind each.
 */
final class FoldedTalk {
  private static final int FEWEST = 3;
  private static final double MOST = .6;

  private final List<Line> source;
  private final Map<String, Integer> keys = new HashMap<>();
  private final Map<String, Integer> asking = new HashMap<>();
  private final List<Integer> folded = new ArrayList<>();

  /** Whether there are names in bold without a colon, as leads of lists are. */
  private boolean runs;

  private FoldedTalk(List<Line> source) {
    this.source = source;
  }

  /** The lines with such contents as lines of their own; the same list where there are none. */
  static List<Line> of(List<Line> source) {
    FoldedTalk talk = new FoldedTalk(source);
    return talk.isTalk() ? talk.opened() : source;
  }

  private boolean isTalk() {
    double all = 0;
    double inside = 0;
    for (int i = 0; i < source.size(); i++) {
      Line line = source.get(i);
      all += line.text().length();
      List<List<Content>> parts = parts(line.content());
      if (!parts.isEmpty()) {
        folded.add(i);
        inside += line.text().length();
        parts.forEach(p -> count(p, line));
      }
    }
    int recurring = keys.values().stream().filter(n -> n > 1).mapToInt(n -> n).sum();
    boolean several =
        keys.size() > 1 && recurring >= FEWEST && inside >= MOST * all && (!runs || oneAsks());
    return several || keys.size() == 1 && recurring >= FEWEST && isAnswered();
  }

  /** Whether somebody does nothing but ask, as no lead of a list does. */
  private boolean oneAsks() {
    return keys.entrySet().stream()
        .anyMatch(e -> e.getValue() > 1 && e.getValue().equals(asking.get(e.getKey())));
  }

  /** Whether all that is folded is quotations with a label that ask, with text behind each. */
  private boolean isAnswered() {
    return folded.stream()
        .allMatch(
            i ->
                source.get(i).content() instanceof Content.Quotation
                    && isLabelled(source.get(i))
                    && QuestionMarks.endsInQuestion(source.get(i).text())
                    && i + 1 < source.size()
                    && source.get(i + 1).isText());
  }

  private void count(List<Content> part, Line line) {
    String key = part.isEmpty() ? null : key(part.get(0), line);
    if (key != null) {
      keys.merge(key, 1, Integer::sum);
      asking.merge(key, QuestionMarks.endsInQuestion(PlainText.of(part)) ? 1 : 0, Integer::sum);
    }
  }

  private @Nullable String key(Content first, Line line) {
    if (!(first instanceof Content.Paragraph paragraph)) {
      return null;
    }
    Lead lead = Lead.of(0, Line.text(Start.PARAGRAPH, paragraph.inlines(), line.span()));
    Ending.Cut colon = Ending.COLON.find(lead);
    boolean run = colon == null && lead.mark() == Lead.Mark.BOLD;
    Ending.Cut cut = run ? Ending.RUN.find(lead) : colon;
    Candidate label = cut == null ? null : Labelled.candidate(lead, cut, 0);
    runs |= run && label != null;
    return label == null ? null : label.key();
  }

  /** The items of a list, or a quotation as one; empty for anything else. */
  private static List<List<Content>> parts(@Nullable Content content) {
    if (content instanceof Content.ItemList list) {
      return list.items().stream().map(Content.Item::content).toList();
    }
    return content instanceof Content.Quotation quotation
        ? List.of(quotation.content())
        : List.of();
  }

  private List<Line> opened() {
    List<Line> opened = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < source.size(); i++) {
      Line line = source.get(i);
      boolean opens = next < folded.size() && folded.get(next) == i;
      next += opens ? 1 : 0;
      if (opens && isLabelled(line)) {
        parts(line.content()).forEach(p -> p.forEach(c -> opened.add(Opened.line(c, line.span()))));
      } else {
        opened.add(line);
      }
    }
    return opened;
  }

  /** Whether a label stands somewhere in it, so that it is more than an answer's list. */
  private boolean isLabelled(Line line) {
    return parts(line.content()).stream()
        .filter(p -> !p.isEmpty())
        .map(p -> key(p.get(0), line))
        .anyMatch(Objects::nonNull);
  }
}
