package org.colloquy.internal.dialect.label;

import java.util.Set;
import org.colloquy.internal.dialect.line.Lead;
import org.colloquy.internal.dialect.words.Clock;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Offices;
import org.colloquy.internal.dialect.words.QuestionWords;
import org.colloquy.internal.dialect.words.Shape;
import org.colloquy.internal.dialect.words.Stops;
import org.jspecify.annotations.Nullable;

/** What parts a label from what is said. */
enum Ending {
  /** {@code NAME:}, {@code Name (JS) :}, {@code Name [00:12]:}, {@code 王毅：}. */
  COLON {
    @Override
    @Nullable Cut find(Lead lead) {
      String text = lead.text();
      int bound = lead.mark() == Lead.Mark.BOLD ? lead.marked() : text.length();
      int colon = LabelScanner.colon(text, lead.from(), bound);
      if (colon >= 0) {
        return behindColon(text, colon);
      }
      Cut timed = timed(lead, bound);
      if (timed != null) {
        return timed;
      }
      int after = LabelScanner.skipSpace(text, bound + lead.marker().length());
      boolean outside = after < text.length() && LabelScanner.isColon(text.charAt(after));
      if (outside || after >= text.length() || !LabelScanner.isLabel(text, lead.from(), bound)) {
        return outside && LabelScanner.isLabel(text, lead.from(), bound)
            ? behindColon(text, after).labelled(bound)
            : null;
      }
      return behindAside(text, after);
    }

    /** A name in bold, and its seat in plain brackets before the colon. */
    private @Nullable Cut behindAside(String text, int open) {
      int limit = Math.min(text.length(), open + LabelScanner.PREFIX);
      int close = LabelScanner.behindAside(text, open, limit);
      int colon = close == open ? text.length() : LabelScanner.skipSpace(text, close + 1);
      return colon < text.length() && LabelScanner.isColon(text.charAt(colon))
          ? behindColon(text, colon)
          : null;
    }

    private Cut behindColon(String text, int colon) {
      Clock clock = Clock.at(text, LabelScanner.skipSpace(text, colon + 1));
      boolean alone = clock != null && rest(text, clock.end()) == text.length();
      return alone
          ? new Cut(colon, colon + 1, text.length(), clock)
          : new Cut(colon, colon + 1, LabelScanner.behindDashes(text, colon + 1), null);
    }

    /** A time between name and colon. */
    private @Nullable Cut timed(Lead lead, int bound) {
      String text = lead.text();
      if (!Clock.mayBegin(text, lead.from(), TIME_WITHIN)) {
        return null;
      }
      int end = labelEnd(text, lead.from(), bound);
      int at = end < 0 ? bound : LabelScanner.skipSpace(text, end);
      boolean parted = at < text.length() && PARTS.indexOf(text.charAt(at)) >= 0;
      Clock clock = Clock.at(text, parted ? LabelScanner.skipSpace(text, at + 1) : at);
      int colon = clock == null ? bound : LabelScanner.skipSpace(text, clock.end());
      boolean ends =
          clock != null && colon < text.length() && LabelScanner.isColon(text.charAt(colon));
      return ends ? new Cut(end, colon + 1, colon + 1, clock) : null;
    }
  },

  /** {@code Name 12:31}, {@code Name (12:31)}, {@code 12:31 Name}, with or without text behind. */
  TIME {
    @Override
    @Nullable Cut find(Lead lead) {
      String text = lead.text();
      boolean timed = lead.timed() || Clock.mayBegin(text, lead.from(), TIME_WITHIN);
      int end = timed ? labelEnd(text, lead.from(), text.length()) : -1;
      if (end < 0) {
        return null;
      }
      int at = LabelScanner.skipSpace(text, end);
      boolean parted = at < text.length() && (PARTS + ":").indexOf(text.charAt(at)) >= 0;
      Clock clock = Clock.at(text, parted ? LabelScanner.skipSpace(text, at + 1) : at);
      if (clock == null) {
        return lead.timed() && at == text.length() ? new Cut(end, end, end, null) : null;
      }
      int behind = rest(text, clock.end());
      boolean closed = behind < text.length() && LabelScanner.isColon(text.charAt(behind));
      int rest = closed ? rest(text, behind + 1) : behind;
      boolean column = at > end && text.charAt(end) == '\t';
      boolean far =
          clock.end() > at && (OPENS.indexOf(text.charAt(at)) >= 0 || column || at > end + 1);
      boolean colon = parted && LabelScanner.isColon(text.charAt(at));
      int written = colon ? at + 1 : end;
      return rest == text.length() || far ? new Cut(end, written, rest, clock) : null;
    }
  },

