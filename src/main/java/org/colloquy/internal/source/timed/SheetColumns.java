package org.colloquy.internal.source.timed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.source.timed.Sheet.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a table holds what; -1 where none does.
 *
 * @param header index of the row with the names, -1 where there is none
 */
record SheetColumns(int header, int text, int speaker, int start, int end) {
  private static final int HEADERS = 10;
  private static final int SAMPLE = 60;
  private static final double MOSTLY = .8;
  private static final int NAME = 60;

  /** In so many rows a value that is always the same is no speaker. */
  private static final int FEW = 4;

  /** In a column whose name is not known, so many characters are a sentence. */
  private static final int SENTENCE = 15;

  /** The columns of a table, or null if it is none of speech. */
  static @Nullable SheetColumns of(List<List<Cell>> rows) {
    for (int i = 0; i < Math.min(HEADERS, rows.size()); i++) {
      SheetColumns named = named(rows, i);
      if (named != null) {
        return named.areWorks(rows) ? null : named;
      }
    }
    List<List<Cell>> sample = rows.subList(0, Math.min(SAMPLE, rows.size()));
    SheetColumns behind = rows.size() > 2 ? guessed(sample.subList(1, sample.size())) : null;
    if (behind != null && behind.heads(rows.get(0))) {
      SheetColumns under = behind.under(0);
      return under.areWorks(rows) ? null : under;
    }
    return guessed(sample);
  }

  /** Whether the rows below the one with the names are works, and no talk. */
  private boolean areWorks(List<List<Cell>> rows) {
    List<String> names = SheetNames.bare(rows.get(header));
    return Works.are(names, rows.subList(header + 1, rows.size()), this);
  }

  /** Whether a row names columns as those of speech are called. */
  static boolean isHead(List<Cell> row) {
    return named(List.of(row), 0) != null;
  }

  /** Whether a row says that one of the columns holds those who speak, and nobody else. */
  boolean statesSpeaker(List<List<Cell>> rows) {
    return header >= 0 && speaker >= 0 && SheetNames.statesSpeaker(cell(rows.get(header), speaker));
  }

  /** The columns that a row names; where it names the text alone, short values are speakers. */
  private static @Nullable SheetColumns named(List<List<Cell>> rows, int index) {
    List<String> names = SheetNames.bare(rows.get(index));
    Set<Integer> taken = new HashSet<>();
    List<List<Cell>> body = rows.subList(index + 1, Math.min(index + 1 + SAMPLE, rows.size()));
    int text = text(names, body, taken);
    int speaker = SheetNames.find(names, SheetNames.SPEAKERS, taken);
    int start = SheetNames.find(names, SheetNames.STARTS, taken);
    int end = SheetNames.find(names, SheetNames.ENDS, taken);
    if (text < 0 && speaker >= 0 && start >= 0) {
      text = longest(body, taken);
    }
    boolean known = text >= 0 && (speaker >= 0 || start >= 0) && isFilled(body, text);
    return known ? new SheetColumns(index, text, speaker, start, end) : null;
  }

  /** Whether most rows reach a column; those that a comma in a sentence parts do not. */
  private static boolean isFilled(List<List<Cell>> body, int column) {
    return 2 * body.stream().filter(r -> r.size() > column).count() >= body.size();
  }

  /** The column named as texts are; of several that have such a name in theirs the longest. */
  private static int text(List<String> names, List<List<Cell>> body, Set<Integer> taken) {
    int text = SheetNames.exact(names, SheetNames.TEXTS, taken);
    for (int i = 0; i < names.size() && !taken.contains(text); i++) {
      boolean part = SheetNames.hasPart(names.get(i), SheetNames.TEXTS);
      text = part && (text < 0 || length(body, i) > length(body, text)) ? i : text;
    }
    if (text >= 0) {
      taken.add(text);
    }
    return text;
  }

  /** The column of the longest texts, if they are sentences and none of those taken; or -1. */
  private static int longest(List<List<Cell>> rows, Set<Integer> taken) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int longest = -1;
    for (int i = 0; i < columns; i++) {
      boolean longer = length(rows, i) > (longest < 0 ? SENTENCE : length(rows, longest));
      longest = longer && !taken.contains(i) ? i : longest;
    }
    return longest;
  }

  /** Without names: the longest column is the text, one of few short values the speaker. */
  private static @Nullable SheetColumns guessed(List<List<Cell>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int text = -1;
    double longest = 0;
    for (int i = 0; i < columns; i++) {
      double length = length(rows, i);
      if (length > longest && !isTimes(rows, i)) {
        text = i;
        longest = length;
      }
    }
    int start = -1;
    int end = -1;
    int speaker = -1;
    for (int i = columns - 1; i >= 0; i--) {
      if (i != text && isTimes(rows, i)) {
        end = start;
        start = i;
      } else if (i != text
          && isFilled(rows, i)
          && isNames(rows, i)
          && !isAttribute(rows.get(0), i)) {
        speaker = i;
      }
    }
    boolean talk = start >= 0 || speaker >= 0 && comesAgain(rows, speaker);
    return text < 0 || !talk ? null : new SheetColumns(-1, text, speaker, start, end);
  }

  /** Whether a row names a column as what is known of people, and not as who they are. */
  private static boolean isAttribute(List<Cell> row, int column) {
    return SheetNames.ATTRIBUTES.contains(SheetNames.bare(cell(row, column)));
  }

  /** Whether somebody speaks twice: what stands in each row once may be anything. */
  private static boolean comesAgain(List<List<Cell>> rows, int column) {
    Set<String> values = new HashSet<>();
    return rows.stream()
        .map(r -> cell(r, column))
        .anyMatch(value -> !value.isEmpty() && !values.add(value));
  }

  /** Whether a row names columns: where times stand below it has none. */
  private boolean heads(List<Cell> row) {
    boolean whole = row.size() > Math.max(text, speaker);
    return start >= 0 && whole && !isTime(cell(row, start)) && !cell(row, start).isEmpty();
  }

  /** Whether nothing but the text is known. */
  boolean isTextAlone() {
    return speaker < 0 && start < 0 && end < 0;
  }

  private SheetColumns under(int row) {
    return new SheetColumns(row, text, speaker, start, end);
  }

  private static String cell(List<Cell> row, int column) {
    return column < row.size() ? row.get(column).text() : "";
  }

  private static double length(List<List<Cell>> rows, int column) {
    return rows.stream().mapToInt(r -> cell(r, column).length()).average().orElse(0);
  }

  private static boolean isTimes(List<List<Cell>> rows, int column) {
    long times = rows.stream().filter(r -> isTime(cell(r, column))).count();
    return times >= MOSTLY * rows.size();
  }

  private static boolean isTime(String text) {
    boolean decimal =
        text.length() > 2 && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
    return CaptionTime.parse(text) != null || decimal;
  }

  /** Whether a column has few short values with letters in them, or people's names. */
  private static boolean isNames(List<List<Cell>> rows, int column) {
    Set<String> values = new HashSet<>();
    int filled = 0;
    for (List<Cell> row : rows) {
      String value = cell(row, column);
      if (!value.isEmpty()) {
        boolean name = value.length() <= NAME && value.chars().anyMatch(Character::isLetter);
        if (!name) {
          return false;
        }
        filled++;
        values.add(value);
      }
    }
    boolean few = values.size() * 2 <= Math.max(4, rows.size() + 1);
    boolean people = values.size() < filled && values.stream().allMatch(SheetNames::isPerson);
    return filled > 0 && (values.size() > 1 || filled < FEW) && (few || people);
  }
}
