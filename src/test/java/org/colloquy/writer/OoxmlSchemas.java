package org.colloquy.writer;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.colloquy.internal.container.ZipArchive;
import org.colloquy.internal.container.ZipLimits;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The transitional schemas of ECMA-376, with which a DOCX has to comply. What {@code mc:Ignorable}
 * names is taken out before, as any reader of the standard does (part 3, clause 7.2).
 */
final class OoxmlSchemas {
  private static final String FOLDER = "/org/apache/poi/schemas/ooxml/src/";
  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  private static final Map<String, String> SCHEMAS =
      Map.of(
          "word/", "wml.xsd",
          "docProps/app.xml", "shared-documentPropertiesExtended.xsd",
          "docProps/custom.xml", "shared-documentPropertiesCustom.xsd",
          "customXml/item1.xml", "shared-bibliography.xsd",
          "customXml/itemProps1.xml", "shared-customXmlDataProperties.xsd");

  private final Map<String, Schema> loaded = new HashMap<>();

  /** What is wrong with the parts of a document, one line each. */
  List<String> errors(byte[] docx) throws Exception {
    List<String> errors = new ArrayList<>();
    ZipArchive zip = ZipArchive.open(docx, ZipLimits.DEFAULT);
    for (String part : zip.names()) {
      errors.addAll(errors(part, zip.read(part).orElseThrow()));
    }
    return errors;
  }

  /** What is wrong with one part; nothing where there is no schema for it. */
  List<String> errors(String part, byte[] xml) throws Exception {
    List<String> errors = new ArrayList<>();
    for (Map.Entry<String, String> entry : SCHEMAS.entrySet()) {
      if (part.startsWith(entry.getKey()) && part.endsWith(".xml")) {
        validate(part, xml, schema(entry.getValue()), errors);
      }
    }
    return errors;
  }

  private Schema schema(String file) throws SAXException {
    Schema known = loaded.get(file);
    if (known == null) {
      SchemaFactory factory = SchemaFactory.newDefaultInstance();
      factory.setResourceResolver(
          (type, namespace, publicId, systemId, base) -> {
            boolean xml = XMLConstants.XML_NS_URI.equals(namespace);
            return new SchemaInput(systemId, xml ? xmlSpace() : open(systemId));
          });
      known = factory.newSchema(new Source[] {new StreamSource(open(file), file)});
      loaded.put(file, known);
    }
    return known;
  }

  private static InputStream open(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return OoxmlSchemas.class.getResourceAsStream(FOLDER + name);
  }

  /** The one attribute of the XML namespace that the schemas use. */
  private static InputStream xmlSpace() {
    String schema =
        """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
            targetNamespace="http://www.w3.org/XML/1998/namespace">
          <xs:attribute name="space" type="xs:string"/>
          <xs:attribute name="lang" type="xs:string"/>
        </xs:schema>
        """;
    return new ByteArrayInputStream(schema.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static void validate(String part, byte[] xml, Schema schema, List<String> errors)
      throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    ignore(document.getDocumentElement());
    Validator validator = schema.newValidator();
    validator.setErrorHandler(
        new ErrorHandler() {
          @Override
          public void warning(SAXParseException e) {
            error(e);
          }

          @Override
          public void error(SAXParseException e) {
            errors.add(part + ": " + e.getMessage());
          }

          @Override
          public void fatalError(SAXParseException e) {
            error(e);
          }
        });
    validator.validate(new DOMSource(document));
  }

  private static void ignore(Element root) {
    String ignorable = root.getAttributeNS(COMPATIBILITY, "Ignorable");
    root.removeAttributeNS(COMPATIBILITY, "Ignorable");
    for (String prefix : ignorable.split(" ")) {
      if (!prefix.isEmpty()) {
        remove(root, root.lookupNamespaceURI(prefix));
      }
    }
  }

  private static void remove(Element element, String namespace) {
    List<Node> children = new ArrayList<>();
    for (Node c = element.getFirstChild(); c != null; c = c.getNextSibling()) {
      children.add(c);
    }
    for (Node child : children) {
      if (namespace.equals(child.getNamespaceURI())) {
        element.removeChild(child);
      } else if (child instanceof Element inner) {
        remove(inner, namespace);
      }
    }
  }
}
