package org.colloquy.internal.container;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Small XML documents as trees, and as text again: the same tree gives the same text, names and
 * prefixes as they were, without comments. Neither document types nor entities are taken.
 */
public final class XmlTree {
  /** Deeper elements stand in no document that a person wrote. */
  private static final int DEEPEST = 256;

  private XmlTree() {}

  /**
   * The root of a document.
   *
   * @throws IOException if it is no XML, or XML that is not taken; the message says why
   */
  public static Element parse(byte[] xml) throws IOException {
    try {
      InputSource source = new InputSource(XmlBytes.reader(xml));
      Element root = builder().parse(source).getDocumentElement();
      check(root);
      return root;
    } catch (CharacterCodingException e) {
      throw new IOException(XmlFault.of(xml, 1, 1).toString(), e);
    } catch (SAXParseException e) {
      XmlFault fault = XmlFault.of(xml, e.getLineNumber(), e.getColumnNumber());
      throw new IOException(fault.toString(), e);
    } catch (SAXException e) {
      throw new IOException("it is no XML", e);
    }
  }

  private static DocumentBuilder builder() throws SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setExpandEntityReferences(false);
      factory.setCoalescing(true);
      factory.setIgnoringComments(true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Strict());
      return builder;
    } catch (ParserConfigurationException e) {
      throw new SAXException(e);
    }
  }

  /** Goes down and up without calls, so that no depth is too much for it. */
  private static void check(Element root) throws IOException {
    int depth = 1;
    Node at = root;
    while (true) {
      if (at instanceof Element element) {
        checkNames(element);
      }
      Node next = at.getFirstChild();
      if (next != null) {
        depth++;
      }
      while (next == null && at != root) {
        next = at.getNextSibling();
        if (next == null) {
          at = at.getParentNode();
          depth--;
        }
      }
      if (next == null) {
        return;
      }
      if (depth > DEEPEST) {
        throw new IOException("its elements are nested more than " + DEEPEST + " deep");
      }
      at = next;
    }
  }

  private static void checkNames(Element element) throws IOException {
    boolean ascii = isAscii(element.getTagName());
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      ascii &= isAscii(attributes.item(i).getNodeName());
    }
    if (!ascii) {
      throw new IOException("a name in it has letters beyond ASCII");
    }
  }

  private static boolean isAscii(String name) {
    return name.chars().allMatch(c -> c < 0x80);
  }

  /** The elements directly below one. */
  public static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }

  /** An element and all below it as text. */
  public static String text(Element element) {
    XmlWriter xml = new XmlWriter();
    write(element, xml);
    return new String(xml.toByteArray(), java.nio.charset.StandardCharsets.UTF_8);
  }

  /** The start tag of an element as text. */
  public static String startTag(Element element) {
    String whole = text((Element) element.cloneNode(false));
    return whole.substring(0, whole.lastIndexOf("</"));
  }

  /** Writes an element and all below it. */
  public static void write(Element element, XmlWriter xml) {
    begin(element, xml);
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        write(child, xml);
      } else if (n instanceof Text text) {
        xml.text(text.getData());
      }
    }
    xml.end();
  }

  private static void begin(Element element, XmlWriter xml) {
    xml.start(element.getTagName());
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      xml.attribute(attribute.getName(), attribute.getValue());
    }
  }

  /** Every error ends the parsing, and none is printed. */
  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
