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

  /** Whether labels within items and beside lists are those of the lists. */
  private boolean wide;

  private FoldedTalk(List<Line> source) {
    this.source = source;
  }

  /** The lines with such contents as lines of their own; the same list where there are none. */
  static List<Line> of(List<Line> source) {
    if (source.stream().allMatch(l -> parts(l.content()).isEmpty())) {
      return source;
    }
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
        parts.forEach(p -> count(p, line));
      } else {
        labels.addBeside(line);
        behind += line.isText() && !folded.isEmpty() ? line.text().length() : 0;
        paragraphs += line.startsParagraph() && !folded.isEmpty() ? 1 : 0;
      }
    }
    wide = labels.comeAgain();
    inside += wide ? labels.beside() : 0;
    inside += labels.areEverywhere(paragraphs) ? behind : 0;
    boolean most = inside >= MOST * all || labels.areAsked();
    return labels.takeTurns(wide) && most || labels.isOne() && isAnswered();
  }

  private void count(List<Content> part, Line whole) {
    labels.add(part, whole);
    replies(part, whole);
  }

  private void replies(List<Content> part, Line whole) {
    part.stream()
        .filter(c -> isLabelledThroughout(c, whole))
        .flatMap(c -> parts(c).stream())
        .forEach(
            p -> {
              labels.addReply(p, whole);
              replies(p, whole);
            });
  }

  /** Whether each item of a list within an item has a label, so that it is who replies to whom. */
  private static boolean isLabelledThroughout(Content content, Line whole) {
    return content instanceof Content.ItemList list
        && list.items().stream().allMatch(i -> FoldedLabels.label(i.content(), whole) != null);
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
        parts(line.content()).forEach(p -> open(p, line, opened));
      } else {
        opened.add(line);
      }
    }
    return opened;
  }

  private void open(List<Content> part, Line whole, List<Line> opened) {
    for (Content content : part) {
      if (wide && isLabelledThroughout(content, whole)) {
        parts(content).forEach(p -> open(p, whole, opened));
      } else {
        opened.add(Opened.line(content, whole.span()));
      }
    }
  }

  /** Whether a label stands somewhere in it, so that it is more than an answer's list. */
  private boolean isLabelled(Line line) {
    return parts(line.content()).stream().anyMatch(p -> FoldedLabels.label(p, line) != null);
  }
}
