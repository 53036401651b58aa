package org.colloquy.internal.dialect.parting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.Crowd;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Nobody;
import org.colloquy.internal.dialect.words.Titles;

/**
 * Parts lines in which somebody else begins to speak: {@code Are there others? MS. RUIZ: Two.} Such
 * a label is in capitals or has a title, begins other lines as well, more than one where it has not
 * both, and stands behind the end of a sentence or a wide space, outside quotation marks. Where
 * there are such, voices of many are heard as well ({@code Hon. Members: No!}). What stands in
 * brackets before the colon is no part of a label. Initials of full names that stand so as well
 * need no other line, nor the end of a sentence: {@code Ana Ruiz: Two. Tom Orr: Only SR: two?}
 */
final class RunningLabels {
  static final int LONGEST = 60;

  /** A document with fewer labelled lines may be a letter. */
  private static final int SEVERAL = 3;

  /** So many labels within lines make up for those that begin none. */
  private static final int MANY = 4;

  private final Set<String> seen = new HashSet<>();
  private final Set<String> known = new HashSet<>();

  private final RunningNames names = new RunningNames();

  private RunningLabels() {}

  static List<Line> of(List<Line> lines) {
    RunningLabels labels = new RunningLabels();
    int uses = 0;
    for (Line line : lines) {
      uses += labels.learn(line) ? 1 : 0;
    }
    lines.stream().filter(Line::isText).forEach(l -> labels.learnWithin(l.text()));
    boolean declared = labels.known.addAll(labels.names.paired());
    if (uses == 0 && !declared || labels.known.size() < 2) {
      return lines;
    }
    Cuts cuts = Cuts.of(lines, l -> labels.breaks(l.text()));
    return uses < SEVERAL && cuts.count() < MANY ? lines : cuts.made();
  }

  private boolean learn(Line line) {
    String text = line.text();
    int colon = line.isText() ? LabelScanner.colon(text, text.length()) : -1;
    int end = colon > 0 ? beforeBracket(text, colon) : -1;
    if (end <= 0 || end >= LONGEST) {
      return false;
    }
    String label = text.substring(0, end);
    List<String> words = Names.words(label);
    boolean capitals = label.length() > 2 && label.equals(label.toUpperCase(Locale.ROOT));
    boolean titled = words.size() > 1 && isCased(label) && Titles.before(words.get(0));
    boolean both = capitals && titled;
    if (both || titled && !seen.add(label)) {
      known.add(label);
    } else if (capitals && !titled && !Nobody.is(Names.key(label)) && !seen.add(label)) {
      known.add(label);
    }
    return both || known.contains(label);
  }

  private static boolean isCased(String label) {
    return Character.isUpperCase(label.codePointAt(0));
  }

  /** Where a label ends whose colon stands at an offset, perhaps behind a bracket. */
  private static int beforeBracket(String text, int colon) {
    int end = LabelScanner.visibleEnd(text, colon);
    int at = end;
    if (end == 0 || text.charAt(end - 1) != ')') {
      return end;
    }
    while (at > 0 && at > end - LONGEST && text.charAt(at - 1) != '(') {
      at--;
    }
    return at > 0 && text.charAt(at - 1) == '(' ? LabelScanner.visibleEnd(text, at - 1) : end;
  }

  /** Learns the labels in capitals that stand behind sentences within a text. */
  private void learnWithin(String text) {
    for (int colon : colons(text)) {
      int end = beforeBracket(text, colon);
      names.learn(text, end);
      int from = end;
      int at = end - 1;
      while (at > 0 && at > end - LONGEST && !Character.isLowerCase(text.charAt(at))) {
        from = at > 1 && isOpen(text, at) && text.charAt(at) != '[' ? at : from;
        at--;
      }
      if (at <= 0) {
        continue;
      }
      String label = text.substring(from, end);
      if (label.length() > 2 && !Nobody.is(Names.key(label)) && !seen.add(label)) {
        known.add(label);
      }
    }
  }

  /** Where colons stand with a blank behind them, outside quotation marks. */
  private static List<Integer> colons(String text) {
    int last = text.lastIndexOf(':');
    if (last < 1) {
      return List.of();
    }
    List<Integer> colons = new ArrayList<>();
    boolean quoted = false;
    for (int i = 1; i <= last && i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      quoted = c == '"' ? !quoted : c == '“' || c != '”' && quoted;
      if (c == ':' && !quoted && LabelScanner.isBlank(text.charAt(i + 1))) {
        colons.add(i);
      }
    }
    return colons;
  }

  /** Where known labels stand within a text. */
  private List<Integer> breaks(String text) {
    List<Integer> breaks = new ArrayList<>(0);
    for (int colon : colons(text)) {
      int at = label(text, colon);
      if (at > 0) {
        breaks.add(at);
      }
    }
    return breaks;
  }

  /** Where the known label begins whose colon stands at an offset, or -1. */
  private int label(String text, int colon) {
    int end = beforeBracket(text, colon);
    int found = -1;
    for (int at = end - 2; at > 1 && at > end - LONGEST; at--) {
      String label = text.charAt(at - 1) == ' ' ? text.substring(at, end) : "";
      if (names.isInitials(label)
          || isOpen(text, at) && (known.contains(label) || isCased(label) && Crowd.is(label))) {
        found = at;
      }
    }
    return found;
  }

  /** Whether a sentence or a wide space ends at an offset. */
  static boolean isOpen(String text, int at) {
    return text.charAt(at - 1) == ' '
        && (text.charAt(at - 2) == ' ' || ".?!…—\")]”".indexOf(text.charAt(at - 2)) >= 0)
        && !isTitle(text, at - 2);
  }

  /** Whether the stop at an offset is that of a title, and a name follows. */
  private static boolean isTitle(String text, int stop) {
    int from = stop;
    while (from > 0 && from > stop - LONGEST && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return text.charAt(stop) == '.'
        && from < stop
        && Titles.before(Names.folded(text.substring(from, stop)));
  }
}
