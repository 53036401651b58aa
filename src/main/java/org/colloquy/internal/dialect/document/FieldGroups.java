package org.colloquy.internal.dialect.document;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.model.Content;
import org.colloquy.model.PlainText;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Fields of a head that stand together: the rows of a table, the items of a list, or the parts of a
 * line such as {@code Host Ana Ruiz | Guests Tom Vidal and Ilse Kern}.
 */
final class FieldGroups {
  /** So many words may the name of a field have that no colon ends; the last one tells. */
  private static final int KEY_WORDS = 2;

  private FieldGroups() {}

  /** The fields of a line; empty if it is no such group. */
  static List<Cover.Field> of(Line line) {
    if (line.content() instanceof Content.Table table) {
      List<Cover.Field> rows = new ArrayList<>();
      table.rows().forEach(r -> add(row(r, line.span()), rows));
      return rows;
    }
    List<Cover.Field> fields = new ArrayList<>();
    if (line.content() instanceof Content.ItemList list) {
      list.items()
          .forEach(i -> add(part(PlainText.of(i.content()).strip(), line.span(), false), fields));
    } else if (line.isText() && line.text().indexOf('|') > 0) {
      for (String part : line.text().split("\\|", 0)) {
        add(part(part.strip(), line.span(), true), fields);
      }
    }
    return fields.size() > 1 ? fields : List.of();
  }

  private static void add(Cover.@Nullable Field field, List<Cover.Field> fields) {
    if (field != null) {
      fields.add(field);
    }
  }

  private static Cover.@Nullable Field row(Content.Row row, Span span) {
    if (row.cells().size() != 2) {
      return null;
    }
    String key = PlainText.of(row.cells().get(0).content()).strip();
    String bare = key.endsWith(":") || key.endsWith("：") ? key.substring(0, key.length() - 1) : key;
    String value = PlainText.of(row.cells().get(1).content()).strip();
    return Cover.field(Cover.key(bare), value, span);
  }

  /** The field that a text is, with a colon behind its name or, if it names people, without. */
  private static Cover.@Nullable Field part(String text, Span span, boolean colonless) {
    int colon = Cover.colon(text);
    if (colon >= 0) {
      String value = text.substring(colon + 1).strip();
      return Cover.field(Cover.key(text.substring(0, colon)), value, span);
    }
    int start = 0;
    for (int words = 0; colonless && words < KEY_WORDS; words++) {
      int space = text.indexOf(' ', start);
      if (space < 0) {
        return null;
      }
      String key = Cover.key(text.substring(start, space));
      Cover.Field field = Cover.field(key, text.substring(space + 1).strip(), span);
      if (field != null && field.names()) {
        return field;
      }
      start = space + 1;
    }
    return null;
  }
}
