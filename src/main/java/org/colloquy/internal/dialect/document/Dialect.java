package org.colloquy.internal.dialect.document;

/**
 * One way to mark who speaks. A dialect is a value without state; what it finds in a document and
 * how well that fits is a {@link Scheme}.
 */
public interface Dialect {
  /** For options and sidecars, in lower-case kebab form: {@code q-a}. */
  String name();

  /** For people: {@code Q: / A: at the start of a line}. */
  String description();

  /** Whether its labels say of themselves who asks, as {@code Q} does. */
  boolean tellsRoles();

  /** Weighs everything in a document that may be a label of this dialect. */
  Scheme weigh(Document document);
}
