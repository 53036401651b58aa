package org.colloquy.internal.dialect;

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
    String written = LabelScanner.trimmed(text, end);
    return label.isEmpty()
        ? null
        : new Candidate(index, label, written, LabelScanner.skipSpace(text, end), this);
  }
}
