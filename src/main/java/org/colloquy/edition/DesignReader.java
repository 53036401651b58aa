package org.colloquy.edition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.Type.Group;
import org.colloquy.edition.Type.OrNone;
import org.colloquy.edition.Type.Sequence;
import org.colloquy.edition.Type.Token;
import org.colloquy.edition.Type.Tuple;
import org.colloquy.edition.Type.Words;
import org.colloquy.model.Span;

/** Turns nodes into the values that the schema asks for, and tells what is wrong with them. */
final class DesignReader {
  private static final int FEW = 12;

  private final Places places;
  private final List<Diagnostic> problems = new ArrayList<>();

  DesignReader(Places places) {
    this.places = places;
  }

  /** What was wrong, in the order of the file. */
  List<Diagnostic> problems() {
    return problems;
  }

  /** The layer that a whole design makes. */
  Layer layer(Node root) {
    Layer layer = new Layer(new LinkedHashMap<>(), new EnumMap<>(Medium.class));
    for (Node.Entry entry : entries(root, Schema.DESIGN, "")) {
      String key = entry.key().text();
      Optional<Medium> medium = Designs.medium(key);
      if (medium.isPresent()) {
        medium(medium.get(), entry.value(), layer);
      } else {
        value(Schema.DESIGN.token(key), entry.value(), key, layer.tokens());
      }
    }
    return layer;
  }

  /** Parts what only a medium has from what it says otherwise. */
  private void medium(Medium medium, Node node, Layer layer) {
    Group own = Schema.own(medium);
    Map<String, Object> ownValues = Layer.child(layer.tokens(), medium.key());
    Map<String, Object> other = layer.media().computeIfAbsent(medium, m -> new LinkedHashMap<>());
    for (Node.Entry entry : entries(node, Schema.allOf(medium), medium.key())) {
      String key = entry.key().text();
      boolean isOwn = Schema.isOwn(medium, key, entry.value() instanceof Node.Mapping);
      Group group = isOwn ? own : Schema.TOKENS;
      value(group.token(key), entry.value(), medium.key() + "." + key, isOwn ? ownValues : other);
    }
  }

  private void value(Token key, Node node, String path, Map<String, Object> into) {
    read(key.type(), node, path).ifPresent(v -> into.put(key.name(), v));
  }

  /** The value of a node, empty where it is wrong, which is then among the problems. */
  Optional<Object> read(Type type, Node node, String path) {
    return type.accept(new At(node, path));
  }

  /** The entries whose keys a group has, each key once. */
  private List<Node.Entry> entries(Node node, Group group, String path) {
    if (!(node instanceof Node.Mapping mapping)) {
      wrong(node.span(), path, "'" + shown(node) + "' is no map of keys", keysHint(group));
      return List.of();
    }
    Map<String, Node.Entry> known = new LinkedHashMap<>();
    for (Node.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (!group.keys().containsKey(key)) {
        unknown(entry.key(), group, path);
      } else if (known.putIfAbsent(key, entry) != null) {
        wrong(entry.key().span(), path, "the key '" + key + "' stands here twice", "keep one");
      }
    }
    return List.copyOf(known.values());
  }

  private void unknown(Node.Text key, Group group, String path) {
    Optional<String> near = Nearest.of(key.text(), group.keys().keySet());
    String message =
        "unknown key '"
            + key.text()
            + "'"
            + near.map(n -> "; did you mean '" + n + "'?").orElse("");
    String place = path.isEmpty() ? "a design" : "'" + path + "'";
    add(Code.D003, key.span(), message, place + " has the keys " + keys(group));
  }

  private static String keysHint(Group group) {
    return "write 'key: value' lines with the keys " + keys(group);
  }

  private static String keys(Group group) {
    List<String> names = List.copyOf(group.keys().keySet());
    return names.size() <= FEW
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, FEW)) + " ...";
  }

  private static String shown(Node node) {
    return node instanceof Node.Text t
        ? t.text()
        : node instanceof Node.Sequence ? "[...]" : "{...}";
  }

  private void wrong(Span span, String path, String message, String hint) {
    add(Code.D004, span, path.isEmpty() ? message : path + ": " + message, hint);
  }

  private void add(Code code, Span span, String message, String hint) {
    problems.add(places.at(Diagnostic.of(code, message).withHint(hint), span));
  }

  /** Reads one node as the type it visits. */
  private final class At implements Type.Visitor<Optional<Object>> {
    private final Node node;
    private final String path;

    At(Node node, String path) {
      this.node = node;
      this.path = path;
    }

    private Optional<Object> none(String message, String hint) {
      wrong(node.span(), path, message, hint);
      return Optional.empty();
    }

    @Override
    public Optional<Object> visit(Scalar scalar) {
      Optional<Object> value =
          node instanceof Node.Text t ? scalar.parse(t.text()) : Optional.empty();
      return value.isPresent()
          ? value
          : none(
              "'" + shown(node) + "' is not " + scalar.description(), "write " + scalar.example());
    }

    @Override
    public Optional<Object> visit(Words words) {
      Object value = words.values().get(shown(node));
      if (value != null) {
        return Optional.of(value);
      }
      Optional<String> near = Nearest.of(shown(node), words.values().keySet());
      return none(
          "'"
              + shown(node)
              + "' is no choice"
              + near.map(n -> "; did you mean '" + n + "'?").orElse(""),
          "one of " + String.join(", ", words.values().keySet()));
    }

    @Override
    public Optional<Object> visit(Sequence sequence) {
      List<Node> items = node instanceof Node.Sequence s ? s.items() : List.of();
      boolean fits = items.size() >= sequence.min() && items.size() <= sequence.max();
      if (!fits || !(node instanceof Node.Sequence)) {
        return none("'" + shown(node) + "' is no list of " + count(sequence), "write [..., ...]");
      }
      List<Object> values = new ArrayList<>();
      for (Node item : items) {
        read(sequence.element(), item, path).ifPresent(values::add);
      }
      return Optional.of(List.copyOf(values));
    }

    private String count(Sequence sequence) {
      return sequence.min() == sequence.max()
          ? sequence.min() + " values"
          : sequence.min() + " to " + sequence.max() + " values";
    }

    @Override
    public Optional<Object> visit(Tuple tuple) {
      List<Node> items = node instanceof Node.Sequence s ? s.items() : List.of();
      if (items.size() != tuple.elements().size()) {
        return none(
            "'" + shown(node) + "' is no list of " + tuple.elements().size() + " values",
            "write [..., ...]");
      }
      List<Object> values = new ArrayList<>();
      for (int i = 0; i < items.size(); i++) {
        read(tuple.elements().get(i), items.get(i), path).ifPresent(values::add);
      }
      return values.size() == items.size() ? Optional.of(List.copyOf(values)) : Optional.empty();
    }

    @Override
    public Optional<Object> visit(Group group) {
      Map<String, Object> values = new LinkedHashMap<>();
      for (Node.Entry entry : entries(node, group, path)) {
        String key = entry.key().text();
        value(group.token(key), entry.value(), path + "." + key, values);
      }
      Paper.spellOut(values);
      return Optional.of(values);
    }

    @Override
    public Optional<Object> visit(OrNone orNone) {
      boolean none = node instanceof Node.Text t && t.text().equals(OrNone.NONE);
      return none ? Optional.of(OrNone.NONE) : read(orNone.group(), node, path);
    }
  }
}
