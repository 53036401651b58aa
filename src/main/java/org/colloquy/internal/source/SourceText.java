package org.colloquy.internal.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/** The decoded text of a source, which knows the line of every offset. */
public final class SourceText {
  private final String name;
  private final String text;
  private final int[] lineStarts;
  private @Nullable Rows rows;

  /** A line without its end. */
  public record Row(int start, int end) {
    /** What the row says, without blanks about it; empty for one that is longer than a limit. */
    public String said(String text, int longest) {
      return end - start > longest ? "" : text.substring(start, end).strip();
    }
  }

  /** All rows from an offset on. */
  private record Rows(int from, List<Row> rows) {}

  public SourceText(String name, String text) {
    this.name = name;
    this.text = text;
    lineStarts = lineStarts(text);
  }

  private SourceText(String name, String text, int[] lineStarts) {
    this.name = name;
    this.text = text;
    this.lineStarts = lineStarts;
  }

  /** The same places with other characters, as many. */
  public SourceText with(String rewritten) {
    return new SourceText(name, rewritten, lineStarts);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[64];
    int count = 1;
    int feed = end(text, '\n', 0);
    int turn = end(text, '\r', 0);
    while (Math.min(feed, turn) < text.length()) {
      int end = Math.min(feed, turn);
      boolean both = end < feed && text.startsWith("\n", end + 1);
      if (!both) {
        starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
        starts[count++] = end + 1;
      }
      feed = end == feed ? end(text, '\n', end + 1) : feed;
      turn = end == turn ? end(text, '\r', end + 1) : turn;
    }
    return Arrays.copyOf(starts, count);
  }

  /** Where a sign that ends lines stands next, or the length of the text. */
  private static int end(String text, char sign, int from) {
    int at = text.indexOf(sign, from);
    return at < 0 ? text.length() : at;
  }

  /** As the user gave it. */
  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  /**
   * The lines from an offset on, as feeds end them. Whoever asks again from there gets the same.
   */
  public List<Row> rows(int from) {
    Rows known = rows;
    if (known == null || known.from != from) {
      known = new Rows(from, parted(from));
      rows = known;
    }
    return known.rows;
  }

  private List<Row> parted(int from) {
    List<Row> parted = new ArrayList<>();
    for (int at = from; at < text.length(); ) {
      int end = end(text, '\n', at);
      parted.add(new Row(at, end));
      at = end + 1;
    }
    return Collections.unmodifiableList(parted);
  }

  /** Where the characters from {@code start} to {@code end} stand. */
  public Span span(int start, int end) {
    int found = Arrays.binarySearch(lineStarts, start);
    int line = found >= 0 ? found : -found - 2;
    return new Span(start, Math.max(start, end), line + 1, start - lineStarts[line] + 1);
  }

  public Diagnostic problem(Code code, Span span, String message) {
    return Diagnostic.of(code, message).at(span, text).withSource(name);
  }

  /** A problem told elsewhere, with this source's name and the line in which it is. */
  public Diagnostic placed(Diagnostic diagnostic) {
    Diagnostic named = diagnostic.withSource(name);
    return diagnostic.span() == null ? named : named.at(diagnostic.span(), text);
  }
}
