package org.colloquy.internal.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.PartAlreadyExistsException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OoxmlPackageTest {
  @Test
  void poiReadsBackWhatItModelled() throws Exception {
    byte[] bytes = sample();
    try (OPCPackage read = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      PackagePart document =
          read.getPartsByName(java.util.regex.Pattern.compile("/word/d.*xml")).get(0);
      assertEquals(OoxmlPart.DOCUMENT.contentType(), document.getContentType());
      assertEquals(
          "https://example.org/", document.getRelationship("rId1").getTargetURI().toString());
      assertEquals("/word/styles.xml", document.getRelationship("rId2").getTargetURI().toString());
      assertEquals(Optional.of("A & B"), read.getPackageProperties().getTitleProperty());
      assertEquals(Optional.empty(), read.getPackageProperties().getCreatorProperty());
    }
  }

  @Test
  void contentTypesComeFirst() throws Exception {
    ZipArchive zip = ZipArchive.open(sample(), ZipLimits.DEFAULT);
    assertEquals(List.of("[Content_Types].xml", "_rels/.rels"), zip.names().subList(0, 2));
    String types =
        new String(zip.read("[Content_Types].xml").orElseThrow(), StandardCharsets.UTF_8);
    assertTrue(
        types.contains("PartName=\"/word/media/image1.png\" ContentType=\"image/png\""), types);
  }

  @Test
  void oneAddressIsOneRelationship() throws IOException {
    try (OoxmlPackage pack = new OoxmlPackage()) {
      OoxmlPackage.Part part = pack.add(OoxmlPart.DOCUMENT);
      assertEquals(part.link("https://example.org/"), part.link("https://example.org/"));
      assertEquals(Optional.of("rId2"), part.link("https://example.org/2"));
      assertEquals(Optional.empty(), part.link("http://[bad"));
      assertEquals("rId3", part.id(OoxmlPart.HEADER));
      part.add(OoxmlPart.HEADER);
      assertEquals("rId3", part.id(OoxmlPart.HEADER), "made after it was referred to");
    }
  }

  @Test
  void poiRefusesAPartTwice() throws IOException {
    try (OoxmlPackage pack = new OoxmlPackage()) {
      pack.add(OoxmlPart.DOCUMENT);
      assertThrows(PartAlreadyExistsException.class, () -> pack.add(OoxmlPart.DOCUMENT));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a?b=c#d, https://example.org/a?b=c#d",
    "https://example.org/a|b, https://example.org/a%7Cb",
    "https://example.org/#a#b, https://example.org/#a%23b",
    "https://example.org/%zz%41, https://example.org/%25zz%41",
    "https://[::1]/[x], https://[::1]/%5Bx%5D",
    "https://example.org/fl\u00f6\u00dfe, https://example.org/fl\u00f6\u00dfe",
    "mailto:a@example.org, mailto:a@example.org",
  })
  void addressesAreMended(String address, String expected) {
    assertEquals(expected, Uris.mended(address).orElseThrow().toString());
  }

  @Test
  void poiIsNotLoadedBeforeItIsNeeded() throws Exception {
    try (Isolated loader = new Isolated()) {
      Class.forName("org.colloquy.writer.Writers", true, loader);
      assertFalse(loader.hasLoaded("org.apache.poi.openxml4j.opc.OPCPackage"));
      Class.forName(OoxmlPackage.class.getName(), true, loader).getConstructor().newInstance();
      assertTrue(loader.hasLoaded("org.apache.poi.openxml4j.opc.OPCPackage"));
      assertFalse(loader.hasLoaded("org.apache.xmlbeans.XmlObject"));
    }
  }

  private static byte[] sample() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OoxmlPackage pack = new OoxmlPackage()) {
      OoxmlPackage.Part document = pack.add(OoxmlPart.DOCUMENT);
      document.xml().start("x").empty();
      document.link("https://example.org/");
      document.add(OoxmlPart.STYLES).xml().start("y").empty();
      document.picture(pack.picture("image1.png", "image/png", new byte[] {1}));
      pack.properties().setTitleProperty("A & B");
      pack.properties().setCreatorProperty("");
      pack.writeTo(out);
    }
    return out.toByteArray();
  }

  /** Loads all classes itself, and tells which ones. */
  private static final class Isolated extends URLClassLoader {
    Isolated() throws IOException {
      super(urls(), ClassLoader.getPlatformClassLoader());
    }

    private static URL[] urls() throws IOException {
      List<URL> urls = new ArrayList<>();
      String separator = java.io.File.pathSeparator;
      for (String entry : System.getProperty("java.class.path").split(separator)) {
        urls.add(Path.of(entry).toUri().toURL());
      }
      return urls.toArray(URL[]::new);
    }

    boolean hasLoaded(String name) {
      return findLoadedClass(name) != null;
    }
  }
}
