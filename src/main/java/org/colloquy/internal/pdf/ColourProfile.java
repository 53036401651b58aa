package org.colloquy.internal.pdf;

import java.nio.ByteBuffer;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/**
 * A profile of the colour space sRGB (IEC 61966-2-1), made from its published numbers: three
 * primaries adapted to the white point D50 and one tone curve, in the form of ICC.1:2001-04.
 */
final class ColourProfile {
  private static final String NAME = "sRGB IEC61966-2.1";
  private static final String RIGHTS = "No rights reserved";
  private static final int HEADER = 128;
  private static final int CURVE_POINTS = 1024;

  // XYZ numbers in fixed point, 16 bits behind the point
  private static final int[] D50 = {0xf6d6, 0x10000, 0xd32d};
  private static final int[] RED = {0x6fa2, 0x38f5, 0x0390};
  private static final int[] GREEN = {0x6299, 0xb785, 0x18da};
  private static final int[] BLUE = {0x24a0, 0x0f84, 0xb6cf};

  /** The profile, packed once for all documents. */
  private static final byte[] PACKED = packed();

  private final Bytes table = new Bytes();
  private final Bytes body = new Bytes(1 << 12);
  private int tags;
  private int lastAt;
  private int lastSize;

  private ColourProfile() {}

  /** The profile's bytes. */
  static byte[] srgb() {
    ColourProfile profile = new ColourProfile();
    profile.tag("desc", description());
    profile.tag("cprt", new Bytes().put("text").bigEndian(0, 4).put(RIGHTS).put(0));
    profile.tag("wtpt", xyz(D50));
    profile.tag("rXYZ", xyz(RED));
    profile.tag("gXYZ", xyz(GREEN));
    profile.tag("bXYZ", xyz(BLUE));
    profile.tag("rTRC", curve());
    profile.sameTag("gTRC");
    profile.sameTag("bTRC");
    return profile.bytes();
  }

  private static byte[] packed() {
    Deflater deflater = new Deflater();
    try {
      return new Bytes(1 << 12).put(srgb()).deflated(deflater);
    } finally {
      deflater.end();
    }
  }

  /** Writes the entry of the catalogue that says what the document's colours mean. */
  static COSObject intent(ObjectFile file) {
    COSDictionary dictionary = Cos.dictionary("N", Cos.number(3), "Filter", COSName.FLATE_DECODE);
    COSObject stream = file.addRaw(dictionary, PACKED);
    return file.add(
        Cos.dictionary(
            "Type", Cos.name("OutputIntent"),
            "S", Cos.name("GTS_PDFA1"),
            "OutputConditionIdentifier", Cos.text(NAME),
            "Info", Cos.text(NAME),
            "DestOutputProfile", stream));
  }

  private void tag(String name, Bytes content) {
    lastAt = body.size();
    lastSize = content.size();
    body.put(content).pad();
    sameTag(name);
  }

  private void sameTag(String name) {
    tags++;
    table.put(name).bigEndian(lastAt, 4).bigEndian(lastSize, 4);
  }

  private byte[] bytes() {
    int shift = HEADER + 4 + 12 * tags;
    byte[] raw = table.toByteArray();
    Bytes directory = new Bytes().bigEndian(tags, 4);
    for (int i = 0; i < tags; i++) {
      int at = ByteBuffer.wrap(raw).getInt(12 * i + 4);
      directory.put(raw, 12 * i, 4).bigEndian(shift + (long) at, 4).put(raw, 12 * i + 8, 4);
    }
    int size = shift + body.size();
    return header(size).put(directory).put(body).toByteArray();
  }

  private static Bytes header(int size) {
    Bytes out = new Bytes(1 << 12);
    out.bigEndian(size, 4).bigEndian(0, 4).bigEndian(0x02100000, 4);
    out.put("mntrRGB XYZ ");
    // The day on which the profile's form was fixed: a profile must be dated.
    out.bigEndian(2001, 2).bigEndian(4, 2).bigEndian(1, 2).bigEndian(0, 6);
    out.put("acsp").bigEndian(0, 28);
    for (int value : D50) {
      out.bigEndian(value, 4);
    }
    while (out.size() < HEADER) {
      out.put(0);
    }
    return out;
  }

  private static Bytes description() {
    Bytes out = new Bytes().put("desc").bigEndian(0, 4);
    out.bigEndian(NAME.length() + 1L, 4).put(NAME).put(0);
    // no description in Unicode, none for the Macintosh
    return out.bigEndian(0, 4).bigEndian(0, 4).bigEndian(0, 3).put(new byte[67]);
  }

  private static Bytes xyz(int[] numbers) {
    Bytes out = new Bytes(20).put("XYZ ").bigEndian(0, 4);
    for (int number : numbers) {
      out.bigEndian(number, 4);
    }
    return out;
  }

  private static Bytes curve() {
    Bytes out = new Bytes(2 * CURVE_POINTS + 12).put("curv").bigEndian(0, 4);
    out.bigEndian(CURVE_POINTS, 4);
    for (int i = 0; i < CURVE_POINTS; i++) {
      double value = i / (CURVE_POINTS - 1.0);
      double linear =
          value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
      out.bigEndian(Math.round(linear * 0xffff), 2);
    }
    return out;
  }
}
