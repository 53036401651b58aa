package org.colloquy.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.dialect.document.Declared;
import org.colloquy.internal.source.SourceText;
import org.colloquy.model.Span;

/**
 * What one text declares of keys, labels and lines, each once: where a second claim stands is told.
 */
final class Claims {
  private final SourceText source;
  private final Map<String, String> labels = new HashMap<>();
  private final Set<Integer> lines = new HashSet<>();
  private final Map<String, UnaryOperator<Diagnostic>> places = new HashMap<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  Claims(SourceText source) {
    this.source = source;
  }

  /** Whether a label is free to be somebody's. */
  boolean label(String label, String name, Span span) {
    String other = labels.putIfAbsent(label.toLowerCase(Locale.ROOT), name);
    if (other == null || other.equals(name)) {
      return true;
    }
    tell(span, "'" + label + "' is a label of '" + other + "' already, and stays that person's");
    return false;
  }

  /** Whether nothing was said of a line yet. */
  boolean line(int line, Span span) {
    if (lines.add(line)) {
      place(Declared.turn(line), span);
      return true;
    }
    tell(span, "of line " + line + " something was said already, which holds");
    return false;
  }

  /** Notes of which block something is said. */
  void block(String id, Span span) {
    place(Declared.block(id), span);
  }

  /** Fields without those whose key stood above already; within values this is told alone. */
  List<YamlValue.Field> once(YamlValue.Fields fields) {
    Set<String> keys = new HashSet<>();
    List<YamlValue.Field> first = new ArrayList<>();
    for (YamlValue.Field field : fields.fields()) {
      String key = field.key().text();
      if (keys.add(key)) {
        first.add(field);
        repeated(key, field.value());
      } else {
        tell(field.key().span(), "'" + key + "' has a value already, which holds");
      }
    }
    return first;
  }

  private void repeated(String key, YamlValue value) {
    if (value instanceof YamlValue.Items items) {
      items.items().forEach(i -> repeated(key, i));
    } else if (value instanceof YamlValue.Fields fields && !key.equals("turns")) {
      once(fields);
    }
  }

  /** Notes somebody who speaks, and tells if that was said before. */
  void person(String name, Span span) {
    if (places.containsKey(Declared.person(name))) {
      tell(span, "'" + name + "' is declared already; what was said first holds");
    } else {
      place(Declared.person(name), span);
    }
  }

  private void tell(Span span, String message) {
    problems.add(
        source
            .problem(Code.M019, span, message)
            .withHint(
                "say it once: a key has one value, a label one person, somebody one role, and a"
                    + " line begins one turn"));
  }

  private void place(String what, Span span) {
    places.put(what, d -> d.withSource(source.name()).at(span, source.text()));
  }

  Map<String, UnaryOperator<Diagnostic>> places() {
    return places;
  }

  List<Diagnostic> problems() {
    return problems;
  }
}
