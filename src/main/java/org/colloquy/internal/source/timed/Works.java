package org.colloquy.internal.source.timed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.source.timed.Sheet.Cell;

/**
 * Lists of posts, books, commits: an author stands beside a text, and nobody talks. Where authors
 * name those who speak, one comes again; where each text has a title, some must ask as well.
 */
final class Works {
  /** Of fewer texts none can tell. */
  private static final int FEW = 4;

  /** One text of so many asks where people talk. */
  private static final int ASKING = 8;

  private Works() {}

  /** Whether the objects of a JSON document are works, and no talk. */
  static boolean are(JsonPath item, JsonPath speaker, JsonPath text) {
    JsonPath at = speaker;
    for (JsonPath above = at.parent(); above != null && above != item; above = at.parent()) {
      at = above;
    }
    boolean account = JsonKeys.isAccount(at.key());
    boolean author = account || SheetNames.AUTHORS.contains(SheetNames.bare(at.key()));
    if (!author || text.values() < FEW) {
      return false;
    }
    boolean titled =
        account && item.below().stream().anyMatch(p -> JsonKeys.isGrade(p.key()))
            || titled(item, text);
    return !speaker.comesAgain() || titled && text.questions() * ASKING < text.values();
  }

  /** Whether most of some texts have a title that no other has. */
  private static boolean titled(JsonPath item, JsonPath text) {
    return item.below().stream()
        .anyMatch(
            p ->
                SheetNames.WORKS.contains(SheetNames.bare(p.key()))
                    && 2 * p.values() > text.values()
                    && p.varies()
                    && !p.recurs());
  }

  /**
   * Whether the rows of a table are works, and no talk.
   *
   * @param names of its columns
   */
  static boolean are(List<String> names, List<List<Cell>> body, SheetColumns columns) {
    int speaker = columns.speaker();
    if (speaker < 0 || isOfSpeakers(names.get(speaker)) || body.size() < FEW) {
      return false;
    }
    if (names.stream().anyMatch(name -> SheetNames.hasPart(name, SheetNames.SAID))) {
      return false;
    }
    Set<String> authors = new HashSet<>();
    int filled = 0;
    int asking = 0;
    for (List<Cell> row : body) {
      String written = speaker < row.size() ? row.get(speaker).text() : "";
      String author = SheetNames.isNothing(written) ? "" : written;
      filled += author.isEmpty() ? 0 : 1;
      authors.add(author);
      asking += columns.text() < row.size() && asks(row.get(columns.text()).text()) ? 1 : 0;
    }
    authors.remove("");
    boolean titled = isTitled(names, body);
    return filled >= FEW && authors.size() == filled || titled && asking * ASKING < body.size();
  }

  /** Whether most rows have a title of their own; one of all rows is the title of a talk. */
  private static boolean isTitled(List<String> names, List<List<Cell>> body) {
    for (int i = 0; i < names.size(); i++) {
      if (SheetNames.WORKS.contains(names.get(i))) {
        int column = i;
        long titles =
            body.stream()
                .filter(row -> column < row.size() && !row.get(column).text().isEmpty())
                .map(row -> row.get(column).text())
                .distinct()
                .count();
        if (2 * titles > body.size()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a column's name says that those in it speak. */
  private static boolean isOfSpeakers(String name) {
    return !SheetNames.AUTHORS.contains(name) && SheetNames.hasPart(name, SheetNames.SPEAKERS);
  }

  private static boolean asks(String text) {
    return text.chars().anyMatch(c -> "?？؟".indexOf(c) >= 0);
  }
}
