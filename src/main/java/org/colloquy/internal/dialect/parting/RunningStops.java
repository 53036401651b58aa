package org.colloquy.internal.dialect.parting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Offices;
import org.colloquy.internal.dialect.words.Sentences;
import org.colloquy.internal.dialect.words.Shape;
import org.colloquy.internal.dialect.words.Stops;
import org.colloquy.internal.dialect.words.Titles;

/**
 * Parts lines of a record in which somebody else begins to speak whose label ends with a full stop:
 * {@code Did you see it? Mr. RUIZ. I did not.} Such a label, in capitals, an office or a full name
 * with its title, begins other lines as well, and stands behind the end of a sentence that is no
 * title's stop, or its title stands right behind a word.
 */
final class RunningStops {
  private static final int SEVERAL = 2;

  /** A document with fewer labelled lines may be a list. */
  private static final int FEWEST = 4;

  /** No title is longer. */
  private static final int TITLE = 12;

  /** Of each line the labels within it, by the offsets at which they stand. */
  private final List<Map<Integer, String>> within = new ArrayList<>();

  private final Map<String, Integer> first = new HashMap<>();
  private final Map<String, Integer> all = new HashMap<>();

  private RunningStops() {}

  static List<Line> of(List<Line> lines) {
    RunningStops stops = new RunningStops();
    lines.stream().filter(RunningStops::mayName).forEach(stops::begin);
    int heads = stops.first.values().stream().mapToInt(n -> n).sum();
    if (heads < FEWEST || stops.first.size() < 2) {
      return lines;
    }
    lines.forEach(line -> stops.within.add(mayName(line) ? stops.within(line) : Map.of()));
    stops.first.keySet().removeIf(key -> stops.all.getOrDefault(key, 0) < SEVERAL);
    return stops.first.size() > 1
        ? new Cuts(lines, stops.within.stream().map(stops::breaks).toList()).paragraphs()
        : lines;
  }

  /** Whether a line is text of which the source does not say who speaks. */
  private static boolean mayName(Line line) {
    return line.isText() && line.voice() == null;
  }

  private void begin(Line line) {
    String head = key(line.text(), LabelScanner.skipSpace(line.text(), 0));
    if (!head.isEmpty()) {
      first.merge(head, 1, Integer::sum);
      all.merge(head, 1, Integer::sum);
    }
  }

  /** Counts the labels within a line. */
  private Map<Integer, String> within(Line line) {
    String text = line.text();
    Map<Integer, String> labels = new TreeMap<>();
    for (int at = 2; at < text.length(); at++) {
      String key = opens(text, at) || isGlued(text, at) ? key(text, at) : "";
      if (!key.isEmpty()) {
        all.merge(key, 1, Integer::sum);
        labels.put(at, key);
      }
    }
    return labels;
  }

  /** Where known labels stand within a line. */
  private List<Integer> breaks(Map<Integer, String> labels) {
    return labels.entrySet().stream()
        .filter(label -> first.containsKey(label.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * What is the same for all uses of such a label, with words behind it, at an offset; or empty.
   */
  private static String key(String text, int from) {
    int stop =
        from < text.length() && Character.isUpperCase(text.charAt(from))
            ? Stops.find(text, from)
            : -1;
    if (stop < 0 || LabelScanner.skipSpace(text, stop + 1) == text.length()) {
      return "";
    }
    String label = Names.withoutAside(text.substring(from, stop));
    String key = Names.key(label);
    List<String> words = Names.words(key);
    boolean titled = words.size() > 1 && Titles.before(words.get(0));
    boolean capitals = Shape.of(label) == Shape.CAPITALS || titled && hasCapitals(label);
    boolean full = titled && words.size() > 2 && Shape.of(label) == Shape.NAME;
    return capitals || full || Offices.isChair(label) ? form(label, key) : "";
  }

  /** Capitals count: whoever is {@code PRESIDENTE.} is called {@code Presidente} by others. */
  private static String form(String label, String key) {
    return label.equals(label.toUpperCase(Locale.ROOT)) ? label : key;
  }

  /** Whether the last word, a surname, has several capitals. */
  private static boolean hasCapitals(String label) {
    String last = label.substring(label.lastIndexOf(' ') + 1);
    return last.codePoints().filter(Character::isUpperCase).limit(SEVERAL + 1).count() > SEVERAL;
  }

  private static boolean opens(String text, int at) {
    char before = text.charAt(at - 1);
    if (!LabelScanner.isBlank(before) || !Character.isUpperCase(text.charAt(at))) {
      return false;
    }
    int end = LabelScanner.visibleEnd(text, at - 1);
    char last = end > 0 ? text.charAt(end - 1) : ' ';
    return (Sentences.mayEnd(last) || last == '—') && !isTitle(text, end - 1);
  }

  /** Whether a title stands right behind a word, as where a line end is lost: {@code or noMr.} */
  private static boolean isGlued(String text, int at) {
    if (!Character.isUpperCase(text.charAt(at)) || !Character.isLowerCase(text.charAt(at - 1))) {
      return false;
    }
    int end = at + 1;
    while (end < text.length() && end - at < TITLE && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end < text.length()
        && text.charAt(end) == '.'
        && Titles.honours(Names.folded(text.substring(at, end)));
  }

  /** Whether the stop at an offset is that of a title or an initial. */
  private static boolean isTitle(String text, int stop) {
    int from = stop;
    while (from > 0 && stop - from < TITLE && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return text.charAt(stop) == '.'
        && from < stop
        && (stop - from == 1 || Titles.honours(Names.folded(text.substring(from, stop))));
  }
}
