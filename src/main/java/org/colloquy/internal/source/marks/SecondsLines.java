package org.colloquy.internal.source.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.internal.source.SourceText;

/**
 * Lines as programs write them that put speakers to recognised speech, with both times in seconds
 * with a dash between or not: {@code 0.40 2.30 SPEAKER_00 Is it deep?}, {@code start=0.4s stop=2.3s
 * speaker_SPEAKER_00 Is it deep?}, {@code [0.4, 2.3] - SPEAKER_00: Is it deep?} They become {@code
 * 0:00:00 SPEAKER_00:}.
 */
final class SecondsLines {
  private static final int LONGEST = 80;
  private static final Pattern HEAD =
      Pattern.compile(
          "\\[?(?:start=)?([0-9]{1,6})\\.[0-9]{1,3}s?,? (?:-{0,2}>?"
              + " |stop=|end=)?([0-9]{1,6})\\.[0-9]{1,3}s?:?\\]?:?(?: -)?"
              + " (?:speaker[_=])?(\\p{Lu}[\\p{L}\\p{Nd}_]{1,40}|\\p{L}{1,20}_?[0-9]{1,3}):? ");

  private SecondsLines() {}

  private record Head(int start, int end, long seconds, String name) {
    String shown() {
      return String.format(
          Locale.ROOT, "%d:%02d:%02d %s:", seconds / 3600, seconds / 60 % 60, seconds % 60, name);
    }
  }

  /** A source with such heads, so that all else stays in its place. */
  static SourceText of(SourceText source, int from) {
    String text = source.text();
    List<Head> heads = new ArrayList<>();
    int lines = 0;
    for (SourceText.Row row : source.rows(from)) {
      String line = text.substring(row.start(), Math.min(row.end(), row.start() + LONGEST));
      boolean may = !line.isEmpty() && (line.charAt(0) <= '9' || "[s".indexOf(line.charAt(0)) >= 0);
      Matcher matcher = may ? HEAD.matcher(line) : null;
      if (matcher != null && matcher.lookingAt()) {
        long seconds = Long.parseLong(matcher.group(1));
        boolean onwards = seconds <= Long.parseLong(matcher.group(2));
        Head head =
            new Head(row.start(), row.start() + matcher.end() - 1, seconds, matcher.group(3));
        boolean fits = head.shown().length() <= head.end - head.start;
        heads.addAll(onwards && fits ? List.of(head) : List.of());
      }
      lines += line.isBlank() ? 0 : 1;
    }
    boolean most = 2 * heads.size() > lines;
    if (!most || !Recurrence.of(heads.stream().map(Head::name).toList())) {
      return source;
    }
    Rewriting out = new Rewriting(source);
    heads.forEach(h -> out.put(h.start, h.end, h.shown()));
    return out.made();
  }
}
