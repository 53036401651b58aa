package org.colloquy.internal.dialect.parting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Line.Start;
import org.colloquy.internal.dialect.line.Look;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Nobody;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.Span;

/**
 * Opens preformatted text that holds a talk, as the log of a chat is set: most of the document
 * stands in it, and most of its lines begin with names in angle brackets, be it behind a time. So
 * are answers that are set apart so, each with the same label, right below a question with another.
 */
public final class FencedTalk {
  private static final int FEWEST = 4;
  private static final double MOST = .6;
  private static final int NICK = 40;
  private static final String NOBODY = "";

  /** So many pairs of a question and an answer below it are no chance. */
  private static final int PAIRS = 3;

  private FencedTalk() {}

  /** The lines with such texts as lines of their own; the same list where there are none. */
  public static List<Line> of(List<Line> lines) {
    double all = 0;
    double fenced = 0;
    int rows = 0;
    int named = 0;
    int fences = 0;
    for (Line line : lines) {
      all += line.text().length();
      if (line.content() instanceof Content.Preformatted text) {
        fences++;
        fenced += line.text().length();
        for (String row : text.text().split("\n")) {
          rows += row.isBlank() ? 0 : 1;
          named += isNamed(row) ? 1 : 0;
        }
      }
    }
    boolean talk = named >= FEWEST && named >= MOST * rows && fenced >= MOST * all;
    boolean answers = fences >= PAIRS && pairs(lines) >= Math.max(PAIRS, MOST * fences);
    return talk || answers ? opened(lines, !talk) : lines;
  }

  /** How many texts begin with a label below a line with another, both the same most often. */
  private static int pairs(List<Line> lines) {
    Map<String, Integer> pairs = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      Line above = lines.get(i - 1);
      if (lines.get(i).content() instanceof Content.Preformatted text && above.isText()) {
        String asks = label(above.text());
        String answers = label(text.text().strip());
        boolean two = !asks.isEmpty() && !answers.isEmpty() && !asks.equals(answers);
        pairs.merge(two ? asks + ':' + answers : "", 1, Integer::sum);
      }
    }
    pairs.remove("");
    return pairs.values().stream().max(Integer::compare).orElse(0);
  }

  /** The key of the label with which a text begins; empty for none, or one that names nobody. */
  private static String label(String text) {
    int colon = LabelScanner.colon(text, Math.min(text.length(), NICK));
    String key = colon < 1 ? "" : Names.key(text.substring(0, colon));
    return Nobody.is(key) || key.isEmpty() || Character.isDigit(key.charAt(0)) ? "" : key;
  }

  /** Whether a row begins with a name in angle brackets. */
  private static boolean isNamed(String row) {
    int from = Look.time(row);
    int open = LabelScanner.skipSpace(row, from);
    int close = row.startsWith("<", open) ? row.indexOf("> ", open) : -1;
    return close > open + 1 && close - open <= NICK;
  }

  /**
   * The lines with such texts opened.
   *
   * @param whole whether each holds all of an answer, so that what stands below it is nobody's
   */
  private static List<Line> opened(List<Line> lines, boolean whole) {
    List<Line> opened = new ArrayList<>();
    boolean behind = false;
    for (Line line : lines) {
      boolean fence = line.content() instanceof Content.Preformatted;
      if (line.content() instanceof Content.Preformatted text) {
        rows(text.text(), line.span(), opened);
      } else {
        boolean loose = behind && whole && line.isText() && label(line.text()).isEmpty();
        opened.add(loose ? line.saidBy(NOBODY) : line);
      }
      behind = fence;
    }
    return opened;
  }

  /** A row without a name, and no blank one above it, goes on with what the one before says. */
  private static void rows(String text, Span span, List<Line> opened) {
    boolean begins = true;
    for (String row : text.split("\n")) {
      if (!row.isBlank()) {
        Start start = begins || isNamed(row) ? Start.PARAGRAPH : Start.WRAP;
        opened.add(Line.text(start, List.of(new Inline.Text(row.strip())), span));
      }
      begins = row.isBlank();
    }
  }
}
