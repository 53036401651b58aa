package org.colloquy.internal.source.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.internal.container.PartNames;
import org.colloquy.internal.container.XmlBytes;
import org.colloquy.internal.container.XmlFault;
import org.colloquy.internal.container.ZipOutput;

/** A package in one file of XML, in which the parts stand that an archive would have. */
final class FlatPackage {
  private static final String SPACE = "http://schemas.microsoft.com/office/2006/xmlPackage";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final int LOOKED_AT = 4096;

  private final XMLEventReader in;
  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, String> types = new LinkedHashMap<>();

  private FlatPackage(byte[] bytes) throws XMLStreamException {
    in = Xml.factory().createXMLEventReader(XmlBytes.open(Xml.factory(), bytes));
  }

  /** Whether bytes begin as such a file does, in whatever width. */
  static boolean is(byte[] bytes) {
    int length = Math.min(LOOKED_AT, bytes.length);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
    int begin = head.indexOf('<');
    return begin >= 0 && begin <= 3 && head.contains("=\"" + SPACE + '"');
  }

  /**
   * The archive that has the same parts.
   *
   * @throws ColloquyException R061 if the file is no XML
   */
  static byte[] zip(byte[] bytes) {
    byte[] mended = XmlBytes.mended(bytes);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutput zip = new ZipOutput(out)) {
      FlatPackage flat = new FlatPackage(mended);
      flat.read();
      zip.stored(PartNames.TYPES, flat.types());
      for (Map.Entry<String, byte[]> part : flat.parts.entrySet()) {
        zip.stored(part.getKey(), part.getValue());
      }
    } catch (XMLStreamException e) {
      throw Xml.damaged("", XmlFault.of(mended, e).toString());
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return out.toByteArray();
  }

  private void read() throws XMLStreamException {
    String name = "";
    while (in.hasNext()) {
      XMLEvent event = in.nextEvent();
      if (!event.isStartElement()) {
        continue;
      }
      StartElement start = event.asStartElement();
      switch (start.getName().getNamespaceURI().equals(SPACE)
          ? start.getName().getLocalPart()
          : "") {
        case "part" -> {
          String path = attribute(start, "name");
          name = path.startsWith("/") ? path.substring(1) : path;
          types.putIfAbsent("/" + name, attribute(start, "contentType"));
        }
        case "xmlData" -> parts.putIfAbsent(name, content());
        case "binaryData" -> parts.putIfAbsent(name, decoded(name, in.getElementText()));
        default -> {
          // nothing else has parts in it
        }
      }
    }
  }

  private static String attribute(StartElement start, String name) {
    Attribute attribute = start.getAttributeByName(new QName(SPACE, name));
    return attribute == null ? "" : attribute.getValue();
  }

  private static byte[] decoded(String part, String text) {
    try {
      return Base64.getMimeDecoder().decode(text);
    } catch (IllegalArgumentException wrong) {
      throw Xml.damaged(part, "it is not in Base64");
    }
  }

  /** What stands in the element that has just begun, as a document of its own. */
  private byte[] content() throws XMLStreamException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XMLEventWriter writer =
        XMLOutputFactory.newDefaultFactory()
            .createXMLEventWriter(out, StandardCharsets.UTF_8.name());
    int depth = 1;
    while (depth > 0) {
      XMLEvent event = in.nextEvent();
      depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
      if (depth > 0) {
        writer.add(event);
      }
    }
    writer.close();
    return out.toByteArray();
  }

  private byte[] types() throws XMLStreamException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XMLStreamWriter writer =
        XMLOutputFactory.newDefaultFactory()
            .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    writer.writeStartElement("Types");
    writer.writeDefaultNamespace(TYPES);
    for (Map.Entry<String, String> type : types.entrySet()) {
      writer.writeEmptyElement("Override");
      writer.writeAttribute("PartName", type.getKey());
      writer.writeAttribute("ContentType", type.getValue());
    }
    writer.writeEndElement();
    writer.close();
    return out.toByteArray();
  }
}
