package org.colloquy.internal.press.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.container.WordParagraph.Stop;
import org.colloquy.internal.container.WordXml;
import org.colloquy.internal.container.XmlTree;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A style of a house as far as it is asked about.
 *
 * @param type {@code paragraph}, {@code character}, {@code table}
 * @param basis id of the style it is based on, or an empty text
 * @param size of its letters in half-points, 0 where it does not say
 * @param align of its lines, or an empty text
 * @param says of some properties whether it has them; of others it says nothing
 */
record HouseStyle(
    String id,
    String type,
    String basis,
    boolean byDefault,
    List<Stop> stops,
    int size,
    String align,
    Map<String, Boolean> says) {
  static final String KEPT = "w:keepNext";
  static final String SLANTED = "w:i";
  static final String OUTLINE = "w:outlineLvl";

  private static final Set<String> ASKED = Set.of(KEPT, SLANTED, OUTLINE);
  private static final Set<String> OFF = Set.of("0", "false", "off");

  HouseStyle {
    stops = List.copyOf(stops);
    says = Map.copyOf(says);
  }

  static HouseStyle of(Element style) {
    String type = attribute(style, "type");
    String standard = attribute(style, "default");
    return new HouseStyle(
        attribute(style, "styleId"),
        type.isEmpty() ? "paragraph" : type,
        value(style, "basedOn"),
        !standard.isEmpty() && !OFF.contains(standard),
        stops(style),
        size(style, 0),
        align(style),
        says(style));
  }

  /** The names and aliases of a style, as names are compared. */
  static List<String> names(Element style) {
    List<String> names = new ArrayList<>();
    for (String name : (value(style, "name") + "," + value(style, "aliases")).split(",")) {
      if (!name.isBlank()) {
        names.add(HouseNames.key(name));
      }
    }
    return names;
  }

  /** The first size of letters in an element, or another one where there is none. */
  static int size(Element from, int otherwise) {
    NodeList sizes = from.getElementsByTagNameNS(WordXml.MAIN, "sz");
    return sizes.getLength() == 0
        ? otherwise
        : HouseXml.number((Element) sizes.item(0), "val", otherwise);
  }

  private static String attribute(Element element, String local) {
    return element.getAttributeNS(WordXml.MAIN, local);
  }

  private static String value(Element style, String local) {
    Element child = HouseXml.child(style, local);
    return child == null ? "" : attribute(child, "val");
  }

  private static String align(Element style) {
    Element properties = HouseXml.child(style, "pPr");
    return properties == null ? "" : value(properties, "jc");
  }

  private static Map<String, Boolean> says(Element style) {
    Map<String, Boolean> says = new HashMap<>();
    for (Element properties : XmlTree.children(style)) {
      for (Element child : XmlTree.children(properties)) {
        String name = child.getTagName();
        if (ASKED.contains(name)) {
          says.put(name, name.equals(OUTLINE) || !OFF.contains(attribute(child, "val")));
        }
      }
    }
    return says;
  }

  private static List<Stop> stops(Element style) {
    Element properties = HouseXml.child(style, "pPr");
    Element tabs = properties == null ? null : HouseXml.child(properties, "tabs");
    List<Stop> stops = new ArrayList<>();
    for (Element tab : tabs == null ? List.<Element>of() : XmlTree.children(tabs)) {
      int at = HouseXml.number(tab, "pos", 0);
      stops.add(new Stop(attribute(tab, "val"), "none", at));
    }
    return stops;
  }
}
