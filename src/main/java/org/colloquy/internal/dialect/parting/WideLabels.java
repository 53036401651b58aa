package org.colloquy.internal.dialect.parting;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Shape;

/**
 * Parts a record whose line ends have become blanks, of which several stand before each name and
 * behind its colon; some line holds several turns.
 */
final class WideLabels {
  private static final int SEVERAL = 3;

  /** A form with fields side by side says less in each. */
  private static final int EACH = 40;

  private WideLabels() {}

  static List<Line> of(List<Line> lines) {
    Cuts cuts = Cuts.of(lines, line -> places(line.text()));
    if (cuts.count() <= cuts.lines()) {
      return lines;
    }
    long count = cuts.count() + lines.stream().filter(l -> isPlace(l.text(), 0)).count();
    long said = lines.stream().mapToLong(l -> l.text().length()).sum();
    boolean wide = count >= SEVERAL && said >= EACH * count;
    return wide ? cuts.paragraphs().stream().map(WideLabels::begin).toList() : lines;
  }

  private static Line begin(Line line) {
    boolean begins = line.isText() && isPlace(line.text(), 0);
    return begins ? line.with(Line.Start.PARAGRAPH, line.inlines(), line.span()) : line;
  }

  private static List<Integer> places(String text) {
    if (!hasWideColon(text)) {
      return List.of();
    }
    List<Integer> places = new ArrayList<>(0);
    boolean before = text.isEmpty() || LabelScanner.isBlank(text.charAt(0));
    for (int i = 2; i < text.length(); i++) {
      boolean blank = LabelScanner.isBlank(text.charAt(i - 1));
      if (blank && before && isPlace(text, i)) {
        places.add(i);
      }
      before = blank;
    }
    return places;
  }

  private static boolean hasWideColon(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (LabelScanner.isColon(text.charAt(i)) && isWide(text, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name begins at an offset with a colon and several blanks behind it. */
  private static boolean isPlace(String text, int from) {
    boolean letter = from < text.length() && Character.isLetter(text.codePointAt(from));
    int colon = letter ? LabelScanner.colon(text, from, text.length()) : -1;
    return colon > 0 && isWide(text, colon + 1) && isName(text.substring(from, colon));
  }

  private static boolean isWide(String text, int at) {
    return at + 1 < text.length()
        && LabelScanner.isBlank(text.charAt(at))
        && LabelScanner.isBlank(text.charAt(at + 1));
  }

  private static boolean isName(String label) {
    Shape shape = Shape.of(Names.withoutAside(label));
    return label.indexOf(' ') > 0 && (shape == Shape.NAME || shape == Shape.CAPITALS);
  }
}
