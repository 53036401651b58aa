package org.colloquy.internal.press.word;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.container.WordXml;
import org.colloquy.internal.container.XmlTree;
import org.colloquy.internal.container.XmlWriter;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The markup of a template's styles but for the language of running text: that is the edition's,
 * whatever language the template was made in.
 */
final class HouseLanguage {
  /** What follows a language in the properties of letters, in the order of the schema. */
  private static final Set<String> BEHIND = Set.of("w:eastAsianLayout", "w:specVanish", "w:oMath");

  private static final String MARK = "\ue000";

  private final List<String> pieces;

  /**
   * @param root of the styles, which is changed
   */
  HouseLanguage(Element root) {
    Element defaults =
        below(root, "w:docDefaults", root.getFirstChild() == null ? null : first(root));
    Element letters = below(defaults, "w:rPrDefault", first(defaults));
    mark(below(letters, "w:rPr", null));
    for (Element style : XmlTree.children(root)) {
      if (style.getAttributeNS(WordXml.MAIN, "default").equals("1")) {
        forget(style);
      }
    }
    String all = XmlTree.text(root);
    String open = all.substring(0, all.length() - "</w:styles>".length());
    pieces = List.of(open.split("<w:lang w:val=\"" + MARK + "\"></w:lang>", -1));
  }

  private static @Nullable Element first(Element parent) {
    List<Element> children = XmlTree.children(parent);
    return children.isEmpty() ? null : children.get(0);
  }

  /** The child of a name, made before another one where there is none. */
  private static Element below(Element parent, String name, @Nullable Element before) {
    for (Element child : XmlTree.children(parent)) {
      if (child.getTagName().equals(name)) {
        return child;
      }
    }
    Element made = parent.getOwnerDocument().createElementNS(WordXml.MAIN, name);
    parent.insertBefore(made, before);
    return made;
  }

  private static void mark(Element letters) {
    Element language = letters.getOwnerDocument().createElementNS(WordXml.MAIN, "w:lang");
    language.setAttributeNS(WordXml.MAIN, "w:val", MARK);
    @Nullable Element behind = null;
    for (Element child : XmlTree.children(letters)) {
      boolean foreign = !WordXml.MAIN.equals(child.getNamespaceURI());
      if (child.getTagName().equals("w:lang")) {
        letters.removeChild(child);
      } else if (behind == null && (foreign || BEHIND.contains(child.getTagName()))) {
        behind = child;
      }
    }
    letters.insertBefore(language, behind);
  }

  /** Takes the language from the style of running text, so that the defaults' holds. */
  private static void forget(Element style) {
    for (Element letters : XmlTree.children(style)) {
      if (letters.getTagName().equals("w:rPr")) {
        for (Element child : XmlTree.children(letters)) {
          if (child.getTagName().equals("w:lang")) {
            letters.removeChild(child);
          }
        }
      }
    }
  }

  String with(String language) {
    XmlWriter xml = new XmlWriter(64);
    new DocxLanguage(language).element(xml, "w:lang");
    return String.join(new String(xml.toByteArray(), StandardCharsets.UTF_8), pieces);
  }
}
