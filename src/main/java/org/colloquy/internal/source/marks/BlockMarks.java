package org.colloquy.internal.source.marks;

import java.util.regex.Pattern;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.model.Span;

/**
 * Lines that say how the text about them is set: {@code ::: {.note}} and {@code :::} around
 * pandoc's divisions, {@code {: .note }} below a block of kramdown's, {@code {#top}} behind a
 * heading. They part paragraphs, and are told; so is what says how a picture or link is set, {@code
 * ![](weir.png){width="80%"}}.
 */
final class BlockMarks {
  private static final int LONGEST = 200;
  private static final String FENCE = "```";
  private static final Pattern OPENS =
      Pattern.compile(":{3,9} ?(?:\\{[^{}]*\\}|[.#]?[\\p{L}][\\p{L}\\p{Nd}_-]*)(?: ?:{3,9})?");
  private static final Pattern CLOSES = Pattern.compile(":{3,9}");
  private static final Pattern ATTRIBUTES = Pattern.compile("\\{: ?[.#\\p{L}][^{}]*\\}");

  /** Ends a link or picture and begins what says how it is set. */
  private static final String LINKED = "){";

  private static final Pattern SET =
      Pattern.compile("\\{:? ?(?:[.#][\\p{L}_][^{}]*|[\\p{L}-]++=[^{}]*)\\}");

  private static final Pattern NAME = Pattern.compile("\\{(?:-|[#.][\\p{L}\\p{Nd}_-][^{}]*+)\\}");

  private BlockMarks() {}

  /** A source with blanks for such lines, so that all else stays in its place. */
  static SourceText without(SourceText source, int from, Told told) {
    String text = source.text();
    if (text.indexOf(":::", from) < 0
        && text.indexOf("{:", from) < 0
        && text.indexOf(" {", from) < 0
        && text.indexOf(LINKED, from) < 0) {
      return source;
    }
    Rewriting out = new Rewriting(source);
    boolean code = false;
    int open = 0;
    for (SourceText.Row row : source.rows(from)) {
      String line = row.said(text, LONGEST);
      code ^= line.startsWith(FENCE);
      boolean opens = !code && OPENS.matcher(line).matches();
      boolean closes = !code && open > 0 && CLOSES.matcher(line).matches();
      open += opens ? 1 : closes ? -1 : 0;
      int name = !code && line.startsWith("#") ? name(text, row) : row.end();
      if (name < row.end()) {
        out.blank(name, row.end());
        told.tell(Code.R050, source.span(name, row.end()), "the name of a heading is left out");
      }
      if (!code) {
        links(source, row, out, told);
      }
      if (opens || closes || !code && ATTRIBUTES.matcher(line).matches()) {
        out.blank(row.start(), row.end());
        told.tell(
            Code.R050,
            source.span(row.start(), row.end()),
            "a mark of how a block is set is left out");
      }
    }
    return out.made();
  }

  /** Blanks the braces behind pictures and links that say how those are set. */
  private static void links(SourceText source, SourceText.Row row, Rewriting out, Told told) {
    String line = source.text().substring(row.start(), row.end());
    int link = line.indexOf("](");
    int at = link < 0 ? -1 : line.indexOf(LINKED, link);
    while (at > 0) {
      int close = line.indexOf('}', at);
      boolean set = close > 0 && SET.matcher(line.substring(at + 1, close + 1)).matches();
      if (set) {
        Span span = source.span(row.start() + at + 1, row.start() + close + 1);
        out.blank(span.start(), span.end());
        told.tell(Code.R050, span, "a mark of how a picture or a link is set is left out");
      }
      at = close < 0 ? -1 : line.indexOf(LINKED, close);
    }
  }

  /** Where the name of a heading begins that links lead to; the end of the row without one. */
  private static int name(String text, SourceText.Row row) {
    String line = text.substring(row.start(), row.end()).stripTrailing();
    int open = line.lastIndexOf(" {");
    return open > 0 && NAME.matcher(line.substring(open + 1)).matches()
        ? row.start() + open
        : row.end();
  }
}
