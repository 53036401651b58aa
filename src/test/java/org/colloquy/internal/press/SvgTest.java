package org.colloquy.internal.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgTest {
  private static final String ROOT = "<svg xmlns='http://www.w3.org/2000/svg' ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "><script>alert(1)</script></svg> | holds <script>",
        "onload='alert(1)'/> | has a script in onload",
        "><rect onClick='x()'/></svg> | has a script in onClick",
        "><foreignObject><p xmlns='http://www.w3.org/1999/xhtml'/></foreignObject></svg> |"
            + " holds <foreignObject>",
        "><a href='javascript:alert(1)'/></svg> | holds <a>",
        "><set attributeName='href' to='x'/></svg> | holds <set>",
        "><image href='http://example.org/a.png'/></svg> | refers to something outside of it",
        "><image href='data:image/svg+xml;base64,AA'/></svg> | refers to something outside of it",
        "><use href='other.svg#x'/></svg> | refers to something outside of it",
        "><rect fill='url(http://example.org/#p)'/></svg> | refers to something outside of it",
        "><rect style='fill: URL( //example.org )'/></svg> | refers to something outside of it",
        "><style>@import 'x.css';</style></svg> |"
            + " has a style sheet that reaches outside of it",
        "><style>a { fill: u\\72l(x) }</style></svg> |"
            + " has a style sheet that reaches outside of it",
        "><style>a { fill: url(x) }</style></svg> | refers to something outside of it",
        "><g id='a'/><g id='a'/></svg> |" + " has an id that is none or stands twice: 'a'",
        "><rect fill='url(#p)'/></svg> | refers to 'p', which is not in it",
        "><use href='#q'/></svg> | refers to 'q', which is not in it",
        "><g></svg> | is no well-formed XML",
        "><text>&x;</text></svg> | is no well-formed XML"
      })
  void refusesWhatIsNotInert(String rest, String why) {
    Svg.Refused refused =
        assertThrows(Svg.Refused.class, () -> Svg.inert(bytes(ROOT + rest.strip())));
    assertEquals(why, refused.getMessage());
  }

  @Test
  void keepsShapesAndDropsWhatEditorsNote() throws Svg.Refused {
    String drawing =
        "<?xml version='1.0'?><?xml-stylesheet href='x.css'?>"
            + "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://example.org/svg11.dtd'>"
            + "<s:svg xmlns:s='http://www.w3.org/2000/svg' xmlns:i='urn:ink' viewBox='0 0 9 9'"
            + " i:zoom='2'><!-- made by hand --><i:view/><s:metadata><x/></s:metadata>"
            + "<s:defs><s:linearGradient id='p'/></s:defs>"
            + "<s:rect width='9' height='9' fill='url(#p)'/><s:text>url(a) &lt; b</s:text></s:svg>";
    assertTrue(Svg.looksLike(bytes(drawing)));
    assertEquals(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<svg xmlns=\"http://www.w3.org/2000/svg\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 9\">"
            + "<defs><linearGradient id=\"p\"></linearGradient></defs>"
            + "<rect width=\"9\" height=\"9\" fill=\"url(#p)\"></rect>"
            + "<text>url(a) &lt; b</text></svg>",
        new String(Svg.inert(bytes(drawing)), StandardCharsets.UTF_8));
  }

  @Test
  void fetchesNothing() {
    String drawing =
        "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>" + ROOT + ">&x;</svg>";
    assertThrows(Svg.Refused.class, () -> Svg.inert(bytes(drawing)));
  }

  @Test
  void deepOnesAreRefused() {
    String drawing = ROOT + ">" + "<g>".repeat(300) + "</g>".repeat(300) + "</svg>";
    assertThrows(Svg.Refused.class, () -> Svg.inert(bytes(drawing)));
    assertFalse(Svg.looksLike(bytes("PNG")));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
