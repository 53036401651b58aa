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

  private static final List<String> FENCES = List.of("```", "~~~");

  private static final int FENCE = 3;

  private static final int FEWEST = 3;
  private static final int LONGEST = 60;

  private NamedQuotes() {}

  static SourceText of(SourceText source, int from, Told told) {
    String text = source.text();
    List<Integer> found = found(text, from);
    if (found.size() < FEWEST) {
      return source;
    }
    Rewriting out = new Rewriting(source);
    for (int at : found) {
      int end = close(text, at) + 1;
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

  /** Where names stand behind the signs with which lines begin; code shows what it shows. */
  private static List<Integer> found(String text, int from) {
    List<Integer> found = new ArrayList<>();
    boolean code = false;
    for (int line = from; line < text.length(); line = behind(text, line)) {
      int at = line;
      while (at < text.length() && "> \t".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      code ^= at + FENCE <= text.length() && FENCES.contains(text.substring(at, at + FENCE));
      boolean named = !code && text.startsWith(NAME, at) && close(text, at) > at + NAME.length();
      if (named && text.lastIndexOf('>', at) >= line) {
        found.add(at);
      }
    }
    return found;
  }

  private static int behind(String text, int line) {
    int end = text.indexOf('\n', line);
    return end < 0 ? text.length() : end + 1;
  }

  /** Where the brackets close that open at an offset, or -1 if that is far or in another line. */
  private static int close(String text, int open) {
    int limit = Math.min(text.length(), open + LONGEST + 1);
    for (int i = open; i < limit && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == ']') {
        return i;
      }
    }
    return -1;
  }

  /** Where the last other mark ends that stands behind a name, or the same offset. */
  private static int behindOthers(String text, int from) {
    int end = from;
    int at = from;
    while (at >= 0) {
      int start = LabelScanner.skipSpace(text, at);
      int close = close(text, start);
      boolean other = close > 0 && OTHERS.stream().anyMatch(o -> text.startsWith(o, start));
      end = other ? close + 1 : end;
      at = other ? end : -1;
    }
    return end;
  }
}
