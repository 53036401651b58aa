package org.colloquy.internal.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The metadata packet (ISO 16684-1) in Dublin Core, with the claims of the profile's standards. It
 * is written as text: there is little in it, and a library for it takes longer to start than the
 * edition to make.
 */
final class Xmp {
  private static final String HEAD =
      """
      <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"\
       xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"\
       xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <dc:format>application/pdf</dc:format>
      """;
  private static final String FIRST =
      """
      <pdfaid:part>3</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
      <pdfuaid:part>1</pdfuaid:part>
      """;
  private static final String SECOND =
      """
      <pdfaid:part>4</pdfaid:part>
      <pdfaid:rev>2020</pdfaid:rev>
      <pdfaid:conformance>F</pdfaid:conformance>
      <pdfuaid:part>2</pdfuaid:part>
      <pdfuaid:rev>2024</pdfuaid:rev>
      """;

  /** The description of the schema of PDF/UA that PDF/A-3 asks for; PDF/A-4 knows the schema. */
  private static final String EXTENSION =
      """
      <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"\
       xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"\
       xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      """;

  private static final String TAIL =
      """
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>
      """;

  private final StringBuilder out = new StringBuilder(HEAD);

  private Xmp() {}

  static byte[] of(Description description, Profile profile) {
    Xmp xmp = new Xmp();
    xmp.out.append(profile.isSecond() ? SECOND : FIRST);
    xmp.alternatives("dc:title", description.title());
    xmp.list("dc:creator", "Seq", description.creators());
    xmp.list("dc:contributor", "Bag", description.contributors());
    xmp.list("dc:publisher", "Bag", description.publishers());
    xmp.list("dc:date", "Seq", description.dates());
    xmp.list("dc:language", "Bag", List.of(description.language()));
    xmp.list("dc:subject", "Bag", description.subjects());
    xmp.alternatives("dc:description", description.description());
    xmp.alternatives("dc:rights", description.rights());
    xmp.simple("dc:source", description.source());
    xmp.simple("dc:identifier", description.identifier());
    xmp.simple("xmp:CreatorTool", description.producer());
    xmp.simple("pdf:Producer", description.producer());
    xmp.out.append("</rdf:Description>\n").append(profile.isSecond() ? "" : EXTENSION);
    return xmp.out.append(TAIL).toString().getBytes(StandardCharsets.UTF_8);
  }

  private void simple(String name, @Nullable String value) {
    if (value != null) {
      element(name, value);
      out.append('\n');
    }
  }

  private void alternatives(String name, @Nullable String value) {
    if (value != null) {
      out.append('<').append(name).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">");
      escape(value);
      out.append("</rdf:li></rdf:Alt></").append(name).append(">\n");
    }
  }

  private void list(String name, String kind, List<String> values) {
    if (!values.isEmpty()) {
      out.append('<').append(name).append("><rdf:").append(kind).append('>');
      values.forEach(value -> element("rdf:li", value));
      out.append("</rdf:").append(kind).append("></").append(name).append(">\n");
    }
  }

  private void element(String name, String value) {
    out.append('<').append(name).append('>');
    escape(value);
    out.append("</").append(name).append('>');
  }

  /** XML can't hold control characters, nor halves of surrogate pairs. */
  private void escape(String text) {
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> {
                  boolean legal =
                      c >= ' ' && (c < 0xd800 || c > 0xdfff) && c != 0xfffe && c != 0xffff;
                  out.appendCodePoint(legal ? c : ' ');
                }
              }
            });
  }
}
