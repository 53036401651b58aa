package org.colloquy.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colloquy.edition.Type.Group;
import org.colloquy.edition.Type.OrNone;
import org.colloquy.edition.Type.Token;
import org.junit.jupiter.api.Test;

/** {@code docs/designs.md} tells every key of a design, what it may be and what it is. */
class DesignsPageTest {
  private static final Path PAGE = Path.of("docs/designs.md");

  /** The keys of a style, which the page tells once for all groups that have them. */
  private static final List<String> STYLE =
      List.of("face", "weight", "style", "size", "leading", "colour", "align", "case", "tracking");

  @Test
  void everyKeyIsTold() throws IOException {
    List<String> told = new ArrayList<>();
    for (String line : Files.readAllLines(PAGE)) {
      if (line.startsWith("| `")) {
        String[] cells = line.split(" \\| ");
        assertEquals(4, cells.length, line);
        assertTrue(cells[3].replace("|", "").strip().length() > 3, line);
        told.add(cells[0] + " | " + cells[1] + " | " + cells[2]);
      }
    }
    assertEquals(String.join("\n", rows()), String.join("\n", told));
  }

  @Test
  void everyDesignIsShown() throws IOException {
    String page = Files.readString(PAGE);
    for (String design : Design.names()) {
      assertTrue(page.contains("(designs/" + design + ".png)"), design);
      assertTrue(Files.size(PAGE.resolveSibling("designs/" + design + ".png")) > 0, design);
    }
  }

  static List<String> rows() {
    List<String> rows = new ArrayList<>();
    Map<String, Object> values = new HashMap<>(Design.parse("none.yaml", "").layer().tokens());
    style(rows);
    group("", Schema.DESIGN, values, rows);
    return rows;
  }

  private static void style(List<String> rows) {
    Group text = (Group) Schema.TOKENS.token("text").type();
    for (String key : STYLE) {
      Token token = text.token(key);
      String standard = token.standard().map(DesignsPageTest::shown).orElse("as in `text`");
      rows.add("| `" + key + "` | " + kind(token.type()) + " | " + standard);
    }
  }

  private static void group(
      String path, Group group, Map<String, Object> values, List<String> rows) {
    boolean styled = group.keys().keySet().containsAll(STYLE);
    for (Token token : group.keys().values()) {
      if (styled && STYLE.contains(token.name())) {
        continue;
      }
      String name = path + token.name();
      Object value = values.get(token.name());
      if (token.type() instanceof Group inner) {
        group(name + ".", inner, value instanceof Map ? Layer.map(value) : Map.of(), rows);
      } else if (token.type() instanceof OrNone optional) {
        group(name + ".", optional.group(), Map.of(), rows);
      } else {
        Object standard = value == null ? token.standard().orElse(null) : value;
        rows.add("| `" + name + "` | " + kind(token.type()) + " | " + shown(standard));
      }
    }
  }

  private static String kind(Type type) {
    if (type instanceof Type.Words words) {
      return words.values().keySet().stream().collect(Collectors.joining("`, `", "`", "`"));
    }
    if (type instanceof Type.Sequence list) {
      return "list: " + kind(list.element());
    }
    if (type instanceof Type.Tuple tuple) {
      return tuple.elements().stream()
          .map(DesignsPageTest::kind)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return ((Scalar) type).description().replaceFirst("^a ", "");
  }

  private static String shown(Object value) {
    return value == null ? "–" : "`" + text(value) + "`";
  }

  private static String text(Object value) {
    if (value instanceof Enum<?> word) {
      return word == MediumTokens.PdfProfile.A_3A_UA_1
          ? "a-3a+ua-1"
          : word.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
    if (value instanceof List<?> list) {
      return list.stream().map(DesignsPageTest::text).collect(Collectors.joining(", ", "[", "]"));
    }
    return value instanceof Double number ? CssNumber.of(number) : String.valueOf(value);
  }

  /** Numbers without a point where they need none. */
  private static final class CssNumber {
    static String of(double number) {
      return number == Math.rint(number)
          ? Long.toString(Math.round(number))
          : Double.toString(number);
    }
  }
}
