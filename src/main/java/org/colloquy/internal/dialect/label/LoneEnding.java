package org.colloquy.internal.dialect.label;

import org.colloquy.internal.dialect.label.Ending.Cut;
import org.colloquy.internal.dialect.line.Lead;
import org.colloquy.internal.dialect.words.Clock;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Offices;
import org.colloquy.internal.dialect.words.Shape;
import org.jspecify.annotations.Nullable;

/** Where a label ends that is set apart from what is said: in bold, or alone on its line. */
final class LoneEnding {
  private static final String ENDS = ".,;!?…。？！،؟";

  private LoneEnding() {}

  /** The label is bold, what is said is not, and no colon stands between. */
  static @Nullable Cut bold(Lead lead) {
    String text = lead.text();
    int end = lead.marked();
    boolean run = end > lead.from() && LabelScanner.skipSpace(text, end) < text.length();
    int stop = run && text.charAt(end - 1) == '.' ? end - 1 : end;
    if (!run || !LabelScanner.isLabel(text, lead.from(), stop)) {
      return null;
    }
    int behind = LabelScanner.skipSpace(text, end);
    Clock clock = Clock.at(text, behind);
    int colon = clock == null ? behind : LabelScanner.skipSpace(text, clock.end());
    boolean marked = colon < text.length() && LabelScanner.isColon(text.charAt(colon));
    if (clock == null) {
      return marked ? null : new Cut(stop, end, end, null);
    }
    return marked ? new Cut(stop, end, colon + 1, clock) : new Cut(stop, end, end, null);
  }

  /** The label is all that the line says. */
  static @Nullable Cut find(Lead lead) {
    String text = lead.text();
    int end = text.length();
    if (end > lead.from() + LabelScanner.PREFIX + 1) {
      return null;
    }
    boolean note = text.startsWith("[") && text.indexOf(']') == end - 1;
    boolean signs = end > 2 && Character.isIdeographic(text.codePointAt(1));
    boolean aside = text.startsWith("(") && text.indexOf(')') == end - 1 && !signs;
    boolean item =
        lead.dashed() || end > 1 && text.charAt(0) == '-' && Character.isLetter(text.charAt(1));
    int stop = isInCapitals(text, lead.from(), end) ? end - 1 : end;
    boolean parted = text.indexOf('\t', lead.from()) >= 0;
    if (aside || lead.timed() || item || end == 0 || note || parted || endsSentence(text, stop)) {
      return null;
    }
    int office = office(text, lead.from());
    int label = office > 0 ? office : stop;
    return LabelScanner.isLabel(text, lead.from(), label) ? new Cut(label, end, end, null) : null;
  }

  /** {@code VIDAL.}, as plays have it above a speech; {@code VIDAL, RUIZ.} calls somebody. */
  private static boolean isInCapitals(String text, int from, int end) {
    boolean brief = end > from + 3 && end - from <= LabelScanner.PREFIX;
    boolean stop = brief && text.charAt(end - 1) == '.';
    return stop
        && text.indexOf(',', from) < 0
        && !Character.isLowerCase(text.charAt(end - 2))
        && Shape.of(text.substring(from, end - 1)) == Shape.CAPITALS;
  }

  /** Where the dashes stand between somebody's full name and office, or -1. */
  static int office(String text, int from) {
    return text.length() > LabelScanner.PREFIX || endsSentence(text, text.length())
        ? -1
        : Offices.behindName(text, from);
  }

  /** Whether a label ends like a sentence; initials and {@code Jr.} do not. */
  static boolean endsSentence(String text, int end) {
    if (end == 0) {
      return false;
    }
    char last = text.charAt(end - 1);
    int word = end - 1;
    while (word > 0 && !LabelScanner.isBlank(text.charAt(word - 1))) {
      word--;
    }
    boolean brief = last == '.' && end - word <= 3 && Character.isUpperCase(text.charAt(word));
    return ENDS.indexOf(last) >= 0 && !brief;
  }
}
