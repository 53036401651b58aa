package org.colloquy.internal.dialect.parting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.line.Line;

/**
 * Utterances as corpora of speech print them: a code of letters or figures on a line where somebody
 * else begins, and a hyphen on a line before every utterance. They become lines with voices.
 */
final class CodedUtterances {
  private static final int FEWEST = 6;
  private static final int LONGEST = 6;

  private CodedUtterances() {}

  static List<Line> of(List<Line> lines) {
    Map<String, Integer> codes = new HashMap<>();
    int hyphens = 0;
    for (int i = 0; i < lines.size(); i++) {
      hyphens += isHyphen(lines, i) ? 1 : 0;
      if (isHyphen(lines, i + 1) && isCode(lines.get(i).text().strip())) {
        codes.merge(lines.get(i).text().strip(), 1, Integer::sum);
      }
    }
    codes.values().removeIf(n -> n < 2);
    return hyphens >= FEWEST && codes.size() > 1 ? voiced(lines, codes) : lines;
  }

  private static boolean isHyphen(List<Line> lines, int index) {
    boolean text = index < lines.size() && lines.get(index).isText();
    return text && lines.get(index).voice() == null && lines.get(index).text().strip().equals("-");
  }

  /** Whether a text is some figures, or some capitals. */
  private static boolean isCode(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && text.chars().allMatch(c -> Character.isDigit(c) || Character.isUpperCase(c));
  }

  private static List<Line> voiced(List<Line> lines, Map<String, Integer> codes) {
    List<Line> all = new ArrayList<>(lines.size());
    String voice = "";
    for (int i = 0; i < lines.size(); i++) {
      String code = lines.get(i).text().strip();
      boolean begins = isHyphen(lines, i + 1) && codes.containsKey(code);
      voice = begins ? code : voice;
      int last = begins ? i + 2 : isHyphen(lines, i) ? i + 1 : i;
      if (last > i && last < lines.size() && !voice.isEmpty()) {
        List<Line> parts = lines.subList(i, last + 1);
        all.add(Line.joined(parts).saidBy(voice).labelled(last == i + 2 ? code.length() + 3 : 2));
        i = last;
      } else {
        all.add(lines.get(i));
      }
    }
    return all;
  }
}
