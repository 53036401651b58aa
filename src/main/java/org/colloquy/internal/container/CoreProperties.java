package org.colloquy.internal.container;

import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackageProperties;

/** Writes the core properties of a package (ECMA-376 part 2, clause 11 and annex D). */
final class CoreProperties {
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

  private CoreProperties() {}

  static XmlWriter write(PackageProperties from) {
    XmlWriter xml = new XmlWriter().declaration().start("cp:coreProperties");
    xml.attribute("xmlns:cp", PACKAGE);
    xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    xml.attribute("xmlns:dcterms", "http://purl.org/dc/terms/");
    xml.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
    text(xml, "dc:title", from.getTitleProperty());
    text(xml, "dc:subject", from.getSubjectProperty());
    text(xml, "dc:creator", from.getCreatorProperty());
    text(xml, "cp:keywords", from.getKeywordsProperty());
    text(xml, "dc:description", from.getDescriptionProperty());
    text(xml, "cp:category", from.getCategoryProperty());
    text(xml, "dc:identifier", from.getIdentifierProperty());
    text(xml, "dc:language", from.getLanguageProperty());
    date(xml, "dcterms:created", from.getCreatedProperty());
    date(xml, "dcterms:modified", from.getModifiedProperty());
    return xml.end();
  }

  private static void text(XmlWriter xml, String name, Optional<String> value) {
    value.filter(v -> !v.isEmpty()).ifPresent(v -> xml.element(name, v));
  }

  private static void date(XmlWriter xml, String name, Optional<Date> value) {
    value.ifPresent(
        date -> {
          xml.start(name).attribute("xsi:type", "dcterms:W3CDTF");
          xml.text(date.toInstant().toString()).end();
        });
  }
}
