package org.colloquy.internal.dialect.parting;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.LabelScanner;

/** Joins a name to the line below it where that begins with the colon of its label. */
final class ColonBelow {
  private ColonBelow() {}

  static List<Line> of(List<Line> lines) {
    List<Line> all = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      boolean parted = i + 1 < lines.size() && isParted(lines.get(i), lines.get(i + 1));
      all.add(parted ? Line.joined(lines.subList(i, i + 2)) : lines.get(i));
      i += parted ? 1 : 0;
    }
    return all.size() == lines.size() ? lines : all;
  }

  private static boolean isParted(Line name, Line said) {
    String text = said.text();
    boolean colon = !text.isEmpty() && LabelScanner.isColon(text.charAt(0));
    return colon
        && (text.strip().length() == 1 || LabelScanner.isBlank(text.charAt(1)))
        && name.isText()
        && said.isText()
        && !said.startsParagraph()
        && name.voice() == null
        && said.voice() == null
        && !name.text().isBlank()
        && LabelScanner.isLabel(name.text(), name.text().length());
  }
}
