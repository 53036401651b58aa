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
      if (!line.isText() || line.bold() == 0) {
        return null;
      }
      String text = line.text();
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

  private static final int LONGEST_TIME = 20;

  private final double worth;

  LabelForm(double worth) {
    this.worth = worth;
  }

  /** How much the mark alone speaks for a label. */
  double worth() {
    return worth;
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
    return new Candidate(index, label, key, written, taken, time, this);
  }

  /** The time that the rest of a line is, between brackets or not; null if it is anything else. */
  private static @Nullable Duration time(String rest) {
    String bare = rest.strip();
    boolean bracketed =
        bare.startsWith("[") && bare.endsWith("]") || bare.startsWith("(") && bare.endsWith(")");
    return Times.parse(bracketed ? bare.substring(1, bare.length() - 1).strip() : bare);
  }
}
