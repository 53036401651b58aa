package org.colloquy.internal.press.word;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
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

/**
 * What a document says of itself: core and extended properties; {@link DocxFields} has the rest.
 */
final class DocxProperties {
  private static final String EXTENDED =
      "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

  /** Where no date is known: the beginning of what an archive can tell. */
  private static final LocalDate NO_DATE = LocalDate.of(1980, 1, 1);

  private DocxProperties() {}

  static void write(Edition edition, OoxmlPackage pack, int pages) {
    core(edition, pack.properties());
    extended(edition.metadata(), pages, pack.add(OoxmlPart.EXTENDED_PROPERTIES).xml());
    DocxFields fields = DocxFields.of(edition);
    if (!fields.isEmpty()) {
      fields.write(pack.add(OoxmlPart.CUSTOM_PROPERTIES).xml());
    }
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
    xml.declaration().start("Properties").attribute("xmlns", EXTENDED);
    xml.element("Pages", Integer.toString(pages)).element("Application", "Colloquy");
    metadata.publisher().ifPresent(p -> xml.element("Company", p));
    xml.end();
  }
}
