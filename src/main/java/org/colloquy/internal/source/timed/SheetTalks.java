package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Nobody;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.RoleWords;
import org.colloquy.internal.dialect.words.Sentences;
import org.colloquy.internal.dialect.words.Shape;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.timed.Cue.Placed;
import org.colloquy.internal.source.timed.Sheet.Cell;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A table of which each row is a whole talk: {@code 71,"agent: Hello? caller: Hello! agent: ..."}.
 * A field of a description stands in it once; whoever talks speaks again, and somebody asks.
 */
final class SheetTalks {
  private static final int NAME = 40;

  /** So many come again within a talk. */
  private static final int PEOPLE = 2;

  /** Stand between turns where a talk lost its line ends. */
  private static final String PARTING = ";|/";

  private static final String BEHIND = ".?!…»”\")]" + PARTING;

  /** What a talk's text says, cut where its labels begin. */
  private record Part(int from, int said, String name) {}

  private final SourceText source;
  private final int column;
  private final Map<String, Integer> uses = new HashMap<>();
  private final Set<String> again = new HashSet<>();
  private boolean asks;
  private int talks;
  private int texts;

  private SheetTalks(SourceText source, List<List<Cell>> rows, int column) {
    this.source = source;
    this.column = column;
    for (List<Cell> row : rows) {
      count(text(row));
    }
    for (List<Cell> row : rows) {
      List<Part> turns = turns(text(row));
      boolean several = turns.stream().map(Part::name).distinct().count() >= PEOPLE;
      talks += several && turns.stream().anyMatch(this::comesAgain) ? 1 : 0;
    }
  }

  /** The lines of a table's talks, a rule between them; null if no column holds such. */
  static @Nullable List<Line> of(SourceText source, List<List<Cell>> rows, Told told) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < columns; i++) {
      SheetTalks talks = new SheetTalks(source, rows, i);
      if (talks.asks && talks.again.size() >= PEOPLE && 2 * talks.talks >= talks.texts - 1) {
        return talks.lines(rows, told);
      }
    }
    return null;
  }

  private String text(List<Cell> row) {
    return column < row.size() ? row.get(column).text() : "";
  }

  private void count(String text) {
    Set<String> here = new HashSet<>();
    texts += text.isEmpty() ? 0 : 1;
    asks |= text.chars().anyMatch(c -> QuestionMarks.isMark((char) c));
    for (Part part : labels(text)) {
      String key = Names.key(part.name);
      uses.merge(key, 1, Integer::sum);
      asks |= RoleWords.of(part.name) != null;
      if (!here.add(key)) {
        again.add(key);
      }
    }
  }

  /** The turns of a talk: labels that come again begin them, and those that are like names. */
  private List<Part> turns(String text) {
    return labels(text).stream()
        .filter(p -> comesAgain(p) || Shape.of(p.name).worth() > 0)
        .toList();
  }

  private boolean comesAgain(Part part) {
    return uses.getOrDefault(Names.key(part.name), 0) > 1;
  }

  /** What looks like labels at the beginning of a text, of its lines and behind sentences. */
  private static List<Part> labels(String text) {
    List<Part> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      int colon =
          begins(text, i) ? LabelScanner.colon(text, i, Math.min(text.length(), i + NAME)) : -1;
      String name = colon > i ? text.substring(i, colon).strip() : "";
      if (!name.isEmpty() && !Nobody.is(Names.key(name))) {
        found.add(new Part(i, colon + 1, name));
        i = colon;
      }
    }
    return found;
  }

  /** Whether a letter begins a text, a line, a sentence or what stands behind a mark of parting. */
  private static boolean begins(String text, int at) {
    if (!Character.isLetter(text.charAt(at))
        || at > 0 && !LabelScanner.isBlank(text.charAt(at - 1))) {
      return false;
    }
    int end = at;
    while (end > 0 && LabelScanner.isBlank(text.charAt(end - 1))) {
      if (text.charAt(--end) == '\n') {
        return true;
      }
    }
    char before = end == 0 ? '.' : text.charAt(end - 1);
    return BEHIND.indexOf(before) >= 0 || Sentences.isEnd(before);
  }

  private List<Line> lines(List<List<Cell>> rows, Told told) {
    List<Cell> first = rows.get(0);
    boolean headed = turns(text(first)).isEmpty();
    for (int i = 0; headed && i < first.size(); i++) {
      Cell cell = first.get(i);
      if (i != column && !cell.text().isEmpty()) {
        told.tell(Code.R043, cell.span(), "the column '" + cell.text() + "' is left out");
      }
    }
    List<Line> lines = new ArrayList<>();
    for (List<Cell> row : headed ? rows.subList(1, rows.size()) : rows) {
      if (!text(row).isEmpty()) {
        if (!lines.isEmpty()) {
          lines.add(Line.rule(row.get(column).span()));
        }
        lines.addAll(CueLines.of(cues(row.get(column))));
      }
    }
    return lines;
  }

  /** A talk's turns; what stands before the first label is nobody's. */
  private List<Cue> cues(Cell cell) {
    String text = cell.text();
    List<Cue> cues = new ArrayList<>();
    int from = 0;
    String name = "";
    for (Part part : turns(text)) {
      cues.add(cue(cell, name, from, part.from));
      from = part.said;
      name = part.name;
    }
    cues.add(cue(cell, name, from, text.length()));
    return cues;
  }

  private Cue cue(Cell cell, String name, int from, int to) {
    String said = cell.text().substring(from, to).strip();
    int end = said.length();
    boolean parted = end > 1 && PARTING.indexOf(said.charAt(end - 1)) >= 0;
    int start = cell.span().start();
    boolean plain = source.text().startsWith(cell.text(), start);
    Span span = plain ? source.span(start + from, start + to) : cell.span();
    return Cue.of(null, null, name, new Placed(parted ? said.substring(0, end - 1) : said, span));
  }
}