  /** {@code Mr. TRAFICANT (during the reading).}, {@code The SPEAKER.}, {@code P.}. */
  STOP {
    @Override
    @Nullable Cut find(Lead lead) {
      String text = lead.text();
      int found = Stops.find(text, lead.from());
      int stop = found < 0 ? QuestionWords.wordBefore("．۔。။", text, lead.from()) : found;
      return stop < 0 ? null : new Cut(stop, stop + 1, Stops.behind(text, stop + 1), null);
    }
  },

  /** {@code Name (Group). – text}, as parliaments print it. */
  STOP_DASH {
    @Override
    @Nullable Cut find(Lead lead) {
      String text = lead.text();
      int limit = Math.min(text.length(), lead.from() + LabelScanner.PREFIX);
      for (int i = lead.from(); i < limit && LabelScanner.inLabel(text.charAt(i)); i++) {
        int dash = text.charAt(i) == '.' ? LabelScanner.skipSpace(text, i + 1) : text.length();
        boolean ends = dash + 1 < text.length() && "–—".indexOf(text.charAt(dash)) >= 0;
        if (ends && i > lead.from() + 2 && LabelScanner.isLabel(text, lead.from(), i)) {
          int comma = text.indexOf(", ", lead.from());
          return new Cut(comma > 0 ? Math.min(comma, i) : i, dash + 1, dash + 1, null);
        }
      }
      return null;
    }
  },

  /** {@code Name | text}, {@code Name · text}, {@code Name> text}, {@code Name:: text}. */
  SIGN {
    @Override
    @Nullable Cut find(Lead lead) {
      String text = lead.text();
      int limit = Math.min(text.length() - 1, lead.from() + LabelScanner.PREFIX);
      for (int i = lead.from() + 1; i < limit; i++) {
        char c = text.charAt(i);
        boolean twice = text.charAt(i + 1) == c;
        boolean sign = SIGNS.indexOf(c) >= 0 || c == ':' && twice;
        if (sign) {
          int end = twice ? i + 2 : i + 1;
          boolean parted = end < text.length() && LabelScanner.isBlank(text.charAt(end));
          boolean label = parted && LabelScanner.isLabel(text, lead.from(), i);
          return label ? new Cut(i, end, end, null) : null;
        }
        if (!LabelScanner.inLabel(c)) {
          return null;
        }
      }
      return null;
    }
  },

  /** {@code 記者）text}, {@code Q) text}: a bracket that closes and was never opened. */
  CLOSE {
    @Override
    @Nullable Cut find(Lead lead) {
      String text = lead.text();
      int word = QuestionWords.wordBefore(")）", text, lead.from());
      if (word > 0 && !Character.isLowerCase(text.charAt(lead.from()))) {
        return new Cut(word, word + 1, word + 1, null);
      }
      int limit = Math.min(text.length() - 1, lead.from() + SHORT_LABEL);
      for (int i = lead.from(); i < limit; i++) {
        if (text.charAt(i) == '）' || text.charAt(i) == ')') {
          return i > lead.from() + 1 ? new Cut(i, i + 1, i + 1, null) : null;
        }
        if (text.charAt(i) < 0x2e80 || !Character.isLetter(text.charAt(i))) {
          return null;
        }
      }
      return null;
    }
  },

  /** {@code NAME — text}. */
  DASH {
    @Override
    @Nullable Cut find(Lead lead) {
      String text = lead.text();
      int limit = Math.min(text.length(), lead.from() + LabelScanner.PREFIX);
      if (office(text, lead.from()) > 0) {
        return null;
      }
      int depth = 0;
      for (int i = lead.from() + 1; i < limit; i++) {
        char c = text.charAt(i);
        depth += "(（".indexOf(c) >= 0 ? 1 : ")）".indexOf(c) >= 0 ? -1 : 0;
        boolean dash = depth <= 0 && (c == '—' || c == '–' || c == '―' || c == '-');
        if (depth <= 0 && (dash || c == 'ـ') && asksBefore(text, lead.from(), i)) {
          return new Cut(i, i + 1, i + 1, null);
        }
        if (dash && LabelScanner.isBlank(text.charAt(i - 1)) && i + 2 < text.length()) {
          int end = c == '-' && text.charAt(i + 1) == c ? i + 2 : i + 1;
          boolean spaced = LabelScanner.isBlank(text.charAt(end));
          boolean label = LabelScanner.isLabel(text, lead.from(), i);
          boolean timed = Clock.at(text, LabelScanner.skipSpace(text, end)) != null;
          return spaced && label && !timed ? new Cut(i, end, again(text, end), null) : null;
        }
        if (!LabelScanner.inLabel(c)) {
          return null;
        }
      }
      return null;
    }

    /** Whether a word for question or answer ends right before a dash, as in {@code س- }. */
    private boolean asksBefore(String text, int from, int dash) {
      boolean close = !LabelScanner.isBlank(text.charAt(dash - 1)) || text.charAt(dash) == 'ـ';
      int next = LabelScanner.skipSpace(text, dash + 1);
      boolean goesOn = next < text.length() && !Character.isDigit(text.charAt(next));
      boolean apart = next > dash + 1 || text.charAt(dash - 1) > 0xff || text.charAt(dash) == '—';
      String word = close && goesOn && apart ? text.substring(from, dash) : "";
      return !word.isEmpty() && word.length() < SHORT_LABEL && QuestionWords.says(Names.key(word));
    }
  },

