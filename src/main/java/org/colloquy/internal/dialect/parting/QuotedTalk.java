package org.colloquy.internal.dialect.parting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.model.Content;

/**
 * Opens quotations that hold a talk: one without labels, as whoever shows an interview from
 * elsewhere sets it, where most of the text stands in them and several of their paragraphs ask and
 * are answered; or labelled turns, where most quotations begin with labels that recur, or stand
 * below such.
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
    boolean talk = answered >= FEWEST && quoted >= MOST * all;
    boolean side = isSide(lines, false) || isSide(lines, true);
    return talk || side ? RunningBold.of(opened(lines)) : lines;
  }

  /**
   * Whether most quotations have a label, and one label recurs.
   *
   * @param above whether labels stand alone on the line before each, or begin it
   */
  private static boolean isSide(List<Line> lines, boolean above) {
    Map<String, Integer> labels = new HashMap<>();
    int quotations = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).content() instanceof Content.Quotation) {
        quotations++;
        String label = above ? i == 0 ? "" : whole(lines.get(i - 1)) : first(lines.get(i));
        if (!label.isEmpty()) {
          labels.merge(Names.key(label), 1, Integer::sum);
        }
      }
    }
    int labelled = labels.values().stream().mapToInt(n -> n).sum();
    return labelled >= FEWEST
        && labelled >= MOST * quotations
        && labels.values().stream().anyMatch(n -> n > 1);
  }

  private static String first(Line line) {
    String text = line.text();
    int colon = LabelScanner.colon(text, 0, text.length());
    int close = text.startsWith("[") ? text.indexOf(']') : -1;
    boolean bracket = close > 1 && close < LabelScanner.PREFIX;
    return colon > 0 ? text.substring(0, colon) : bracket ? text.substring(1, close) : "";
  }

  /** A line that is a label as a whole, without its colon; else empty. */
  private static String whole(Line line) {
    String text = line.text().strip();
    int end = text.length() - 1;
    String label =
        end > 0 && LabelScanner.isColon(text.charAt(end)) ? text.substring(0, end) : text;
    return label.length() <= LabelScanner.PREFIX && LabelScanner.isLabel(label, label.length())
        ? label
        : "";
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
