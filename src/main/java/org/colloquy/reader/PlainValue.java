package org.colloquy.reader;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A YAML value as the plain objects that further fields hold; null for nothing. */
@SuppressWarnings("NullAway") // reads no type arguments: a visitor may answer null here
final class PlainValue implements YamlValue.Visitor<@Nullable Object> {
  static final PlainValue INSTANCE = new PlainValue();

  private PlainValue() {}

  @Override
  public @Nullable Object visit(YamlValue.Text text) {
    if (text.isNothing()) {
      return null;
    }
    String value = text.text();
    if (!text.plain()) {
      return value;
    }
    if (value.equals("true") || value.equals("false")) {
      return value.equals("true");
    }
    Object number = number(value);
    return number == null ? value : number;
  }

  /** A number as YAML's core schema writes it in decimals, or null. */
  private static @Nullable Object number(String text) {
    boolean fraction = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean point = c == '.' && !fraction && i > 0 && i + 1 < text.length();
      boolean sign = (c == '-' || c == '+') && i == 0 && text.length() > 1;
      fraction |= point;
      if (!point && !sign && (c < '0' || c > '9')) {
        return null;
      }
    }
    int first = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    boolean leadingZero = text.length() > first + 1 && text.charAt(first) == '0' && !fraction;
    if (text.isEmpty() || leadingZero || text.length() > 300) {
      return null;
    }
    if (fraction) {
      return new BigDecimal(text);
    }
    BigInteger whole = new BigInteger(text);
    return whole.bitLength() < Long.SIZE ? (Object) whole.longValue() : whole;
  }

  @Override
  public @Nullable Object visit(YamlValue.Items items) {
    List<Object> list = new ArrayList<>();
    for (YamlValue item : items.items()) {
      Object value = item.accept(this);
      list.add(value == null ? "" : value);
    }
    return list;
  }

  @Override
  public @Nullable Object visit(YamlValue.Fields fields) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (YamlValue.Field field : fields.fields()) {
      Object value = field.value().accept(this);
      if (value != null) {
        map.putIfAbsent(field.key().text(), value);
      }
    }
    return map;
  }
}
