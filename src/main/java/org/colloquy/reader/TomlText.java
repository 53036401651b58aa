package org.colloquy.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.internal.source.SourceText;
import org.colloquy.model.Span;

/**
 * Reads the TOML with which sites begin their pages: keys with texts, numbers, dates and lists, and
 * tables of them. Its values are the same as YAML's, so that the same keys mean the same.
 */
final class TomlText {
  private static final int NESTING = 20;

  private final SourceText source;
  private final String text;
  private final int to;
  private int at;

  /** Keys of a table, of which a table or a list of tables may hold further ones. */
  private static final class Table {
    private final Span span;
    private final List<YamlValue.Field> fields = new ArrayList<>();
    private final Map<String, List<Table>> inner = new LinkedHashMap<>();
    private final Map<String, YamlValue.Text> keys = new LinkedHashMap<>();

    Table(Span span) {
      this.span = span;
    }

    YamlValue.Fields value() {
      List<YamlValue.Field> all = new ArrayList<>(fields);
      inner.forEach((name, tables) -> all.add(new YamlValue.Field(key(name), value(tables))));
      return new YamlValue.Fields(all, span);
    }

    private YamlValue.Text key(String name) {
      return java.util.Objects.requireNonNull(keys.get(name));
    }

    private static YamlValue value(List<Table> tables) {
      List<YamlValue> values = new ArrayList<>();
      tables.forEach(t -> values.add(t.value()));
      return values.size() == 1 ? values.get(0) : new YamlValue.Items(values, tables.get(0).span);
    }
  }

  private TomlText(SourceText source, int from, int to) {
    this.source = source;
    text = source.text();
    at = from;
    this.to = to;
  }

  /**
   * The keys of a stretch of a source.
   *
   * @throws ColloquyException M011 no TOML, M012 too large or too deep
   */
  static YamlValue.Fields fields(SourceText source, int from, int to) {
    if (to - from > YamlText.MOST_CHARACTERS) {
      String message = "more than " + YamlText.MOST_CHARACTERS + " characters of TOML";
      throw new ColloquyException(source.problem(Code.M012, source.span(from, from), message));
    }
    return new TomlText(source, from, to).document();
  }

  private YamlValue.Fields document() {
    Table root = new Table(source.span(at, at));
    Table table = root;
    for (blank(true); at < to; blank(true)) {
      if (text.charAt(at) == '[') {
        table = header(root);
      } else {
        table.fields.add(field(0));
      }
      blank(false);
      if (at < to && !isLineEnd()) {
        throw wrong("the line should end here");
      }
    }
    return root.value();
  }

  private Table header(Table root) {
    int brackets = text.startsWith("[[", at) ? 2 : 1;
    at += brackets;
    blank(false);
    YamlValue.Text key = key();
    blank(false);
    for (int i = 0; i < brackets; i++) {
      expect(']');
    }
    Table table = new Table(key.span());
    root.keys.putIfAbsent(key.text(), key);
    root.inner.computeIfAbsent(key.text(), k -> new ArrayList<>()).add(table);
    return table;
  }

  private YamlValue.Field field(int depth) {
    YamlValue.Text key = key();
    blank(false);
    expect('=');
    blank(false);
    return new YamlValue.Field(key, value(depth));
  }

  private YamlValue.Text key() {
    if (at < to && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
      return quoted();
    }
    int from = at;
    while (at < to && (Character.isLetterOrDigit(text.charAt(at)) || isKeySign(text.charAt(at)))) {
      at++;
    }
    if (at == from) {
      throw wrong("a key is expected here");
    }
    return new YamlValue.Text(text.substring(from, at), false, source.span(from, at));
  }

  private static boolean isKeySign(char c) {
    return c == '_' || c == '-' || c == '.';
  }

  private YamlValue value(int depth) {
    if (depth > NESTING) {
      throw new ColloquyException(
          source.problem(
              Code.M012, source.span(at, at), "more than " + NESTING + " levels of nesting"));
    }
    char first = at < to ? text.charAt(at) : '\n';
    return switch (first) {
      case '"', '\'' -> quoted();
      case '[' -> items(depth);
      case '{' -> table(depth);
      default -> bare();
    };
  }

