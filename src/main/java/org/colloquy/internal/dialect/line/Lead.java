package org.colloquy.internal.dialect.line;

import java.time.Duration;
import java.util.List;
import java.util.function.ToIntBiFunction;
import org.colloquy.internal.dialect.words.Clock;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Phones;
import org.colloquy.model.Inline;
import org.colloquy.model.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a line, where a label may stand: behind a number, a time or a dash.
 *
 * @param from offset at which the label would begin
 * @param marked offset up to which the text is bold, slanted or between asterisks; {@code from}
 *     where it is not
 * @param time that stands before the label; null where none does
 * @param timed whether a time of any kind stands before the label
 * @param dashed whether a dash or a bullet stands before the label
 * @param marker asterisks or underscores that stand in the text itself; empty where none do
 * @param signs those that stand near {@code from}, a bit each
 */
public record Lead(
    int index,
    Line line,
    Mark mark,
    int from,
    int marked,
    @Nullable Duration time,
    boolean timed,
    boolean dashed,
    String marker,
    int signs) {
  private static final String[] MARKERS = {"**", "__", "*", "_"};

  private static final String DASHES = "-–—―•▪■▲△►▷▶▸○◯●◆◇□*";
  private static final String PARTS = "|-–—,;";

  /** No abbreviation of what is counted is longer. */
  private static final int COUNTED = 5;

  /** No number of a turn has more. */
  private static final int DIGITS = 4;

  /** How the beginning of a line is set. */
  public enum Mark {
    PLAIN,
    BOLD,
    HEADING
  }

  public static Lead of(int index, Line line) {
    return of(index, line, (text, from) -> from);
  }

  /**
   * @param before where a label begins behind what the document has before labels
   */
  public static Lead of(int index, Line line, ToIntBiFunction<String, Integer> before) {
    String text = line.text();
    int from = LabelScanner.skipSpace(text, 0);
    Clock clock = Clock.leading(text, from);
    int bullet = clock == null ? dash(text, from) : from;
    if (bullet > from) {
      clock = Clock.leading(text, bullet);
    }
    if (clock != null) {
      from = behind(text, clock.end());
    }
    int question = before.applyAsInt(text, from);
    int number = clock == null && question == from ? number(text, from) : question;
    if (clock == null && number > from) {
      clock = Clock.leading(text, number);
      number = clock == null ? number : behind(text, clock.end());
    } else if (number == from) {
      number = stopped(text, from);
    }
    int dash = dash(text, number);
    String marker = marker(text, dash);
    boolean star = marker.isEmpty() && opensEmphasis(text, dash) && isLetter(text, dash + 1);
    int at = star ? dash + 1 : dash + marker.length();
    int marked = marker.isEmpty() ? marked(line.inlines(), at) : text.indexOf(marker, at);
    Mark mark =
        line.kind() == Line.Kind.HEADING ? Mark.HEADING : marked > at ? Mark.BOLD : Mark.PLAIN;
    Duration time = clock == null ? null : clock.time();
    boolean dashed = dash > number;
    int signs = Signs.in(text, at);
    return new Lead(index, line, mark, at, marked, time, clock != null, dashed, marker, signs);
  }

  /** Whether a sign stands there that sets words, or would with none missing at their end. */
  private static boolean opensEmphasis(String text, int at) {
    return text.startsWith("*", at) || text.startsWith("_", at) && text.endsWith("_");
  }

  private static boolean isLetter(String text, int at) {
    return at < text.length() && Character.isLetter(text.charAt(at));
  }

  /** Whether a sign stands near the beginning; without it nothing of its kind ends a label. */
  public boolean has(Signs sign) {
    return sign.isAmong(signs);
  }

  public String text() {
    return line.text();
  }

  /** Behind a time and what parts it from the rest. */
  private static int behind(String text, int end) {
    int at = LabelScanner.skipSpace(text, end);
    boolean parted = at < text.length() && PARTS.indexOf(text.charAt(at)) >= 0;
    return LabelScanner.skipSpace(text, parted ? at + 1 : at);
  }

  /** Behind the number of a line, a turn or a part and its turn, or where it would have stood. */
  private static int number(String text, int from) {
    int begin = counted(text, from);
    int i = digits(text, begin);
    if (i == begin || i >= text.length() || Phones.end(text, from) > from) {
      return from;
    }
    int part = text.charAt(i) == '.' ? digits(text, i + 1) : i;
    i = part > i + 1 && part < text.length() ? part : i;
    int mark = ".)".indexOf(text.charAt(i)) >= 0 ? i + 1 : i;
    int next = LabelScanner.skipSpace(text, mark);
    return next > mark ? next : from;
  }

  /** Behind a number with a stop or a bracket, or where it would have stood. */
  private static int stopped(String text, int from) {
    int end = digits(text, from);
    boolean stop = end > from && end < text.length() && ".)".indexOf(text.charAt(end)) >= 0;
    int next = stop ? LabelScanner.skipSpace(text, end + 1) : from;
    return next > end + 1 ? next : from;
  }

  /** Behind a few digits that stand at an offset. */
  private static int digits(String text, int from) {
    int i = from;
    while (i < text.length() && i < from + DIGITS && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Behind an abbreviation that says what is counted, as in {@code Anf. 12}; else the offset. */
  private static int counted(String text, int from) {
    int i = from;
    while (i < text.length() && i < from + COUNTED && Character.isLetter(text.charAt(i))) {
      i++;
    }
    boolean stop = i > from + 1 && i + 1 < text.length() && text.charAt(i) == '.';
    return stop && LabelScanner.isBlank(text.charAt(i + 1)) ? i + 2 : from;
  }

  private static int dash(String text, int from) {
    boolean dashed = from < text.length() && DASHES.indexOf(text.charAt(from)) >= 0;
    boolean twice = dashed && (text.startsWith("――", from) || text.startsWith("——", from));
    int next = dashed ? LabelScanner.skipSpace(text, from + (twice ? 2 : 1)) : from;
    return next > from + 1 || dashed && text.charAt(from) != '*' && text.charAt(from) != '-'
        ? next
        : from;
  }

  /** What a text is set bold or slanted with, around a label and its colon. */
  private static String marker(String text, int from) {
    String head = text.substring(0, Math.min(text.length(), from + LabelScanner.PREFIX));
    for (String marker : MARKERS) {
      int close = head.startsWith(marker, from) ? head.indexOf(marker, from + marker.length()) : -1;
      int behind = close + marker.length();
      if (close > from + marker.length()) {
        boolean inside = LabelScanner.isColon(text.charAt(close - 1));
        boolean outside = behind < text.length() && LabelScanner.isColon(text.charAt(behind));
        return inside || outside ? marker : "";
      }
    }
    return "";
  }

  /** Where the emphasis ends that begins at an offset. */
  private static int marked(List<Inline> inlines, int from) {
    int at = 0;
    for (Inline inline : inlines) {
      boolean marked = inline instanceof Inline.Strong || inline instanceof Inline.Emphasis;
      if (!marked && at >= from) {
        break;
      }
      int length = PlainText.ofInlines(List.of(inline)).length();
      if (!marked && at + length > from) {
        return from;
      }
      at += length;
    }
    return Math.max(from, at);
  }
}
