package org.colloquy.internal.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class XmlWriterTest {
  @Test
  void writesElementsAttributesAndText() {
    XmlWriter xml = new XmlWriter();
    xml.start("p").attribute("class", "a \"b\" <c>").attribute("n", 3);
    xml.text("1 < 2 & 3 > \"2\"").start("br").empty().element("b", "").raw("\n").end();
    assertEquals(
        "<p class=\"a &quot;b&quot; &lt;c&gt;\" n=\"3\">1 &lt; 2 &amp; 3 &gt; \"2\"<br/><b></b>\n</p>",
        text(xml));
  }

  @Test
  void everyCharacterComesBackOrIsReplaced() throws Exception {
    // from a buffer of the smallest size, so that each length of growth is met
    for (int first = 0; first < 0x110000; first += 997) {
      StringBuilder sent = new StringBuilder();
      StringBuilder expected = new StringBuilder();
      for (int c = first; c < Math.min(first + 997, 0x110000); c++) {
        sent.appendCodePoint(c).append('.');
        expected.appendCodePoint(legal(c) ? c : 0xfffd).append('.');
      }
      XmlWriter xml = new XmlWriter(1);
      xml.start("a").attribute("v", sent.toString()).text(sent.toString()).end();
      Element root =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(xml.toByteArray()))
              .getDocumentElement();
      assertEquals(expected.toString(), root.getAttribute("v"));
      // a parser folds a carriage return, so it has to be written as a reference in text too
      assertEquals(expected.toString(), root.getTextContent());
    }
  }

  private static boolean legal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= ' ' && c < 0xd800
        || c >= 0xe000 && c < 0xfffe
        || c >= 0x10000;
  }

  @Test
  void composesWhereAsked() {
    String decomposed = "nai\u0308vete\u0301";
    assertEquals("<a>nai\u0308vete\u0301</a>", text(new XmlWriter().element("a", decomposed)));
    XmlWriter xml = new XmlWriter().composed().start("a").attribute("b", decomposed);
    assertEquals(
        "<a b=\"na\u00efvet\u00e9\">na\u00efvet\u00e9</a>", text(xml.text(decomposed).end()));
  }

  @Test
  void refusesWhatWouldNotBeWellFormed() {
    XmlWriter xml = new XmlWriter();
    assertThrows(IllegalStateException.class, () -> xml.attribute("a", "b"));
    assertThrows(IllegalStateException.class, xml::empty);
    xml.start("a").text("b");
    assertThrows(IllegalStateException.class, () -> xml.attribute("a", "b"));
    assertThrows(IllegalStateException.class, xml::toByteArray);
    assertEquals("<a>b</a>", text(xml.end()));
  }

  private static String text(XmlWriter xml) {
    return new String(xml.toByteArray(), StandardCharsets.UTF_8);
  }
}
