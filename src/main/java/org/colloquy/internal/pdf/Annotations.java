package org.colloquy.internal.pdf;

import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** Link annotations, ISO 32000-1, 12.5. */
final class Annotations {
  /** To be printed, as PDF/A asks of every annotation; a link prints nothing. */
  private static final int PRINT = 4;

  private Annotations() {}

  /**
   * A link over a rectangle, which does not lead anywhere yet.
   *
   * @param key under which the parent tree knows it
   */
  static COSDictionary link(Area area, Target target, long key) {
    return Cos.dictionary(
        "Type", Cos.name("Annot"),
        "Subtype", Cos.name("Link"),
        "Rect", StructureTree.rectangle(area),
        "F", Cos.number(PRINT),
        "Border", Cos.numbers(0, 0, 0),
        "Contents", Cos.text(target.description()),
        "StructParent", Cos.number(key));
  }

  /** Leads to a place elsewhere. */
  static void leadTo(COSDictionary link, String uri) {
    link.setItem("A", Cos.dictionary("S", Cos.name("URI"), "URI", Cos.text(ascii(uri))));
  }

  /** An address in the ASCII that PDF asks for: all else in UTF-8, percent-encoded (RFC 3987). */
  private static String ascii(String address) {
    StringBuilder out = new StringBuilder(address.length());
    for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
      if (b > ' ' && b <= '~') {
        out.append((char) b);
      } else {
        out.append('%');
        out.append(Character.toUpperCase(Character.forDigit(b >> 4 & 15, 16)));
        out.append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
      }
    }
    return out.toString();
  }

  /** The annotations of a page, a new list if it has none yet. */
  static COSArray of(COSObject page) {
    COSDictionary dictionary = (COSDictionary) page.getObject();
    COSArray known = dictionary.getCOSArray(COSName.ANNOTS);
    if (known != null) {
      return known;
    }
    COSArray made = new COSArray();
    dictionary.setItem(COSName.ANNOTS, made);
    return made;
  }
}
