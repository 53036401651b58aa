package org.colloquy.internal.source.marks;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;

/**
 * Quotations in Markdown at whose beginnings a note tool names whoever says them: {@code >
 * [name=Ana] At night.} The name alone stays in the brackets; a time and a colour behind it go.
 */
final class NamedQuotes {
  private static final String NAME = "[name=";
  private static final List<String> OTHERS = List.of("[time=", "[color=");

  private static final int FEWEST = 3;
  private static final int LONGEST = 60;

  private NamedQuotes() {}

  static SourceText of(SourceText source, int from, Told told) {
    String text = source.text();
    List<Integer> found = new ArrayList<>();
    for (int at = text.indexOf(NAME, from); at >= 0; at = text.indexOf(NAME, at + 1)) {
      int end = text.indexOf(']', at);
      if (isFirst(text, at) && end > at + NAME.length() && end - at <= LONGEST) {
        found.add(at);
      }
    }
    if (found.size() < FEWEST) {
      return source;
    }
    Rewriting out = new Rewriting(source);
    for (int at : found) {
      int end = text.indexOf(']', at) + 1;
      out.put(at, end, "[" + text.substring(at + NAME.length(), end));
      int behind = behindOthers(text, end);
      if (behind > end) {
        out.blank(end, behind);
        told.tell(
            Code.R050, source.span(end, behind), "a mark of when a note was made is left out");
      }
    }
    return out.made();
  }

  /** Whether nothing but the sign of a quotation stands before it in its line. */
  private static boolean isFirst(String text, int at) {
    int i = at - 1;
    boolean quoted = false;
    while (i >= 0 && "> \t".indexOf(text.charAt(i)) >= 0) {
      quoted |= text.charAt(i) == '>';
      i--;
    }
    return quoted && (i < 0 || text.charAt(i) == '\n' || text.charAt(i) == '\r');
  }

  /** Where the last other mark ends that stands behind a name, or the same offset. */
  private static int behindOthers(String text, int from) {
    int end = from;
    int at = from;
    while (at >= 0) {
      int start = LabelScanner.skipSpace(text, at);
      int close = text.indexOf(']', start);
      boolean other =
          close > 0
              && close - start <= LONGEST
              && OTHERS.stream().anyMatch(o -> text.startsWith(o, start));
      end = other ? close + 1 : end;
      at = other ? end : -1;
    }
    return end;
  }
}
