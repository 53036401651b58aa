package org.colloquy.internal.dialect.parting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.LineCut;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.model.Inline;
import org.colloquy.model.PlainText;

/**
 * Parts lines in which a bold label stands behind what somebody else says: {@code **Is it cold?**
 * **Ana:** Always.} Such a label begins other lines as well.
 */
final class RunningBold {
  private static final int SEVERAL = 2;

  private RunningBold() {}

  static List<Line> of(List<Line> lines) {
    List<Map<Integer, String>> labels = new ArrayList<>();
    Map<String, Integer> first = new HashMap<>();
    boolean running = false;
    for (Line line : lines) {
      Map<Integer, String> own = line.isText() ? labels(line) : Map.of();
      labels.add(own);
      String begins = own.get(0);
      if (begins != null) {
        first.merge(begins, 1, Integer::sum);
      }
      running |= own.size() > (begins == null ? 0 : 1);
    }
    if (!running) {
      return lines;
    }
    List<Line> parted = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<Integer> breaks = new ArrayList<>();
      labels
          .get(i)
          .forEach(
              (at, key) -> {
                if (at > 0 && first.getOrDefault(key, 0) >= SEVERAL) {
                  breaks.add(at);
                }
              });
      breaks.sort(null);
      parted.addAll(breaks.isEmpty() ? List.of(lines.get(i)) : LineCut.at(lines.get(i), breaks));
    }
    return parted;
  }

  /** Keys of the bold labels of a line, each by the offset at which it stands. */
  private static Map<Integer, String> labels(Line line) {
    Map<Integer, String> labels = new HashMap<>();
    int at = 0;
    for (Inline inline : line.inlines()) {
      String said = PlainText.ofInlines(List.of(inline));
      int end = at + said.length();
      if (inline instanceof Inline.Strong) {
        int colon = LabelScanner.colon(line.text(), at, line.text().length());
        boolean own =
            colon == end
                || colon >= at && colon < end && line.text().substring(colon + 1, end).isBlank();
        if (own) {
          labels.put(at, Names.key(line.text().substring(at, colon)));
        }
      }
      at = end;
    }
    return labels;
  }
}
