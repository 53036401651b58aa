package org.colloquy.internal.dialect.parting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Line.Kind;
import org.colloquy.internal.dialect.line.Look;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Nobody;
import org.colloquy.internal.dialect.words.RoleWords;
import org.colloquy.internal.dialect.words.Shape;

/**
 * Turns parted by rules, each below a name in capitals on its line, with an office or without:
 * {@code ---}, {@code ANA RUIZ, KEEPER OF THE WEIR}. They become lines with voices. Sections of a
 * text are parted so too, but none of their titles comes again.
 */
final class RuledNames {
  private static final int FEWEST = 3;
  private static final int RULE = 3;

  private RuledNames() {}

  static List<Line> of(List<Line> lines) {
    Map<String, Integer> names = new HashMap<>();
    int heads = 0;
    int rules = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean head = isHead(lines, i + 1);
      rules += isRule(lines.get(i)) && (head || heads > 0) ? 1 : 0;
      if (head) {
        heads++;
        names.merge(key(lines.get(i + 1)), 1, Integer::sum);
      }
    }
    boolean again = names.entrySet().stream().anyMatch(n -> n.getValue() > 1 && isName(n.getKey()));
    boolean all = heads >= FEWEST && heads >= rules - 1;
    return all && again && names.size() > 1 ? voiced(lines) : lines;
  }

  /** Whether a line below a rule is a name in capitals, with text on the next. */
  private static boolean isHead(List<Line> lines, int index) {
    if (index < 1 || index + 1 >= lines.size() || !isRule(lines.get(index - 1))) {
      return false;
    }
    String text = lines.get(index).text().strip();
    Line next = lines.get(index + 1);
    boolean label = lines.get(index).isText() && LabelScanner.isLabel(text, text.length());
    return label
        && next.isText()
        && !isRule(next)
        && Shape.of(text) == Shape.CAPITALS
        && !Nobody.is(Names.key(text));
  }

  private static boolean isRule(Line line) {
    return line.kind() == Kind.RULE || line.isText() && Look.isRule(line.text(), RULE);
  }

  private static boolean isName(String key) {
    return key.indexOf(' ') > 0 || RoleWords.of(key) != null;
  }

  private static String name(Line head) {
    return Names.withoutAside(head.text().strip());
  }

  private static String key(Line head) {
    return Names.folded(name(head));
  }

  private static List<Line> voiced(List<Line> lines) {
    List<Line> all = new ArrayList<>(lines.size());
    Map<String, String> names = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (isHead(lines, i)) {
        String name = names.computeIfAbsent(key(line), k -> name(line));
        all.add(line.saidBy(name).labelled(line.text().length()));
      } else {
        all.add(isRule(line) ? Line.rule(line.span()) : line);
      }
    }
    return all;
  }
}
