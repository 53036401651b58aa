package org.colloquy.edition;

import java.util.List;
import org.colloquy.model.Span;

/** A value of a YAML document with its place. */
sealed interface Node {
  Span span();

  record Text(String text, Span span) implements Node {}

  record Sequence(List<Node> items, Span span) implements Node {}

  record Mapping(List<Entry> entries, Span span) implements Node {}

  record Entry(Text key, Node value) {}
}
