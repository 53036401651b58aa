package org.colloquy.internal.dialect.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Shape;
import org.jspecify.annotations.Nullable;

/** Whom a document names before they speak: in its title, its first lines, its metadata. */
final class Announced {
  /** Names are announced in the first lines, in lines no longer than this. */
  private static final int LINES = 6;

  private static final int LENGTH = 200;

  /** No name that is a line of its own is longer. */
  private static final int NAME = 40;

  private final Set<String> words = new HashSet<>();
  private final Map<Integer, Set<String>> byLine = new LinkedHashMap<>();
  private final Map<String, Set<String>> initials = new HashMap<>();

  private final List<Line> lines;

  /** Brief lines by what they say, as a list of those present has full names; null until asked. */
  private @Nullable Map<String, List<Integer>> listed;

  /** Learns what the first lines name; one that comes again is a label itself. */
  Announced(List<Line> lines) {
    this.lines = lines;
    Map<String, Integer> brief = new HashMap<>();
    for (Line line : lines) {
      if (mayName(line) && line.text().length() <= LabelScanner.PREFIX) {
        brief.merge(line.text(), 1, Integer::sum);
      }
    }
    int left = LINES;
    for (int i = 0; i < lines.size() && left > 0; i++) {
      Line line = lines.get(i);
      String text = line.text();
      if (brief.getOrDefault(text, 1) > 1 || !mayName(line)) {
        continue;
      }
      left--;
      boolean labelled = line.level() != 1 && LabelScanner.colon(text, text.length()) >= 0;
      if (text.length() <= LENGTH && !labelled) {
        byLine.put(i, new HashSet<>(Names.words(text)));
        learnInitials(text);
      }
    }
  }

  /** The first line that is somebody's full name and nothing else, or null. */
  private @Nullable Integer listed(String name) {
    Map<String, List<Integer>> known = listed == null ? brief() : listed;
    listed = known;
    for (Integer line : known.getOrDefault(Names.key(name), List.of())) {
      if (Shape.of(lines.get(line).text().strip()) == Shape.NAME) {
        return line;
      }
    }
    return null;
  }

  private Map<String, List<Integer>> brief() {
    Map<String, List<Integer>> brief = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (lines.get(i).isText() && text.length() <= NAME && text.indexOf(' ') > 0) {
        brief.computeIfAbsent(Names.key(text.strip()), k -> new ArrayList<>()).add(i);
      }
    }
    return brief;
  }

  private static boolean mayName(Line line) {
    return line.isText() || line.kind() == Line.Kind.HEADING;
  }

  /** Takes the names in a text that stands above all lines. */
  void add(String text) {
    words.addAll(Names.words(text));
    words.addAll(Names.nameWords(text));
    learnInitials(text);
  }

  private void learnInitials(String text) {
    NamedInitials.in(text)
        .forEach((k, names) -> initials.computeIfAbsent(k, i -> new HashSet<>()).addAll(names));
  }

  /** The first names of those announced who have some letters for initials. */
  Set<String> firstNames(String letters) {
    return initials.getOrDefault(letters, Set.of());
  }

  /**
   * Whether every word of a label is announced, or somebody who has its letters with stops for
   * initials.
   *
   * @param uses the lines that have the label, which do not announce it
   */
  boolean has(String label, List<Candidate> uses) {
    Integer line = listed(label);
    if (line != null && uses.stream().limit(LINES).allMatch(c -> c.line() > line)) {
      return true;
    }
    List<String> parts = Names.parts(label);
    if (label.indexOf('.') > 0 && initials.containsKey(String.join("", parts))) {
      return true;
    }
    if (parts.isEmpty()
        || !parts.stream()
            .allMatch(p -> p.length() > 1 || Character.isIdeographic(p.codePointAt(0)))) {
      return false;
    }
    Set<Integer> own = new HashSet<>();
    uses.stream().limit(LINES).forEach(c -> own.add(c.line()));
    return parts.stream().allMatch(p -> words.contains(p) || isNamed(p, own));
  }

  /** Whether one of the first lines, but for some, has a word. */
  private boolean isNamed(String word, Set<Integer> but) {
    for (Map.Entry<Integer, Set<String>> line : byLine.entrySet()) {
      if (line.getValue().contains(word) && !but.contains(line.getKey())) {
        return true;
      }
    }
    return false;
  }
}
