package org.colloquy.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What values a key of a design may have. */
sealed interface Type
    permits Scalar, Type.Words, Type.Sequence, Type.Tuple, Type.Group, Type.OrNone {
  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of type. */
  interface Visitor<R> {
    R visit(Scalar scalar);

    R visit(Words words);

    R visit(Sequence sequence);

    R visit(Tuple tuple);

    R visit(Group group);

    R visit(OrNone orNone);
  }

  /** One of a few words, each with its value. */
  record Words(Map<String, Object> values) implements Type {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A list of values of one type. */
  record Sequence(Type element, int min, int max) implements Type {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A list whose places have types of their own. */
  record Tuple(List<Type> elements) implements Type {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Keys with values. */
  record Group(Map<String, Token> keys) implements Type {
    /** The key with a name that the group has. */
    Token token(String name) {
      return Objects.requireNonNull(keys.get(name), name);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code none}, or keys with values; what is not said is none. */
  record OrNone(Group group) implements Type {
    static final String NONE = "none";

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A key of a design.
   *
   * @param standard the value where no design says one; groups have theirs key by key
   */
  record Token(String name, Type type, Optional<?> standard) {
    Token(String name, Type type) {
      this(name, type, Optional.empty());
    }
  }

  static Group group(Token... keys) {
    Map<String, Token> map = new LinkedHashMap<>();
    for (Token key : keys) {
      map.put(key.name(), key);
    }
    return new Group(map);
  }

  /** The constants of an enum in lower-case kebab form. */
  static <E extends Enum<E>> Words words(Class<E> type) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (E constant : type.getEnumConstants()) {
      values.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
    }
    return new Words(values);
  }
}
