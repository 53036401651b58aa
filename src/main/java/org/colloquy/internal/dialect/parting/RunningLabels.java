package org.colloquy.internal.dialect.parting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Nobody;
import org.colloquy.internal.dialect.words.Titles;

/**
 * Parts lines in which somebody else begins to speak: {@code Are there others? MS. RUIZ: Two.} Such
 * a label is in capitals, begins other lines as well, more than one where it has no title, and
 * stands behind the end of a sentence or a wide space, outside quotation marks.
 */
final class RunningLabels {
  private static final int LONGEST = 60;

  /** A document with fewer labelled lines may be a letter. */
  private static final int SEVERAL = 3;

  private final Set<String> seen = new HashSet<>();
  private final Set<String> known = new HashSet<>();

  private RunningLabels() {}

  static List<Line> of(List<Line> lines) {
    RunningLabels labels = new RunningLabels();
    int uses = 0;
    for (Line line : lines) {
      uses += labels.learn(line) ? 1 : 0;
    }
    if (uses < SEVERAL || labels.known.size() < 2) {
      return lines;
    }
    return Cuts.of(lines, l -> labels.breaks(l.text())).made();
  }

  private boolean learn(Line line) {
    String text = line.text();
    int colon = line.isText() ? LabelScanner.colon(text, text.length()) : -1;
    String label = colon > 0 && colon < LONGEST ? text.substring(0, colon) : "";
    List<String> words = Names.words(label);
    boolean capitals = label.length() > 2 && label.equals(label.toUpperCase(Locale.ROOT));
    boolean titled = capitals && words.size() > 1 && Titles.before(words.get(0));
    if (titled || capitals && !Nobody.is(Names.key(label)) && !seen.add(label)) {
      known.add(label);
    }
    return titled || known.contains(label);
  }

  /** Where known labels stand within a text. */
  private List<Integer> breaks(String text) {
    List<Integer> breaks = new ArrayList<>();
    boolean quoted = false;
    for (int i = 1; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      quoted = c == '"' ? !quoted : c == '“' || c != '”' && quoted;
      if (c == ':' && !quoted && LabelScanner.isBlank(text.charAt(i + 1))) {
        int at = label(text, i);
        if (at > 0) {
          breaks.add(at);
        }
      }
    }
    return breaks;
  }

  /** Where the known label begins that ends at an offset, or -1. */
  private int label(String text, int end) {
    for (int at = end - 2; at > 1 && at > end - LONGEST; at--) {
      if (Character.isLowerCase(text.charAt(at))) {
        return -1;
      }
      if (isOpen(text, at) && known.contains(text.substring(at, end))) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a sentence or a wide space ends at an offset. */
  private static boolean isOpen(String text, int at) {
    return text.charAt(at - 1) == ' '
        && (text.charAt(at - 2) == ' ' || ".?!…—\")]”".indexOf(text.charAt(at - 2)) >= 0);
  }
}
