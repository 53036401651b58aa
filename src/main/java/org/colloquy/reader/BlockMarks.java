package org.colloquy.reader;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;

/**
 * Lines that say how the text about them is set: {@code ::: {.note}} and {@code :::} around
 * pandoc's divisions, {@code {: .note }} below a block of kramdown's. They part paragraphs, and are
 * told.
 */
final class BlockMarks {
  private static final int LONGEST = 200;
  private static final String FENCE = "```";
  private static final Pattern OPENS =
      Pattern.compile(":{3,9} ?(?:\\{[^{}]*\\}|[.#]?[\\p{L}][\\p{L}\\p{Nd}_-]*)(?: ?:{3,9})?");
  private static final Pattern CLOSES = Pattern.compile(":{3,9}");
  private static final Pattern ATTRIBUTES = Pattern.compile("\\{: ?[.#\\p{L}][^{}]*\\}");

  private BlockMarks() {}

  /** A source with blanks for such lines, so that all else stays in its place. */
  static SourceText without(SourceText source, int from, Told told) {
    String text = source.text();
    if (text.indexOf(":::", from) < 0 && text.indexOf("{:", from) < 0) {
      return source;
    }
    char[] out = text.toCharArray();
    boolean code = false;
    int open = 0;
    int at = from;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      String line = end - at > LONGEST ? "" : text.substring(at, end).strip();
      code ^= line.startsWith(FENCE);
      boolean opens = !code && OPENS.matcher(line).matches();
      boolean closes = !code && open > 0 && CLOSES.matcher(line).matches();
      open += opens ? 1 : closes ? -1 : 0;
      if (opens || closes || !code && ATTRIBUTES.matcher(line).matches()) {
        Arrays.fill(out, at, end, ' ');
        told.tell(Code.R050, source.span(at, end), "a mark of how a block is set is left out");
      }
      at = end + 1;
    }
    return source.with(new String(out));
  }
}
