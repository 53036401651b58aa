package org.colloquy.internal.press;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageHeaderTest {
  @ParameterizedTest
  @CsvSource({
    "89504e470d0a1a0a0000000d494844520000012c000000c8, image/png, 300, 200",
    "4749463839612c01c800, image/gif, 300, 200",
    "4749463837612c01c800, image/gif, 300, 200",
    "ffd8ffe000040102ffc00011080 0c8012c03012200, image/jpeg, 300, 200",
    "ffd8ffffffe000040102ffc200110800c8012c03012200, image/jpeg, 300, 200",
    "524946460000000057454250565038200000000000000 09d012a2c01c8000000, image/webp, 300, 200",
    "5249464600000000574542505650384c000000002f2bc13100000000000000000000, image/webp, 300, 200",
    "52494646000000005745425056503858000000000000 00002b0100c70000, image/webp, 300, 200"
  })
  void readsKindAndSize(String hex, String mediaType, int width, int height) {
    assertEquals(
        Optional.of(new ImageHeader(mediaType, width, height)), ImageHeader.of(bytes(hex)));
  }

  @ParameterizedTest
  @CsvSource({
    "''",
    "89504e470d0a1a0a",
    "89504e470d0a1a0a0000000d49484452ffffffff000000c8",
    "89504e470d0a1a0a0000000d4948445200000000000000c8",
    "ffd8ff",
    "ffd8ffe0000401020000000000000000",
    "3c7376672f3e",
    "524946460000000057415645"
  })
  void saysNothingOfOtherBytes(String hex) {
    assertEquals(Optional.empty(), ImageHeader.of(bytes(hex)));
  }

  @Test
  void endsOnAnyBytes() {
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    jpeg.writeBytes(bytes("ffd8ff"));
    for (int i = 0; i < 1000; i++) {
      assertEquals(Optional.empty(), ImageHeader.of(jpeg.toByteArray()));
      jpeg.write(0xff);
    }
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }
}
