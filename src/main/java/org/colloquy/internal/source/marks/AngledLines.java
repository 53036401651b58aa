package org.colloquy.internal.source.marks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.internal.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Lines in angle brackets, as the Knesset's records mark names, headings and fields: {@code <Ana
 * Ruiz:>}, {@code << speaker >> Ana Ruiz: << speaker >>}. Where a few names come again and again,
 * the brackets of all lines go, and the words of the marks with them.
 */
final class AngledLines {
  private static final int LONGEST = 300;

  private AngledLines() {}

  /** What a line says between its marks, by offsets. */
  private record Angled(SourceText.Row row, int from, int to) {}

  /** A source with such names before colons, so that all else stays in its place. */
  static SourceText of(SourceText source, int from) {
    String text = source.text();
    List<Angled> lines = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (SourceText.Row row : source.rows(from)) {
      Angled line = angled(text, row);
      if (line != null) {
        lines.add(line);
        String said = text.substring(line.from, line.to).strip();
        if (said.endsWith(":")) {
          names.add(said);
        }
      }
    }
    Rewriting out = new Rewriting(source);
    Set<String> once = new HashSet<>();
    Set<String> again = names.stream().filter(n -> !once.add(n)).collect(Collectors.toSet());
    if (Recurrence.of(names.stream().filter(again::contains).toList())) {
      for (Angled line : lines) {
        out.blank(line.row.start(), line.from);
        out.blank(line.to, line.row.end());
      }
    }
    return out.made();
  }

  private static @Nullable Angled angled(String text, SourceText.Row row) {
    String line = row.said(text, LONGEST);
    if (line.length() < 4 || line.charAt(0) != '<' || !line.endsWith(">")) {
      return null;
    }
    int start = text.indexOf('<', row.start());
    int end = start + line.length();
    boolean marked = line.startsWith("<<") && line.endsWith(">>");
    int from = marked ? text.indexOf(">>", start) + 2 : start + 1;
    int to = marked ? text.lastIndexOf("<<", end) : end - 1;
    boolean same = !marked || from < to && text.startsWith(text.substring(start, from), to);
    boolean bare =
        from < to && text.substring(from, to).chars().noneMatch(c -> c == '<' || c == '>');
    return same && bare && !text.substring(from, to).isBlank() ? new Angled(row, from, to) : null;
  }
}
