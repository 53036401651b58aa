package org.colloquy.internal.container;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens bytes of XML for reading. They are decoded before the parser sees them: the JDK's own
 * decoders write to standard error where a byte is wrong, whatever handler they are given.
 */
public final class XmlBytes {
  private static final int DECLARATION = 128;
  private static final int BUFFER = 1 << 13;
  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml\\s[^>]{0,90}?encoding\\s?=\\s?[\"']([\\w.:-]{1,40})[\"']");
  private static final String MARK = "\ufeff";

  private XmlBytes() {}

  /**
   * The same bytes, or such as a parser does not stop at for their characters: {@link LegalXml}.
   */
  public static byte[] mended(byte[] bytes) {
    return charset(bytes).equals(StandardCharsets.UTF_8) ? LegalXml.of(bytes) : bytes;
  }

  /**
   * @throws XMLStreamException if the bytes do not begin as XML does; {@link XmlFault} says why
   */
  public static XMLStreamReader open(XMLInputFactory factory, byte[] bytes)
      throws XMLStreamException {
    return factory.createXMLStreamReader(reader(bytes));
  }

  /** The characters; reading them fails where a byte means nothing in their encoding. */
  static Reader reader(byte[] bytes) {
    Charset charset = charset(bytes);
    int start = mark(bytes, charset);
    InputStream in = new ByteArrayInputStream(bytes, start, bytes.length - start);
    return new InputStreamReader(in, decoder(charset));
  }

  /**
   * Decodes bytes up to the first that means nothing in their encoding.
   *
   * @param text to which what they say is added
   * @return whether all were decoded
   */
  static boolean decode(byte[] bytes, StringBuilder text) {
    Charset charset = charset(bytes);
    CharsetDecoder decoder = decoder(charset);
    int start = mark(bytes, charset);
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(BUFFER);
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      result = decoder.decode(in, out, true);
      text.append(out.flip());
      out.clear();
    }
    return !result.isError();
  }

  private static int mark(byte[] bytes, Charset charset) {
    byte[] mark = MARK.getBytes(charset);
    return starts(bytes, mark) ? mark.length : 0;
  }

  private static CharsetDecoder decoder(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /**
   * What a mark, the width of the first sign or the declaration says (XML 1.0, appendix F); UTF-8
   * where it is none of these.
   */
  private static Charset charset(byte[] bytes) {
    for (String wide : new String[] {"UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE"}) {
      Charset charset = Charset.forName(wide);
      if (starts(bytes, MARK.getBytes(charset)) || starts(bytes, "<".getBytes(charset))) {
        return charset;
      }
    }
    int length = Math.min(DECLARATION, bytes.length);
    Matcher named = ENCODING.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    if (named.find() && Charset.isSupported(named.group(1))) {
      Charset charset = Charset.forName(named.group(1));
      boolean wide = "<".getBytes(charset).length > 1;
      return wide ? StandardCharsets.UTF_8 : charset;
    }
    return StandardCharsets.UTF_8;
  }

  private static boolean starts(byte[] bytes, byte[] with) {
    return bytes.length >= with.length
        && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
  }
}
