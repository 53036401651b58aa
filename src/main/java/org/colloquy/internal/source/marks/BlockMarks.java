package org.colloquy.internal.source.marks;

import java.util.regex.Pattern;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.model.Span;

/**
 * Lines that say how the text about them is set: {@code ::: {.note}} and {@code :::} around
 * pandoc's divisions, {@code {: .note }} below a block of kramdown's, {@code {#top}} behind a
 * heading. They part paragraphs, and are told; so is what says how a picture, a link or words in
 * bold are set, {@code ![](weir.png){width="80%"}}, {@code **Deep?**{: .asked}}.
 */
final class BlockMarks {
  private static final int LONGEST = 200;
  private static final String FENCE = "```";
  private static final Pattern OPENS =
      Pattern.compile(":{3,9} ?(?:\\{[^{}]*\\}|[.#]?[\\p{L}][\\p{L}\\p{Nd}_-]*)(?: ?:{3,9})?");
  private static final Pattern CLOSES = Pattern.compile(":{3,9}");
  private static final Pattern ATTRIBUTES = Pattern.compile("\\{: ?[.#\\p{L}][^{}]*\\}");

  /** What ends a link, a picture, words in bold or italics, code or a site builder's tag. */
  private static final String ENDS = ")*_`}";

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
        && text.indexOf("){", from) < 0) {
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
        spans(source, row, out, told);
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

  /** Blanks the braces behind pictures, links and words in bold that say how those are set. */
  private static void spans(SourceText source, SourceText.Row row, Rewriting out, Told told) {
    String line = source.text().substring(row.start(), row.end());
    int link = line.indexOf("](");
    int at = line.indexOf('{', 1);
    while (at > 0) {
      int close = line.indexOf('}', at);
      char before = line.charAt(at - 1);
      boolean linked = before == ')' && link >= 0 && link < at;
      boolean kramdown = ENDS.indexOf(before) >= 0 && line.startsWith("{:", at);
      if (close > 0 && (linked || kramdown)) {
        String set = line.substring(at, close + 1);
        if (SET.matcher(set).matches() || kramdown && ATTRIBUTES.matcher(set).matches()) {
          Span span = source.span(row.start() + at, row.start() + close + 1);
          out.blank(span.start(), span.end());
          told.tell(Code.R050, span, "a mark of how words or a picture are set is left out");
        }
      }
      at = close < 0 ? -1 : line.indexOf('{', close);
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
