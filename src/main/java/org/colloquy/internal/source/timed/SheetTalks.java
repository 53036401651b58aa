package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.RoleWords;
import org.colloquy.internal.dialect.words.Shape;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.timed.Cue.Placed;
import org.colloquy.internal.source.timed.Sheet.Cell;
import org.colloquy.internal.source.timed.TalkLabels.Found;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A table of which each row is a whole talk: {@code 71,"agent: Hello? caller: Hello! agent: ..."}.
 * A field of a description stands in it once; whoever talks speaks again, and somebody asks.
 */
final class SheetTalks {
  /** Texts that are no longer are data. */
  private static final int SENTENCE = 15;

  /** So many come again within a talk. */
  private static final int PEOPLE = 2;

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
      List<Found> turns = turns(text(row));
      boolean several = turns.stream().map(Found::name).distinct().count() >= PEOPLE;
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
    for (Found part : TalkLabels.of(text)) {
      String key = Names.key(part.name());
      uses.merge(key, 1, Integer::sum);
      asks |= RoleWords.of(part.name()) != null;
      if (!here.add(key)) {
        again.add(key);
      }
    }
  }

  /** The turns of a talk: labels that come again begin them, and those that are like names. */
  private List<Found> turns(String text) {
    return TalkLabels.of(text).stream()
        .filter(p -> p.sure() || comesAgain(p) || Shape.of(p.name()).worth() > 0)
        .toList();
  }

  private boolean comesAgain(Found part) {
    return uses.getOrDefault(Names.key(part.name()), 0) > 1;
  }

  private List<Line> lines(List<List<Cell>> rows, Told told) {
    List<Cell> first = rows.get(0);
    boolean headed = turns(text(first)).isEmpty();
    List<List<Cell>> body = headed ? rows.subList(1, rows.size()) : rows;
    Set<Integer> prose = prose(body);
    for (int i = 0; headed && i < first.size(); i++) {
      Cell cell = first.get(i);
      if (i != column && !prose.contains(i) && !cell.text().isEmpty()) {
        told.tell(Code.R043, cell.span(), "the column '" + cell.text() + "' is left out");
      }
    }
    List<Line> lines = new ArrayList<>();
    for (List<Cell> row : body) {
      if (!text(row).isEmpty()) {
        if (!lines.isEmpty()) {
          lines.add(Line.rule(row.get(column).span()));
        }
        lines.addAll(CueLines.of(cues(row, prose)));
      }
    }
    return lines;
  }

  /** The columns beside the talks whose cells are sentences: notes, summaries. */
  private Set<Integer> prose(List<List<Cell>> body) {
    Map<Integer, Integer> sentences = new HashMap<>();
    for (List<Cell> row : body) {
      for (int i = 0; i < row.size(); i++) {
        String said = row.get(i).text();
        boolean sentence = said.length() > SENTENCE && said.indexOf(' ') > 0;
        sentences.merge(i, sentence ? 1 : said.isEmpty() ? 0 : -1, Integer::sum);
      }
    }
    Set<Integer> prose = new HashSet<>();
    sentences.forEach(
        (i, more) -> {
          if (i != column && more > 0) {
            prose.add(i);
          }
        });
    return prose;
  }

  /** A talk's turns, and what is written about it, which nobody says. */
  private List<Cue> cues(List<Cell> row, Set<Integer> prose) {
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      Cell cell = row.get(i);
      if (i == column) {
        cues.addAll(cues(cell));
      } else if (prose.contains(i)) {
        String said = String.join(" ", cell.text().split("\\s+"));
        cues.add(Cue.of(null, null, "", new Placed(said, cell.span())));
      }
    }
    return cues;
  }

  /** A talk's turns; what stands before the first label is nobody's. */
  private List<Cue> cues(Cell cell) {
    String text = cell.text();
    List<Cue> cues = new ArrayList<>();
    int from = 0;
    String name = "";
    for (Found part : turns(text)) {
      cues.add(cue(cell, name, from, part.from()));
      from = part.said();
      name = part.name();
    }
    cues.add(cue(cell, name, from, text.length()));
    return cues;
  }

  private Cue cue(Cell cell, String name, int from, int to) {
    String said = cell.text().substring(from, to).strip();
    int end = said.length();
    boolean parted = end > 1 && TalkLabels.PARTING.indexOf(said.charAt(end - 1)) >= 0;
    int start = cell.span().start();
    boolean plain = source.text().startsWith(cell.text(), start);
    Span span = plain ? source.span(start + from, start + to) : cell.span();
    return Cue.of(null, null, name, new Placed(parted ? said.substring(0, end - 1) : said, span));
  }
}
