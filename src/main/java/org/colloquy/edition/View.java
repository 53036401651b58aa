package org.colloquy.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.colloquy.edition.Tokens.Style;
import org.colloquy.edition.Type.Group;

/** One group of a design: what the design says, else the schema. */
final class View {
  private static final int REGULAR = 400;

  private final Group group;
  private final Map<String, Object> values;

  View(Group group, Map<String, Object> values) {
    this.group = group;
    this.values = values;
  }

  /** A group within this one. */
  View group(String key) {
    return new View((Group) type(key), Layer.map(values.get(key)));
  }

  /** A group within this one, empty where it is {@code none} or not said. */
  Optional<View> orNone(String key) {
    Group inner = ((Type.OrNone) type(key)).group();
    return values.get(key) instanceof Map<?, ?> map
        ? Optional.of(new View(inner, Layer.map(map)))
        : Optional.empty();
  }

  private Type type(String key) {
    return key(key).type();
  }

  private Type.Token key(String name) {
    return group.token(name);
  }

  boolean says(String key) {
    return values.containsKey(key);
  }

  private Object value(String key) {
    Object value = values.get(key);
    return value != null ? value : key(key).standard().orElseThrow();
  }

  Length length(String key) {
    return (Length) value(key);
  }

  int count(String key) {
    return (Integer) value(key);
  }

  double number(String key) {
    return (Double) value(key);
  }

  boolean flag(String key) {
    return (Boolean) value(key);
  }

  String text(String key) {
    return (String) value(key);
  }

  Colour colour(String key) {
    return (Colour) value(key);
  }

  <E extends Enum<E>> E word(String key, Class<E> type) {
    return Objects.requireNonNull(type.cast(value(key)));
  }

  <E> List<E> list(String key, Class<E> element) {
    return ((List<?>) value(key)).stream().map(element::cast).toList();
  }

  /** A list of lists. */
  List<List<?>> lists(String key) {
    List<List<?>> lists = new ArrayList<>();
    for (Object item : (List<?>) value(key)) {
      lists.add((List<?>) item);
    }
    return lists;
  }

  /** The look of this group; face, weight, size and leading are another one's where not said. */
  Style style(View text) {
    return new Style(
        (Tokens.Face) either(text, "face", Tokens.Face.SERIF),
        (Integer) either(text, "weight", REGULAR),
        word("style", Tokens.Slant.class),
        (Length) either(text, "size", new Length(12, Length.Unit.PT)),
        (Length) either(text, "leading", new Length(1, Length.Unit.G)),
        word("colour", Tokens.Ink.class),
        word("align", Tokens.Align.class),
        word("case", Tokens.Case.class),
        length("tracking"));
  }

  private Object either(View text, String key, Object standard) {
    Object value = values.get(key);
    return value != null ? value : text.values.getOrDefault(key, standard);
  }
}
