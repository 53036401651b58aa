package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Lead;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Line.Start;
import org.colloquy.internal.dialect.line.LineCut;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.model.Content;
import org.colloquy.model.Span;

/**
 * Answers behind hyphens, which are a list's in Markdown, to questions of one whose label stands
 * before them: {@code Client: Why?}, {@code - Because.} The next question may have become the end
 * of a list's item, if its label has a hyphen but no blank: {@code -Client: And then?}
 */
final class ListedReplies {
  private static final int SEVERAL = 3;

  private final List<Line> lines = new ArrayList<>();
  private String asker = "";
  private int questions;
  private int answers;
  private boolean talk = true;

  private ListedReplies() {}

  /** The lines with such lists opened; the same list where they are none. */
  static List<Line> of(List<Line> source) {
    if (source.stream().noneMatch(ListedReplies::isList)) {
      return source;
    }
    ListedReplies replies = new ListedReplies();
    for (Line line : source) {
      replies.add(line);
    }
    boolean several = replies.questions >= SEVERAL && replies.answers >= SEVERAL;
    return several && replies.talk ? replies.lines : source;
  }

  private static boolean isList(Line line) {
    return line.content() instanceof Content.ItemList list && !list.ordered();
  }

  private void add(Line line) {
    if (line.content() instanceof Content.ItemList list && !list.ordered()) {
      for (Content.Item item : list.items()) {
        answers++;
        talk &= !lines.isEmpty() && asks(lines.get(lines.size() - 1));
        item.content().forEach(c -> open(c, line.span()));
      }
    } else {
      lines.add(line);
      questions += line.isText() && asks(line) ? 1 : 0;
    }
  }

  private void open(Content content, Span whole) {
    if (!(content instanceof Content.Paragraph paragraph)) {
      lines.add(Line.content(content, whole));
      return;
    }
    Span span = paragraph.origin().span().orElse(whole);
    Line said = Line.text(Start.PARAGRAPH, paragraph.inlines(), span);
    for (Line part : LineCut.at(said, labels(said.text()))) {
      lines.add(part.with(Start.PARAGRAPH, part.inlines(), part.span()));
    }
    questions += asks(lines.get(lines.size() - 1)) ? 1 : 0;
  }

  /** Where the label of whoever asks stands within a text behind a hyphen. */
  private List<Integer> labels(String text) {
    List<Integer> offsets = new ArrayList<>();
    String label = " -" + asker;
    int at = asker.isEmpty() ? -1 : text.indexOf(label);
    while (at > 0) {
      offsets.add(at + 1);
      at = text.indexOf(label, at + label.length());
    }
    return offsets;
  }

  /** Whether a line has the label of whoever asks, and asks. */
  private boolean asks(Line line) {
    Lead lead = Lead.of(0, line);
    Ending.Cut cut = line.isText() ? Ending.COLON.find(lead) : null;
    Candidate label = cut == null ? null : Labelled.candidate(lead, cut, 0);
    asker = label != null && asker.isEmpty() ? label.label() : asker;
    return label != null
        && label.label().equals(asker)
        && QuestionMarks.endsInQuestion(line.text());
  }
}
