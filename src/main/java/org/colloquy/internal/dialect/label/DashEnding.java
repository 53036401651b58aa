package org.colloquy.internal.dialect.label;

import org.colloquy.internal.dialect.label.Ending.Cut;
import org.colloquy.internal.dialect.line.Lead;
import org.colloquy.internal.dialect.words.Clock;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.QuestionWords;
import org.colloquy.internal.dialect.words.Stops;
import org.jspecify.annotations.Nullable;

/** A dash behind a label. */
final class DashEnding {
  /** No word for question or answer, and no name that stands for somebody, is longer. */
  private static final int SHORT = 12;

  private DashEnding() {}

  static @Nullable Cut find(Lead lead) {
    String text = lead.text();
    int limit = Math.min(text.length(), lead.from() + LabelScanner.PREFIX);
    if (LoneEnding.office(text, lead.from()) > 0) {
      return null;
    }
    int depth = 0;
    for (int i = lead.from() + 1; i < limit; i++) {
      char c = text.charAt(i);
      depth += "(（".indexOf(c) >= 0 ? 1 : ")）".indexOf(c) >= 0 ? -1 : 0;
      boolean dash = depth <= 0 && (c == '—' || c == '–' || c == '―' || c == '-');
      boolean close = dash && isBriefBefore(text, lead.from(), i);
      if (close || depth <= 0 && (dash || c == 'ـ') && asksBefore(text, lead.from(), i)) {
        int end = text.startsWith("--", i) ? i + 2 : i + 1;
        return new Cut(i, end, end, null);
      }
      if (dash && GluedDashes.joins(text, lead.from(), i)) {
        int end = c == '-' ? i + 2 : i + 1;
        return new Cut(i, end, end, null);
      }
      if (dash && LabelScanner.isBlank(text.charAt(i - 1)) && i + 2 < text.length()) {
        int end = c == '-' && text.charAt(i + 1) == c ? i + 2 : i + 1;
        boolean spaced = LabelScanner.isBlank(text.charAt(end));
        boolean label = LabelScanner.isLabel(text, lead.from(), i);
        boolean timed = Clock.at(text, LabelScanner.skipSpace(text, end)) != null;
        return spaced && label && !timed
            ? new Cut(i, end, behindGroups(text, lead.from(), again(text, end)), null)
            : null;
      }
      if (!LabelScanner.inLabel(c)) {
        return null;
      }
    }
    return null;
  }

  /** Whether a word for question or answer ends right before a dash, as in {@code س- }. */
  private static boolean asksBefore(String text, int from, int dash) {
    boolean close = !LabelScanner.isBlank(text.charAt(dash - 1)) || text.charAt(dash) == 'ـ';
    boolean twice = text.startsWith("--", dash);
    int next = LabelScanner.skipSpace(text, twice ? dash + 2 : dash + 1);
    boolean goesOn = next < text.length() && !Character.isDigit(text.charAt(next));
    boolean letter = dash == from + 1 && (twice || text.charAt(dash) == '–');
    boolean wide = letter || text.charAt(dash) == '—';
    boolean apart = next > dash + 1 || text.charAt(dash - 1) > 0xff || wide;
    String word = close && goesOn && apart ? text.substring(from, dash) : "";
    return !word.isEmpty() && word.length() < SHORT && QuestionWords.says(Names.key(word));
  }

  /**
   * Whether initials or a name of one word end right before a dash and a sentence begins behind.
   */
  private static boolean isBriefBefore(String text, int from, int dash) {
    int next = LabelScanner.skipSpace(text, dash + 1);
    boolean apart = next > dash + 1 && next < text.length();
    boolean word =
        dash - from < SHORT
            && Character.isUpperCase(text.charAt(from))
            && text.substring(from, dash).chars().allMatch(Character::isLetter);
    return word && apart && !Character.isLowerCase(text.charAt(next));
  }

  /**
   * Behind a name or a group in capitals and its own dash, where what stands before is an office or
   * a name in capitals: {@code O SR. PRESIDENTE - ANA RUIZ - PDX - text}.
   */
  private static int behindGroups(String text, int from, int end) {
    int behind = end;
    int at = LabelScanner.skipSpace(text, end);
    int limit = Math.min(text.length() - 2, from + LabelScanner.PREFIX);
    boolean open = Stops.isTitledCapitals(text.substring(from, end));
    for (int i = at; open && i < limit && LabelScanner.inLabel(text.charAt(i)); i++) {
      boolean dash = "-–—".indexOf(text.charAt(i)) >= 0 && LabelScanner.isBlank(text.charAt(i - 1));
      if (dash && LabelScanner.isBlank(text.charAt(i + 1))) {
        behind = i + 1;
        at = LabelScanner.skipSpace(text, behind);
      }
      open =
          i != at + 1
              || Character.isUpperCase(text.charAt(at)) && Character.isUpperCase(text.charAt(i));
    }
    return behind;
  }

  /** Behind one more dash, as in {@code NAME - - text}. */
  private static int again(String text, int end) {
    int next = LabelScanner.skipSpace(text, end);
    boolean dash = next + 1 < text.length() && "-–—―".indexOf(text.charAt(next)) >= 0;
    return dash && LabelScanner.isBlank(text.charAt(next + 1)) ? next + 1 : end;
  }
}
