package org.colloquy.internal.dialect.parting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Offices;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.Sentences;
import org.colloquy.internal.dialect.words.Shape;

/**
 * Names on lines of their own with the office on the next, the same one each time: {@code Ana
 * Ruiz}, {@code Weir Ltd -- Keeper}. They become lines with voices, those too that are heard once
 * and have an office with such a sign, and names without an office that come again.
 */
final class OfficesBelow {
  private static final int FEWEST = 3;
  private static final int LONGEST = 40;
  private static final List<String> DASHES = List.of(" - ", " – ", " — ");

  private final List<Line> lines;

  /** How often a name stands above an office, by both. */
  private final Map<String, Integer> pairs = new HashMap<>();

  private final Map<String, Integer> alone = new HashMap<>();

  private OfficesBelow(List<Line> lines) {
    this.lines = lines;
    for (int i = 0; i < lines.size(); i++) {
      if (isName(i)) {
        alone.merge(key(i), 1, Integer::sum);
        if (isOffice(i + 1)) {
          pairs.merge(pair(i), 1, Integer::sum);
        }
      }
    }
  }

  static List<Line> of(List<Line> lines) {
    OfficesBelow below = new OfficesBelow(lines);
    return below.pairs.values().stream().anyMatch(n -> n > 1) ? below.said() : lines;
  }

  private List<Line> said() {
    List<Line> all = new ArrayList<>(lines.size());
    Map<String, Integer> names = new HashMap<>();
    int heads = 0;
    int count = 0;
    int spoken = 0;
    for (int i = 0; i < lines.size(); ) {
      boolean office = isHead(i) && isText(i + 2);
      boolean bare = !office && isAgain(i) && isText(i + 1);
      if (office || bare) {
        Line head = office ? Line.joined(lines.subList(i, i + 2)) : lines.get(i);
        String name = lines.get(i).text().strip();
        all.add(head.saidBy(name).labelled(head.text().length()));
        names.merge(Names.key(name), 1, Integer::sum);
        heads += office ? 1 : 0;
        i += office ? 2 : 1;
        count++;
        spoken += isSpoken(i) ? 1 : 0;
      } else {
        all.add(lines.get(i++));
      }
    }
    return heads >= FEWEST && names.size() > 1 && 2 * spoken >= count ? all : lines;
  }

  private boolean isHead(int index) {
    boolean pair = isName(index) && isOffice(index + 1);
    boolean again = pair && pairs.getOrDefault(pair(index), 0) > 1;
    return again
        || pair && (lines.get(index + 1).text().contains(Offices.HYPHENS) || isApart(index));
  }

  /** Whether a name and an office in capitals stand between sentences. */
  private boolean isApart(int index) {
    return Shape.of(bare(index + 1)) == Shape.NAME
        && index > 0
        && QuestionMarks.endsSentence(lines.get(index - 1).text())
        && index + 2 < lines.size()
        && QuestionMarks.endsSentence(lines.get(index + 2).text());
  }

  /** Whether a sentence ends in what stands below a head, as none does in a list of speakers. */
  private boolean isSpoken(int from) {
    int to = from;
    while (to < lines.size() && !Sentences.ends(lines.get(to).text())) {
      to = isHead(to) || isAgain(to) ? lines.size() : to + 1;
    }
    return to < lines.size();
  }

  /** Whether a name comes again that has no office anywhere. */
  private boolean isAgain(int index) {
    return isName(index) && alone.getOrDefault(key(index), 0) > 1;
  }

  private boolean isText(int index) {
    return index < lines.size() && lines.get(index).isText() && !isHead(index);
  }

  private boolean isName(int index) {
    String text = index < lines.size() && lines.get(index).isText() ? bare(index) : "";
    return !text.isEmpty()
        && text.length() <= LONGEST
        && !QuestionMarks.endsSentence(text)
        && Shape.of(text) == Shape.NAME
        && !isParted(text);
  }

  /** Whether a text has a label of its own, or brackets all about it, as no mere name has. */
  private static boolean isParted(String text) {
    char last = text.charAt(text.length() - 1);
    return LabelScanner.colon(text, text.length()) >= 0
        || DASHES.stream().anyMatch(text::contains)
        || "([".indexOf(text.charAt(0)) >= 0
        || ",;".indexOf(last) >= 0;
  }

  /** Whether a line may be an office: brief, no sentence, and no label. */
  private boolean isOffice(int index) {
    String text = index < lines.size() && lines.get(index).isText() ? bare(index) : "";
    return !text.isEmpty()
        && text.length() <= LabelScanner.PREFIX
        && text.indexOf(' ') > 0
        && Character.isUpperCase(text.codePointAt(0))
        && !QuestionMarks.endsSentence(text)
        && LabelScanner.colon(text, text.length()) < 0
        && !text.equals(bare(index - 1));
  }

  private String bare(int index) {
    return lines.get(index).text().strip();
  }

  private String key(int index) {
    return Names.key(bare(index));
  }

  private String pair(int index) {
    return key(index) + '\n' + Names.key(bare(index + 1));
  }
}
