package org.colloquy.internal.dialect.parting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Voices;
import org.colloquy.internal.dialect.words.LabelScanner;

/**
 * Lines in which transcripts describe themselves, which nobody says. In the code of child language
 * research what begins with {@code @} describes the recording, what begins with {@code %} the
 * utterance before; in the records of space flights, {@code _page : 12} below a time says where
 * what follows is printed.
 */
public final class CodedLines {
  private static final int HEAD = 3;

  /** So many times with days on lines of their own make a record. */
  private static final int TIMES = 3;

  private static final int NUMBERS = 4;

  private CodedLines() {}

  /** The lines, those headers and tiers marked as nobody's; the same list for other texts. */
  public static List<Line> of(List<Line> lines) {
    boolean coded =
        lines.stream()
            .limit(HEAD)
            .map(l -> l.text().strip())
            .anyMatch(t -> t.equals("@Begin") || t.equals("@UTF8"));
    if (coded) {
      return marked(lines);
    }
    boolean record = lines.stream().filter(CodedLines::isTime).limit(TIMES).count() == TIMES;
    return record ? stamped(lines) : lines;
  }

  /**
   * The lines of a record, its times before the start, its keys and the times above them as
   * nobody's.
   */
  private static List<Line> stamped(List<Line> lines) {
    List<Line> marked = new ArrayList<>(lines.size());
    boolean head = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean time = isTime(line);
      boolean headed = time && i + 1 < lines.size() && isKey(lines.get(i + 1).text());
      head = time || head && isKey(line.text());
      boolean nobodys = head && (!time || headed || line.text().contains("-"));
      marked.add(nobodys ? line.saidBy("") : line);
    }
    return marked;
  }

  /** {@code [01:02:03:04]}: days, hours, minutes and seconds, perhaps before the start. */
  private static boolean isTime(Line line) {
    String text = line.text().strip();
    boolean brackets = line.isText() && text.startsWith("[") && text.endsWith("]");
    String[] numbers =
        brackets ? text.substring(1, text.length() - 1).split(":", -1) : new String[0];
    if (numbers.length != NUMBERS) {
      return false;
    }
    numbers[0] = numbers[0].startsWith("-") ? numbers[0].substring(1) : numbers[0];
    return Stream.of(numbers)
        .allMatch(
            n -> n.length() >= 2 && n.length() <= 3 && n.chars().allMatch(Character::isDigit));
  }

  /** {@code _page : 12}. */
  private static boolean isKey(String text) {
    int colon = text.indexOf(':');
    String key = colon < 2 || text.charAt(0) != '_' ? "" : text.substring(1, colon).strip();
    return !key.isEmpty() && key.chars().allMatch(c -> Character.isLetter(c) || c == '_');
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
