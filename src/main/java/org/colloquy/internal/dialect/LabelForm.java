package org.colloquy.internal.dialect;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How a label with a colon is marked. */
enum LabelForm {
  PLAIN(0) {
    @Override
    @Nullable Candidate propose(int index, Line line) {
      if (!line.isText() || line.bold() > 0) {
        return null;
      }
      int colon = LabelScanner.colon(line.text(), line.text().length());
      return colon < 0 ? null : candidate(index, line.text(), colon, colon + 1);
    }
  },
  BOLD(.7) {
    @Override
    @Nullable Candidate propose(int index, Line line) {
      String text = line.text();
      if (!line.isText() || line.bold() == 0) {
        return line.isText() && text.startsWith(ASTERISKS) ? literal(index, text) : null;
      }
      int colon = LabelScanner.colon(text, line.bold());
      if (colon >= 0) {
        return candidate(index, text, colon, colon + 1);
      }
      int after = LabelScanner.skipSpace(text, line.bold());
      boolean outside = after < text.length() && LabelScanner.isColon(text.charAt(after));
      return outside && LabelScanner.isLabel(text, line.bold())
          ? candidate(index, text, line.bold(), after + 1)
          : null;
    }
  },
  HEADING(1) {
    @Override
    @Nullable Candidate propose(int index, Line line) {
      if (line.kind() != Line.Kind.HEADING) {
        return null;
      }
      int colon = LabelScanner.colon(line.text(), line.text().length());
      boolean alone =
          colon >= 0 && LabelScanner.skipSpace(line.text(), colon + 1) == line.text().length();
      return alone ? candidate(index, line.text(), colon, colon + 1) : null;
    }
  };

  private static final String ASTERISKS = "**";
  private static final int LONGEST_TIME = 20;

  private final double worth;

  LabelForm(double worth) {
    this.worth = worth;
  }

  /** The label with which a line begins, if it has this form. */
  abstract @Nullable Candidate propose(int index, Line line);

  final @Nullable Candidate candidate(int index, String text, int labelEnd, int end) {
    String label = LabelScanner.trimmed(text, labelEnd);
    if (label.isEmpty()) {
      return null;
    }
    String key = Names.key(label);
    String written = LabelScanner.trimmed(text, end);
    int extent = LabelScanner.skipSpace(text, end);
    Duration time = text.length() - extent > LONGEST_TIME ? null : time(text.substring(extent));
    int taken = time == null ? extent : text.length();
    return new Candidate(kind(key), index, label, key, written, taken, time, worth);
  }

  /** {@code **Q:**text}, which is no bold in CommonMark, since no space follows. */
  final @Nullable Candidate literal(int index, String text) {
    String rest = text.substring(2, Math.min(text.length(), LabelScanner.PREFIX));
    int close = rest.indexOf(ASTERISKS);
    int colon = close < 1 ? -1 : LabelScanner.colon(rest, close);
    if (colon != close - 1) {
      return null;
    }
    String label = LabelScanner.trimmed(rest, colon);
    String written = LabelScanner.trimmed(rest, close);
    int extent = LabelScanner.skipSpace(text, close + 4);
    String key = Names.key(label);
    return label.isEmpty()
        ? null
        : new Candidate(kind(key), index, label, key, written, extent, null, worth);
  }

  private static Candidate.Kind kind(String key) {
    return Lexicon.isQuestionOrAnswer(key) ? Candidate.Kind.LETTER : Candidate.Kind.NAME;
  }

  /** The time that the rest of a line is, between brackets or not; null if it is anything else. */
  private static @Nullable Duration time(String rest) {
    String bare = rest.strip();
    boolean bracketed =
        bare.startsWith("[") && bare.endsWith("]") || bare.startsWith("(") && bare.endsWith(")");
    return Times.parse(bracketed ? bare.substring(1, bare.length() - 1).strip() : bare);
  }
}
