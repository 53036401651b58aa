package org.colloquy.internal.source.marks;

import org.colloquy.internal.source.SourceText;
import org.jspecify.annotations.Nullable;

/** A source in which marks are written over, so that all else stays in its place. */
final class Rewriting {
  private final SourceText source;
  private final String text;
  private @Nullable StringBuilder out;

  Rewriting(SourceText source) {
    this.source = source;
    text = source.text();
  }

  /** Writes a label over what stands from one offset to another; ends of lines stay. */
  void put(int start, int end, String label) {
    for (int i = start; i < end; i++) {
      int at = i - start;
      char c = text.charAt(i);
      boolean lineEnd = c == '\n' || c == '\r';
      set(i, at < label.length() ? label.charAt(at) : lineEnd ? c : ' ');
    }
  }

  void blank(int start, int end) {
    put(start, end, "");
  }

  /** Blanks, for ends of lines as well. */
  void join(int start, int end) {
    for (int i = start; i < end; i++) {
      set(i, ' ');
    }
  }

  /**
   * Puts the end of the blank line above a line behind the blanks with which that begins, so that
   * it is no code for Markdown.
   */
  void outdent(int start, int end) {
    if (start > 0 && end > start && text.charAt(start - 1) == '\n') {
      set(start - 1, ' ');
      set(end - 1, '\n');
    }
  }

  /** Ends a line where its text does, for blanks at its end are a break for Markdown. */
  void endLine(SourceText.Row row, int textEnd) {
    if (textEnd < row.end() && row.end() < text.length()) {
      blank(row.end() - 1, row.end());
      set(row.end(), ' ');
      set(textEnd, '\n');
    }
  }

  void set(int at, char c) {
    out = out == null ? new StringBuilder(text) : out;
    out.setCharAt(at, c);
  }

  /** The source as it is rewritten; the same where nothing is. */
  SourceText made() {
    return out == null ? source : source.with(out.toString());
  }
}
