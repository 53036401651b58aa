package org.colloquy.internal.source.word;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.container.XmlBytes;
import org.colloquy.internal.container.XmlFault;
import org.jspecify.annotations.Nullable;

/**
 * Walks through one part, element by element. Names have the usual prefix whatever the part's own
 * is, and strict documents have the same names as transitional ones. Neither document types nor
 * entities are taken.
 */
final class Xml {
  /** Deeper elements stand in no document that a person wrote. */
  private static final int DEEPEST = 256;

  /** What is done at each child of an element; what it does not read of the child is skipped. */
  @FunctionalInterface
  interface Child {
    void at(String name);
  }

  private final String part;
  private final byte[] bytes;
  private final XMLStreamReader in;
  private final Map<String, Map<String, String>> names = new HashMap<>();
  private int depth;
  private int place;

  /**
   * Opens a part at its root element.
   *
   * @throws ColloquyException R061 if it is no XML
   */
  Xml(String part, byte[] bytes) {
    this.part = part;
    this.bytes = XmlBytes.mended(bytes);
    try {
      in = XmlBytes.open(factory(), this.bytes);
      while (next() != XMLStreamConstants.START_ELEMENT) {
        if (!in.hasNext()) {
          throw broken("it has no elements");
        }
      }
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private int next() {
    try {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        place++;
        if (depth > DEEPEST) {
          throw broken("its elements are nested more than " + DEEPEST + " deep");
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.DTD) {
        throw broken("it has a document type, which no document of Word has");
      }
      return event;
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private ColloquyException broken(XMLStreamException e) {
    return damaged(part, XmlFault.of(bytes, e).toString());
  }

  /** What is well-formed, and stands in no document of Word. */
  private ColloquyException broken(String why) {
    Location at = in.getLocation();
    XmlFault fault = new XmlFault(why, at.getLineNumber(), at.getColumnNumber());
    return damaged(part, fault.toString());
  }

  /**
   * That a document can't be read: R061.
   *
   * @param part empty where it is a file of XML itself
   */
  static ColloquyException damaged(String part, String why) {
    String where = part.isEmpty() ? "" : " in '" + part + "'";
    return new ColloquyException(
        Diagnostic.of(Code.R061, "the document is damaged" + where + ": " + why)
            .withHint("open it in a word processor, which may mend it, and save it again"));
  }

  /** The current element's name: {@code w:p}; without prefix where its space means nothing here. */
  String name() {
    String space = in.getNamespaceURI();
    String local = in.getLocalName();
    if (space == null) {
      return local;
    }
    return names
        .computeIfAbsent(space, s -> new HashMap<>())
        .computeIfAbsent(local, l -> Namespaces.PREFIXES.getOrDefault(space, "") + l);
  }

  /** The place of the current element among all of the part. */
  int place() {
    return place;
  }

  /** Calls a visitor at each child element of the current one, and ends behind the last. */
  void each(Child visitor) {
    int level = depth;
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        visitor.at(name());
        skipTo(level);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        return;
      }
    }
  }

  private void skipTo(int level) {
    while (depth > level) {
      next();
    }
  }

  /** The text of the current element and all below it; ends behind it. */
  String text() {
    int level = depth;
    StringBuilder text = new StringBuilder();
    while (depth >= level) {
      int event = next();
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE) {
        text.append(in.getText());
      }
    }
    return text.toString();
  }

  /** An attribute of the current element by its local name, whatever space it is in, or null. */
  @Nullable String attribute(String local) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (in.getAttributeLocalName(i).equals(local)) {
        return in.getAttributeValue(i);
      }
    }
    return null;
  }

  /** A reference to another part: {@code r:id}, {@code r:embed}; null where there is none. */
  @Nullable String reference(String local) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String space = in.getAttributeNamespace(i);
      if (in.getAttributeLocalName(i).equals(local)
          && space != null
          && "r:".equals(Namespaces.PREFIXES.get(space))) {
        return in.getAttributeValue(i);
      }
    }
    return null;
  }

  /** The value of {@code w:val}, or an empty text. */
  String val() {
    String value = attribute("val");
    return value == null ? "" : value;
  }

  /** Whether the current element switches something on: {@code w:b}, {@code w:b w:val="0"}. */
  boolean isOn() {
    return !switch (val()) {
      case "0", "false", "off", "none" -> true;
      default -> false;
    };
  }

  /** The attribute as a number, or another where it is none. */
  int number(String local, int otherwise) {
    String value = attribute(local);
    try {
      return value == null ? otherwise : Integer.parseInt(value.strip());
    } catch (NumberFormatException noNumber) {
      return otherwise;
    }
  }
}
