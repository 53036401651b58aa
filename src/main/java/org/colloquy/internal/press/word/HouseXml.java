package org.colloquy.internal.press.word;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.colloquy.internal.container.WordXml;
import org.colloquy.internal.container.XmlTree;
import org.colloquy.internal.container.XmlWriter;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** What is asked of the XML of a template. */
final class HouseXml {
  /** No page is larger, in twentieths of a point, and no number of lists higher. */
  private static final double LARGEST = 1e8;

  private HouseXml() {}

  static @Nullable Element child(Element parent, String local) {
    for (Element child : XmlTree.children(parent)) {
      if (local.equals(child.getLocalName())) {
        return child;
      }
    }
    return null;
  }

  /** A number of an attribute, its sign left out; another one where it is none. */
  static int number(Element element, String local, int otherwise) {
    String value = element.getAttributeNS(WordXml.MAIN, local);
    try {
      double number = value.isEmpty() ? otherwise : Double.parseDouble(value);
      return (int) Math.min(LARGEST, Math.abs(number));
    } catch (NumberFormatException noNumber) {
      return otherwise;
    }
  }

  /** What stands directly in an element, by name, without what other standards add to it. */
  static Map<String, String> plain(Element parent) {
    Map<String, String> texts = new HashMap<>();
    for (Element child : XmlTree.children(parent)) {
      if (WordXml.MAIN.equals(child.getNamespaceURI())) {
        XmlWriter xml = new XmlWriter(64);
        plain(child, xml);
        byte[] bytes = xml.toByteArray();
        texts.putIfAbsent(child.getLocalName(), new String(bytes, StandardCharsets.UTF_8));
      }
    }
    return texts;
  }

  private static void plain(Element element, XmlWriter xml) {
    xml.start("w:" + element.getLocalName());
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (WordXml.MAIN.equals(attribute.getNamespaceURI())) {
        xml.attribute("w:" + attribute.getLocalName(), attribute.getValue());
      }
    }
    for (Element child : XmlTree.children(element)) {
      if (WordXml.MAIN.equals(child.getNamespaceURI())) {
        plain(child, xml);
      }
    }
    xml.end();
  }
}
