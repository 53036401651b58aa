package org.colloquy.internal.source.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.internal.source.SourceText;

/**
 * Lines of a recogniser that hold the word for a speaker and who it is, above what that one says:
 * {@code SPEAKER: S1}. They become {@code S1:}.
 */
final class SpeakerLines {
  private static final int LONGEST = 60;
  private static final Pattern HEAD = Pattern.compile("(?:SPEAKER|Speaker): *([\\p{L}\\p{Nd}_ ]+)");

  private SpeakerLines() {}

  /** A source with such lines as labels, so that all else stays in its place. */
  static SourceText of(SourceText source, int from) {
    List<SourceText.Row> rows = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (SourceText.Row row : source.rows(from)) {
      String said = row.said(source.text(), LONGEST);
      Matcher matcher = said.startsWith("S") ? HEAD.matcher(said) : null;
      if (matcher != null && matcher.matches()) {
        rows.add(row);
        names.add(matcher.group(1).strip());
      }
    }
    if (!Recurrence.of(names)) {
      return source;
    }
    Rewriting out = new Rewriting(source);
    for (int i = 0; i < rows.size(); i++) {
      out.put(rows.get(i).start(), rows.get(i).end(), names.get(i) + ":");
    }
    return out.made();
  }
}
