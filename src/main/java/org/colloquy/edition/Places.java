package org.colloquy.edition;

import java.util.Optional;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where the keys of a design file stand.
 *
 * @param name of the file; null where there is none
 * @param text the whole file
 */
record Places(@Nullable String name, String text, Optional<Node> root) {
  /** For values that stand in no file. */
  static final Places NOWHERE = new Places(null, "", Optional.empty());

  /** The diagnostic at the value of the deepest key on a path that the file has. */
  Diagnostic at(Diagnostic diagnostic, String... path) {
    if (name == null) {
      return diagnostic;
    }
    Diagnostic named = diagnostic.withSource(name);
    Node found = null;
    Optional<Node> node = root;
    for (String key : path) {
      node = node.flatMap(n -> child(n, key));
      found = node.orElse(found);
    }
    return found == null ? named : at(named, found.span());
  }

  /** The diagnostic at a place of the file. */
  Diagnostic at(Diagnostic diagnostic, Span place) {
    return name == null ? diagnostic : diagnostic.withSource(name).at(place, text);
  }

  private static Optional<Node> child(Node node, String key) {
    if (!(node instanceof Node.Mapping mapping)) {
      return Optional.empty();
    }
    return mapping.entries().stream()
        .filter(e -> e.key().text().equals(key))
        .map(Node.Entry::value)
        .findFirst();
  }
}
