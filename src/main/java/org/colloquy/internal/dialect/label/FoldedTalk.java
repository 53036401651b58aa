package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.parting.Opened;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.model.Content;
import org.jspecify.annotations.Nullable;

/**
 * Opens lists and quotations that hold a talk: {@code - **Name**: text}, {@code > **Name:** text}.
 * They do where most of a document's text stands in them, behind labels that come again, where one
 * of them does nothing but ask, or where one name asks in quotations and text stands behind each.
 */
final class FoldedTalk {
  private static final double MOST = .6;

  private final List<Line> source;
  private final FoldedLabels labels = new FoldedLabels();
  private final List<Integer> folded = new ArrayList<>();

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
    double behind = 0;
    double paragraphs = 0;
    for (int i = 0; i < source.size(); i++) {
      Line line = source.get(i);
      all += line.text().length();
      List<List<Content>> parts = parts(line.content());
      if (!parts.isEmpty()) {
        folded.add(i);
        inside += line.text().length();
        parts.forEach(p -> labels.add(p, line));
      } else if (!folded.isEmpty()) {
        behind += line.isText() ? line.text().length() : 0;
        paragraphs += line.startsParagraph() ? 1 : 0;
      }
    }
    inside += labels.areEverywhere(paragraphs) ? behind : 0;
    boolean most = inside >= MOST * all || labels.areAsked();
    return labels.takeTurns() && most || labels.isOne() && isAnswered();
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

  /** The items of a list, or the paragraphs of a quotation; empty for anything else. */
  private static List<List<Content>> parts(@Nullable Content content) {
    if (content instanceof Content.ItemList list) {
      return list.items().stream().map(Content.Item::content).toList();
    }
    return content instanceof Content.Quotation quotation
        ? quotation.content().stream().map(List::of).toList()
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
    return parts(line.content()).stream().anyMatch(p -> FoldedLabels.label(p, line) != null);
  }
}
