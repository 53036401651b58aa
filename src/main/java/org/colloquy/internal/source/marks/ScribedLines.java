package org.colloquy.internal.source.marks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.internal.source.SourceText;

/**
 * Minutes that were taken down in a channel: {@code ana: text} is what the scribe heard somebody
 * say, {@code <tom> text} what somebody wrote. Both become the same label, where they name the same
 * people or somebody is called the scribe.
 */
final class ScribedLines {
  private static final int LONGEST = 30;
  private static final int FEWEST = 2;
  private static final String SCRIBE = "scribe";

  private final List<Head> written = new ArrayList<>();
  private final List<String> all = new ArrayList<>();
  private final Set<String> heard = new HashSet<>();
  private boolean scribe;

  private ScribedLines() {}

  /** A name between angle brackets, by the offsets of both. */
  private record Head(int start, int end, String name) {}

  /** A source with one kind of label, so that all else stays in its place. */
  static SourceText of(SourceText source, int from) {
    String text = source.text();
    if (text.indexOf("> ", from) < 0) {
      return source;
    }
    ScribedLines lines = new ScribedLines();
    for (SourceText.Row row : source.rows(from)) {
      lines.learn(text, row);
    }
    Rewriting out = new Rewriting(source);
    if (lines.hold()) {
      for (Head head : lines.written) {
        out.put(head.start, head.end, head.name + ":");
      }
    }
    return out.made();
  }

  private void learn(String text, SourceText.Row row) {
    int start = row.start();
    int most = Math.min(row.end(), start + LONGEST);
    while (start < most && text.charAt(start) == ' ') {
      start++;
    }
    boolean angle = start < most && text.charAt(start) == '<';
    int first = angle ? start + 1 : start;
    int end = first;
    while (end < most && isNick(text.charAt(end))) {
      end++;
    }
    String name = text.substring(first, end);
    scribe |= name.toLowerCase(Locale.ROOT).startsWith(SCRIBE);
    if (name.isEmpty() || end >= most || text.charAt(end) != (angle ? '>' : ':')) {
      return;
    }
    all.add(name);
    if (angle) {
      written.add(new Head(start, end + 1, name));
    } else {
      heard.add(name);
    }
  }

  private static boolean isNick(char c) {
    return Character.isLetterOrDigit(c) || "_-|[]^`".indexOf(c) >= 0;
  }

  private boolean hold() {
    boolean same = scribe || written.stream().anyMatch(h -> heard.contains(h.name));
    return same && written.size() >= FEWEST && heard.size() >= FEWEST && Recurrence.of(all);
  }
}
