package org.colloquy.internal.dialect.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.jspecify.annotations.Nullable;

/**
 * The heads of the sessions of one text: below a heading, fields that say who speaks in this one,
 * and when or where. They stand before the talk or between its parts.
 */
final class SessionHeads {
  /** A longer value is talk. */
  private static final int VALUE = 80;

  private SessionHeads() {}

  /** The fields of all such heads, each by its line. */
  static Map<Integer, Cover.Field> of(List<Line> lines) {
    Map<Integer, Cover.Field> all = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).kind() == Line.Kind.HEADING) {
        all.putAll(below(lines, i));
      }
    }
    return all;
  }

  /** The fields right below a heading, if some of them name people and others do not. */
  private static Map<Integer, Cover.Field> below(List<Line> lines, int heading) {
    Map<Integer, Cover.Field> found = new LinkedHashMap<>();
    boolean names = false;
    boolean others = false;
    for (int i = heading + 1; i < lines.size(); i++) {
      Cover.Field field = field(lines.get(i));
      if (field == null) {
        break;
      }
      found.put(i, field);
      names |= field.names();
      others |= !field.names();
    }
    return names && others ? found : Map.of();
  }

  private static Cover.@Nullable Field field(Line line) {
    int colon = line.isText() ? Cover.colon(line.text()) : -1;
    String value = colon < 0 ? "" : line.text().substring(colon + 1).strip();
    boolean brief = !value.isEmpty() && value.length() <= VALUE;
    return brief && !QuestionMarks.endsSentence(value)
        ? Cover.field(Cover.key(line.text().substring(0, colon)), value, line.span())
        : null;
  }
}
