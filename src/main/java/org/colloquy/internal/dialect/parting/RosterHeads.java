package org.colloquy.internal.dialect.parting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.Bullets;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Offices;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.Shape;

/**
 * Names alone on lines, as companies' calls have them: listed at the head with their offices,
 * {@code Ann Bell - CEO}, so that even one who is heard once begins a turn; or with the office each
 * time, among paragraphs that all have bullets. They become lines with voices.
 */
final class RosterHeads {
  private static final int FEWEST = 3;
  private static final double MOST = .6;

  private final List<Line> lines;
  private final boolean bullets;
  private final Set<String> roster = new HashSet<>();
  private final Map<String, Integer> alone = new HashMap<>();

  private RosterHeads(List<Line> lines) {
    this.lines = lines;
    long points = lines.stream().filter(l -> Bullets.begin(l.text())).count();
    bullets = points >= 2 * FEWEST && points >= MOST * lines.size();
    for (int i = 0; i < lines.size(); i++) {
      if (isBrief(i)) {
        String name = name(i);
        boolean listed = hasOffice(i) && (bullets || hasOffice(i - 1) || hasOffice(i + 1));
        if (listed) {
          roster.add(Names.key(name));
        }
        alone.merge(Names.key(name), listed && !bullets ? 0 : 1, Integer::sum);
      }
    }
  }

  static List<Line> of(List<Line> lines) {
    RosterHeads heads = new RosterHeads(lines);
    return heads.roster.size() < 2 ? lines : heads.said();
  }

  private List<Line> said() {
    List<Line> all = new ArrayList<>(lines.size());
    Map<String, Integer> names = new HashMap<>();
    int heads = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean head = isHead(i) && i + 1 < lines.size() && isSpeech(i + 1);
      all.add(head ? line.saidBy(name(i)).labelled(line.text().length()) : line);
      if (head) {
        names.merge(Names.key(name(i)), 1, Integer::sum);
        heads++;
      }
    }
    names.keySet().removeIf(n -> !roster.contains(n));
    return heads > FEWEST && names.size() > 1 && heads > names.size() ? all : lines;
  }

  private boolean isHead(int index) {
    boolean mine = isBrief(index) && (bullets || !hasOffice(index));
    String key = mine ? Names.key(name(index)) : "";
    return mine && (roster.contains(key) || alone.getOrDefault(key, 0) > 1);
  }

  /** Whether a line may be what somebody says. */
  private boolean isSpeech(int index) {
    return lines.get(index).isText() && !isHead(index) && !(isBrief(index) && hasOffice(index));
  }

  private boolean hasOffice(int index) {
    boolean brief = index >= 0 && index < lines.size() && isBrief(index);
    return brief && name(index).length() < bare(index).length();
  }

  /** Whether a line of a paragraph's own is no sentence, and its name is written as one. */
  private boolean isBrief(int index) {
    Line line = lines.get(index);
    String text = line.text().strip();
    return line.isText()
        && line.startsParagraph()
        && text.length() <= LabelScanner.PREFIX
        && bullets == Bullets.begin(line.text())
        && !QuestionMarks.endsSentence(text)
        && Shape.of(name(index)) == Shape.NAME;
  }

  private String name(int index) {
    String text = bare(index);
    int end = Offices.behindName(text.replace('–', '-'), 0, Offices.HYPHEN);
    return end < 0 ? text : text.substring(0, end).strip();
  }

  private String bare(int index) {
    String text = lines.get(index).text().strip();
    return bullets ? text.substring(1).strip() : text;
  }
}
