package org.colloquy.internal.dialect;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the last words of a talk and is said by nobody: a note on who made it, a line
 * in italics about the guest, rights.
 */
final class Tail {
  /** Tails are not longer, in lines. */
  private static final int LONGEST = 12;

  private static final int NOTE = 300;

  /** A note says what it is here at the latest. */
  private static final int START = 70;

  private static final List<String> NOTES =
      List.of(
          "edited for",
          "edited and condensed",
          "condensed and edited",
          "has been edited",
          "lightly edited",
          "all rights reserved",
          "copyright",
          "©",
          "interview conducted",
          "interview was conducted",
          "das gespräch führte",
          "das interview führte",
          "die fragen stellte",
          "das gespräch führten",
          "propos recueillis",
          "entretien réalisé",
          "entrevista realizada",
          "intervista a cura",
          "беседовал",
          "rozmawiał",
          "采访：",
          "採訪：",
          "聞き手",
          "取材・文",
          "構成・",
          "read more:",
          "related:",
          "subscribe to",
          "share this",
          "follow us");

  private Tail() {}

  /** Index of the first line behind the talk; the number of lines where nothing is. */
  static int begin(List<Line> lines, Set<Integer> begins) {
    Languages.Guess guess = Languages.of(lines);
    boolean headings = begins.stream().anyMatch(i -> lines.get(i).kind() == Line.Kind.HEADING);
    Address address = new Address(guess == null ? "" : guess.tag());
    int end = lines.size();
    int tail = behindEnd(lines, begins);
    for (int i = end - 1; i > 0 && i >= end - LONGEST && !begins.contains(i); i--) {
      Line line = lines.get(i);
      boolean whole =
          line.startsParagraph() && (i + 1 == end || lines.get(i + 1).startsParagraph());
      if (line.isText() && whole && isNote(line, headings ? null : address)) {
        tail = i;
      } else if (line.isText() && !isSilent(line)) {
        break;
      }
    }
    return tail;
  }

  /** The first line near the end that says that the recording ends; all behind it is no talk. */
  private static int behindEnd(List<Line> lines, Set<Integer> begins) {
    int tail = lines.size();
    int from = Math.max(1, lines.size() - LONGEST);
    for (int i = lines.size() - 1; i >= from && !begins.contains(i); i--) {
      Line line = lines.get(i);
      boolean ends =
          line.isText() && line.startsParagraph() && "recording".equals(EndMarks.kind(line.text()));
      tail = ends ? i : tail;
    }
    return tail;
  }

  private static boolean isSilent(Line line) {
    return Marks.event(line.text()) != null;
  }

  private static boolean isNote(Line line, @Nullable Address address) {
    String text = line.text();
    if (text.length() > NOTE) {
      return false;
    }
    Setting setting = Setting.of(line.inlines());
    boolean set = setting.isBold() || setting.isItalic();
    String lower = text.substring(0, Math.min(START, text.length())).toLowerCase(Locale.ROOT);
    return set
            && address != null
            && address.first(text) == 0
            && QuestionMarks.endsSentence(text)
            && text.indexOf(' ') > 0
        || NOTES.stream().anyMatch(lower::contains) && !lower.contains("?");
  }
}
