package org.colloquy.internal.dialect.parting;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Voices;
import org.colloquy.internal.dialect.words.LabelScanner;

/**
 * The headers and tiers of a transcript in the code of child language research: what begins with
 * {@code @} describes the recording, what begins with {@code %} the utterance before; neither is
 * said by anybody.
 */
public final class CodedLines {
  private static final int HEAD = 3;

  private CodedLines() {}

  /** The lines, those headers and tiers marked as nobody's; the same list for other texts. */
  public static List<Line> of(List<Line> lines) {
    boolean coded =
        lines.stream()
            .limit(HEAD)
            .map(l -> l.text().strip())
            .anyMatch(t -> t.equals("@Begin") || t.equals("@UTF8"));
    return coded ? marked(lines) : lines;
  }

  /** Whether a line is such a header or tier. */
  public static boolean isCoded(Line line) {
    return Voices.isNobodys(line) && (line.text().startsWith("@") || line.text().startsWith("%"));
  }

  private static List<Line> marked(List<Line> lines) {
    List<Line> marked = new ArrayList<>(lines.size());
    boolean nobodys = false;
    for (Line line : lines) {
      char sign = line.text().isEmpty() ? ' ' : line.text().charAt(0);
      boolean goesOn = LabelScanner.isBlank(sign);
      nobodys = goesOn ? nobodys : sign == '@' || sign == '%';
      marked.add(nobodys ? line.saidBy("") : line);
    }
    return marked;
  }
}
