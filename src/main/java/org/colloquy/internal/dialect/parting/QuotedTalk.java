package org.colloquy.internal.dialect.parting;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.model.Content;

/**
 * Opens quotations that hold a talk without labels, as whoever shows an interview from elsewhere
 * sets it: most of the text stands in them, and several of their paragraphs ask and are answered.
 */
public final class QuotedTalk {
  private static final int FEWEST = 3;
  private static final double MOST = .6;

  private QuotedTalk() {}

  /** The lines with such quotations as paragraphs; the same list where there are none. */
  public static List<Line> of(List<Line> lines) {
    double all = 0;
    double quoted = 0;
    int answered = 0;
    for (Line line : lines) {
      all += line.text().length();
      if (line.content() instanceof Content.Quotation quotation) {
        quoted += line.text().length();
        answered += answered(opened(quotation, line));
      }
    }
    return answered >= FEWEST && quoted >= MOST * all ? RunningBold.of(opened(lines)) : lines;
  }

  /** How many paragraphs ask and have one behind them that does not. */
  private static int answered(List<Line> paragraphs) {
    int answered = 0;
    boolean asked = false;
    for (Line paragraph : paragraphs) {
      boolean asks = QuestionMarks.endsInQuestion(paragraph.text());
      answered += asked && !asks ? 1 : 0;
      asked = asks;
    }
    return answered;
  }

  private static List<Line> opened(Content.Quotation quotation, Line line) {
    return quotation.content().stream().map(c -> Opened.line(c, line.span())).toList();
  }

  private static List<Line> opened(List<Line> lines) {
    List<Line> opened = new ArrayList<>();
    for (Line line : lines) {
      if (line.content() instanceof Content.Quotation quotation) {
        opened.addAll(opened(quotation, line));
      } else {
        opened.add(line);
      }
    }
    return opened;
  }
}
