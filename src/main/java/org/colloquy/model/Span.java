package org.colloquy.model;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a source: where a node, a decision or a problem stands.
 *
 * @param start offset of the first UTF-16 code unit of the decoded source, from 0
 * @param end offset behind the last one; equal to {@code start} for a point
 * @param line line of {@code start}, from 1; in a DOCX the paragraph's number within its part
 * @param column column of {@code start} in UTF-16 code units, from 1
 * @param part part of a compound source ({@code word/footnotes.xml}), null for a plain file
 */
public record Span(int start, int end, int line, int column, @Nullable String part) {
  public Span {
    if (start < 0 || end < start || line < 1 || column < 1) {
      throw new IllegalArgumentException(
          "no span: " + start + "-" + end + " " + line + ":" + column);
    }
  }

  public Span(int start, int end, int line, int column) {
    this(start, end, line, column, null);
  }
}
