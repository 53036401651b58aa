package org.colloquy.reader;

import java.util.List;
import org.colloquy.model.Span;

/** A value of a YAML document, with the place where it stands. */
sealed interface YamlValue {
  Span span();

  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of value. */
  interface Visitor<R> {
    R visit(Text text);

    R visit(Items items);

    R visit(Fields fields);
  }

  /**
   * A scalar as it is written.
   *
   * @param plain without quotes, so that it may be a number or nothing
   */
  record Text(String text, boolean plain, Span span) implements YamlValue {
    /** Whether it says that there is no value. */
    boolean isNothing() {
      return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  record Items(List<YamlValue> items, Span span) implements YamlValue {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  record Fields(List<Field> fields, Span span) implements YamlValue {
    public Fields {
      fields = List.copyOf(fields);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A key with its value. */
  record Field(Text key, YamlValue value) {}
}
