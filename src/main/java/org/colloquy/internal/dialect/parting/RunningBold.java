package org.colloquy.internal.dialect.parting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.Crowd;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Sentences;
import org.colloquy.internal.dialect.words.Titles;
import org.colloquy.model.Inline;
import org.colloquy.model.PlainText;

/**
 * Parts lines in which a bold label stands behind what somebody else says: {@code **Is it cold?**
 * **Ana:** Always.} Such a label begins other lines as well, or it has a title or is a voice of
 * many where others do. An office may stand in brackets behind the bold name.
 */
final class RunningBold {
  private static final int SEVERAL = 2;

  private RunningBold() {}

  static List<Line> of(List<Line> lines) {
    Map<String, Integer> first = new HashMap<>();
    for (Line line : lines) {
      String begins = line.isText() && line.bold() > 0 ? labels(line).get(0) : null;
      if (begins != null) {
        first.merge(begins, 1, Integer::sum);
      }
    }
    first.values().removeIf(n -> n < SEVERAL);
    return first.isEmpty() ? lines : Cuts.of(lines, l -> breaks(l, first.keySet())).made();
  }

  private static List<Integer> breaks(Line line, Set<String> known) {
    List<Integer> breaks = new ArrayList<>(0);
    if (line.inlines().stream().skip(1).noneMatch(i -> i instanceof Inline.Strong)) {
      return breaks;
    }
    labels(line)
        .forEach(
            (at, key) -> {
              boolean ends = at > 0 && endsSentence(line.text().substring(0, at).strip());
              if (at > 0 && known.contains(key) || ends && (isTitled(key) || Crowd.is(key))) {
                breaks.add(at);
              }
            });
    return breaks;
  }

  private static boolean endsSentence(String text) {
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    return Sentences.mayEnd(last) || last == '—';
  }

  private static boolean isTitled(String key) {
    List<String> words = Names.words(key);
    return words.size() > 1 && Titles.before(words.get(0));
  }

  /** Keys of the bold labels of a line, each by the offset at which it stands. */
  private static Map<Integer, String> labels(Line line) {
    Map<Integer, String> labels = new LinkedHashMap<>();
    int at = 0;
    for (Inline inline : line.inlines()) {
      String said = PlainText.ofInlines(List.of(inline));
      int end = at + said.length();
      if (inline instanceof Inline.Strong) {
        String text = line.text();
        int colon = LabelScanner.colon(text, at, text.length());
        boolean within = colon >= at && colon < end && text.substring(colon + 1, end).isBlank();
        String behind = colon > end ? text.substring(end, colon).strip() : "";
        boolean bracket = behind.startsWith("(") && behind.endsWith(")");
        if (within || colon == end || bracket) {
          labels.put(at, Names.key(text.substring(at, within ? colon : end)));
        }
      }
      at = end;
    }
    return labels;
  }
}
