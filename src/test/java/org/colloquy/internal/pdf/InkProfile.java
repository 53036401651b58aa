package org.colloquy.internal.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A colour profile for four inks, as small as ICC.1:2001-04 lets one be. */
final class InkProfile {
  private static final int TABLE = 48 + 4 * 256 + 16 * 3 + 3 * 256;

  private InkProfile() {}

  /** All inks are the grey of half lightness. */
  static byte[] grey() {
    int tags = 128 + 4 + 2 * 12;
    ByteBuffer out = ByteBuffer.allocate(tags + 20 + TABLE);
    out.putInt(out.capacity()).putInt(0).putInt(0x02400000);
    ascii(out, "prtrCMYKLab ");
    out.position(36);
    ascii(out, "acsp");
    out.position(68);
    whitePoint(out);
    out.position(128);
    out.putInt(2);
    ascii(out, "wtpt");
    out.putInt(tags).putInt(20);
    ascii(out, "A2B0");
    out.putInt(tags + 20).putInt(TABLE);
    ascii(out, "XYZ ");
    out.putInt(0);
    whitePoint(out);
    table(out);
    return out.array();
  }

  private static void whitePoint(ByteBuffer out) {
    out.putInt(0xf6d6).putInt(0x10000).putInt(0xd32d);
  }

  /** A lut8Type, clause 6.5.10, of two points for each ink. */
  private static void table(ByteBuffer out) {
    ascii(out, "mft1");
    out.putInt(0).put(new byte[] {4, 3, 2, 0});
    for (int i = 0; i < 9; i++) {
      out.putInt(i % 4 == 0 ? 0x10000 : 0);
    }
    ramps(out, 4);
    for (int i = 0; i < 16; i++) {
      out.put(new byte[] {127, -128, -128});
    }
    ramps(out, 3);
  }

  private static void ramps(ByteBuffer out, int count) {
    for (int i = 0; i < 256 * count; i++) {
      out.put((byte) i);
    }
  }

  private static void ascii(ByteBuffer out, String text) {
    out.put(text.getBytes(StandardCharsets.US_ASCII));
  }

  /** A JPEG that carries a profile. */
  static byte[] in(byte[] jpeg, byte[] profile) {
    int length = 2 + 14 + profile.length;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.writeBytes(new byte[] {-1, (byte) 0xe2, (byte) (length >> 8), (byte) length});
    out.writeBytes("ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(new byte[] {1, 1});
    out.writeBytes(profile);
    out.writeBytes(Arrays.copyOfRange(jpeg, 2, jpeg.length));
    return out.toByteArray();
  }
}
