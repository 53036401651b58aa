package org.colloquy.internal.source.html;

import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;

/**
 * The tags of a page that a site's own components make: {@code <Q speaker={AR}>}, {@code <Turn
 * speaker="Ana">}, {@code <talk-turn :speaker="ana">}. One that names a speaker is a block,
 * whatever it is called.
 */
final class Components {
  private static final String SPEAKER = "speaker";

  private Components() {}

  /** Makes blocks of them, and takes away the marks of a template that stand alone. */
  static void open(Document document) {
    boolean template = false;
    for (Element element : document.body().getAllElements()) {
      boolean braced = false;
      for (Attribute attribute : element.attributes().asList()) {
        String value = attribute.getValue();
        if (isBraced(value)) {
          attribute.setValue(unquoted(value.substring(1, value.length() - 1).strip()));
          braced = true;
        }
      }
      template |= braced;
      String bound = element.attr(":" + SPEAKER);
      if (!bound.isEmpty()) {
        element.attr(SPEAKER, unquoted(bound));
      }
      boolean own = braced || !Tag.isKnownTag(element.normalName()) || !element.isBlock();
      if (own && element.hasAttr(SPEAKER)) {
        element.tagName("div");
      }
    }
    if (template) {
      marks(document).forEach(TextNode::remove);
    }
  }

  private static boolean isBraced(String value) {
    return value.length() > 2 && value.startsWith("{") && value.endsWith("}");
  }

  private static String unquoted(String value) {
    int last = value.length() - 1;
    boolean quoted =
        last > 0 && value.charAt(0) == value.charAt(last) && "\"'`".indexOf(value.charAt(0)) >= 0;
    return quoted ? value.substring(1, last) : value;
  }

  /** What opens and closes the parts of a template: {@code {#if long}}, {@code {/if}}. */
  private static List<TextNode> marks(Document document) {
    return document.body().nodeStream(TextNode.class).filter(Components::isMark).toList();
  }

  private static boolean isMark(TextNode node) {
    String text = node.getWholeText().strip();
    return isBraced(text)
        && "#/:@".indexOf(text.charAt(1)) >= 0
        && text.indexOf('}') == text.length() - 1;
  }
}
