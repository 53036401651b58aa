package org.colloquy.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Severity;
import org.colloquy.edition.Type.Group;
import org.colloquy.edition.Type.OrNone;
import org.colloquy.edition.Type.Token;
import org.colloquy.edition.Type.Words;
import org.jspecify.annotations.Nullable;

/** Makes designs: from the built-in texts, from a file's text, by changing one value. */
final class Designs {
  static final List<String> NAMES = List.of("magazine", "archive", "court", "plain");

  /** What the built-in designs extend, and every other one that names nothing. */
  private static final String DEFAULTS = "defaults";

  private static final String EXTENDS = "extends";

  /** Each is loaded when first asked for: parsing it costs more than writing a short edition. */
  static final class Plain {
    static final Design DESIGN = made("plain");

    private Plain() {}
  }

  private static final class Magazine {
    static final Design DESIGN = made("magazine");

    private Magazine() {}
  }

  private static final class Archive {
    static final Design DESIGN = made("archive");

    private Archive() {}
  }

  private static final class Court {
    static final Design DESIGN = made("court");

    private Court() {}
  }

  private static final class Defaults {
    static final Layer LAYER = own(DEFAULTS);

    private Defaults() {}
  }

  private Designs() {}

  static Design builtIn(String name) {
    return switch (name) {
      case "plain" -> Plain.DESIGN;
      case "magazine" -> Magazine.DESIGN;
      case "archive" -> Archive.DESIGN;
      case "court" -> Court.DESIGN;
      default -> throw new ColloquyException(noDesign(name));
    };
  }

  private static Design made(String name) {
    return new Design(name, layer(name), List.of());
  }

  static String show(String name) {
    if (!NAMES.contains(name)) {
      throw new ColloquyException(noDesign(name));
    }
    return text(name);
  }

  private static Diagnostic noDesign(String name) {
    String near = Nearest.of(name, NAMES).map(n -> "; did you mean '" + n + "'?").orElse("");
    return Diagnostic.of(Code.D001, "there is no design '" + name + "'" + near)
        .withHint("one of " + String.join(", ", NAMES) + ", or the file of a design");
  }

  private static String text(String name) {
    try (InputStream in = Designs.class.getResourceAsStream("designs/" + name + ".yaml")) {
      if (in == null) {
        throw new IllegalStateException("the design " + name + " is missing from the library");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A built-in design over what it extends. */
  private static Layer layer(String name) {
    if (name.equals(DEFAULTS)) {
      return Defaults.LAYER;
    }
    Layer own = own(name);
    return layer(base(own)).under(own);
  }

  private static Layer own(String name) {
    String text = text(name);
    return load(new Places(name, text, Yaml.read(name, text)), new ArrayList<>());
  }

  private static String base(Layer layer) {
    return (String) layer.tokens().getOrDefault(EXTENDS, DEFAULTS);
  }

  private static Layer load(Places places, List<Diagnostic> problems) {
    DesignReader reader = new DesignReader(places);
    Layer layer = reader.layer(places.root().orElse(new Node.Mapping(List.of(), Yaml.START)));
    problems.addAll(reader.problems());
    return layer;
  }

  static Design parse(String name, String yaml) {
    List<Diagnostic> problems = new ArrayList<>();
    Design design = read(name, yaml, problems);
    for (Diagnostic problem : problems) {
      if (problem.severity() == Severity.ERROR) {
        throw new ColloquyException(problem);
      }
    }
    return design;
  }

  static List<Diagnostic> check(String name, String yaml) {
    List<Diagnostic> problems = new ArrayList<>();
    try {
      read(name, yaml, problems);
    } catch (ColloquyException e) {
      problems.add(e.diagnostic());
    }
    return List.copyOf(problems);
  }

  private static Design read(String name, String yaml, List<Diagnostic> problems) {
    Optional<Node> root = Yaml.read(name, yaml);
    Places places = new Places(name, yaml, root);
    Layer own = load(places, problems);
    String base = base(own);
    if (!base.equals(DEFAULTS) && !NAMES.contains(base)) {
      problems.add(places.at(noDesign(base), EXTENDS));
      base = DEFAULTS;
    }
    Layer below = layer(base);
    // a design of its own is fitted to media as the built-in ones are; one that changes another
    // changes it in all of them
    Layer layer = (base.equals(DEFAULTS) ? below : below.yielding(own.tokens())).under(own);
    List<Diagnostic> warnings = Contrast.check(layer, places);
    problems.addAll(warnings);
    return new Design(name, layer, warnings);
  }

  static Design with(Design design, String path, String value) {
    String[] keys = path.split("\\.", -1);
    DesignReader reader = new DesignReader(Places.NOWHERE);
    Layer over = reader.layer(nested(keys, 0, value, Schema.DESIGN));
    if (!reader.problems().isEmpty()) {
      throw new ColloquyException(reader.problems().get(0));
    }
    Layer below = medium(keys[0]).isPresent() ? design.layer() : design.layer().withoutMedia(keys);
    Layer layer = below.under(over);
    return new Design(design.name(), layer, Contrast.check(layer, Places.NOWHERE));
  }

  /** The maps in which a value stands at the end of a path. */
  private static Node nested(String[] keys, int depth, String value, @Nullable Group group) {
    String key = keys[depth];
    Token known = group == null ? null : group.keys().get(key);
    Node inner =
        depth + 1 < keys.length
            ? nested(keys, depth + 1, value, inner(known, key))
            : value(known, value);
    Node.Entry entry = new Node.Entry(new Node.Text(key, Yaml.START), inner);
    return new Node.Mapping(List.of(entry), Yaml.START);
  }

  private static @Nullable Group inner(@Nullable Token key, String name) {
    Optional<Medium> medium = medium(name);
    if (medium.isPresent()) {
      return Schema.allOf(medium.get());
    }
    if (key == null) {
      return null;
    }
    return key.type() instanceof OrNone orNone
        ? orNone.group()
        : key.type() instanceof Group group ? group : null;
  }

  /** A text as it is where a text is asked for; YAML where a list or a map is. */
  private static Node value(@Nullable Token key, String value) {
    Node text = new Node.Text(value, Yaml.START);
    if (key == null || key.type() instanceof Scalar || key.type() instanceof Words) {
      return text;
    }
    return Yaml.read(key.name(), value).orElse(text);
  }

  static Optional<Medium> medium(String key) {
    return Arrays.stream(Medium.values()).filter(m -> m.key().equals(key)).findFirst();
  }
}