  /** {@code DETECTIVE text}: a tab, or more spaces than between two words. */
  SPACES {
    @Override
    @Nullable Cut find(Lead lead) {
      String text = lead.text();
      int limit = Math.min(text.length() - 1, lead.from() + LabelScanner.PREFIX);
      for (int i = lead.from() + 1; i < limit; i++) {
        char c = text.charAt(i);
        boolean wide = LabelScanner.isBlank(c) && LabelScanner.isBlank(text.charAt(i + 1));
        wide |= LabelScanner.isBlank(c) && isSurname(text, lead.from(), i);
        if (c == '\t' || c == '\u3000' || wide) {
          boolean sentence = c != '\t' && endsSentence(text, i);
          boolean label = LabelScanner.isLabel(text, lead.from(), i);
          return !sentence && label ? new Cut(i, i, i, null) : null;
        }
        if (!LabelScanner.inLabel(c)) {
          return null;
        }
      }
      return null;
    }

    /** Whether two to four ideographs stand before a blank, which no word needs, and no colon. */
    private boolean isSurname(String text, int from, int to) {
      String name = text.substring(from, to);
      return name.length() >= 2
          && name.length() <= 4
          && name.codePoints().allMatch(Character::isIdeographic)
          && !Character.isDigit(text.charAt(to + 1))
          && LabelScanner.colon(text, from, text.length()) < 0;
    }
  },

  /** {@code [Name] text}, {@code {Name} text}, {@code <Name> text}, {@code (speaker 0) text}. */
  BRACKETS {
    @Override
    @Nullable Cut find(Lead lead) {
      String text = lead.text();
      int from = lead.from();
      int kind = from < text.length() ? OPENS.indexOf(text.charAt(from)) : -1;
      int limit = Math.min(text.length(), from + LabelScanner.PREFIX);
      int close = kind < 0 ? -1 : text.substring(0, limit).indexOf(CLOSES.charAt(kind), from);
      boolean twice = close > 0 && text.charAt(from + 1) == text.charAt(from);
      int name = twice ? from + 2 : from + 1;
      if (close < 0 || !LabelScanner.isLabel(text, name, close)) {
        return null;
      }
      int label = close;
      close =
          twice && close + 1 < limit && text.charAt(close + 1) == text.charAt(close)
              ? close + 1
              : close;
      int at = LabelScanner.skipSpace(text, close + 1);
      Clock clock = Clock.at(text, at);
      int end = clock == null ? close + 1 : clock.end();
      int colon = LabelScanner.skipSpace(text, end);
      boolean marked = colon < text.length() && LabelScanner.isColon(text.charAt(colon));
      return new Cut(label, close + 1, marked ? colon + 1 : end, clock).from(name);
    }
  },

  /** The label is bold, what is said is not. */
  RUN {
    @Override
    @Nullable Cut find(Lead lead) {
      String text = lead.text();
      int end = lead.marked();
      boolean run = end > lead.from() && rest(text, end) < text.length();
      int stop = run && text.charAt(end - 1) == '.' ? end - 1 : end;
      return run && LabelScanner.isLabel(text, lead.from(), stop)
          ? new Cut(stop, end, end, null)
          : null;
    }
  },

  /** The label is all that the line says. */
  ALONE {
    @Override
    @Nullable Cut find(Lead lead) {
      String text = lead.text();
      int end = text.length();
      boolean note = text.startsWith("[") && text.indexOf(']') == end - 1;
      boolean signs = end > 2 && Character.isIdeographic(text.codePointAt(1));
      boolean aside = text.startsWith("(") && text.indexOf(')') == end - 1 && !signs;
      int stop = isInCapitals(text, lead.from(), end) ? end - 1 : end;
      if (aside || lead.timed() || lead.dashed() || end == 0 || note || endsSentence(text, stop)) {
        return null;
      }
      int office = office(text, lead.from());
      int label = office > 0 ? office : stop;
      return LabelScanner.isLabel(text, lead.from(), label) ? new Cut(label, end, end, null) : null;
    }

    /** {@code VIDAL.}, as plays have it above a speech. */
    private boolean isInCapitals(String text, int from, int end) {
      boolean brief = end > from + 3 && end - from <= LabelScanner.PREFIX;
      boolean stop = brief && text.charAt(end - 1) == '.';
      return stop
          && !Character.isLowerCase(text.charAt(end - 2))
          && Shape.of(text.substring(from, end - 1)) == Shape.CAPITALS;
    }
  },

