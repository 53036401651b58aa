package org.colloquy.internal.press;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.colloquy.internal.container.XmlBytes;
import org.colloquy.internal.container.XmlWriter;

/**
 * A drawing in SVG, written anew with nothing but shapes, text and paint. One that could act, move
 * or reach outside of itself is refused; what editors keep for themselves in foreign namespaces is
 * left away.
 */
final class Svg {
  static final String MEDIA_TYPE = "image/svg+xml";

  /** Why a drawing is refused. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1;
    private final String why;

    Refused(String why) {
      super(why);
      this.why = why;
    }

    String why() {
      return why;
    }
  }

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final int MOST_DEEP = 256;

  /** How far into a file its root may stand, behind comments and a document type. */
  private static final int HEAD = 4096;

  private static final Set<String> ELEMENTS =
      Set.of(
          "svg",
          "g",
          "defs",
          "symbol",
          "use",
          "path",
          "rect",
          "circle",
          "ellipse",
          "line",
          "polyline",
          "polygon",
          "text",
          "tspan",
          "textPath",
          "title",
          "desc",
          "linearGradient",
          "radialGradient",
          "stop",
          "clipPath",
          "mask",
          "pattern",
          "marker",
          "image",
          "style",
          "switch",
          "filter",
          "feBlend",
          "feColorMatrix",
          "feComponentTransfer",
          "feComposite",
          "feDropShadow",
          "feFlood",
          "feFuncA",
          "feFuncB",
          "feFuncG",
          "feFuncR",
          "feGaussianBlur",
          "feMerge",
          "feMergeNode",
          "feMorphology",
          "feOffset");

  private final XMLStreamReader in;
  private final XmlWriter out = new XmlWriter();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> referred = new LinkedHashSet<>();
  private final StringBuilder css = new StringBuilder();
  private int depth;

  private Svg(XMLStreamReader in) {
    this.in = in;
  }

  /** Whether bytes may be a drawing in SVG. */
  static boolean looksLike(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    String head = new String(bytes, 0, length, StandardCharsets.UTF_8);
    return head.contains("<svg") || head.contains(":svg");
  }

  /** The drawing, with nothing active in it. */
  static byte[] inert(byte[] bytes) throws Refused {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader in = XmlBytes.open(factory, bytes);
      return new Svg(in).copied();
    } catch (XMLStreamException e) {
      throw new Refused("is no well-formed XML");
    }
  }

  private byte[] copied() throws XMLStreamException, Refused {
    out.declaration();
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> element();
        case XMLStreamConstants.END_ELEMENT -> {
          css(in.getLocalName());
          out.end();
          depth--;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(in.getText());
        case XMLStreamConstants.ENTITY_REFERENCE -> throw new Refused("uses an entity");
        default -> {
          // comments, processing instructions and a document type draw nothing
        }
      }
    }
    for (String id : referred) {
      if (!ids.contains(id)) {
        throw new Refused("refers to '" + id + "', which is not in it");
      }
    }
    return out.toByteArray();
  }

  private void text(String text) {
    if (depth > 0) {
      css.append(text);
      out.text(text);
    }
  }

  /** What has been said as text may have been a style sheet. */
  private void css(String element) throws Refused {
    if (element.equals("style")) {
      paint(css.toString());
    }
    css.setLength(0);
  }

  private void element() throws XMLStreamException, Refused {
    css.setLength(0);
    String name = in.getLocalName();
    boolean own = SVG.equals(in.getNamespaceURI());
    if (depth == 0 && !(own && name.equals("svg"))) {
      throw new Refused("is no SVG");
    }
    if (!own || name.equals("metadata")) {
      skip();
      return;
    }
    if (!ELEMENTS.contains(name)) {
      throw new Refused("holds <" + name + ">");
    }
    if (depth == MOST_DEEP) {
      throw new Refused("is nested more than " + MOST_DEEP + " deep");
    }
    out.start(name);
    if (depth++ == 0) {
      out.attribute("xmlns", SVG).attribute("xmlns:xlink", XLINK);
    }
    for (int i = 0; i < in.getAttributeCount(); i++) {
      attribute(i);
    }
  }

  /** Passes over an element with all that is in it. */
  private void skip() throws XMLStreamException {
    for (int open = 1; open > 0; ) {
      int event = in.next();
      open += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      open -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private void attribute(int i) throws Refused {
    String name = in.getAttributeLocalName(i);
    String space = in.getAttributeNamespace(i);
    String value = in.getAttributeValue(i);
    boolean none = space == null || space.isEmpty();
    if (name.equals("href") && (none || XLINK.equals(space))) {
      link(value);
      out.attribute("xlink:href", value.strip());
    } else if (XMLConstants.XML_NS_URI.equals(space)) {
      if (name.equals("lang")) {
        out.attribute("xml:lang", value);
      }
    } else if (none && ascii(name)) {
      plain(name, value);
    }
  }

  private void plain(String name, String value) throws Refused {
    if (name.toLowerCase(Locale.ROOT).startsWith("on")) {
      throw new Refused("has a script in " + name);
    }
    if (name.equals("id")) {
      boolean valid = !value.isEmpty() && ascii(value) && Character.isLetter(value.charAt(0));
      if (!valid || !ids.add(value)) {
        throw new Refused("has an id that is none or stands twice: '" + value + "'");
      }
    }
    paint(value);
    out.attribute(name, value);
  }

  /** What refers to something refers to the drawing itself, or is a picture in it. */
  private void link(String value) throws Refused {
    String target = value.strip();
    if (target.startsWith("#")) {
      referred.add(target.substring(1));
      return;
    }
    boolean picture =
        target.startsWith("data:image/png;base64,") || target.startsWith("data:image/jpeg;base64,");
    if (!picture) {
      throw new Refused("refers to something outside of it");
    }
  }

  /** Values and style sheets may name paint of the drawing itself, and nothing else. */
  private void paint(String value) throws Refused {
    String lower = value.toLowerCase(Locale.ROOT);
    if (lower.contains("@import") || lower.contains("\\") && lower.contains("{")) {
      throw new Refused("has a style sheet that reaches outside of it");
    }
    for (int at = lower.indexOf("url("); at >= 0; at = lower.indexOf("url(", at + 1)) {
      int start = at + "url(".length();
      int end = value.indexOf(')', start);
      String target = unquoted(value.substring(start, end < 0 ? value.length() : end).strip());
      if (!target.startsWith("#")) {
        throw new Refused("refers to something outside of it");
      }
      referred.add(target.substring(1));
    }
  }

  private static String unquoted(String target) {
    int last = target.length() - 1;
    boolean quoted =
        last > 0
            && (target.charAt(0) == '"' || target.charAt(0) == '\'')
            && target.charAt(last) == target.charAt(0);
    return quoted ? target.substring(1, last).strip() : target;
  }

  private static boolean ascii(String name) {
    return name.chars()
        .allMatch(
            c ->
                c >= 'a' && c <= 'z'
                    || c >= 'A' && c <= 'Z'
                    || c >= '0' && c <= '9'
                    || c == '-'
                    || c == '_'
                    || c == '.');
  }
}