  private YamlValue items(int depth) {
    int from = at++;
    List<YamlValue> items = new ArrayList<>();
    for (blank(true); !closes(']'); blank(true)) {
      items.add(value(depth + 1));
      comma(']', true);
    }
    return new YamlValue.Items(items, source.span(from, at));
  }

  private YamlValue table(int depth) {
    int from = at++;
    List<YamlValue.Field> fields = new ArrayList<>();
    for (blank(false); !closes('}'); blank(false)) {
      fields.add(field(depth + 1));
      comma('}', false);
    }
    return new YamlValue.Fields(fields, source.span(from, at));
  }

  private void comma(char close, boolean lines) {
    blank(lines);
    if (at < to && text.charAt(at) == ',') {
      at++;
    } else if (at >= to || text.charAt(at) != close) {
      throw wrong("'" + close + "' or a comma is expected here");
    }
  }

  private boolean closes(char close) {
    if (at >= to) {
      throw wrong("'" + close + "' is missing");
    }
    boolean closes = text.charAt(at) == close;
    at += closes ? 1 : 0;
    return closes;
  }

  /** A number, a date or a truth value, as it is written. */
  private YamlValue.Text bare() {
    int from = at;
    while (at < to && !isLineEnd() && ",]}#".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String value = text.substring(from, at).strip();
    if (value.isEmpty()) {
      at = from;
      throw wrong("a value is expected here");
    }
    return new YamlValue.Text(value, true, source.span(from, from + value.length()));
  }

  private YamlValue.Text quoted() {
    char quote = text.charAt(at);
    String three = String.valueOf(quote).repeat(3);
    boolean lines = text.startsWith(three, at);
    int from = at;
    at += lines ? 3 : 1;
    at += lines && at < to && isLineEnd() ? text.startsWith("\r\n", at) ? 2 : 1 : 0;
    StringBuilder value = new StringBuilder();
    while (!(lines ? text.startsWith(three, at) : at < to && text.charAt(at) == quote)) {
      if (at >= to || !lines && isLineEnd()) {
        at = from;
        throw wrong("a quotation mark is never closed");
      }
      char c = text.charAt(at++);
      value.append(c == '\\' && quote == '"' ? escaped() : String.valueOf(c));
    }
    at += lines ? 3 : 1;
    return new YamlValue.Text(value.toString(), false, source.span(from, at));
  }

  /** What a backslash and the character behind it stand for. */
  private String escaped() {
    char c = at < to ? text.charAt(at++) : '\\';
    return switch (c) {
      case 'n' -> "\n";
      case 't' -> "\t";
      case 'r' -> "\r";
      case 'b' -> "\b";
      case 'f' -> "\f";
      case '"', '\\' -> String.valueOf(c);
      case 'u' -> point(4);
      case 'U' -> point(8);
      case '\n', '\r' -> {
        blank(true);
        yield "";
      }
      default -> throw wrong("this escape means nothing");
    };
  }

  private String point(int digits) {
    int value = 0;
    for (int i = 0; i < digits; i++) {
      int digit = at < to ? Character.digit(text.charAt(at), 16) : -1;
      if (digit < 0 || value > Character.MAX_CODE_POINT) {
        throw wrong("a hexadecimal digit is expected here");
      }
      value = 16 * value + digit;
      at++;
    }
    if (!Character.isValidCodePoint(value)) {
      throw wrong("there is no such character");
    }
    return Character.toString(value);
  }

  private void expect(char c) {
    if (at >= to || text.charAt(at) != c) {
      throw wrong("'" + c + "' is expected here");
    }
    at++;
  }

  private boolean isLineEnd() {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  /** Goes on behind blanks and comments, and behind line ends where lines are no matter. */
  private void blank(boolean lines) {
    while (at < to) {
      char c = text.charAt(at);
      if (c == '#') {
        while (at < to && !isLineEnd()) {
          at++;
        }
      } else if (c == ' ' || c == '\t' || lines && isLineEnd()) {
        at++;
      } else {
        return;
      }
    }
  }

  private ColloquyException wrong(String problem) {
    int place = Math.min(at, to);
    return new ColloquyException(
        source
            .problem(Code.M011, source.span(place, place), "this is no TOML: " + problem)
            .withHint("write 'key = \"value\"' lines, or YAML between lines of ---"));
  }
}
