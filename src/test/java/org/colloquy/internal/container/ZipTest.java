package org.colloquy.internal.container;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.colloquy.internal.container.ZipException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

class ZipTest {
  private static final byte[] MIMETYPE = utf8("application/epub+zip");
  private static final byte[] TEXT = utf8("the weir ".repeat(1000));

  @Test
  void readsBackWhatItWrote() throws IOException {
    ZipArchive archive = ZipArchive.open(sample(), ZipLimits.DEFAULT);

    assertEquals(List.of("mimetype", "a/böse.txt"), archive.names());
    assertArrayEquals(MIMETYPE, archive.read("mimetype").orElseThrow());
    assertArrayEquals(TEXT, archive.read("a/böse.txt").orElseThrow());
    assertEquals(Optional.empty(), archive.read("nothing"));
  }

  @Test
  void storedEntryStandsInThePlainAtTheBeginning() throws IOException {
    // EPUB 3.3 OCF, section 4.2.3: readers look for the media type at byte 38
    byte[] zip = sample();
    assertEquals(
        "mimetypeapplication/epub+zip", new String(zip, 30, 28, StandardCharsets.US_ASCII));
    assertEquals(0, zip[28]);
  }

  @Test
  void otherReadersReadIt() throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sample()))) {
      assertEquals("mimetype", in.getNextEntry().getName());
      assertArrayEquals(MIMETYPE, in.readAllBytes());
      ZipEntry second = in.getNextEntry();
      assertEquals(1980, second.getTimeLocal().getYear());
      assertArrayEquals(TEXT, in.readAllBytes());
    }
  }

  @Test
  @ResourceLock(Resources.TIME_ZONE)
  void bytesDoNotDependOnTheTimeZone() throws IOException {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      byte[] east = sample();
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      assertArrayEquals(east, sample());
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void stopsAtItsLimits() throws IOException {
    byte[] zip = sample();
    assertReason(Reason.TOO_MANY_ENTRIES, zip, new ZipLimits(1, 1 << 20, 1 << 20));
    assertReason(Reason.TOO_LARGE, zip, new ZipLimits(10, TEXT.length - 1, 1 << 20));
    assertReason(
        Reason.TOO_LARGE, zip, new ZipLimits(10, 1 << 20, TEXT.length + MIMETYPE.length - 1));
    readAll(zip, new ZipLimits(2, TEXT.length, TEXT.length + MIMETYPE.length));
  }

  @Test
  void everyDamagedByteIsNoticedOrHarmless() throws IOException {
    byte[] zip = sample();
    int noticed = 0;
    for (int at = 0; at < zip.length; at++) {
      byte[] damaged = zip.clone();
      damaged[at] ^= 0x20;
      try {
        ZipArchive archive = ZipArchive.open(damaged, ZipLimits.DEFAULT);
        for (String name : archive.names()) {
          byte[] content = archive.read(name).orElseThrow();
          assertTrue(java.util.Arrays.equals(content, MIMETYPE) || content.length == TEXT.length);
        }
      } catch (ZipException e) {
        noticed++;
      }
    }
    assertTrue(noticed > zip.length / 3, noticed + " of " + zip.length);
  }

  @Test
  void everyTruncationIsNoticed() throws IOException {
    byte[] zip = sample();
    for (int length = 0; length < zip.length; length++) {
      byte[] cut = java.util.Arrays.copyOf(zip, length);
      assertThrows(ZipException.class, () -> readAll(cut, ZipLimits.DEFAULT));
    }
  }

  @Test
  void whatIsNoZipIsToldFromADamagedOne() {
    assertReason(Reason.NOT_A_ZIP, utf8("Q: Who are you?"), ZipLimits.DEFAULT);
    assertFalse(ZipArchive.looksLikeZip(utf8("PK?")));
  }

  private static void assertReason(Reason reason, byte[] zip, ZipLimits limits) {
    ZipException e = assertThrows(ZipException.class, () -> readAll(zip, limits));
    assertEquals(reason, e.reason(), e.getMessage());
  }

  private static void readAll(byte[] zip, ZipLimits limits) throws ZipException {
    ZipArchive archive = ZipArchive.open(zip, limits);
    for (String name : archive.names()) {
      archive.read(name);
    }
  }

  private static byte[] sample() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutput zip = new ZipOutput(out)) {
      zip.stored("mimetype", MIMETYPE).deflated("a/böse.txt", TEXT);
    }
    return out.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
