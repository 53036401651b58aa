package org.colloquy.internal.press;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.model.Words;

/**
 * Writes plain values as YAML 1.2 that every reader takes for the same values, also one of YAML
 * 1.1: a text is in quotes wherever it could be read as something else.
 */
final class YamlLines {
  private static final Set<String> WORDS =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "none", "inf", "nan");
  private static final String PLAIN = " -_./,&'’()";
  private static final int LONGEST_PLAIN = 200;

  private final StringBuilder out = new StringBuilder();

  /** The lines of a map's fields. */
  static String of(Map<String, ?> fields) {
    YamlLines lines = new YamlLines();
    lines.fields(fields, "");
    return lines.out.toString();
  }

  private void fields(Map<?, ?> fields, String indent) {
    String before = "";
    for (Map.Entry<?, ?> field : fields.entrySet()) {
      out.append(before).append(scalar(String.valueOf(field.getKey()))).append(':');
      value(field.getValue(), indent);
      before = indent;
    }
  }

  private void value(Object value, String indent) {
    if (value instanceof Map<?, ?> map && !map.isEmpty()) {
      out.append('\n').append(indent).append("  ");
      fields(map, indent + "  ");
    } else if (value instanceof List<?> list && !list.isEmpty()) {
      out.append('\n');
      items(list, indent + "  ");
    } else {
      out.append(' ').append(leaf(value)).append('\n');
    }
  }

  private void items(List<?> items, String indent) {
    for (Object item : items) {
      out.append(indent).append('-');
      if (item instanceof Map<?, ?> map && !map.isEmpty()) {
        out.append(' ');
        fields(map, indent + "  ");
      } else {
        value(item, indent);
      }
    }
  }

  private static String leaf(Object value) {
    if (value instanceof Map) {
      return "{}";
    }
    if (value instanceof List) {
      return "[]";
    }
    if (value instanceof Double number) {
      return number(number);
    }
    return value instanceof BigDecimal number
        ? number.toString()
        : value instanceof Number || value instanceof Boolean || value instanceof Verbatim
            ? value.toString()
            : scalar(String.valueOf(value));
  }

  private static String number(double number) {
    if (Double.isNaN(number)) {
      return ".nan";
    }
    return Double.isInfinite(number) ? (number > 0 ? ".inf" : "-.inf") : Double.toString(number);
  }

  /** A text that is YAML as it is, such as a date. */
  record Verbatim(String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  private static String scalar(String text) {
    return isPlain(text) ? text : quoted(text);
  }

  private static boolean isPlain(String text) {
    if (text.isEmpty()
        || text.length() > LONGEST_PLAIN
        || !Character.isLetter(text.codePointAt(0))
        || text.endsWith(" ")
        || WORDS.contains(text.toLowerCase(Locale.ROOT))) {
      return false;
    }
    return text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> {
          boolean invisible = c != ' ' && (Words.isSpace(c) || isControl(c));
          if (invisible) {
            quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }

  private static boolean isControl(char c) {
    int type = Character.getType(c);
    return type == Character.CONTROL || type == Character.FORMAT;
  }
}
