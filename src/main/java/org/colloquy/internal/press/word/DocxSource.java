package org.colloquy.internal.press.word;

import java.util.List;
import java.util.Optional;
import org.colloquy.edition.Edition;
import org.colloquy.internal.container.OoxmlPackage;
import org.colloquy.internal.container.OoxmlPart;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.model.Contributor;
import org.colloquy.model.Metadata;
import org.colloquy.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The interview as a source that a word processor can cite (ECMA-376 part 1, clause 22.6), kept in
 * a part of its own. Names are not taken apart: which part of a name is the family's can't be told.
 */
final class DocxSource {
  private static final String BIBLIOGRAPHY =
      "http://schemas.openxmlformats.org/officeDocument/2006/bibliography";
  private static final String CUSTOM_XML =
      "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

  /** Any one will do, as there is only one such part in the document. */
  private static final String ID = "{6C0B1D3E-52F4-4C0A-9B57-1A0E3D6C7F21}";

  private DocxSource() {}

  static void write(Edition edition, OoxmlPackage.Part document) {
    OoxmlPackage.Part part = document.add(OoxmlPart.CUSTOM_XML);
    source(edition, part.xml());
    XmlWriter properties = part.add(OoxmlPart.CUSTOM_XML_PROPERTIES).xml();
    properties.declaration().start("ds:datastoreItem").attribute("ds:itemID", ID);
    properties.attribute("xmlns:ds", CUSTOM_XML).start("ds:schemaRefs");
    properties.start("ds:schemaRef").attribute("ds:uri", BIBLIOGRAPHY).empty().end().end();
  }

  private static void source(Edition edition, XmlWriter xml) {
    Metadata metadata = edition.metadata();
    xml.declaration().start("b:Sources").attribute("xmlns:b", BIBLIOGRAPHY);
    xml.attribute("SelectedStyle", "").start("b:Source");
    xml.element("b:Tag", "Interview").element("b:SourceType", "Interview");
    xml.start("b:Author");
    people(xml, "b:Interviewee", metadata.contributors("ive"));
    people(xml, "b:Interviewer", metadata.contributors("ivr"));
    people(xml, "b:Translator", metadata.contributors("trl"));
    xml.end();
    xml.element("b:Title", edition.fileTitle());
    date(xml, metadata);
    element(xml, "b:City", metadata.interviewed().map(Metadata.Interviewed::place));
    element(xml, "b:PublicationTitle", metadata.publication().map(Metadata.Publication::title));
    element(xml, "b:Issue", metadata.publication().map(Metadata.Publication::issue));
    element(xml, "b:Publisher", metadata.publisher());
    xml.end().end();
  }

  private static void people(XmlWriter xml, String element, List<Contributor> people) {
    if (people.isEmpty()) {
      return;
    }
    xml.start(element).start("b:NameList");
    for (Contributor person : people) {
      xml.start("b:Person").element("b:Last", person.name()).end();
    }
    xml.end().end();
  }

  /** The day of the interview, or that of its publication. */
  private static void date(XmlWriter xml, Metadata metadata) {
    Optional<PartialDate> held = metadata.interviewed().map(Metadata.Interviewed::date);
    Optional<PartialDate> date = held.isPresent() ? held : metadata.date();
    if (date.isPresent()) {
      number(xml, "b:Year", date.get().year());
      number(xml, "b:Month", date.get().month());
      number(xml, "b:Day", date.get().day());
    }
  }

  private static void number(XmlWriter xml, String element, @Nullable Integer value) {
    if (value != null) {
      xml.element(element, value.toString());
    }
  }

  private static void element(XmlWriter xml, String element, Optional<String> value) {
    value.ifPresent(v -> xml.element(element, v));
  }
}
