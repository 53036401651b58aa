package org.colloquy.internal.press.word;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.edition.Edition;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.model.Contributor;
import org.colloquy.model.Metadata;
import org.colloquy.model.Speaker;

/**
 * The custom properties of a document (ISO/IEC 29500-1, 22.3): all metadata for which a word
 * processor has no field of its own. Names are unique whatever their case, as it asks.
 */
final class DocxFields {
  private static final String PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/";

  /** Identifies properties as custom ones. */
  private static final String CUSTOM = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

  private static final int LONGEST_NAME = 255;

  private static final Map<String, String> RELATORS =
      Map.of(
          "ivr", "Interviewer",
          "ive", "Interviewee",
          "trl", "Translator",
          "trc", "Transcriber",
          "edt", "Editor",
          "pht", "Photographer",
          "aut", "Author");

  private final Map<String, String> values = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();

  private DocxFields() {}

  static DocxFields of(Edition edition) {
    DocxFields fields = new DocxFields();
    Metadata metadata = edition.metadata();
    fields.contributors(metadata.contributors());
    edition.interview().speakers().forEach(fields::description);
    metadata.subtitle().ifPresent(v -> fields.put("Subtitle", v));
    metadata.deck().ifPresent(v -> fields.put("Deck", v));
    metadata.publication().ifPresent(v -> fields.put("Publication", v.title()));
    metadata.publication().map(Metadata.Publication::issue).ifPresent(v -> fields.put("Issue", v));
    metadata.publisher().ifPresent(v -> fields.put("Publisher", v));
    metadata.date().ifPresent(v -> fields.put("Published", v.toString()));
    metadata
        .interviewed()
        .map(Metadata.Interviewed::date)
        .ifPresent(v -> fields.put("Interviewed", v.toString()));
    metadata
        .interviewed()
        .map(Metadata.Interviewed::place)
        .ifPresent(v -> fields.put("Interviewed at", v));
    metadata.rights().ifPresent(v -> fields.put("Rights", v));
    metadata.accessRestriction().ifPresent(v -> fields.put("Access", v));
    metadata.recording().ifPresent(v -> fields.put("Recording", v));
    metadata.identifiers().forEach(fields::identifier);
    metadata.extra().forEach(fields::extra);
    return fields;
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  private void contributors(List<Contributor> contributors) {
    Map<String, String> byRole = new LinkedHashMap<>();
    for (Contributor contributor : contributors) {
      String name = RELATORS.getOrDefault(contributor.role(), contributor.role());
      byRole.merge(name, contributor.name(), (a, b) -> a + "; " + b);
    }
    byRole.forEach(this::put);
  }

  private void description(Speaker speaker) {
    speaker.description().ifPresent(d -> put("Description of " + speaker.name(), d));
  }

  private void identifier(Metadata.Identifier identifier) {
    String scheme = identifier.scheme();
    put(scheme == null ? "Identifier" : "Identifier " + scheme, identifier.value());
  }

  /** A further field; the parts of a map are named after it and themselves. */
  private void extra(String key, Object value) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((k, v) -> extra(key + "." + k, v));
    } else if (value instanceof List<?> list) {
      put(key, list.stream().map(String::valueOf).collect(Collectors.joining("; ")));
    } else {
      put(key, String.valueOf(value));
    }
  }

  private void put(String name, String value) {
    String wanted = name.isBlank() ? "Field" : name;
    String free = cut(wanted, "");
    for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = cut(wanted, " " + i);
    }
    values.put(free, value);
  }

  private static String cut(String name, String suffix) {
    int most = LONGEST_NAME - suffix.length();
    return (name.length() <= most ? name : name.substring(0, most)) + suffix;
  }

  void write(XmlWriter xml) {
    xml.declaration().start("Properties");
    xml.attribute("xmlns", PROPERTIES + "custom-properties");
    xml.attribute("xmlns:vt", PROPERTIES + "docPropsVTypes");
    // numbers 0 and 1 are taken by the format
    int number = 2;
    for (Map.Entry<String, String> entry : values.entrySet()) {
      xml.start("property").attribute("fmtid", CUSTOM).attribute("pid", number++);
      xml.attribute("name", entry.getKey()).element("vt:lpwstr", entry.getValue()).end();
    }
    xml.end();
  }
}
