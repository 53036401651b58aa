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
import org.jspecify.annotations.Nullable;

/**
 * Names alone on lines, as companies' calls have them: listed at the head with their offices,
 * {@code Ann Bell - Director}, so that even one who is heard once begins a turn; or with the office
 * each time, among paragraphs that all have bullets. They become lines with voices.
 */
final class RosterHeads {
  private static final int FEWEST = 3;
  private static final double MOST = .6;

  private final List<Line> lines;
  private final boolean bullets;

  /** The names of lines that are no sentences; null for others. */
  private final @Nullable String[] names;

  private final Set<String> roster = new HashSet<>();
  private final Map<String, Integer> alone = new HashMap<>();

  private RosterHeads(List<Line> lines) {
    this.lines = lines;
    long points = lines.stream().filter(l -> Bullets.begin(l.text())).count();
    bullets = points >= 2 * FEWEST && points >= MOST * lines.size();
    names = new String[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      names[i] = brief(lines.get(i));
    }
    for (int i = 0; i < lines.size(); i++) {
      String name = names[i];
      if (name != null) {
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
    Map<String, Integer> uses = new HashMap<>();
    int heads = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      String name = isHead(i) && i + 1 < lines.size() && isSpeech(i + 1) ? names[i] : null;
      all.add(name != null ? line.saidBy(name).labelled(line.text().length()) : line);
      if (name != null) {
        uses.merge(Names.key(name), 1, Integer::sum);
        heads++;
      }
    }
    uses.keySet().removeIf(n -> !roster.contains(n));
    return heads > FEWEST && uses.size() > 1 && heads > uses.size() ? all : lines;
  }

  private boolean isHead(int index) {
    String name = bullets || !hasOffice(index) ? names[index] : null;
    String key = name == null ? "" : Names.key(name);
    return name != null && (roster.contains(key) || alone.getOrDefault(key, 0) > 1);
  }

  /** Whether a line may be what somebody says. */
  private boolean isSpeech(int index) {
    return lines.get(index).isText() && !isHead(index) && !hasOffice(index);
  }

  private boolean hasOffice(int index) {
    String name = index >= 0 && index < lines.size() ? names[index] : null;
    return name != null && name.length() < bare(lines.get(index)).length();
  }

  /** The name in a line of a paragraph's own that is no sentence, if it is written as one. */
  private @Nullable String brief(Line line) {
    String text = line.isText() && line.startsParagraph() ? line.text().strip() : "";
    boolean brief =
        !text.isEmpty()
            && text.length() <= LabelScanner.PREFIX
            && bullets == Bullets.begin(line.text())
            && !QuestionMarks.endsSentence(text);
    String name = brief ? name(line) : "";
    return brief && Shape.of(name) == Shape.NAME ? name : null;
  }

  private String name(Line line) {
    String text = bare(line);
    int end = Offices.behindName(text.replace('–', '-'), 0, Offices.HYPHEN);
    return end < 0 ? text : text.substring(0, end).strip();
  }

  private String bare(Line line) {
    String text = line.text().strip();
    return bullets ? text.substring(1).strip() : text;
  }
}
