package org.colloquy.internal.source.pages;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.words.LabelScanner;

/** What several lines with different words begin with, as turns do, and no heads of pages. */
final class SheetLabels {
  private final Sheet sheet;
  private final Set<String> labels = new HashSet<>();

  private SheetLabels(Sheet sheet) {
    this.sheet = sheet;
  }

  static SheetLabels of(Sheet sheet) {
    SheetLabels found = new SheetLabels(sheet);
    Map<String, String> first = new HashMap<>();
    for (int line = 0; line < sheet.size(); line++) {
      String text = sheet.text(line);
      String label = label(text);
      if (!label.isEmpty() && !first.computeIfAbsent(label, k -> text).equals(text)) {
        found.labels.add(label);
      }
    }
    return found;
  }

  boolean begin(int line) {
    return labels.contains(label(sheet.text(line)));
  }

  /** What stands before the colon of a line, or in brackets at its beginning, or "". */
  private static String label(String text) {
    int end =
        text.startsWith("[") ? text.indexOf(']') + 1 : LabelScanner.colon(text, text.length());
    return text.substring(0, Math.max(0, end));
  }
}
