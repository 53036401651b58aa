package org.colloquy.internal.dialect.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.internal.dialect.line.Line.Start;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.model.Inline;
import org.colloquy.model.Inline.Text;
import org.colloquy.model.Origin;
import org.colloquy.model.PlainText;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Parts a line in which somebody else begins to speak. The later parts wrap from the one before, so
 * that nothing is changed where no turn begins there.
 */
public final class LineCut {
  private LineCut() {}

  /**
   * The parts of a line that begin at some offsets, without the blanks before them; the line alone
   * where one of them is in the middle of what cannot be cut.
   */
  public static List<Line> at(Line line, List<Integer> offsets) {
    String text = line.text();
    List<Line> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= offsets.size(); i++) {
      boolean last = i == offsets.size();
      int to = last ? text.length() : LabelScanner.visibleEnd(text, offsets.get(i));
      List<Inline> inlines = slice(line.inlines(), from, to);
      if (inlines == null || inlines.isEmpty()) {
        return List.of(line);
      }
      Start start = from == 0 ? line.start() : Start.WRAP;
      parts.add(line.with(start, inlines, place(inlines, line.span())));
      from = last ? to : offsets.get(i);
    }
    return parts;
  }

  private static @Nullable List<Inline> slice(List<Inline> inlines, int from, int to) {
    List<Inline> slice = new ArrayList<>();
    int at = 0;
    for (Inline inline : inlines) {
      String said = PlainText.ofInlines(List.of(inline));
      int begin = Math.max(0, from - at);
      int end = Math.min(said.length(), to - at);
      at += said.length();
      if (begin > end || begin == end && !said.isEmpty()) {
        continue;
      }
      if (begin == 0 && said.substring(end).isBlank()) {
        slice.add(
            end < said.length() && inline instanceof Text t ? InlineCut.part(t, 0, end) : inline);
      } else if (inline instanceof Text text) {
        slice.add(InlineCut.part(text, begin, end));
      } else {
        return null;
      }
    }
    return slice;
  }

  private static Span place(List<Inline> inlines, Span whole) {
    return inlines.stream()
        .map(Inline::origin)
        .map(Origin::span)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(whole);
  }
}
