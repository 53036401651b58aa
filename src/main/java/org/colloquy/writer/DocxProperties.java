package org.colloquy.writer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.colloquy.edition.Edition;
import org.colloquy.internal.container.OoxmlPackage;
import org.colloquy.internal.container.OoxmlPart;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.model.Contributor;
import org.colloquy.model.Metadata;
import org.colloquy.model.PartialDate;
import org.colloquy.model.Speaker;

/** What a document says of itself: core, extended and custom properties. */
final class DocxProperties {
  private static final String PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/";

  /** Identifies properties as custom ones (ISO/IEC 29500-1, 22.3). */
  private static final String CUSTOM = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

  /** Where no date is known: the beginning of what an archive can tell. */
  private static final LocalDate NO_DATE = LocalDate.of(1980, 1, 1);

  private static final Map<String, String> RELATORS =
      Map.of(
          "ivr", "Interviewer",
          "ive", "Interviewee",
          "trl", "Translator",
          "trc", "Transcriber",
          "edt", "Editor",
          "pht", "Photographer",
          "aut", "Author");

  private DocxProperties() {}

  static void write(Edition edition, OoxmlPackage pack, OoxmlPackage.Part document, int pages) {
    core(edition, pack.properties());
    extended(edition.metadata(), pages, pack.add(OoxmlPart.EXTENDED_PROPERTIES).xml());
    Map<String, String> custom = custom(edition);
    if (!custom.isEmpty()) {
      custom(custom, pack.add(OoxmlPart.CUSTOM_PROPERTIES).xml());
    }
    DocxSource.write(edition, document);
  }

  private static void core(Edition edition, PackageProperties core) {
    Metadata metadata = edition.metadata();
    Date date = Date.from(instant(metadata.date()));
    core.setTitleProperty(edition.fileTitle());
    core.setCreatorProperty(names(authors(metadata)));
    core.setSubjectProperty(String.join("; ", metadata.subjects()));
    core.setKeywordsProperty(String.join("; ", metadata.subjects()));
    core.setDescriptionProperty(metadata.description());
    core.setCategoryProperty("Interview");
    core.setLanguageProperty(metadata.language());
    core.setIdentifierProperty(
        metadata.identifiers().stream().map(Metadata.Identifier::value).findFirst());
    core.setCreatedProperty(Optional.of(date));
    core.setModifiedProperty(Optional.of(date));
  }

  private static Instant instant(Optional<PartialDate> date) {
    LocalDate day = date.map(DocxProperties::firstDay).orElse(NO_DATE);
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static LocalDate firstDay(PartialDate date) {
    Integer month = date.month();
    Integer day = date.day();
    return LocalDate.of(date.year(), month == null ? 1 : month, day == null ? 1 : day);
  }

  /** Who wrote it: authors if there are any, else who asked, else who answered. */
  private static List<Contributor> authors(Metadata metadata) {
    for (String role : List.of("aut", "ivr", "ive")) {
      List<Contributor> found = metadata.contributors(role);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static String names(List<Contributor> contributors) {
    return contributors.stream().map(Contributor::name).collect(Collectors.joining("; "));
  }

  private static void extended(Metadata metadata, int pages, XmlWriter xml) {
    xml.declaration().start("Properties");
    xml.attribute("xmlns", PROPERTIES + "extended-properties");
    xml.element("Pages", Integer.toString(pages)).element("Application", "Colloquy");
    metadata.publisher().ifPresent(p -> xml.element("Company", p));
    xml.end();
  }

  private static Map<String, String> custom(Edition edition) {
    Metadata metadata = edition.metadata();
    Map<String, String> all = new LinkedHashMap<>();
    for (Contributor contributor : metadata.contributors()) {
      String name = RELATORS.getOrDefault(contributor.role(), contributor.role());
      all.merge(name, contributor.name(), (a, b) -> a + "; " + b);
    }
    edition.interview().speakers().stream()
        .filter(s -> s.description().isPresent())
        .forEach(s -> all.put("Description of " + s.name(), description(s)));
    metadata.subtitle().ifPresent(v -> all.put("Subtitle", v));
    metadata.publication().ifPresent(v -> all.put("Publication", v.title()));
    metadata.publication().map(Metadata.Publication::issue).ifPresent(v -> all.put("Issue", v));
    metadata.publisher().ifPresent(v -> all.put("Publisher", v));
    metadata.date().ifPresent(v -> all.put("Published", v.toString()));
    metadata
        .interviewed()
        .map(Metadata.Interviewed::date)
        .ifPresent(v -> all.put("Interviewed", v.toString()));
    metadata
        .interviewed()
        .map(Metadata.Interviewed::place)
        .ifPresent(v -> all.put("Interviewed at", v));
    metadata.rights().ifPresent(v -> all.put("Rights", v));
    metadata.accessRestriction().ifPresent(v -> all.put("Access", v));
    metadata.recording().ifPresent(v -> all.put("Recording", v));
    metadata.identifiers().forEach(i -> all.put(identifier(i), i.value()));
    metadata.extra().forEach((key, value) -> extra(all, key, value));
    return all;
  }

  private static String description(Speaker speaker) {
    return speaker.description().orElse("");
  }

  private static String identifier(Metadata.Identifier identifier) {
    return identifier.scheme() == null ? "Identifier" : "Identifier " + identifier.scheme();
  }

  /** A further field; the parts of a map are named after it and themselves. */
  private static void extra(Map<String, String> all, String key, Object value) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((k, v) -> extra(all, key + "." + k, v));
    } else if (value instanceof List<?> list) {
      all.put(key, list.stream().map(String::valueOf).collect(Collectors.joining("; ")));
    } else {
      all.put(key, String.valueOf(value));
    }
  }

  private static void custom(Map<String, String> all, XmlWriter xml) {
    xml.declaration().start("Properties");
    xml.attribute("xmlns", PROPERTIES + "custom-properties");
    xml.attribute("xmlns:vt", PROPERTIES + "docPropsVTypes");
    // numbers 0 and 1 are taken by the format
    int number = 2;
    for (Map.Entry<String, String> entry : all.entrySet()) {
      xml.start("property").attribute("fmtid", CUSTOM).attribute("pid", number++);
      xml.attribute("name", entry.getKey()).element("vt:lpwstr", entry.getValue()).end();
    }
    xml.end();
  }
}
