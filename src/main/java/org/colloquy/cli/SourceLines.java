package org.colloquy.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.model.Span;
import org.colloquy.reader.ReadOptions;
import org.colloquy.reader.Reading;
import org.colloquy.reader.Source;

/** The lines of a source that a person would read as lines; none of a DOCX, a CSV, XML ... */
final class SourceLines {
  private static final Set<String> READ_AS_LINES =
      Set.of("text", "markdown", "html", "webvtt", "subrip", "lrc");

  /**
   * One line.
   *
   * @param start offset at which it begins
   */
  record Row(int number, int start, String text) {
    int end() {
      return start + text.length();
    }
  }

  private final List<Row> rows = new ArrayList<>();
  private final boolean known;
  private final String text;

  private SourceLines(boolean known, String text) {
    this.known = known;
    this.text = text;
  }

  static SourceLines of(Source source, Reading reading) {
    boolean known = READ_AS_LINES.contains(reading.format());
    SourceLines lines = new SourceLines(known, known ? text(source, reading.evidence()) : "");
    if (known) {
      lines.split();
    }
    return lines;
  }

  private static String text(Source source, List<Evidence> evidence) {
    Charset charset = StandardCharsets.UTF_8;
    for (Evidence e : evidence) {
      if (e.subject().equals("encoding")) {
        charset = Charset.forName(e.decision());
      }
    }
    String text = new String(source.bytes(ReadOptions.DEFAULT.limits().inputBytes()), charset);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private void split() {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean end = i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r';
      if (end && i >= start) {
        rows.add(new Row(rows.size() + 1, start, text.substring(start, i)));
        boolean both = text.startsWith("\r\n", i);
        start = i + (both ? 2 : 1);
      }
    }
  }

  boolean known() {
    return known;
  }

  List<Row> rows() {
    return rows;
  }

  /**
   * A diagnostic with its line, where there are lines. What stands in the text may stand a little
   * further on in the line, behind marks of a format.
   *
   * @param what stands at the place
   */
  Diagnostic shown(Diagnostic told, String what) {
    Span span = told.span();
    if (span == null || span.line() > rows.size()) {
      return told;
    }
    Row row = rows.get(span.line() - 1);
    int from = Math.min(span.column() - 1, row.text().length());
    int found = row.text().indexOf(what, from);
    int column = found < 0 ? from : found;
    int start = row.start() + column;
    Span place = new Span(start, start + what.length(), row.number(), column + 1, span.part());
    return told.at(place, text);
  }

  /** The number of the last line with something of a stretch of the source. */
  int lastLine(Span span) {
    int last = span.line();
    while (last < rows.size() && rows.get(last).start() < span.end()) {
      last++;
    }
    return last;
  }
}
