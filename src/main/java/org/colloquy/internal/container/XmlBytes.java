package org.colloquy.internal.container;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens bytes of XML for reading. UTF-8 is decoded before the parser sees it: the JDK's own decoder
 * writes to standard error where a byte is wrong, whatever handler it is given.
 */
public final class XmlBytes {
  private static final int DECLARATION = 128;

  private XmlBytes() {}

  /**
   * As {@link #open} for what is read despite characters that no XML may hold: see {@link
   * LegalXml}.
   */
  public static XMLStreamReader openMended(XMLInputFactory factory, byte[] bytes)
      throws XMLStreamException {
    return open(factory, utf8(bytes) ? LegalXml.of(bytes) : bytes);
  }

  /**
   * @throws XMLStreamException if the bytes do not begin as XML does
   */
  public static XMLStreamReader open(XMLInputFactory factory, byte[] bytes)
      throws XMLStreamException {
    if (!utf8(bytes)) {
      return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }
    int mark = starts(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
    return factory.createXMLStreamReader(
        new InputStreamReader(
            new ByteArrayInputStream(bytes, mark, bytes.length - mark),
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  /** Whether neither a mark, a zero byte nor a declaration says that they are in anything else. */
  private static boolean utf8(byte[] bytes) {
    int length = Math.min(DECLARATION, bytes.length);
    String head =
        new String(bytes, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    int end = head.indexOf("?>");
    String declaration = head.startsWith("<?xml") && end > 0 ? head.substring(0, end) : "";
    boolean named = declaration.contains("encoding") && !declaration.contains("utf-8");
    boolean wide = starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff) || head.indexOf(0) >= 0;
    return !named && !wide;
  }

  private static boolean starts(byte[] bytes, int... with) {
    for (int i = 0; i < with.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != with[i]) {
        return false;
      }
    }
    return true;
  }
}
