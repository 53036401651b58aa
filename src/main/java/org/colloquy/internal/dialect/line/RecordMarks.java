package org.colloquy.internal.dialect.line;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.line.Line.Start;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.model.Inline;
import org.colloquy.model.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of the printed record begins and what time it is, on lines of their own within what
 * somebody says: {@code [[Page H1234]]}, {@code {time} 1400}, {@code ● (1400)}. They are marks
 * within the text before them, which may go on behind.
 */
public final class RecordMarks {
  private static final String PAGE = "[[Page ";
  private static final String TIME = "{time}";
  private static final int DIGITS = 6;

  /** The length of hours and minutes between brackets. */
  private static final int CLOCK = 6;

  private RecordMarks() {}

  /** The lines of a text, with such marks at the end of the line before; the list if none are. */
  public static List<Line> of(List<Line> lines) {
    List<Line> read = new ArrayList<>();
    boolean marked = false;
    for (Line line : lines) {
      Line before = read.isEmpty() ? null : read.get(read.size() - 1);
      Inline mark = before != null && before.isText() && line.isText() ? mark(line) : null;
      if (mark != null && before != null) {
        List<Inline> inlines = new ArrayList<>(before.inlines());
        inlines.add(new Inline.Text(" "));
        inlines.add(mark);
        read.set(read.size() - 1, before.with(before.start(), inlines, before.span()));
        marked = true;
      } else {
        read.add(before != null && goesOn(before, line) ? line.wrapped() : line);
      }
    }
    return marked ? read : lines;
  }

  /** Whether a sentence was cut by a mark and goes on behind it. */
  private static boolean goesOn(Line before, Line line) {
    Inline last =
        before.inlines().isEmpty() ? null : before.inlines().get(before.inlines().size() - 1);
    boolean cut = last instanceof Inline.PageMark || last instanceof Inline.TimeMark;
    String text = line.text().strip();
    return cut
        && line.isText()
        && line.start() == Start.PARAGRAPH
        && !text.isEmpty()
        && Character.isLowerCase(text.codePointAt(0))
        && !QuestionMarks.endsSentence(before.text());
  }

  private static @Nullable Inline mark(Line line) {
    String text = line.text().strip();
    if (text.startsWith(PAGE) && text.endsWith("]]")) {
      String page = text.substring(PAGE.length(), text.length() - 2);
      int number = number(page.substring(page.isEmpty() ? 0 : letters(page)));
      return number < 0 ? null : new Inline.PageMark(text, number, null, Origin.at(line.span()));
    }
    int number =
        text.startsWith(TIME) ? number(text.substring(TIME.length()).strip()) : pointed(text);
    int minutes = number / 100 * 60 + number % 100;
    return number < 0
        ? null
        : new Inline.TimeMark(text, Duration.ofMinutes(minutes), Origin.at(line.span()));
  }

  /** The time of a text such as {@code ● (1400)}, or -1. */
  private static int pointed(String text) {
    boolean point = !text.isEmpty() && "●•".indexOf(text.charAt(0)) >= 0;
    String time = point ? text.substring(1).strip() : "";
    boolean brackets = time.length() == CLOCK && time.startsWith("(") && time.endsWith(")");
    return brackets ? number(time.substring(1, CLOCK - 1)) : -1;
  }

  private static int letters(String page) {
    int at = 0;
    while (at < page.length() && Character.isUpperCase(page.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int number(String digits) {
    boolean number =
        !digits.isEmpty()
            && digits.length() <= DIGITS
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Integer.parseInt(digits) : -1;
  }
}
