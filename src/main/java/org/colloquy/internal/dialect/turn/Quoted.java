package org.colloquy.internal.dialect.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.line.InlineCut;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.Quotes;
import org.colloquy.model.Content;
import org.colloquy.model.Role;

/** What a quotation holds that a turn begins with. */
final class Quoted {
  /** Fewer answers may begin with what they quote. */
  private static final int SEVERAL = 3;

  private Quoted() {}

  /** Whether what nobody's label begins answers, and is a quotation each time. */
  static boolean areAnswers(Map<Integer, TurnBuilder.Begin> begins, List<Line> lines) {
    int answers = 0;
    for (Map.Entry<Integer, TurnBuilder.Begin> begin : begins.entrySet()) {
      if (begin.getValue().role() == Role.INTERVIEWEE) {
        boolean quoted = lines.get(begin.getKey()).content() instanceof Content.Quotation;
        if (!quoted || begin.getValue().label() != null) {
          return false;
        }
        answers++;
      }
    }
    return answers >= SEVERAL;
  }

  /** Whether what nobody's label begins answers, and stands in marks of quotation each time. */
  static boolean areInMarks(Map<Integer, TurnBuilder.Begin> begins, List<Line> lines) {
    int answers = 0;
    for (Map.Entry<Integer, TurnBuilder.Begin> begin : begins.entrySet()) {
      if (begin.getValue().role() == Role.INTERVIEWEE) {
        if (begin.getValue().label() != null || !opens(lines.get(begin.getKey()))) {
          return false;
        }
        answers++;
      }
    }
    return answers > SEVERAL;
  }

  /** Whether a paragraph is told amid answers in marks of quotation: the last one is closed. */
  static boolean isToldBetween(Line before, Line line) {
    String text = before.text().strip();
    boolean aside = text.endsWith(")") && text.lastIndexOf('(') > 0;
    String said = aside ? text.substring(0, text.lastIndexOf('(')).strip() : text;
    String bare = said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
    boolean closed = Quotes.CORNERED.end(bare);
    return closed && line.startsParagraph() && !line.text().isBlank() && !opens(line);
  }

  /** Whether a line begins with a mark of quotation. */
  static boolean opens(Line line) {
    String text = line.text().strip();
    return line.isText() && Quotes.CORNERED.begin(text);
  }

  /** A quotation without the label with which its first paragraph begins; others as they are. */
  static Content behind(Content content, int label) {
    boolean labelled =
        label > 0
            && content instanceof Content.Quotation quotation
            && !quotation.content().isEmpty()
            && quotation.content().get(0) instanceof Content.Paragraph;
    if (!labelled) {
      return content;
    }
    Content.Quotation quotation = (Content.Quotation) content;
    List<Content> all = new ArrayList<>(quotation.content());
    Content.Paragraph first = (Content.Paragraph) all.get(0);
    all.set(0, new Content.Paragraph(InlineCut.drop(first.inlines(), label), first.origin()));
    return new Content.Quotation(all, quotation.origin());
  }

  /**
   * What is a question, of which the marks of quoting and counting are the label: the contents of a
   * quotation, and of a list of one item in it; other contents as they are.
   */
  static List<Content> of(Content content) {
    if (!(content instanceof Content.Quotation quotation)) {
      return List.of(content);
    }
    List<Content> all = new ArrayList<>();
    for (Content part : quotation.content()) {
      boolean single = part instanceof Content.ItemList list && list.items().size() == 1;
      all.addAll(single ? ((Content.ItemList) part).items().get(0).content() : List.of(part));
    }
    return all;
  }
}
