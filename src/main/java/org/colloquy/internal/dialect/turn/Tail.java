package org.colloquy.internal.dialect.turn;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.document.Purpose;
import org.colloquy.internal.dialect.document.Roll;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Marks;
import org.colloquy.internal.dialect.line.Setting;
import org.colloquy.internal.dialect.words.Address;
import org.colloquy.internal.dialect.words.Makers;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the last words of a talk and is said by nobody: a note on who made it, a line
 * in italics about the guest, rights.
 */
final class Tail {
  /** Tails are not longer, in lines. */
  private static final int LONGEST = 12;

  /** A list of those who took part may be longer. */
  private static final int BEHIND = 60;

  private static final int NOTE = 300;

  /** A note says what it is here at the latest. */
  private static final int START = 70;

  private static final int SHORT = 24;

  /** A line of signs has so many at least. */
  private static final int FRAME = 8;

  private static final List<String> NOTES = WordLists.spaced("feet.txt", "notes");

  private Tail() {}

  /**
   * Index of the first line behind the talk; the given end where nothing is.
   *
   * @param end where the talk ends as far as is known
   */
  static int begin(Document document, Set<Integer> begins, int end) {
    List<Line> lines = document.lines();
    boolean headings = begins.stream().anyMatch(i -> lines.get(i).kind() == Line.Kind.HEADING);
    Address address = new Address(document.language());
    int tail = Math.min(end, behindEnd(lines, begins));
    for (int i = end - 1; i > 0 && i >= end - LONGEST && !begins.contains(i); i--) {
      Line line = lines.get(i);
      boolean whole =
          line.startsParagraph() && (i + 1 == end || lines.get(i + 1).startsParagraph());
      if (line.isText() && (whole && isNote(line, headings ? null : address) || isLink(line))) {
        tail = i;
      } else if (line.isText() && !isSilent(line)) {
        break;
      }
    }
    return Math.min(Math.min(tail, framed(lines, begins)), made(lines, begins));
  }

  /** The line of equals signs that opens a program's last words, which another such line closes. */
  private static int framed(List<Line> lines, Set<Integer> begins) {
    int last = lines.size() - 1;
    for (int i = last - 1; i > last - LONGEST && i > 0 && isFrame(lines.get(last)); i--) {
      if (begins.contains(i)) {
        break;
      }
      if (isFrame(lines.get(i))) {
        return i;
      }
    }
    return lines.size();
  }

  private static boolean isFrame(Line line) {
    String text = line.text().strip();
    return text.length() >= FRAME && text.chars().allMatch(c -> c == '=');
  }

  /** The first line behind the last turn's beginning that says who held the talk. */
  private static int made(List<Line> lines, Set<Integer> begins) {
    int made = lines.size();
    for (int i = lines.size() - 1; i > 0 && i >= lines.size() - LONGEST; i--) {
      if (begins.contains(i)) {
        break;
      }
      Line line = lines.get(i);
      String text = line.text();
      boolean apart =
          line.startsParagraph()
              || i + 1 == lines.size() && QuestionMarks.endsSentence(lines.get(i - 1).text());
      boolean note = line.isText() && apart && text.length() <= NOTE;
      made = note && Makers.open(text) ? i : made;
    }
    return made;
  }

  private static String beginning(String text) {
    String begin = text.strip();
    return begin.substring(0, Math.min(START, begin.length())).toLowerCase(Locale.ROOT);
  }

  /** The first line near the end that says that the recording ends; all behind it is no talk. */
  private static int behindEnd(List<Line> lines, Set<Integer> begins) {
    int tail = lines.size();
    int from = Math.max(1, lines.size() - BEHIND);
    for (int i = lines.size() - 1; i >= from && !begins.contains(i); i--) {
      Line line = lines.get(i);
      boolean ends = "recording".equals(Marks.event(line.text())) || isList(line.text());
      tail = line.isText() && line.startsParagraph() && ends ? i : tail;
    }
    return tail;
  }

  /** {@code Call participants:}, {@code Duration: 35 minutes}: the head of what follows a call. */
  private static boolean isList(String text) {
    int colon = text.indexOf(':');
    String key = colon < 0 ? "" : Names.key(text.substring(0, colon));
    return Roll.isHead(text) || key.equals("duration") && text.length() < SHORT;
  }

  /** {@code ▶ More: http://...}: a sign, and the address of something else to read. */
  private static boolean isLink(Line line) {
    String text = line.text().strip();
    return !text.isEmpty()
        && !Character.isLetterOrDigit(text.codePointAt(0))
        && text.length() <= NOTE
        && text.contains("://");
  }

  /** Whether a line is an event, or nothing but somebody's name, as below a note. */
  private static boolean isSilent(Line line) {
    return Marks.event(line.text()) != null || Purpose.isPerson(line.text());
  }

  private static boolean isNote(Line line, @Nullable Address address) {
    String text = line.text();
    if (text.length() > NOTE) {
      return false;
    }
    Setting setting = Setting.of(line.inlines());
    boolean set = setting.isBold() || setting.isItalic();
    String lower = beginning(text);
    return set
            && address != null
            && address.first(text) == 0
            && QuestionMarks.endsSentence(text)
            && text.indexOf(' ') > 0
        || (NOTES.stream().anyMatch(lower::contains) || Makers.tells(text)) && !lower.contains("?");
  }
}
