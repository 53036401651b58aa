package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Candidate.Kind;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Marks;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Nobody;
import org.colloquy.internal.dialect.words.Sentences;
import org.colloquy.internal.dialect.words.Shape;
import org.jspecify.annotations.Nullable;

/**
 * {@code >>} in captions, where somebody else begins to speak, and {@code >> NAME:} or {@code -
 * [Name]}, which says who; {@code - } before the lines of two people in one caption.
 */
final class ChangeMarks {
  private static final String DASHES = "-–—‐";

  /** A text without times is captions only if the mark recurs. */
  private static final int UNTIMED = 3;

  private static final int DASHED = 2;

  private final List<Line> lines;
  private final boolean timed;
  private final Map<String, Integer> names = new HashMap<>();

  private ChangeMarks(List<Line> lines) {
    this.lines = lines;
    timed = lines.stream().anyMatch(l -> l.time() != null);
  }

  /** A label wherever the speaker changes; empty where nothing marks that. */
  static List<Candidate> of(List<Line> lines) {
    ChangeMarks marks = new ChangeMarks(lines);
    List<Candidate> angles = marks.angles();
    if (angles.size() >= (marks.timed ? 1 : UNTIMED)) {
      return marks.withFirst(angles);
    }
    List<Candidate> dashes = marks.timed ? marks.dashes() : List.of();
    return dashes.size() >= DASHED ? marks.withFirst(dashes) : List.of();
  }

  private List<Candidate> angles() {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int end = line.isText() ? angle(line.text()) : 0;
      if (end > 0) {
        found.add(candidate(i, end));
      } else if (!timed && line.text().startsWith(">")) {
        return List.of();
      }
    }
    return found;
  }

  /** How many characters the mark takes at the beginning of a text, with the space behind it. */
  private static int angle(String text) {
    int end = LabelScanner.skipSpace(text, 0);
    int from = end;
    while (end < text.length() && (text.charAt(end) == '>' || text.charAt(end) == '＞')) {
      end++;
    }
    int signs = end - from;
    return signs == 2 || signs == 3 ? LabelScanner.skipSpace(text, end) : 0;
  }

  private List<Candidate> dashes() {
    List<Candidate> found = new ArrayList<>();
    boolean ended = true;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int end = line.isText() ? dash(line.text()) : 0;
      if (end > 0 && (ended || line.startsParagraph() || name(line.text(), end) != null)) {
        found.add(candidate(i, end));
      }
      ended = Sentences.ends(line.text());
    }
    return found;
  }

  private static int dash(String text) {
    if (text.length() < 2 || DASHES.indexOf(text.charAt(0)) < 0) {
      return 0;
    }
    int end = LabelScanner.skipSpace(text, 1);
    boolean begins = end < text.length() && !Character.isLowerCase(text.charAt(end));
    return begins && DASHES.indexOf(text.charAt(end)) < 0 ? end : 0;
  }

  private Candidate candidate(int index, int end) {
    Line line = lines.get(index);
    String text = line.text();
    String mark = text.substring(0, end).strip();
    Named named = name(text, end);
    if (named == null) {
      return change(index, mark, end);
    }
    String name = named.name();
    String key = Names.key(name);
    names.merge(key, 1, Integer::sum);
    int extent = LabelScanner.skipSpace(text, named.end());
    String written = text.substring(0, named.end()).strip();
    return new Candidate(Kind.NAME, index, name, key, written, extent, line.time(), 0);
  }

  /** Who speaks by what stands behind a mark; null where that names nobody. */
  private static @Nullable Named name(String text, int from) {
    String rest = text.substring(from, Math.min(text.length(), from + LabelScanner.PREFIX));
    int close = rest.startsWith("[") ? rest.indexOf(']') : -1;
    if (close > 0) {
      String inside = rest.substring(1, close).strip();
      int said = LabelScanner.skipSpace(rest, close + 1);
      boolean told = said < rest.length() && LabelScanner.isLabel(rest, 1, close);
      boolean begins = told && !Character.isLowerCase(inside.charAt(0));
      return begins && !Sentences.isSound(inside) && isName(inside)
          ? new Named(inside, from + close + 1)
          : null;
    }
    int colon = LabelScanner.colon(rest, rest.length());
    String name = colon > 0 ? LabelScanner.trimmed(rest, colon) : "";
    return isName(name) ? new Named(name, from + colon + 1) : null;
  }

  private static boolean isName(String name) {
    return !name.isEmpty() && Shape.of(name) != Shape.MIXED && !Nobody.is(Names.key(name));
  }

  /** A name, and where what says it ends. */
  private record Named(String name, int end) {}

  private Candidate change(int index, String mark, int extent) {
    return new Candidate(Kind.CHANGE, index, "", "", mark, extent, lines.get(index).time(), 0);
  }

  /** Leaves names only where they recur, and lets what stands before the first mark be a turn. */
  private List<Candidate> withFirst(List<Candidate> found) {
    List<Candidate> labels = new ArrayList<>();
    long named = found.stream().filter(c -> c.names()).count();
    boolean usual = named * 2 > found.size();
    Candidate first = timed ? first(found.get(0).line()) : null;
    if (first != null) {
      labels.add(first);
    }
    for (Candidate c : found) {
      boolean doubtful =
          c.names()
              && !usual
              && names.getOrDefault(c.key(), 0) < 2
              && Shape.of(c.label()) != Shape.CAPITALS;
      labels.add(doubtful ? unnamed(c) : c);
    }
    return labels;
  }

  private Candidate unnamed(Candidate c) {
    String text = lines.get(c.line()).text();
    int end = Math.max(angle(text), dash(text));
    String mark = text.substring(0, end).strip();
    return change(c.line(), mark, end);
  }

  /** The turn of whoever speaks before the first mark, perhaps named, or null if nobody does. */
  private @Nullable Candidate first(int before) {
    for (int i = 0; i < before; i++) {
      Line line = lines.get(i);
      boolean said = line.isText() && line.text().codePoints().anyMatch(Character::isLetter);
      if (said && Marks.event(line.text()) == null && !Marks.isBracketed(line.text())) {
        Candidate label = candidate(i, 0);
        boolean capitals = label.names() && Shape.of(label.label()) == Shape.CAPITALS;
        return capitals ? label : change(i, "", 0);
      }
    }
    return null;
  }
}
