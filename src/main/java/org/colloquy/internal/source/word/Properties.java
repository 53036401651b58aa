package org.colloquy.internal.source.word;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a document says of itself beside its text: core, extended and custom properties. */
final class Properties {
  private final Map<String, String> core = new LinkedHashMap<>();
  private final Map<String, String> custom = new LinkedHashMap<>();
  private final Problems problems;

  Properties(WordPackage pack, Problems problems) {
    this.problems = problems;
    pack.related("", "core-properties").stream().findFirst().map(pack::xml).ifPresent(this::core);
    pack.related("", "custom-properties").stream()
        .findFirst()
        .map(pack::xml)
        .ifPresent(this::custom);
  }

  /** Those of a format that has a few of its own. */
  Properties(Map<String, String> core, Problems problems) {
    this.problems = problems;
    core.forEach((name, value) -> this.core.put(name, line(value)));
  }

  private String line(String text) {
    return Clean.line(problems.fit(text.replace('\r', ' '), null));
  }

  private void core(Xml xml) {
    xml.each(name -> core.putIfAbsent(name.substring(name.indexOf(':') + 1), line(xml.text())));
  }

  private void custom(Xml xml) {
    xml.each(
        name -> {
          String key = xml.attribute("name");
          String value = line(xml.text());
          if (key != null && !value.isEmpty()) {
            custom.putIfAbsent(line(key), value);
          }
        });
  }

  /** A core property by its element's name without prefix; null where it is not said. */
  @Nullable String core(String name) {
    String value = core.get(name);
    return value == null || value.isEmpty() ? null : value;
  }

  /** The custom properties by their names, in their order. */
  Map<String, String> custom() {
    return custom;
  }
}