  /** {@code Q And then?}: a letter and one space. */
  SPACE {
    @Override
    @Nullable Cut find(Lead lead) {
      String text = lead.text();
      int from = lead.from();
      int end = from + 1;
      boolean counted = end + 1 < text.length() && ".-".indexOf(text.charAt(end)) >= 0;
      end += counted && Character.isDigit(text.charAt(end + 1)) ? 1 : 0;
      while (end < text.length() && end < from + 5 && Character.isDigit(text.charAt(end))) {
        end++;
      }
      boolean letter = end + 1 < text.length() && Character.isLetter(text.charAt(from));
      boolean begins = letter && LabelScanner.isBlank(text.charAt(end)) && begins(text, end + 1);
      return begins ? new Cut(end, end, end, null) : null;
    }

    private boolean begins(String text, int from) {
      int at = LabelScanner.skipSpace(text, from);
      return at < text.length() && !Character.isLowerCase(text.charAt(at));
    }
  };

  private static final int SHORT_LABEL = 12;

  /** A time stands behind a label, a mark, a bracket and perhaps the name of a day. */
  private static final int TIME_WITHIN = LabelScanner.PREFIX + 40;

  private static final String SIGNS = "|·•→▶►»>";

  static final Set<Ending> FIRM = Set.of(COLON, TIME, STOP, DASH, BRACKETS);

  private static final String OPENS = "[({<【（";
  private static final String CLOSES = "])}>】）";
  private static final String PARTS = "|-–—,";
  private static final String ENDS = ".,;!?…。？！،؟";

  /**
   * Where a label is cut off.
   *
   * @param from where it begins; -1 where the lead says so
   * @param label where it ends
   * @param written where its mark ends
   * @param end where what belongs to it ends: a time
   */
  record Cut(int from, int label, int written, int end, @Nullable Clock clock) {
    Cut(int label, int written, int end, @Nullable Clock clock) {
      this(-1, label, written, end, clock);
    }

    Cut from(int offset) {
      return new Cut(offset, label, written, end, clock);
    }

    Cut labelled(int offset) {
      return new Cut(from, offset, written, end, clock);
    }
  }

  /** Where the dashes stand between somebody's full name and office, or -1. */
  private static int office(String text, int from) {
    return text.length() > LabelScanner.PREFIX || endsSentence(text, text.length())
        ? -1
        : Offices.behindName(text, from, Offices.HYPHENS);
  }

  /** Where the label ends with which a line begins, or null if it has none that ends so. */
  abstract @Nullable Cut find(Lead lead);

  /** Where a label ends behind which a time stands or nothing, or -1. */
  private static int labelEnd(String text, int from, int bound) {
    int limit = Math.min(Math.min(bound, text.length()), from + LabelScanner.PREFIX);
    int i = from;
    for (; i < limit; i++) {
      boolean clock = OPENS.indexOf(text.charAt(i)) >= 0 && Clock.at(text, i) != null;
      i = i == from || clock ? i : LabelScanner.behindAside(text, i, limit);
      char c = text.charAt(i);
      boolean word = i == from || LabelScanner.isBlank(text.charAt(i - 1));
      boolean opens = Character.isDigit(c) && word || OPENS.indexOf(c) >= 0;
      if (LabelScanner.isColon(c) || c == '|' || c == '—' || opens && Clock.at(text, i) != null) {
        break;
      }
      if (!LabelScanner.inLabel(c)) {
        return -1;
      }
    }
    int end = i;
    while (end > from
        && (LabelScanner.isBlank(text.charAt(end - 1))
            || PARTS.indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return end > from && (i < limit || i == text.length()) && LabelScanner.isLabel(text, from, end)
        ? end
        : -1;
  }

  /** Whether a label ends like a sentence; initials and {@code Jr.} do not. */
  private static boolean endsSentence(String text, int end) {
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

  /** Behind one more dash, as in {@code NAME - - text}. */
  private static int again(String text, int end) {
    int next = LabelScanner.skipSpace(text, end);
    boolean dash = next + 1 < text.length() && "-–—―".indexOf(text.charAt(next)) >= 0;
    return dash && LabelScanner.isBlank(text.charAt(next + 1)) ? next + 1 : end;
  }

  private static int rest(String text, int from) {
    return LabelScanner.skipSpace(text, from);
  }
}
