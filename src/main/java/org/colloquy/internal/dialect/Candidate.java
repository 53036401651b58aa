package org.colloquy.internal.dialect;

/**
 * A place that may be a label.
 *
 * @param line index of the line
 * @param label what it would name, without its mark: {@code Q}, {@code Tomás Vidal}
 * @param written the label as it stands there, with its mark: {@code Q:}
 * @param extent how many characters of the line's text the label takes, with the space behind it
 * @param form how it is marked
 */
record Candidate(int line, String label, String written, int extent, LabelForm form) {
  /** What makes two labels the same: case and spaces do not count. */
  String key() {
    return Names.key(label);
  }
}
