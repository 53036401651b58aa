package org.colloquy.internal.pdf;

import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Short words for PDFBox's objects. */
final class Cos {
  private Cos() {}

  /** A dictionary from keys and values in turn. */
  static COSDictionary dictionary(Object... pairs) {
    COSDictionary dictionary = new COSDictionary();
    for (int i = 0; i < pairs.length; i += 2) {
      dictionary.setItem((String) pairs[i], (COSBase) pairs[i + 1]);
    }
    return dictionary;
  }

  static COSName name(String name) {
    return COSName.getPDFName(name);
  }

  static COSBase number(long value) {
    return COSInteger.get(value);
  }

  static COSBase number(double value) {
    return value == Math.rint(value) ? COSInteger.get((long) value) : new COSFloat((float) value);
  }

  static COSArray array(COSBase... items) {
    COSArray array = new COSArray();
    for (COSBase item : items) {
      array.add(item);
    }
    return array;
  }

  static COSArray numbers(double... values) {
    COSArray array = new COSArray();
    for (double value : values) {
      array.add(number(value));
    }
    return array;
  }

  /** A string of bytes that are text only by chance. */
  static COSString bytes(byte[] bytes) {
    return new COSString(bytes);
  }

  /** A text string: ASCII as it is, all else in UTF-16 with its byte order mark. */
  static COSString text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~') {
        Bytes out = new Bytes(2 + 2 * text.length()).put(0xfe).put(0xff);
        return new COSString(out.put(text.getBytes(StandardCharsets.UTF_16BE)).toByteArray());
      }
    }
    return new COSString(text.getBytes(StandardCharsets.US_ASCII));
  }
}
