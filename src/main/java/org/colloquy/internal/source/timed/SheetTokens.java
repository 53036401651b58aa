package org.colloquy.internal.source.timed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.timed.Cue.Placed;
import org.colloquy.internal.source.timed.Cue.Said;
import org.colloquy.internal.source.timed.Sheet.Cell;
import org.colloquy.model.Inline;
import org.colloquy.model.Origin;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A table of which each row is a word with its speaker, as corpora are written that tell of each
 * word what it is: {@code speaker, form, lemma, upos}. Words are joined to sentences.
 *
 * @param align where {@code Begin=1.2|End=1.9} stands; -1 where nothing does
 */
record SheetTokens(int speaker, int word, int align) {
  private static final int SAMPLE = 60;
  private static final double MOSTLY = .9;

  private static final String BEGIN = "Begin=";
  private static final String END = "End=";

  /** What stands in a cell that has nothing. */
  private static final String NONE = "_";

  /** The columns of such a table; null if it is another one. */
  static @Nullable SheetTokens of(List<List<Cell>> rows) {
    List<String> names = rows.isEmpty() ? List.of() : SheetNames.bare(rows.get(0));
    Set<Integer> taken = new HashSet<>();
    int word = SheetNames.exact(names, SheetNames.TOKENS, taken);
    int speaker = SheetNames.exact(names, SheetNames.SPEAKERS, taken);
    boolean about = SheetNames.exact(names, SheetNames.ABOUT_TOKENS, taken) >= 0;
    List<List<Cell>> body = rows.subList(Math.min(1, rows.size()), Math.min(SAMPLE, rows.size()));
    long words = word < 0 ? 0 : body.stream().filter(r -> isWord(r, word)).count();
    return about && speaker >= 0 && words > 0 && words >= MOSTLY * body.size()
        ? new SheetTokens(speaker, word, SheetNames.exact(names, SheetNames.ALIGNMENTS, taken))
        : null;
  }

  private static boolean isWord(List<Cell> row, int column) {
    return column < row.size() && row.get(column).text().indexOf(' ') < 0;
  }

  /** What the rows say; of the columns that are left out it is told. */
  List<Cue> cues(List<List<Cell>> rows, Told told) {
    List<Cell> left = new ArrayList<>(rows.get(0));
    left.removeAll(Stream.of(speaker, word).map(rows.get(0)::get).toList());
    if (!left.isEmpty()) {
      String names = left.stream().map(c -> "'" + c.text() + "'").collect(Collectors.joining(", "));
      told.tell(Code.R043, left.get(0).span(), "what is told of words is left out: " + names);
    }
    List<List<Cell>> body = rows.subList(1, rows.size());
    JsonTimes times = JsonTimes.of(body.stream().map(r -> time(r, BEGIN)).toList(), true);
    List<Cue> cues = new ArrayList<>();
    for (List<Cell> row : body) {
      String said = value(row, word);
      if (said != null) {
        Duration start = times.read(time(row, BEGIN));
        Duration end = times.read(time(row, END));
        Placed placed = new Placed(said, row.get(word).span());
        cues.add(Cue.of(start, end, value(row, speaker), placed));
      }
    }
    return Joint.sentences(cues).stream().map(SheetTokens::heard).toList();
  }

  /** A cue in which what stands in braces is heard and not said: {@code {laughs}}. */
  private static Cue heard(Cue cue) {
    Said said = cue.said().get(0);
    String text = said.text();
    List<Inline> inlines = new ArrayList<>();
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        break;
      }
      add(text.substring(from, open), said.span(), inlines);
      String mark = text.substring(open, close + 1);
      inlines.add(new Inline.Sound(mark, "other", null, Origin.at(said.span())));
      from = close + 1;
    }
    add(text.substring(from), said.span(), inlines);
    return new Cue(cue.start(), cue.end(), List.of(new Said(said.voice(), inlines, said.span())));
  }

  private static void add(String text, Span span, List<Inline> inlines) {
    if (!text.isEmpty()) {
      inlines.add(new Inline.Text(text, Origin.at(span)));
    }
  }

  /** What stands behind a key in the cell with the times. */
  private @Nullable String time(List<Cell> row, String key) {
    String cell = value(row, align);
    int at = cell == null ? -1 : cell.indexOf(key);
    if (cell == null || at < 0) {
      return null;
    }
    int end = cell.indexOf('|', at);
    return cell.substring(at + key.length(), end < 0 ? cell.length() : end);
  }

  private static @Nullable String value(List<Cell> row, int column) {
    String cell = column < 0 || column >= row.size() ? "" : row.get(column).text();
    return cell.isEmpty() || cell.equals(NONE) ? null : cell;
  }
}
